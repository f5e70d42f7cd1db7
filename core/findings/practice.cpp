// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/practice.h"

namespace ctpat {

template <>
std::span<const Coded<PracticeElement>> codeTable<PracticeElement>()
{
    static constexpr std::array table = {
        Coded<PracticeElement>{PracticeElement::ManagementSupport, "management-support",
                               QT_TRANSLATE_NOOP("Words", "Senior management support")},
        Coded<PracticeElement>{PracticeElement::Innovation, "innovation",
                               QT_TRANSLATE_NOOP("Words", "Innovative business process or technology")},
        Coded<PracticeElement>{PracticeElement::DocumentedProcess, "documented-process",
                               QT_TRANSLATE_NOOP("Words", "Documented process")},
        Coded<PracticeElement>{PracticeElement::ChecksAndBalances, "checks-and-balances",
                               QT_TRANSLATE_NOOP("Words", "Checks, balances and accountability")},
        Coded<PracticeElement>{PracticeElement::EvidenceOfImplementation, "evidence-of-implementation",
                               QT_TRANSLATE_NOOP("Words", "Evidence of implementation")},
    };
    static_assert(table.size() == practiceElementCount);
    return table;
}

const QString &Practice::element(PracticeElement element) const
{
    return elements[static_cast<std::size_t>(element)];
}

void Practice::setElement(PracticeElement element, const QString &text)
{
    elements[static_cast<std::size_t>(element)] = text;
}

std::vector<PracticeElement> Practice::missing() const
{
    std::vector<PracticeElement> missing;
    for (const Coded<PracticeElement> &entry : codeTable<PracticeElement>()) {
        if (element(entry.value).trimmed().isEmpty())
            missing.push_back(entry.value);
    }
    return missing;
}

} // namespace ctpat
