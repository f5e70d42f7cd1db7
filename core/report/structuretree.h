// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace ctpat::report {

/// Standard structure types of ISO 32000-1, 14.8.4.
enum class Role
{
    Document,
    Sect,
    H1,
    H2,
    H3,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    Caption,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Figure,
    Link,
    Span,
    Form,
    TOC,
    TOCI,
    Reference,
    Div,
};

[[nodiscard]] const char *roleName(Role role);

using NodeId = int;
/// No element: what is painted for it is an artifact (rules, backgrounds, header, footer).
inline constexpr NodeId noNode = -1;

enum class HeaderScope
{
    None,
    Column,
    Row
};

/// A child of an element, in reading order: another element, or a slot of content named by its colour key.
struct StructureKid
{
    NodeId node = noNode;
    QRgb key = 0;
};

/// One structure element.
struct StructureNode
{
    Role role = Role::Document;
    NodeId parent = noNode;
    std::vector<StructureKid> kids = {};
    QString alt = {};
    QString language = {};
    HeaderScope scope = HeaderScope::None;
    int columnSpan = 1;
    bool numberedList = false;
    /// Painted again on later pages (a table's head): those repetitions are artifacts.
    bool repeats = false;
    /// An alternative that was not chosen: it and everything below it is left out.
    bool discarded = false;
    /// Figures: page and place in points from the page's top left.
    int figurePage = -1;
    QRectF figureBox = {};
};

enum class KeyKind
{
    Text,
    FigureBegin,
    FigureEnd
};

struct ColourKey
{
    NodeId node = noNode;
    QColor colour = {};
    KeyKind kind = KeyKind::Text;
};

/// The structure elements of a document, and the one place that hands out paint colours. Every run of real text is
/// painted in a colour that is a unique 24-bit key; the finisher maps it back to the element and the true colour. What
/// is painted in an unkeyed colour is decoration.
class StructureTree final
{
public:
    StructureTree();

    [[nodiscard]] NodeId root() const { return 0; }
    NodeId add(NodeId parent, Role role);
    [[nodiscard]] StructureNode &node(NodeId id) { return m_nodes.at(static_cast<size_t>(id)); }
    [[nodiscard]] const StructureNode &node(NodeId id) const { return m_nodes.at(static_cast<size_t>(id)); }
    [[nodiscard]] const std::vector<StructureNode> &nodes() const { return m_nodes; }
    void discard(NodeId id);

    /// The colour to paint content of @p node in so that it comes out as @p colour. Appends a slot to the element.
    [[nodiscard]] QColor ink(NodeId node, const QColor &colour, KeyKind kind = KeyKind::Text);
    /// The key of a painted colour; nothing when it is none.
    [[nodiscard]] std::optional<ColourKey> key(QRgb painted) const;
    [[nodiscard]] const QHash<QRgb, ColourKey> &keys() const { return m_keys; }

private:
    std::vector<StructureNode> m_nodes;
    QHash<QRgb, ColourKey> m_keys;
    QRgb m_nextKey;
};

} // namespace ctpat::report
