// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/obligation.h"

#include <QCoreApplication>

namespace ctpat {

namespace {

struct ObligationText
{
    Q_DECLARE_TR_FUNCTIONS(Obligation)
};

} // namespace

DatedObligation obligationOn(const QDate &date, Obligation last, const std::vector<ObligationChange> &changes)
{
    if (changes.empty())
        return {last, {}};
    DatedObligation result{changes.front().from, {}};
    for (const ObligationChange &change : changes) {
        if (change.effective <= date)
            result = {change.to, change.effective};
    }
    return result;
}

QString toText(Obligation obligation)
{
    return obligation == Obligation::Must ? QStringLiteral("must") : QStringLiteral("should");
}

std::optional<Obligation> obligationFromText(const QString &text)
{
    for (Obligation obligation : {Obligation::Must, Obligation::Should}) {
        if (text == toText(obligation))
            return obligation;
    }
    return std::nullopt;
}

QString toText(Basis basis)
{
    switch (basis) {
    case Basis::Named:
        return QStringLiteral("named");
    case Basis::Attributed:
        return QStringLiteral("attributed");
    case Basis::Unconfirmed:
        break;
    }
    return QStringLiteral("unconfirmed");
}

std::optional<Basis> basisFromText(const QString &text)
{
    for (Basis basis : {Basis::Named, Basis::Attributed, Basis::Unconfirmed}) {
        if (text == toText(basis))
            return basis;
    }
    return std::nullopt;
}

QString obligationLabel(Obligation obligation)
{
    //: The obligation of a criterion, on a small label: es DEBE, DEBERÍA; fr DOIT, DEVRAIT.
    return obligation == Obligation::Must ? ObligationText::tr("MUST") : ObligationText::tr("SHOULD");
}

QString basisLabel(Basis basis)
{
    switch (basis) {
    case Basis::Named:
        //: How well it is confirmed that a criterion applies to an entity type.
        return ObligationText::tr("Named");
    case Basis::Attributed:
        //: How well it is confirmed that a criterion applies to an entity type.
        return ObligationText::tr("Attributed");
    case Basis::Unconfirmed:
        break;
    }
    //: How well it is confirmed that a criterion applies to an entity type.
    return ObligationText::tr("Unconfirmed");
}

QString basisExplanation(Basis basis)
{
    switch (basis) {
    case Basis::Named:
        return ObligationText::tr("A source says that this criterion applies to this entity type.");
    case Basis::Attributed:
        return ObligationText::tr("A source lists this criterion without naming the entity type.");
    case Basis::Unconfirmed:
        break;
    }
    return ObligationText::tr(
        "It is not confirmed that this criterion applies to this entity type. Check it against the booklet.");
}

} // namespace ctpat
