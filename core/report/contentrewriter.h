// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/structuretree.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <functional>
#include <map>
#include <set>
#include <string>

namespace ctpat::report {

/// Where a slot's content stands: a page and its marked-content id.
struct MarkedContent
{
    int page = 0;
    int mcid = 0;
};

/// What rewriting all pages found, by colour key.
struct RewrittenSlots
{
    std::map<QRgb, std::vector<MarkedContent>> places = {};
    /// Keys painted on earlier pages: a repeated table head is content once, then an artifact.
    std::set<QRgb> seen = {};
};

/// Rewrites one page's content: keys become true colours and marked content, the rest is marked as artifact. Text
/// objects, painted paths, images and shadings are the units; a mark never begins inside one.
class ContentRewriter final : public QPDFObjectHandle::ParserCallbacks
{
public:
    /// @param extra operators to put at the begin of a figure (its photograph), in Qt's device units.
    ContentRewriter(const StructureTree &tree, int page, RewrittenSlots &found,
                    std::function<std::string(NodeId)> extra);

    void handleObject(QPDFObjectHandle object, size_t offset, size_t length) override;
    void handleEOF() override;
    [[nodiscard]] const std::string &content() const { return m_content; }
    /// The elements by marked-content id.
    [[nodiscard]] const std::vector<NodeId> &elements() const { return m_elements; }

private:
    void handleOperator(const std::string &name);
    void trackColour(const std::string &name);
    void paintPath(const std::string &name, const std::string &line);
    void open(QRgb key);
    void close();
    [[nodiscard]] QRgb keyOfArguments() const;

    const StructureTree &m_tree;
    int m_page;
    RewrittenSlots &m_found;
    std::function<std::string(NodeId)> m_extra;
    std::string m_content;
    std::string m_path;
    std::vector<QPDFObjectHandle> m_arguments;
    std::vector<QRgb> m_saved;
    std::set<QRgb> m_here;
    std::vector<NodeId> m_elements;
    QRgb m_fill = 0;
    QRgb m_figure = 0;
    /// The mark that is open: nothing, an artifact (0) or a key.
    std::optional<QRgb> m_open;
};

} // namespace ctpat::report
