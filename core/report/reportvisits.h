// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportanswers.h"

namespace ctpat {

enum class ReportVisitMode
{
    InPerson,
    Virtual,
    DeskReview,
};

/// A place. The report prints "Site A, <name>".
struct ReportSite
{
    QString label = {}; ///< the letter alone: A
    QString name = {};
    QString address = {};
    QString country = {}; ///< name in the report's language
    QString function = {};
    QString mid = {}; ///< manufacturer ID

    friend bool operator==(const ReportSite &, const ReportSite &) = default;
};

/// The work at a site. Number 0 is the desk review, which has no site.
struct ReportVisit
{
    int number = 0;
    QString site = {}; ///< ReportSite::label; empty: no site
    ReportVisitMode mode = ReportVisitMode::DeskReview;
    QDate from = {};
    QDate to = {};
    QString zone = {}; ///< IANA id
    QStringList specialists = {};
    QString summary = {};     ///< one sentence; empty: the report writes one from the figures
    QString scopeReason = {}; ///< why only chosen criteria
    QString criteriaSet = {}; ///< only when it is not the case's: "Highway carrier, edition 2020"
    ReportFigures figures = {};

    friend bool operator==(const ReportVisit &, const ReportVisit &) = default;
};

struct ReportPresence
{
    int visit = 0;
    bool opening = false;
    bool tour = false;
    bool closing = false;

    friend bool operator==(const ReportPresence &, const ReportPresence &) = default;
};

struct ReportPerson
{
    QString name = {};
    QString title = {};
    QString organization = {};
    QString role = {}; ///< in the report's language
    QList<ReportPresence> presence = {};

    friend bool operator==(const ReportPerson &, const ReportPerson &) = default;
};

} // namespace ctpat
