// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/siteoptions.h"
#include "core/validation/sitestore.h"

namespace ctpat::cli {

namespace {

struct SiteCommand
{
    Q_DECLARE_TR_FUNCTIONS(SiteCommand)
};

Result<Reply> list(CaseFile &file, const CommandLine &)
{
    const Result<std::vector<Site>> sites = SiteStore::list(file);
    if (!sites)
        return sites.error();
    QJsonArray json;
    QStringList words;
    int number = 0;
    for (const Site &site : *sites) {
        QJsonObject object = toJson(site);
        object.insert(QStringLiteral("number"), ++number);
        json.append(object);
        words += QStringLiteral("%1  %2, %3 %4").arg(number).arg(site.name, site.city, site.country);
    }
    return Reply{words.join(QLatin1Char('\n')), {{QStringLiteral("sites"), json}}};
}

Result<Reply> add(CaseFile &file, const CommandLine &line)
{
    Site site;
    if (const Status given = readSite(line, QString(), site); !given)
        return given.error();
    const Result<Uuid> added = SiteStore::add(file, site);
    if (!added)
        return added.error();
    return Reply{SiteCommand::tr("Site added: %1").arg(site.name), {{QStringLiteral("id"), added->text()}}};
}

/// The site with the number of the list.
Result<Site> numbered(CaseFile &file, const CommandLine &line)
{
    const Result<std::vector<Site>> sites = SiteStore::list(file);
    if (!sites)
        return sites.error();
    bool ok = false;
    const int number = line.at(2).toInt(&ok);
    if (!ok || number < 1 || number > static_cast<int>(sites->size()))
        return Error(ErrorCode::NotFound, SiteCommand::tr("There is no site with the number “%1”.").arg(line.at(2)));
    return sites->at(static_cast<size_t>(number - 1));
}

Result<Reply> edit(CaseFile &file, const CommandLine &line)
{
    Result<Site> site = numbered(file, line);
    if (!site)
        return site.error();
    if (const Status given = readSite(line, QString(), *site); !given)
        return given.error();
    if (const Status saved = SiteStore::save(file, *site); !saved)
        return saved.error();
    return Reply{SiteCommand::tr("Saved."), toJson(*site)};
}

Result<Reply> remove(CaseFile &file, const CommandLine &line)
{
    const Result<Site> site = numbered(file, line);
    if (!site)
        return site.error();
    if (const Status removed = SiteStore::remove(file, site->id); !removed)
        return removed.error();
    return Reply{SiteCommand::tr("Site removed: %1").arg(site->name), {}};
}

constexpr Action actions[] = {{"list", OpenMode::ReadOnly, list},
                              {"add", OpenMode::ReadWrite, add},
                              {"edit", OpenMode::ReadWrite, edit},
                              {"remove", OpenMode::ReadWrite, remove}};

} // namespace

int runSite(const Context &context, const QStringList &arguments)
{
    CommandLine line(QStringLiteral("site"), arguments, SiteCommand::tr("Lists, adds, edits and removes sites."));
    line.positional(QStringLiteral("case.ctpat"), SiteCommand::tr("the case file"));
    line.positional(QStringLiteral("list|add|edit N|remove N"),
                    SiteCommand::tr("what to do; N is the number in the list"));
    declareSite(line, QString());
    line.expect(2, 3);
    if (const auto ended = line.parse())
        return *ended;
    return runAction(context, line, actions);
}

} // namespace ctpat::cli
