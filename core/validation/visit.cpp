// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/visit.h"

#include <array>
#include <tuple>

namespace ctpat {

namespace {

struct VisitText
{
    Q_DECLARE_TR_FUNCTIONS(Visit)
};

QDate lastDay(const Visit &visit)
{
    if (visit.to.isValid())
        return visit.to;
    return visit.from.isValid() ? visit.from : QDate(9999, 12, 31);
}

} // namespace

template <>
std::span<const Coded<VisitMode>> codeTable<VisitMode>()
{
    static constexpr std::array table = {
        Coded<VisitMode>{VisitMode::InPerson, "in-person", QT_TRANSLATE_NOOP("Words", "In person")},
        Coded<VisitMode>{VisitMode::Virtual, "virtual", QT_TRANSLATE_NOOP("Words", "Virtual")},
        Coded<VisitMode>{VisitMode::DeskReview, "desk-review", QT_TRANSLATE_NOOP("Words", "Desk review")},
    };
    return table;
}

template <>
std::span<const Coded<ScopeKind>> codeTable<ScopeKind>()
{
    static constexpr std::array table = {
        Coded<ScopeKind>{ScopeKind::All, "all", QT_TRANSLATE_NOOP("Words", "All criteria")},
        Coded<ScopeKind>{ScopeKind::Chosen, "chosen", QT_TRANSLATE_NOOP("Words", "Chosen criteria")},
        Coded<ScopeKind>{ScopeKind::Answered, "answered", QT_TRANSLATE_NOOP("Words", "Criteria answered there")},
    };
    return table;
}

/// Names of places, also those that the system's list leaves out ("Etc/UTC"). A word alone would pass as a POSIX zone.
static bool isZone(const QString &id)
{
    return (id.contains(QLatin1Char('/')) || id == QLatin1String("UTC")) && QTimeZone(id.toUtf8()).isValid();
}

Status checkVisit(const Visit &visit)
{
    if (!isZone(visit.zone)) {
        return Error(
            ErrorCode::InvalidInput,
            VisitText::tr("“%1” is not a time zone. Use its IANA name, such as America/Tijuana.").arg(visit.zone));
    }
    if (visit.from.isValid() && visit.to.isValid() && visit.to < visit.from)
        return Error(ErrorCode::InvalidInput, VisitText::tr("A visit cannot end before it begins."));
    if (visit.to.isValid() && !visit.from.isValid())
        return Error(ErrorCode::InvalidInput, VisitText::tr("A visit with a last day needs a first day."));
    if (visit.isDeskReview() != (visit.mode == VisitMode::DeskReview) || visit.isDeskReview() != visit.site.isNull()) {
        return Error(ErrorCode::RuleBroken,
                     VisitText::tr("A visit takes place at a site, in person or virtually. Only the desk review, "
                                   "which every case has, is without a site."));
    }
    if (visit.scopeKind == ScopeKind::Chosen && visit.scopeReason.trimmed().isEmpty())
        return Error(ErrorCode::RuleBroken, VisitText::tr("A visit to chosen criteria only needs a reason."));
    return {};
}

QString visitName(const Visit &visit, const QString &site, bool siteHasSeveral)
{
    if (visit.isDeskReview())
        return word(VisitMode::DeskReview);
    //: %1 is the name of a site, %2 the number of a visit
    return siteHasSeveral ? VisitText::tr("%1 (visit %2)").arg(site).arg(visit.number) : site;
}

bool isEarlier(const Visit &left, const Visit &right)
{
    return std::make_tuple(lastDay(left), left.number) < std::make_tuple(lastDay(right), right.number);
}

} // namespace ctpat
