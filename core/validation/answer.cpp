// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/answer.h"

#include <array>

namespace ctpat {

template <>
std::span<const Coded<AnswerValue>> codeTable<AnswerValue>()
{
    static constexpr std::array table = {
        Coded<AnswerValue>{AnswerValue::Yes, "yes", QT_TRANSLATE_NOOP("Words", "Yes")},
        Coded<AnswerValue>{AnswerValue::BestPractice, "best-practice",
                           QT_TRANSLATE_NOOP("Words", "Yes, best practice")},
        Coded<AnswerValue>{AnswerValue::No, "no", QT_TRANSLATE_NOOP("Words", "No")},
        Coded<AnswerValue>{AnswerValue::NotApplicable, "not-applicable", QT_TRANSLATE_NOOP("Words", "Not applicable")},
        Coded<AnswerValue>{AnswerValue::NotVerified, "not-verified", QT_TRANSLATE_NOOP("Words", "Not verified")},
    };
    return table;
}

QString answerWord(const std::optional<AnswerValue> &value)
{
    return value ? word(*value) : QCoreApplication::translate("Words", "Not yet looked at");
}

bool needsReason(AnswerValue value)
{
    return value == AnswerValue::NotApplicable || value == AnswerValue::NotVerified;
}

} // namespace ctpat
