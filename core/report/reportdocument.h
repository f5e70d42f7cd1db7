// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/report/content.h"

namespace ctpat::report {

enum class PageKind
{
    Body,  // running header and footer
    Cover, // marking only
};

/// A part of the report. Structure role Sect; a section of level 2 lies in the level 1 before it (a category).
struct Section
{
    /// Id for links and ComposedPdf::pages.
    QString id = {};
    int level = 1;
    PageKind kind = PageKind::Body;
    /// Right side of the running header. Titles of all sections on a page are joined with "; ".
    QString runningTitle = {};
    /// "Findings: %1" round the titles that share it; the bare titles when empty.
    QString runningPattern = {};
    Flow blocks = {};
};

/// The words the page frame adds by itself, in the report's language.
struct FrameWords
{
    QString page = {};           // "Page %1 of %2"
    QString continued = {};      // "%1 continued"
    QString tableContinued = {}; // "continued", in a repeated caption
    /// The words in the program's present language.
    [[nodiscard]] static FrameWords translated();
};

/// A whole report: plain values, from which pages, tags and outline are made. Nothing in it depends on a page size.
struct Document
{
    QString title = {};
    QString author = {};
    QString subject = {};
    /// BCP 47: "en-US", "es", "fr".
    QString language = {};
    /// Written into the file as its creation time and producer; nothing is taken from the system's clock.
    Moment created = {};
    QString producer = {};
    /// Marking at the top and bottom of every page; nothing is drawn when empty.
    QString marking = {};
    QString headerLeft = {};
    QString footerLeft = {};
    FrameWords words = {};
    std::vector<Section> sections = {};
};

} // namespace ctpat::report
