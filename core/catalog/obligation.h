// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace ctpat {

/// What a criterion asks of an entity type.
enum class Obligation
{
    Must,
    Should,
};

/// How well it is confirmed that a criterion applies to an entity type.
enum class Basis
{
    Named,       ///< a source names the entity type
    Attributed,  ///< a source lists the criterion without naming the entity type
    Unconfirmed, ///< to be checked against the booklet
};

/// An obligation that is another from @p effective on, that day included.
struct ObligationChange
{
    QDate effective;
    Obligation from = Obligation::Should;
    Obligation to = Obligation::Must;
    friend bool operator==(const ObligationChange &, const ObligationChange &) = default;
};

/// An obligation and its first day; the day is invalid where the obligation has been the same since the edition began.
struct DatedObligation
{
    Obligation obligation = Obligation::Must;
    QDate since;
};

/// The obligation on @p date. @param last the one after all @p changes, which are in order of date.
[[nodiscard]] DatedObligation obligationOn(const QDate &date, Obligation last,
                                           const std::vector<ObligationChange> &changes);

/// The stable name in files and on the command line: "must", "should".
[[nodiscard]] QString toText(Obligation obligation);
[[nodiscard]] std::optional<Obligation> obligationFromText(const QString &text);
/// The stable name in files: "named", "attributed", "unconfirmed".
[[nodiscard]] QString toText(Basis basis);
[[nodiscard]] std::optional<Basis> basisFromText(const QString &text);

/// For people, translated: "MUST".
[[nodiscard]] QString obligationLabel(Obligation obligation);
/// For people, translated: "Unconfirmed".
[[nodiscard]] QString basisLabel(Basis basis);
/// For people, translated: one sentence that says what the label means.
[[nodiscard]] QString basisExplanation(Basis basis);

} // namespace ctpat
