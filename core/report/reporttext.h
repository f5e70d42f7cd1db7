// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace ctpat::report {

// The content model has its own namespace: its short names (Table, List, Section) are too general for ctpat itself.

/// How a paragraph is set: font, size, leading, colour. Measures are in styletable.cpp, after report-look "Type".
enum class TextStyle
{
    CoverKind, // above the cover's title, soft
    CoverTitle,
    CoverMember,
    CoverProgram, // program name on the cover, bold
    CoverFact,    // label/value lines of the cover
    Heading1,     // set by Heading, not by hand; so are 2 and 3
    Heading2,
    Heading3,
    Eyebrow, // focus area above a category's heading; write it in capitals
    Number,  // 6.6, E-07, B-01 in the side column
    Lead,    // the conclusion
    Prose,   // long text, finding text
    BoxProse,
    SideLabel,
    Small,       // sans 8.5/11.5: tables, remarks, side texts, captions
    Data,        // sans 8.5/12: verification lines, label/value grids in boxes
    Requirement, // the criterion's text, soft
    TableHead,
    Label,      // 7.5 bold soft: "How it was verified", "Finding at Site B", SHA-256
    Tiny,       // 7.5 soft
    AnswerLine, // 8/12 in the side column; set by CriterionFrame
    Note,       // 8/11 soft, under tables
    Sample,     // 8/11 italic soft: the remark that a report is a sample
    Digest,     // mono 7
    Mid,        // mono 8: manufacturer ID
    KeyFigure,
    KeyDate, // a key figure too wide for its column; set by KeyFigures
    KeyLongDate,
    SignerRole,
    SignerName,
    End, // "End of report", soft
};

/// How a run differs from its paragraph's style.
enum class RunStyle
{
    Regular,
    Strong,     // bold
    Soft,       // soft colour
    SoftStrong, // bold and soft
    Italic,
    Mono,  // same size, Noto Sans Mono
    Faint, // a printed zero
};

/// Where a run leads: the id of a block in the same document, or an address outside. One of the two is set.
struct Link
{
    QString target = {};
    QString url = {};
    /// What a reader's software says about the link; the run's text when empty.
    QString description = {};
};

/// Text in one style. Ends of words are the writer's: put the space inside one of two neighbouring runs.
struct Run
{
    QString text = {};
    RunStyle style = RunStyle::Regular;
    /// BCP 47 tag when the text is not in the document's language, such as "es" for an official text.
    QString language = {};
    std::optional<Link> link = {};
};

enum class TagShape
{
    Filled,   // action: white on red
    Outlined, // recommendation
    Double,   // best practice
    Boxed,    // MUST
    Dashed,   // SHOULD, regular
};

/// A word in a frame: shape first, colour second. Stands in a line of text.
struct Tag
{
    QString text = {};
    TagShape shape = TagShape::Boxed;
    std::optional<Link> link = {};
};

/// The six answers in the order of every bar, table and legend.
enum class AnswerFill
{
    Yes,
    BestPractice,
    No,
    NotApplicable,
    NotVerified,
    NotLookedAt
};
inline constexpr int answerFillCount = 6;

/// The 8 pt square that stands before an answer's word. Decoration: the word follows as a Run.
struct Swatch
{
    AnswerFill fill = AnswerFill::Yes;
};

using Inline = std::variant<Run, Tag, Swatch>;
using Inlines = std::vector<Inline>;

enum class Align
{
    Left,
    Right,
    Centre
};

/// One paragraph. Text between two '\n' is a line of its own. Structure role P, or Caption, Lbl, TH by its place.
struct Paragraph
{
    TextStyle style = TextStyle::Prose;
    Inlines content = {};
    Align align = Align::Left;
    /// A number in front, with the paragraph hanging @c hangingWidth points to its right (18 or 30 in tables).
    Inlines hanging = {};
    double hangingWidth = 0;
    /// Points below; the style's own when not set.
    std::optional<double> spaceAfter = {};
    /// Points above, vanishing at a page's top; the style's own when not set.
    std::optional<double> spaceBefore = {};
    /// Stays on the page of the next block's first two lines (labels, introductions of a list).
    bool keepWithNext = false;
    /// Id that links and ComposedPdf::pages use.
    QString id = {};
};

[[nodiscard]] Run run(const QString &text, RunStyle style = RunStyle::Regular);
[[nodiscard]] Run linked(const QString &text, const QString &target, RunStyle style = RunStyle::Regular);
[[nodiscard]] Paragraph paragraph(const QString &text, TextStyle style = TextStyle::Prose);
[[nodiscard]] Paragraph paragraph(Inlines content, TextStyle style = TextStyle::Prose);
/// The words only, tags included.
[[nodiscard]] QString plainText(const Inlines &content);

} // namespace ctpat::report
