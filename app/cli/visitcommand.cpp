// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/siteoptions.h"
#include "core/validation/sitestore.h"
#include "core/validation/visitstore.h"

#include <algorithm>

namespace ctpat::cli {

namespace {

struct VisitCommand
{
    Q_DECLARE_TR_FUNCTIONS(VisitCommand)
};

void declare(CommandLine &line)
{
    line.positional(QStringLiteral("case.ctpat"), VisitCommand::tr("the case file"));
    line.positional(QStringLiteral("list|add|edit N|remove N"),
                    VisitCommand::tr("what to do; N is the visit's number"));
    declareSite(line, QStringLiteral("site"));
    line.option(QStringLiteral("mode"), QStringLiteral("mode"), VisitCommand::tr("in-person or virtual"));
    line.option(QStringLiteral("from"), QStringLiteral("date"), VisitCommand::tr("first day"));
    line.option(QStringLiteral("to"), QStringLiteral("date"), VisitCommand::tr("last day"));
    line.option(QStringLiteral("zone"), QStringLiteral("zone"), VisitCommand::tr("time zone, such as America/Tijuana"));
    line.option(QStringLiteral("entity"), QStringLiteral("code"),
                VisitCommand::tr("entity group of a partner that is visited under its own criteria"));
    line.option(QStringLiteral("scope"), QStringLiteral("criteria"),
                VisitCommand::tr("the criteria in scope, such as 6.2,7.1; or all"));
    line.option(QStringLiteral("scope-reason"), QStringLiteral("text"), VisitCommand::tr("why only these"));
    line.option(QStringLiteral("summary"), QStringLiteral("text"), VisitCommand::tr("one sentence for the report"));
    line.option(QStringLiteral("internal"), QStringLiteral("text"), VisitCommand::tr("internal note on the visit"));
}

Status readDates(const CommandLine &line, Visit &visit)
{
    for (const auto &[name, date] : {std::pair{"from", &visit.from}, std::pair{"to", &visit.to}}) {
        if (!line.has(QLatin1String(name)))
            continue;
        const Result<QDate> given = line.date(QLatin1String(name));
        if (!given)
            return given.error();
        *date = *given;
    }
    return {};
}

Status readVisit(const CommandLine &line, Visit &visit)
{
    if (line.has(QStringLiteral("mode"))) {
        const Result<VisitMode> mode = line.coded(QStringLiteral("mode"), fromCode<VisitMode>, allCodes<VisitMode>());
        if (!mode)
            return mode.error();
        visit.mode = *mode;
    }
    if (line.has(QStringLiteral("zone")))
        visit.zone = line.value(QStringLiteral("zone"));
    for (const auto &[name, text] :
         {std::pair{"summary", &visit.summary}, std::pair{"internal", &visit.internalNote}}) {
        if (!line.has(QLatin1String(name)))
            continue;
        const Result<QString> given = line.text(QLatin1String(name));
        if (!given)
            return given.error();
        *text = *given;
    }
    return readDates(line, visit);
}

/// The site of that name, or a new one.
Status placeVisit(CaseFile &file, const CommandLine &line, NewVisit &visit)
{
    const Result<std::vector<Site>> sites = SiteStore::list(file);
    if (!sites)
        return sites.error();
    const QString name = line.value(QStringLiteral("site"));
    const auto known = std::find_if(sites->begin(), sites->end(), [&](const Site &site) { return site.name == name; });
    if (known != sites->end()) {
        visit.visit.site = known->id;
        return {};
    }
    visit.newSite = Site();
    return readSite(line, QStringLiteral("site"), *visit.newSite);
}

Result<ScopeKind> readScope(const CommandLine &line, QStringList &chosen)
{
    chosen = line.values(QStringLiteral("scope"));
    if (chosen.isEmpty() || chosen == QStringList{QStringLiteral("all")}) {
        chosen.clear();
        return ScopeKind::All;
    }
    return ScopeKind::Chosen;
}

Result<Reply> describe(CaseFile &file, const Uuid &id, const QString &words)
{
    const Result<CaseSnapshot> snapshot = loadSnapshot(file);
    if (!snapshot)
        return snapshot.error();
    const Visit *visit = snapshot->visit(id);
    return Reply{words.arg(visit->number).arg(snapshot->visitName(*visit)), toJson(*visit, *snapshot)};
}

Result<Reply> add(CaseFile &file, const CommandLine &line)
{
    NewVisit visit;
    if (const Status given = readVisit(line, visit.visit); !given)
        return given.error();
    if (const Status placed = placeVisit(file, line, visit); !placed)
        return placed.error();
    const Result<ScopeKind> scope = readScope(line, visit.chosen);
    if (!scope)
        return scope.error();
    visit.visit.scopeKind = *scope;
    visit.visit.scopeReason = line.value(QStringLiteral("scope-reason"));
    if (line.has(QStringLiteral("entity"))) {
        const Result<Catalog> catalog = Catalog::load();
        if (!catalog)
            return catalog.error();
        const Result<CaseSnapshot> snapshot = loadSnapshot(file);
        if (!snapshot)
            return snapshot.error();
        Result<CriteriaSet> own =
            catalog->criteriaSet(line.value(QStringLiteral("entity")), snapshot->details.criteriaDate);
        if (!own)
            return own.error();
        visit.ownCriteria = own.take();
    }
    const Result<Uuid> added = VisitStore::add(file, visit);
    if (!added)
        return added.error();
    return describe(file, *added, VisitCommand::tr("Visit %1 added: %2"));
}

Result<Visit> numbered(CaseFile &file, const CommandLine &line)
{
    bool ok = false;
    const int number = line.at(2).toInt(&ok);
    if (!ok)
        return line.wrongUse(VisitCommand::tr("Say which visit by its number."));
    return VisitStore::byNumber(file, number);
}

Result<Reply> edit(CaseFile &file, const CommandLine &line)
{
    Result<Visit> visit = numbered(file, line);
    if (!visit)
        return visit.error();
    if (const Status given = readVisit(line, *visit); !given)
        return given.error();
    const Status done =
        file.change(VisitCommand::tr("Edit visit %1").arg(visit->number), [&](Change &change) -> Status {
            if (const Status saved = VisitStore::save(change, *visit); !saved)
                return saved;
            if (!line.has(QStringLiteral("scope")))
                return {};
            QStringList chosen;
            const Result<ScopeKind> kind = readScope(line, chosen);
            if (!kind)
                return kind.error();
            return VisitStore::setScope(change, visit->id, *kind, line.value(QStringLiteral("scope-reason")), chosen);
        });
    if (!done)
        return done.error();
    return describe(file, visit->id, VisitCommand::tr("Visit %1 saved: %2"));
}

Result<Reply> remove(CaseFile &file, const CommandLine &line)
{
    const Result<Visit> visit = numbered(file, line);
    if (!visit)
        return visit.error();
    if (const Status removed = VisitStore::remove(file, visit->id); !removed)
        return removed.error();
    return Reply{VisitCommand::tr("Visit %1 removed.").arg(visit->number), {}};
}

Result<Reply> list(CaseFile &file, const CommandLine &)
{
    const Result<CaseSnapshot> snapshot = loadSnapshot(file);
    if (!snapshot)
        return snapshot.error();
    QJsonArray json;
    QStringList words;
    for (const Visit &visit : snapshot->visits) {
        json.append(toJson(visit, *snapshot));
        words += VisitCommand::tr("%1  %2, %n criteria", nullptr, static_cast<int>(snapshot->scope(visit).size()))
                     .arg(visit.number)
                     .arg(snapshot->visitName(visit));
    }
    return Reply{words.join(QLatin1Char('\n')), {{QStringLiteral("visits"), json}}};
}

constexpr Action actions[] = {{"list", OpenMode::ReadOnly, list},
                              {"add", OpenMode::ReadWrite, add},
                              {"edit", OpenMode::ReadWrite, edit},
                              {"remove", OpenMode::ReadWrite, remove}};

} // namespace

int runVisit(const Context &context, const QStringList &arguments)
{
    CommandLine line(QStringLiteral("visit"), arguments,
                     VisitCommand::tr("Lists, adds, edits and removes visits. Visit 0 is the desk review."));
    declare(line);
    line.expect(2, 3);
    if (const auto ended = line.parse())
        return *ended;
    return runAction(context, line, actions);
}

} // namespace ctpat::cli
