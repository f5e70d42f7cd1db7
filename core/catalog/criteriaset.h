// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/localizedtext.h"
#include "core/catalog/obligation.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <vector>

namespace ctpat {

/// One of the twelve headings of the criteria. Categories of one focus area follow each other.
struct Category
{
    int number = 0;
    LocalizedText title;
    LocalizedText shortTitle; ///< for a sidebar: "Conveyances, IIT"
    LocalizedText focusArea;
    LocalizedText introduction;
    friend bool operator==(const Category &, const Category &) = default;
};

/// A part of a requirement with an obligation of its own: a criterion that is a must may hold shoulds.
struct CriterionElement
{
    LocalizedText text;
    Obligation obligation = Obligation::Must;
    friend bool operator==(const CriterionElement &, const CriterionElement &) = default;
};

/// One numbered requirement as it stands for one entity type on one date.
struct Criterion
{
    QString id; ///< "6.2"
    int category = 0;
    LocalizedText title;
    Obligation obligation = Obligation::Must;
    QDate obligationSince; ///< first day of this obligation; invalid where it has been the same since the edition began
    std::vector<ObligationChange> changes; ///< in order of date, also those still to come
    Basis basis = Basis::Unconfirmed;
    LocalizedText requirement; ///< paraphrased, see CriteriaSet::statement
    LocalizedText guidance;
    std::vector<CriterionElement> elements;
    std::vector<LocalizedText> evidence;  ///< what usually shows that it is met
    std::vector<LocalizedText> questions; ///< to ask on site
    QString note;                         ///< what is uncertain about the sources; may be empty
    QStringList sources;
    friend bool operator==(const Criterion &, const Criterion &) = default;
};

/// The criteria of one entity type, edition and date: what a visit is judged by. It stands alone, so that a case can
/// keep it and read the same when the catalog has moved on. Value type.
struct CriteriaSet
{
    QString program;    ///< "msc"
    QString entityType; ///< "importer"
    LocalizedText entityLabel;
    LocalizedText name;                 ///< "CTPAT Minimum Security Criteria"
    QString edition;                    ///< "2020"
    QDate inForceFrom;                  ///< the edition's first day
    QDate date;                         ///< the day that the set was asked for
    LocalizedText statement;            ///< says that requirements are paraphrased and what the basis means; show it
    LocalizedText translationStatement; ///< says whose translations these are
    std::vector<Category> categories;
    std::vector<Criterion> criteria; ///< in the order of categories, 6.2 before 6.10

    /// Null where the set does not hold it. Valid as long as the set is neither changed nor moved.
    [[nodiscard]] const Criterion *criterion(const QString &id) const;
    [[nodiscard]] const Category *category(int number) const;
    [[nodiscard]] std::vector<const Criterion *> criteriaOf(int category) const;

    /// The copy for a case file: JSON with its format version inside; the same set gives the same bytes.
    [[nodiscard]] QByteArray toJson() const;
    /// Reads toJson() back and checks it. @param sourceName names the source in messages.
    /// CatalogDamaged with source, place and reason; also for a copy of a newer format.
    [[nodiscard]] static Result<CriteriaSet> fromJson(const QByteArray &json, const QString &sourceName);

    friend bool operator==(const CriteriaSet &, const CriteriaSet &) = default;
};

/// Order of criterion numbers: part by part, figures as figures, so that 6.2 comes before 6.10.
[[nodiscard]] bool criterionIdLess(const QString &left, const QString &right);

/// What another set, of another date or entity type, would change in a case. See differences().
struct CriteriaDifference
{
    enum class Kind
    {
        Added,
        Removed,
        Obligation,
        Text,
    };
    QString criterion;
    Kind kind = Kind::Text;
    friend bool operator==(const CriteriaDifference &, const CriteriaDifference &) = default;
};

/// In the order of criteria; a criterion whose obligation and text differ is listed once for each.
[[nodiscard]] std::vector<CriteriaDifference> differences(const CriteriaSet &before, const CriteriaSet &after);

} // namespace ctpat
