// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/localizedtext.h"

#include <QStringList>

#include <vector>

namespace ctpat {

/// Why something is deficient. A finding has one primary reason, so that shares add up, and any number of contributing
/// ones.
struct Reason
{
    QString id;   ///< stable slug: "inadequate-evidence"
    QString code; ///< as in figures: "R1"
    LocalizedText title;
    LocalizedText meaning;
    LocalizedText typicalFix;
    bool needsText = false; ///< "other": the reason is to be put in words
    friend bool operator==(const Reason &, const Reason &) = default;
};

/// The list of reasons: ours, except for "inadequate evidence of implementation", the one that CBP published; so it is
/// data and can be added to.
class Reasons final
{
public:
    /// The list that ships with the program.
    [[nodiscard]] static Result<Reasons> load();
    /// The lists of the files one after the other. CatalogDamaged, FileMissing, FileUnreadable.
    [[nodiscard]] static Result<Reasons> load(const QStringList &files);

    [[nodiscard]] const std::vector<Reason> &all() const { return m_reasons; }
    /// By id or code, without regard to case ("R1", "inadequate-evidence"); null where there is none.
    [[nodiscard]] const Reason *find(const QString &idOrCode) const;

private:
    std::vector<Reason> m_reasons;
};

} // namespace ctpat
