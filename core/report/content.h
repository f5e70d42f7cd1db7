// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/reporttext.h"

#include <QByteArray>

#include <array>
#include <concepts>
#include <functional>

namespace ctpat::report {

// The blocks a report is made of: what is said, never where it lies. All lengths in points. A block fills the width it
// is put in (492 on the page, 366 in a main column, less in a box), so the same Table works in both.

struct Block;
using Flow = std::vector<Block>;

/// A heading. Keeps with the first two lines or rows of what follows. Structure role H1 to H3: levels must not skip.
struct Heading
{
    int level = 1;
    /// Level 1: the section's number, in a column of 36. Level 2: soft words before the title ("Category 6"), or none.
    QString number = {};
    QString title = {};
    /// Small line above a level 2 ("TRANSPORTATION SECURITY"); stays with it.
    QString eyebrow = {};
    /// Id for links and ComposedPdf::pages.
    QString id = {};
    /// Text in the outline; number and title when empty.
    QString bookmark = {};
    bool inOutline = true;
    /// Listed by Contents. @c contentsTitle replaces the title there ("Category 6, Seal Security").
    bool inContents = false;
    QString contentsTitle = {};
};

/// Label in the side column (114), flow in the main column (366). The label is usually a SideLabel paragraph, but may
/// be an AnswerBar (category head). Breaks inside the content. Structure: label and content in reading order.
struct SidePair
{
    Flow label = {};
    Flow content = {};
    double spaceAfter = 10;
};

enum class ListKind
{
    Numbered,
    Bullets
};

/// Structure role L with LI, Lbl, LBody. The style of an item's paragraph sets its label too.
struct List
{
    ListKind kind = ListKind::Bullets;
    std::vector<Paragraph> items = {};
};

struct GridRow
{
    Inlines label = {};
    std::vector<Paragraph> value = {};
};

enum class GridRules
{
    None,
    Hairlines
};

/// Labels at the left, values at the right: Reason, Shown by, Due early (62 wide) or the facts of the cover (114, with
/// hairlines and a 1 pt rule above). Structure role L: LI with Lbl and LBody.
struct Grid
{
    double labelWidth = 62;
    double gap = 0;
    TextStyle labelStyle = TextStyle::Data;
    RunStyle labelRun = RunStyle::SoftStrong;
    GridRules rules = GridRules::None;
    std::vector<GridRow> rows = {};
};

/// "Table 3. People met" in bold, then a remark in soft. The writer numbers. Structure role Caption.
struct Caption
{
    QString text = {};
    QString remark = {};
};

/// Counts by answer, in the order of AnswerFill.
using AnswerCounts = std::array<int, answerFillCount>;

/// A small stacked bar without numbers: in a table cell or a side column. An artifact: the words beside it say the
/// same.
struct AnswerBar
{
    AnswerCounts counts = {};
    /// The count that fills the whole width; every bar of one table has the same.
    int fullScale = 1;
};

struct Column
{
    /// Share of the width; weights need not sum to anything.
    double weight = 1;
    Inlines header = {};
    Align align = Align::Left;
};

struct Cell
{
    std::vector<Paragraph> text = {};
    std::optional<AnswerBar> bar = {};
    /// Below the row's first line, from this cell's left edge to the row's right edge: the SHA-256 under a title.
    std::vector<Paragraph> below = {};
    int span = 1;
};

enum class RowKind
{
    Body,
    Total
};

struct Row
{
    std::vector<Cell> cells = {};
    RowKind kind = RowKind::Body;
    /// Id for links and ComposedPdf::pages.
    QString id = {};
};

enum class Density
{
    Normal,
    Dense
};

/// Whole rows, repeated head, caption repeated with "continued"; a row taller than a page splits by lines. The first
/// column holds the row headers. Structure: Table, Caption, THead, TBody, TR, TH with scope, TD.
struct Table
{
    Caption caption = {};
    std::vector<Column> columns = {};
    std::vector<Row> rows = {};
    /// Note under the table, on the page of its last row.
    Inlines note = {};
    Density density = Density::Normal;
    bool firstColumnIsHeader = true;
    double spaceBefore = 10;
    double spaceAfter = 14;
};

struct VerificationLine
{
    /// "Site A", "A and B"; empty when it is the line before's.
    QString site = {};
    /// Method Strong, object and sample Regular, place, time and person Soft.
    Inlines content = {};
};

/// "How it was verified": the site in a column of 34, the text at its right. Structure role L. Breaks between lines.
struct VerificationList
{
    std::vector<VerificationLine> lines = {};
};

/// An answer in the side column of a criterion.
struct AnswerLine
{
    QString site = {};
    AnswerFill fill = AnswerFill::Yes;
    QString word = {};
};

enum class FrameRule
{
    Thin,
    Strong
};

/// A criterion or a best practice: rule above, number, tag and answers in the side column beside the body.
/// keepWhole (a met criterion) never splits unless taller than a page; otherwise it splits between the body's blocks,
/// and the side column says "6.6 continued". Structure: Sect with the title's heading first, then side, then body.
struct CriterionFrame
{
    /// Id for links and ComposedPdf::pages.
    QString id = {};
    QString number = {};
    std::optional<Tag> tag = {};
    std::vector<AnswerLine> answers = {};
    /// Further lines of the side column ("Criterion 6.2", "Site A").
    std::vector<Paragraph> side = {};
    QString title = {};
    bool inOutline = false;
    Flow body = {};
    bool keepWhole = false;
    FrameRule rule = FrameRule::Thin;
};

enum class EdgeKind
{
    Action,
    Recommendation,
    BestPractice
};

/// The tinted box of an action or recommendation: tag at the left, date at the right, flow below. Never splits unless
/// taller than a page. Structure role Sect.
struct EdgeBox
{
    EdgeKind kind = EdgeKind::Action;
    Tag tag = {};
    QString right = {};
    Flow content = {};
    QString id = {};
};

/// A 0.75 frame round a flow (designation block, "not a government document"). Keeps whole.
struct FramedBox
{
    Flow content = {};
};

struct KeyFigure
{
    QString value = {};
    /// One paragraph, lines parted by '\n'.
    QString words = {};
};

/// Up to four figures beside each other under 2 pt rules. A value too wide for its column is set smaller.
struct KeyFigures
{
    std::vector<KeyFigure> figures = {};
};

struct ChartRow
{
    QString title = {};
    QString remark = {};
    AnswerCounts counts = {};
};

/// Horizontal stacked bars with their numbers and the legend of all six answers. Structure role Figure with @c alt,
/// which says every number; caption above.
struct BarChart
{
    Caption caption = {};
    std::vector<ChartRow> rows = {};
    /// The six answers' names for the legend.
    std::array<QString, answerFillCount> legend = {};
    QString alt = {};
};

enum class TimelineMark
{
    Ring,
    Square,
    Tick
};

struct TimelinePoint
{
    /// 0 at the left end, 1 at the right end.
    double position = 0;
    TimelineMark mark = TimelineMark::Square;
    QString above = {};
    QString date = {};
    QString below = {};
};

/// Due dates on one line. Points in order; words that would overlap are wrapped or moved aside. Figure with @c alt.
struct Timeline
{
    Caption caption = {};
    std::vector<TimelinePoint> points = {};
    QString alt = {};
};

struct PathStep
{
    QString title = {};
    QString place = {};
    /// The sealing step is filled.
    bool filled = false;
};

/// The path of a shipment: numbered rings on a line. Figure with @c alt.
struct PathFigure
{
    Caption caption = {};
    std::vector<PathStep> steps = {};
    QString alt = {};
};

/// Yields a picture's encoded bytes (JPEG, PNG, ...), so that 400 photographs never lie in memory at once. Called on
/// the thread that composes, at most twice for a picture. An Error gives a placeholder, not a failed report.
using PictureLoader = std::function<Result<QByteArray>()>;

/// An evidence photograph: number and data at the left, picture (at most 366 x 258) and caption at the right; two fit a
/// page. Structure role Figure with @c alt, Caption.
struct Picture
{
    QString id = {};
    QString number = {};
    /// Label and value, below each other: Supports, Taken, Place, Taken by.
    std::vector<GridRow> side = {};
    /// 64 hexadecimal digits, set in four lines under @c digestLabel.
    QString digestLabel = {};
    QString digest = {};
    PictureLoader load = {};
    Caption caption = {};
    QString alt = {};
    /// Words shown where the picture cannot be decoded.
    QString placeholder = {};
};

/// What a signed box says. Empty lines are left out.
struct SignedDetails
{
    QString heading = {}; // SIGNED DIGITALLY
    QString name = {};
    QString time = {};
    QString certificate = {};
    QString reason = {};
    QString timeStamp = {};
};

/// Role and what is signed for at the left, the 366 x 104 box at the right. An unsigned one becomes the signature field
/// @c fieldName, whose rectangle is the box. Structure role Form with @c description.
struct SignatureBox
{
    /// "specialist", "second-specialist", "supervisor" or "officer".
    QString fieldName = {};
    QString role = {};
    QString signsFor = {};
    QString openHeading = {}; // NOT YET SIGNED
    QString lineLabel = {};   // Lead specialist: digital signature
    QString dateLabel = {};   // Date
    /// What a screen reader says for the field (/TU).
    QString description = {};
    std::optional<SignedDetails> details = {};
};

/// Every Heading with inContents that stands directly in a section, with its page number; level 2 is indented.
/// Structure role TOC with TOCI.
struct Contents
{
};

enum class Anchor
{
    Top,
    Bottom
};

/// Flow at a fixed place of the page, for the cover. @c offset is from the page's top (or bottom, to the flow's end);
/// @c left from the left margin. Takes no room in the flow around it.
struct FixedBlock
{
    Anchor anchor = Anchor::Top;
    double offset = 0;
    double left = 0;
    double width = 492;
    Flow content = {};
};

/// Words at the left and at the right of one line.
struct SplitLine
{
    Paragraph left = {};
    Paragraph right = {};
};

enum class RuleKind
{
    Hairline, // 0.5, hairline colour
    Thin,     // 0.5, rule colour
    Strong,   // 1, ink
    Bar,      // 8, navy: the cover
    Double,   // two of 1, ink: the cover of a self-assessment
};

/// A line across. An artifact.
struct Rule
{
    RuleKind kind = RuleKind::Thin;
    double spaceBefore = 0;
    double spaceAfter = 0;
};

/// Room between blocks; vanishes at a page's top.
struct Space
{
    double height = 0;
};

/// A new page, unless @c needs points are left on this one (0: always). No effect at a page's top.
struct PageBreak
{
    double needs = 0;
};

/// Stays on one page if it fits one: the three signature boxes.
struct KeepTogether
{
    Flow content = {};
};

/// The first of the flows that fits the rest of the page; the last when none does: the result page, which must stay one
/// page and shortens its names first.
struct FirstThatFits
{
    std::vector<Flow> choices = {};
};

using BlockContent =
    std::variant<Heading, Paragraph, SidePair, List, Grid, Table, VerificationList, CriterionFrame, EdgeBox, FramedBox,
                 KeyFigures, AnswerBar, BarChart, Timeline, PathFigure, Picture, SignatureBox, Contents, FixedBlock,
                 SplitLine, Rule, Space, PageBreak, KeepTogether, FirstThatFits>;

/// One block. Implicit from every kind, so that a Flow reads as a list: `Flow{heading, paragraph(text), table}`.
struct Block
{
    template <typename T>
    requires std::constructible_from<BlockContent, T> &&
        (!std::same_as<std::remove_cvref_t<T>, Block>)Block(T &&block) // NOLINT: implicit on purpose
        : content(std::forward<T>(block))
    {
    }
    BlockContent content;
};

} // namespace ctpat::report
