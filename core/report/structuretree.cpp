// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/structuretree.h"

#include "core/report/styletable.h"

#include <array>

namespace ctpat::report {

namespace {

constexpr QRgb rgbMask = 0xFFFFFF;
/// Keys start away from black, which is what a painter falls back to.
constexpr QRgb firstKey = 0x102030;

bool isThemeColour(QRgb rgb)
{
    const Palette &c = palette();
    for (const QColor &colour :
         {c.ink, c.soft, c.navy, c.action, c.bar, c.tint, c.rule, c.hairline, c.white, QColor(Qt::black)}) {
        if ((colour.rgb() & rgbMask) == rgb)
            return true;
    }
    return false;
}

} // namespace

const char *roleName(Role role)
{
    static constexpr std::array names = {
        "Document", "Sect",  "H1",      "H2",    "H3",    "P",         "L",   "LI", "Lbl",
        "LBody",    "Table", "Caption", "THead", "TBody", "TR",        "TH",  "TD", "Figure",
        "Link",     "Span",  "Form",    "TOC",   "TOCI",  "Reference", "Div",
    };
    return names.at(static_cast<size_t>(role));
}

StructureTree::StructureTree()
    : m_nextKey(firstKey)
{
    m_nodes.push_back(StructureNode{});
}

NodeId StructureTree::add(NodeId parent, Role role)
{
    if (parent == noNode)
        return noNode;
    const NodeId id = static_cast<NodeId>(m_nodes.size());
    m_nodes.push_back(StructureNode{.role = role, .parent = parent});
    node(parent).kids.push_back({.node = id});
    return id;
}

void StructureTree::discard(NodeId id)
{
    StructureNode &element = node(id);
    element.discarded = true;
    for (const StructureKid &kid : element.kids) {
        if (kid.node != noNode)
            discard(kid.node);
    }
}

QColor StructureTree::ink(NodeId id, const QColor &colour, KeyKind kind)
{
    if (id == noNode)
        return colour;
    while (isThemeColour(m_nextKey))
        ++m_nextKey;
    const QRgb key = m_nextKey++;
    m_keys.insert(key, ColourKey{.node = id, .colour = colour, .kind = kind});
    if (kind != KeyKind::FigureEnd)
        node(id).kids.push_back({.key = key});
    return QColor::fromRgb(key);
}

std::optional<ColourKey> StructureTree::key(QRgb painted) const
{
    const auto found = m_keys.constFind(painted & rgbMask);
    return found == m_keys.cend() ? std::nullopt : std::optional<ColourKey>(*found);
}

} // namespace ctpat::report
