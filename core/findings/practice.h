// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "core/validation/codes.h"

#include <QStringList>

#include <array>
#include <vector>

namespace ctpat {

/// The five elements that a best practice must show, in the order of CBP's framework.
enum class PracticeElement
{
    ManagementSupport,
    Innovation,
    DocumentedProcess,
    ChecksAndBalances,
    EvidenceOfImplementation
};
template <>
std::span<const Coded<PracticeElement>> codeTable<PracticeElement>();
inline constexpr int practiceElementCount = 5;

/// A practice beyond the criterion; belongs to one answer. With fewer than five elements it is only "noted".
struct Practice
{
    Uuid id;
    Uuid answer;
    QString title;
    std::array<QString, practiceElementCount> elements; ///< by PracticeElement
    QString internalNote;

    [[nodiscard]] const QString &element(PracticeElement element) const;
    void setElement(PracticeElement element, const QString &text);
    [[nodiscard]] bool isComplete() const { return missing().empty(); }
    [[nodiscard]] std::vector<PracticeElement> missing() const;
    friend bool operator==(const Practice &, const Practice &) = default;
};

} // namespace ctpat
