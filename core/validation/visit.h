// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/validation/codes.h"

#include <QDate>
#include <QTimeZone>

namespace ctpat {

enum class VisitMode
{
    InPerson,
    Virtual,
    DeskReview
};
template <>
std::span<const Coded<VisitMode>> codeTable<VisitMode>();

/// Which criteria a visit looks at.
enum class ScopeKind
{
    All,     ///< every criterion of its criteria set
    Chosen,  ///< some, with a reason
    Answered ///< those that something was recorded for there: the desk review grows with its answers
};
template <>
std::span<const Coded<ScopeKind>> codeTable<ScopeKind>();

/// The work at a site. Number 0 is the desk review, which has no site and is in every case.
struct Visit
{
    Uuid id;
    int number = 0;
    Uuid site;        ///< null for the desk review
    Uuid criteriaSet; ///< a partner of another entity type is visited under its own criteria
    VisitMode mode = VisitMode::InPerson;
    QDate from;
    QDate to;
    QString zone; ///< IANA id; times of the visit are shown and printed in it
    ScopeKind scopeKind = ScopeKind::All;
    QString scopeReason;
    QString summary;
    QString internalNote;

    [[nodiscard]] bool isDeskReview() const { return number == 0; }
    [[nodiscard]] QTimeZone timeZone() const { return QTimeZone(zone.toUtf8()); }
    friend bool operator==(const Visit &, const Visit &) = default;
};

/// InvalidInput for a zone that is none or dates the wrong way round; RuleBroken for a choice without a reason.
Status checkVisit(const Visit &visit);

/// The name in labels and lists: the site's, with the visit's number where the site has several visits; "Desk review".
[[nodiscard]] QString visitName(const Visit &visit, const QString &site, bool siteHasSeveral);

/// Order of visits in time: by the day they end; one without a date is yet to come; then by number.
[[nodiscard]] bool isEarlier(const Visit &left, const Visit &right);

} // namespace ctpat
