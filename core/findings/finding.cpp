// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding.h"

#include <QRegularExpression>

#include <array>

namespace ctpat {

template <>
std::span<const Coded<FindingKind>> codeTable<FindingKind>()
{
    static constexpr std::array table = {
        //: a finding that the member must act on
        Coded<FindingKind>{FindingKind::Action, "action", QT_TRANSLATE_NOOP("Words", "Action required")},
        Coded<FindingKind>{FindingKind::Recommendation, "recommendation", QT_TRANSLATE_NOOP("Words", "Recommendation")},
    };
    return table;
}

template <>
std::span<const Coded<FindingState>> codeTable<FindingState>()
{
    static constexpr std::array table = {
        //: state of a finding
        Coded<FindingState>{FindingState::Draft, "draft", QT_TRANSLATE_NOOP("Words", "Draft")},
        //: state of a finding
        Coded<FindingState>{FindingState::Issued, "issued", QT_TRANSLATE_NOOP("Words", "Issued")},
        //: state of a finding: the member has responded
        Coded<FindingState>{FindingState::Answered, "answered", QT_TRANSLATE_NOOP("Words", "Answered")},
        //: state of a finding: the response was not enough
        Coded<FindingState>{FindingState::Returned, "returned", QT_TRANSLATE_NOOP("Words", "Returned")},
        //: state of a finding: the response was accepted
        Coded<FindingState>{FindingState::Accepted, "accepted", QT_TRANSLATE_NOOP("Words", "Accepted")},
        //: state of a finding
        Coded<FindingState>{FindingState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Words", "Withdrawn")},
    };
    return table;
}

QString FindingNumber::text() const
{
    // The letters are part of the number, as a file number is, and are not translated.
    const QLatin1Char letter(kind == FindingKind::Action ? 'A' : 'R');
    return QStringLiteral("%1-%2").arg(letter).arg(number, 2, 10, QLatin1Char('0'));
}

std::optional<FindingNumber> FindingNumber::fromText(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^([AR])-?0*([1-9]\\d{0,5})$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const bool isAction = match.captured(1).toUpper() == QLatin1String("A");
    return FindingNumber{isAction ? FindingKind::Action : FindingKind::Recommendation, match.captured(2).toInt()};
}

bool Finding::isOverdue(const QDate &today) const
{
    const bool waits = state == FindingState::Issued || state == FindingState::Returned;
    return waits && dueDate.isValid() && dueDate < today;
}

bool Finding::isBlank() const
{
    return state == FindingState::Draft && !numberFixed && kindReason.isEmpty() && actionText.isEmpty() &&
           shownBy.isEmpty() && primaryReason.isEmpty() && primaryReasonText.isEmpty() && !dueByHand &&
           recurrenceOf.isNull() && internalNote.isEmpty() && contributingReasons.isEmpty();
}

} // namespace ctpat
