// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/contentrewriter.h"

#include <cmath>

namespace ctpat::report {

namespace {

/// No mark: content that is no element's.
constexpr QRgb artifact = 0;

using Names = std::set<std::string>;

bool isIn(const Names &names, const std::string &name)
{
    return names.find(name) != names.end();
}

const Names &pathOperators()
{
    static const Names names{"m", "l", "c", "v", "y", "h", "re", "W", "W*"};
    return names;
}

const Names &paintOperators()
{
    static const Names names{"f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "n"};
    return names;
}

const Names &colourOperators()
{
    static const Names names{"scn", "sc", "rg", "SCN", "SC", "RG"};
    return names;
}

bool isStroke(const std::string &name)
{
    return name == "S" || name == "s";
}

} // namespace

ContentRewriter::ContentRewriter(const StructureTree &tree, int page, RewrittenSlots &found,
                                 std::function<std::string(NodeId)> extra)
    : m_tree(tree)
    , m_page(page)
    , m_found(found)
    , m_extra(std::move(extra))
{
}

void ContentRewriter::handleObject(QPDFObjectHandle object, size_t, size_t)
{
    if (object.isOperator())
        handleOperator(object.getOperatorValue());
    else
        m_arguments.push_back(object);
}

void ContentRewriter::handleEOF()
{
    close();
    m_found.seen.insert(m_here.begin(), m_here.end());
}

void ContentRewriter::handleOperator(const std::string &name)
{
    if (isIn(colourOperators(), name))
        trackColour(name);
    std::string line;
    for (QPDFObjectHandle &argument : m_arguments)
        line += argument.unparse() + ' ';
    line += name + '\n';
    m_arguments.clear();
    if (name == "q") {
        m_saved.push_back(m_fill);
    } else if (name == "Q" && !m_saved.empty()) {
        m_fill = m_saved.back();
        m_saved.pop_back();
    }
    if (isIn(pathOperators(), name)) {
        m_path += line;
        return;
    }
    if (isIn(paintOperators(), name)) {
        paintPath(name, line);
        return;
    }
    if (name == "BT")
        open(m_fill);
    else if (name == "Do" || name == "sh" || name == "EI")
        open(artifact);
    m_content += line;
}

/// Remembers a key that becomes the fill colour, and writes the true colour instead.
void ContentRewriter::trackColour(const std::string &name)
{
    const QRgb key = keyOfArguments();
    const bool fills = name.front() == 's' || name.front() == 'r';
    if (fills)
        m_fill = key;
    if (key == artifact)
        return;
    const QColor colour = m_tree.key(key)->colour;
    m_arguments = {QPDFObjectHandle::newReal(colour.redF(), 4), QPDFObjectHandle::newReal(colour.greenF(), 4),
                   QPDFObjectHandle::newReal(colour.blueF(), 4)};
}

void ContentRewriter::paintPath(const std::string &name, const std::string &line)
{
    const std::string path = std::move(m_path);
    m_path.clear();
    if (name == "n") { // only clips
        m_content += path + line;
        return;
    }
    if (m_fill != artifact && !isStroke(name)) {
        const ColourKey key = *m_tree.key(m_fill);
        if (key.kind == KeyKind::FigureBegin) {
            m_figure = m_fill;
            const std::string extra = m_extra(key.node);
            if (!extra.empty()) {
                open(m_figure);
                m_content += extra;
            }
            return;
        }
        if (key.kind == KeyKind::FigureEnd) {
            close();
            m_figure = artifact;
            return;
        }
    }
    open(isStroke(name) ? artifact : m_fill);
    m_content += path + line;
}

void ContentRewriter::open(QRgb key)
{
    if (m_figure != artifact)
        key = m_figure;
    if (m_open == key)
        return;
    close();
    m_open = key;
    if (key == artifact) {
        m_content += "/Artifact <</Type /Layout>> BDC\n";
        return;
    }
    const NodeId node = m_tree.key(key)->node;
    if (m_tree.node(node).repeats && m_found.seen.count(key) > 0) {
        m_content += "/Artifact <</Type /Pagination>> BDC\n";
        return;
    }
    const int mcid = static_cast<int>(m_elements.size());
    m_here.insert(key);
    m_found.places[key].push_back({.page = m_page, .mcid = mcid});
    m_elements.push_back(node);
    m_content += std::string("/") + roleName(m_tree.node(node).role) + " <</MCID " + std::to_string(mcid) + ">> BDC\n";
}

void ContentRewriter::close()
{
    if (m_open)
        m_content += "EMC\n";
    m_open.reset();
}

QRgb ContentRewriter::keyOfArguments() const
{
    if (m_arguments.size() != 3)
        return artifact;
    QRgb rgb = 0;
    for (QPDFObjectHandle argument : m_arguments) {
        if (!argument.isNumber())
            return artifact;
        rgb = rgb << 8 | static_cast<QRgb>(std::lround(argument.getNumericValue() * 255));
    }
    return m_tree.key(rgb) ? rgb : artifact;
}

} // namespace ctpat::report
