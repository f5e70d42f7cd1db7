// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pagegeometry.h"
#include "core/report/textbox.h"

namespace ctpat::report {

class FigurePainter;
class PhotoStore;

/// A line of the contents list.
struct ContentsEntry
{
    int level = 1;
    QString number = {};
    QString title = {};
    QString id = {};
};

/// The headings of @p document that are listed.
[[nodiscard]] std::vector<ContentsEntry> contentsOf(const Document &document);

/// What the layout of a whole document shares.
struct LayoutContext
{
    StructureTree &tree;
    PhotoStore &photos;
    const FrameWords &words;
    PageGeometry geometry;
    std::vector<ContentsEntry> contents = {};
    /// Called for every block; false stops the layout, whose result is then of no use.
    std::function<bool()> goOn = {};
    bool stopped = false;
    /// Level of the last heading, so that levels never skip.
    int headingLevel = 0;
};

/// Turns the blocks of one flow into slices of one width. Knows no pages.
class FlowLayout final
{
public:
    FlowLayout(LayoutContext &context, double width, NodeId parent);

    /// What the slices added from now on belong to.
    struct SectionStart
    {
        NodeId node = noNode;
        int section = 0;
        QString id = {};
        bool startsPage = false;
    };
    void startSection(const SectionStart &start);
    [[nodiscard]] static Slices layOut(const Flow &flow, double width, NodeId parent, LayoutContext &context);
    void add(const Flow &flow);
    [[nodiscard]] Slices take();

private:
    void addBlock(const Block &block);
    void add(const Heading &block);
    void add(const Paragraph &block);
    void add(const SidePair &block);
    void add(const List &block);
    void add(const Grid &block);
    void add(const Table &block);
    void add(const VerificationList &block);
    void add(const CriterionFrame &block);
    void add(const EdgeBox &block);
    void add(const FramedBox &block);
    void add(const KeyFigures &block);
    void add(const AnswerBar &block);
    void add(const BarChart &block);
    void add(const Timeline &block);
    void add(const PathFigure &block);
    void add(const Picture &block);
    void add(const SignatureBox &block);
    void add(const Contents &block);
    void add(const FixedBlock &block);
    void add(const SplitLine &block);
    void add(const Rule &block);
    void add(const Space &block);
    void add(const PageBreak &block);
    void add(const KeepTogether &block);
    void add(const FirstThatFits &block);

    /// Adds blocks that stay together as long as they fit a page.
    void addKept(const Flow &flow);
    /// Adds slices with the room they want above and below; of two rooms that meet, the larger counts.
    void append(Slices slices, double before, double after);
    /// Text of one paragraph with its own element @p role below the flow's, or in @p node when given.
    [[nodiscard]] Slices textOf(const Paragraph &paragraph, double width, NodeId node) const;
    [[nodiscard]] Slices textOf(const Inlines &content, TextStyle style, double width, NodeId node) const;
    /// Paragraphs below each other, each a P below @p parent.
    [[nodiscard]] Slices paragraphsOf(const std::vector<Paragraph> &paragraphs, double width, NodeId parent) const;
    [[nodiscard]] Slices captionOf(const Caption &caption, double width, NodeId parent) const;
    [[nodiscard]] Slices gridRowOf(const Grid &grid, const GridRow &row, NodeId list) const;
    [[nodiscard]] Slices answersOf(const std::vector<AnswerLine> &answers, NodeId parent) const;
    [[nodiscard]] Slices frameSideOf(const CriterionFrame &frame, NodeId parent) const;
    [[nodiscard]] Slices pictureSideOf(const Picture &picture, NodeId parent) const;
    void appendFigure(const Caption &caption, const QString &alt, const std::shared_ptr<const FigurePainter> &painter,
                      double after);

    LayoutContext &m_context;
    StructureTree &m_tree;
    double m_width;
    NodeId m_parent;
    Slices m_slices;
    double m_after = 0;
    double m_space = 0;
    std::optional<double> m_breakNeeds;
    /// Given to the next slices.
    int m_section = 0;
    QStringList m_ids;
    bool m_startsPage = false;
};

} // namespace ctpat::report
