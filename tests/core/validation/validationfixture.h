// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/validation/casestore.h"
#include "core/validation/snapshot.h"
#include "core/validation/visitstore.h"
#include "tests/support/casefixture.h"

namespace ctpat {

/// A case of a foreign manufacturer in a file of its own, made with the catalog that ships.
class ValidationFixture final
{
public:
    ValidationFixture()
        : catalog(Catalog::load().take())
        , criteria(criteriaOf(QStringLiteral("foreign_manufacturer")))
    {
        file = base.create();
        const Status made = CaseStore::create(*file, details(), criteria, QStringLiteral("America/Tijuana"));
        if (!made)
            qFatal("%s", qPrintable(made.error().message()));
    }

    [[nodiscard]] static ValidationCase details()
    {
        ValidationCase details;
        details.kind = CaseKind::Revalidation;
        details.member = QStringLiteral("Sample Maquila");
        details.account = QStringLiteral("12345678");
        details.entityGroup = QStringLiteral("foreign_manufacturer");
        details.reportNumber = QStringLiteral("12345678-2026-01");
        details.markingProfile = QStringLiteral("cbp-cui");
        details.markingBlock = QStringLiteral("Controlled by: Sample Field Office");
        details.internalNote = QStringLiteral("Sample note");
        return details;
    }
    [[nodiscard]] CriteriaSet criteriaOf(const QString &entity) const
    {
        return catalog.criteriaSet(entity, QDate(2026, 11, 24)).take();
    }

    /// A visit to a new site of that name; no chosen criteria: all of them.
    Uuid addVisit(const QString &site, const QStringList &chosen = {}, const QDate &from = {})
    {
        NewVisit visit;
        visit.visit.zone = QStringLiteral("America/Tijuana");
        visit.visit.from = from;
        visit.newSite = Site();
        visit.newSite->name = site;
        choose(visit, chosen);
        return VisitStore::add(*file, visit).take();
    }
    /// A further visit to a site that is there.
    Uuid visitAgain(const Uuid &site, const QStringList &chosen, const QDate &from)
    {
        NewVisit visit;
        visit.visit.zone = QStringLiteral("America/Tijuana");
        visit.visit.from = from;
        visit.visit.site = site;
        choose(visit, chosen);
        return VisitStore::add(*file, visit).take();
    }
    static void choose(NewVisit &visit, const QStringList &chosen)
    {
        visit.chosen = chosen;
        if (chosen.isEmpty())
            return;
        visit.visit.scopeKind = ScopeKind::Chosen;
        visit.visit.scopeReason = QStringLiteral("Follow-up");
    }

    [[nodiscard]] Uuid desk() const { return snapshot().visits.front().id; }
    [[nodiscard]] CaseSnapshot snapshot() const { return loadSnapshot(*file).take(); }
    /// The nth criterion with that obligation.
    [[nodiscard]] QString criterion(Obligation obligation, int n = 0) const
    {
        for (const Criterion &candidate : criteria.criteria) {
            if (candidate.obligation == obligation && n-- == 0)
                return candidate.id;
        }
        return {};
    }
    [[nodiscard]] QString must(int n = 0) const { return criterion(Obligation::Must, n); }
    [[nodiscard]] QString should(int n = 0) const { return criterion(Obligation::Should, n); }
    /// The label of the newest entry of the history.
    [[nodiscard]] QString newestLabel() const { return file->history().entries(1).value().front().label; }
    [[nodiscard]] qint64 count(const char *table) const
    {
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
        return **file->first<qint64>(sql.constData(), {}, [](const Query &row) { return row.integer(0); });
    }

    CaseFixture base;
    Catalog catalog;
    CriteriaSet criteria;
    std::unique_ptr<CaseFile> file;
};

} // namespace ctpat
