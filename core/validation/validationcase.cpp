// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/validationcase.h"

#include <array>

namespace ctpat {

namespace {

struct ValidationCaseText
{
    Q_DECLARE_TR_FUNCTIONS(ValidationCase)
};

constexpr int longestResponse = 730;

} // namespace

template <>
std::span<const Coded<CaseKind>> codeTable<CaseKind>()
{
    static constexpr std::array table = {
        Coded<CaseKind>{CaseKind::InitialValidation, "initial-validation",
                        QT_TRANSLATE_NOOP("Words", "Initial validation")},
        Coded<CaseKind>{CaseKind::Revalidation, "revalidation", QT_TRANSLATE_NOOP("Words", "Revalidation")},
        Coded<CaseKind>{CaseKind::SelfAssessment, "self-assessment", QT_TRANSLATE_NOOP("Words", "Self-assessment")},
    };
    return table;
}

template <>
std::span<const Coded<CaseMode>> codeTable<CaseMode>()
{
    static constexpr std::array table = {
        Coded<CaseMode>{CaseMode::InPerson, "in-person", QT_TRANSLATE_NOOP("Words", "In person")},
        Coded<CaseMode>{CaseMode::Virtual, "virtual", QT_TRANSLATE_NOOP("Words", "Virtual")},
        //: a validation that is partly in person and partly virtual
        Coded<CaseMode>{CaseMode::Hybrid, "hybrid", QT_TRANSLATE_NOOP("Words", "Hybrid")},
    };
    return table;
}

template <>
std::span<const Coded<CaseLanguage>> codeTable<CaseLanguage>()
{
    static constexpr std::array table = {
        Coded<CaseLanguage>{CaseLanguage::English, "en", QT_TRANSLATE_NOOP("Words", "English")},
        Coded<CaseLanguage>{CaseLanguage::Spanish, "es", QT_TRANSLATE_NOOP("Words", "Spanish")},
        Coded<CaseLanguage>{CaseLanguage::French, "fr", QT_TRANSLATE_NOOP("Words", "French")},
    };
    return table;
}

template <>
std::span<const Coded<PaperSize>> codeTable<PaperSize>()
{
    static constexpr std::array table = {
        //: paper size
        Coded<PaperSize>{PaperSize::Letter, "letter", QT_TRANSLATE_NOOP("Words", "Letter")},
        Coded<PaperSize>{PaperSize::A4, "a4", QT_TRANSLATE_NOOP("Words", "A4")},
    };
    return table;
}

QString proposedReportNumber(const QString &account, int year, int counter)
{
    QStringList parts;
    if (!account.trimmed().isEmpty())
        parts.append(account.trimmed());
    parts.append(QString::number(year));
    parts.append(QStringLiteral("%1").arg(counter, 2, 10, QLatin1Char('0')));
    return parts.join(QLatin1Char('-'));
}

Status checkCase(const ValidationCase &details)
{
    if (details.member.trimmed().isEmpty())
        return Error(ErrorCode::InvalidInput, ValidationCaseText::tr("A case needs the name of the member."));
    if (details.entityGroup.isEmpty())
        return Error(ErrorCode::InvalidInput, ValidationCaseText::tr("A case needs an entity group."));
    if (!details.criteriaDate.isValid())
        return Error(ErrorCode::InvalidInput, ValidationCaseText::tr("A case needs a criteria date."));
    if (details.responseDays < 1 || details.responseDays > longestResponse) {
        return Error(ErrorCode::InvalidInput,
                     ValidationCaseText::tr("The response period must be from 1 to %1 days.").arg(longestResponse));
    }
    return {};
}

Status checkMarking(const ValidationCase &details, const MarkingProfiles &profiles)
{
    const MarkingProfile *profile = profiles.find(details.markingProfile);
    const bool isOwnReview = details.kind == CaseKind::SelfAssessment;
    if (!profile || (isOwnReview ? profile->selfAssessment : profile->validation))
        return {};
    return Error(ErrorCode::RuleBroken,
                 isOwnReview ? ValidationCaseText::tr("A self-assessment is the member's own and must not be marked "
                                                      "“%1”. Choose another marking.")
                                   .arg(profile->title.english())
                             : ValidationCaseText::tr("A validation must not be marked “%1”. Choose another marking.")
                                   .arg(profile->title.english()));
}

} // namespace ctpat
