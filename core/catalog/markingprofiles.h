// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/localizedtext.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace ctpat {

/// A field of a designation block that a person fills or confirms.
struct MarkingField
{
    QString id; ///< "contact"
    LocalizedText label;
    QString preset;
    friend bool operator==(const MarkingField &, const MarkingField &) = default;
};

/// How a case and its report are marked on every page. Markings are used as they are, never translated.
struct MarkingProfile
{
    QString id; ///< "cbp-cui"
    LocalizedText title;
    QString banner;         ///< empty: no banner
    QStringList blockLines; ///< of the designation block, with %field% places; empty: no block
    std::vector<MarkingField> fields;
    bool selfAssessment = false; ///< may mark a member's own self-assessment
    bool validation = false;     ///< may mark a validation by CBP

    [[nodiscard]] bool hasBlock() const { return !blockLines.isEmpty(); }
    /// What stands for a field: of @p values, by field id, else the field's preset.
    [[nodiscard]] QString value(const QString &fieldId, const QHash<QString, QString> &values = {}) const;
    /// The block with @p values (by field id) put in, and the fields' presets for those not given. Lines left without
    /// any value are left out.
    [[nodiscard]] QStringList block(const QHash<QString, QString> &values = {}) const;
    friend bool operator==(const MarkingProfile &, const MarkingProfile &) = default;
};

/// The marking profiles: data, because markings differ by office and change by rule (32 CFR 2002).
class MarkingProfiles final
{
public:
    /// The profiles that ship with the program.
    [[nodiscard]] static Result<MarkingProfiles> load();
    /// The profiles of the files one after the other. CatalogDamaged, FileMissing, FileUnreadable.
    [[nodiscard]] static Result<MarkingProfiles> load(const QStringList &files);

    [[nodiscard]] const std::vector<MarkingProfile> &all() const { return m_profiles; }
    [[nodiscard]] std::vector<MarkingProfile> forSelfAssessment() const;
    [[nodiscard]] std::vector<MarkingProfile> forValidation() const;
    /// Null where there is none of that id.
    [[nodiscard]] const MarkingProfile *find(const QString &id) const;

private:
    std::vector<MarkingProfile> m_profiles;
};

} // namespace ctpat
