// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "core/validation/personstore.h"
#include "core/validation/visitstore.h"

namespace ctpat::cli {

namespace {

struct PersonCommand
{
    Q_DECLARE_TR_FUNCTIONS(PersonCommand)
};

void declare(CommandLine &line)
{
    line.positional(QStringLiteral("case.ctpat"), PersonCommand::tr("the case file"));
    line.positional(QStringLiteral("list|add|edit N|remove N"),
                    PersonCommand::tr("what to do; N is the number in the list"));
    line.option(QStringLiteral("name"), QStringLiteral("text"), PersonCommand::tr("the person's name"));
    line.option(QStringLiteral("title"), QStringLiteral("text"), PersonCommand::tr("title or position"));
    line.option(QStringLiteral("organization"), QStringLiteral("text"), PersonCommand::tr("office or company"));
    line.option(QStringLiteral("role"), QStringLiteral("role"),
                PersonCommand::tr("one of: %1").arg(allCodes<PersonRole>().join(QStringLiteral(", "))));
    line.option(QStringLiteral("present"), QStringLiteral("list"),
                PersonCommand::tr("opening, tour, closing, or none: where the person was during the visit"));
    line.option(QStringLiteral("visit"), QStringLiteral("number"),
                PersonCommand::tr("the visit of --present; visit 1 unless given"));
    line.option(QStringLiteral("internal"), QStringLiteral("text"), PersonCommand::tr("internal note on the person"));
}

Status readPerson(const CommandLine &line, Person &person)
{
    for (const auto &[name, text] :
         {std::pair{"name", &person.name}, std::pair{"title", &person.title},
          std::pair{"organization", &person.organization}, std::pair{"internal", &person.internalNote}}) {
        if (!line.has(QLatin1String(name)))
            continue;
        const Result<QString> given = line.text(QLatin1String(name));
        if (!given)
            return given.error();
        *text = *given;
    }
    if (line.has(QStringLiteral("role"))) {
        const Result<PersonRole> role =
            line.coded(QStringLiteral("role"), fromCode<PersonRole>, allCodes<PersonRole>());
        if (!role)
            return role.error();
        person.role = *role;
    }
    return {};
}

/// What --present says; nothing when it was not given.
Result<std::vector<Presence>> readPresence(CaseFile &file, const CommandLine &line)
{
    if (!line.has(QStringLiteral("present")))
        return std::vector<Presence>();
    Presence presence;
    for (const QString &part : line.values(QStringLiteral("present"))) {
        if (part == QLatin1String("opening"))
            presence.opening = true;
        else if (part == QLatin1String("tour"))
            presence.tour = true;
        else if (part == QLatin1String("closing"))
            presence.closing = true;
        else if (part != QLatin1String("none"))
            return line.wrongUse(PersonCommand::tr("--present must be made of: opening, tour, closing, none."));
    }
    const Result<Visit> visit = line.has(QStringLiteral("visit")) ? visitOf(line, file) : VisitStore::byNumber(file, 1);
    if (!visit)
        return visit.error();
    presence.visit = visit->id;
    return std::vector<Presence>{presence};
}

Result<Reply> add(CaseFile &file, const CommandLine &line)
{
    Person person;
    if (const Status given = readPerson(line, person); !given)
        return given.error();
    const Result<std::vector<Presence>> presence = readPresence(file, line);
    if (!presence)
        return presence.error();
    const Result<Uuid> added = PersonStore::add(file, person, *presence);
    if (!added)
        return added.error();
    return Reply{PersonCommand::tr("Person added: %1").arg(person.name), {{QStringLiteral("id"), added->text()}}};
}

Result<Person> numbered(CaseFile &file, const CommandLine &line)
{
    const Result<std::vector<Person>> people = PersonStore::list(file);
    if (!people)
        return people.error();
    bool ok = false;
    const int number = line.at(2).toInt(&ok);
    if (!ok || number < 1 || number > static_cast<int>(people->size()))
        return Error(ErrorCode::NotFound,
                     PersonCommand::tr("There is no person with the number “%1”.").arg(line.at(2)));
    return people->at(static_cast<size_t>(number - 1));
}

Result<Reply> edit(CaseFile &file, const CommandLine &line)
{
    Result<Person> person = numbered(file, line);
    if (!person)
        return person.error();
    if (const Status given = readPerson(line, *person); !given)
        return given.error();
    const Result<std::vector<Presence>> presences = readPresence(file, line);
    if (!presences)
        return presences.error();
    const Status done =
        file.change(PersonCommand::tr("Edit person %1").arg(person->name), [&](Change &change) -> Status {
            for (Presence presence : *presences) {
                presence.person = person->id;
                if (const Status set = PersonStore::setPresence(change, presence); !set)
                    return set;
            }
            return PersonStore::save(change, *person);
        });
    if (!done)
        return done.error();
    return Reply{PersonCommand::tr("Saved."), {}};
}

Result<Reply> remove(CaseFile &file, const CommandLine &line)
{
    const Result<Person> person = numbered(file, line);
    if (!person)
        return person.error();
    if (const Status removed = PersonStore::remove(file, person->id); !removed)
        return removed.error();
    return Reply{PersonCommand::tr("Person removed: %1").arg(person->name), {}};
}

Result<Reply> list(CaseFile &file, const CommandLine &)
{
    const Result<CaseSnapshot> snapshot = loadSnapshot(file);
    if (!snapshot)
        return snapshot.error();
    QJsonArray json;
    QStringList words;
    int number = 0;
    for (const Person &person : snapshot->people) {
        QJsonObject object = toJson(person, *snapshot);
        object.insert(QStringLiteral("number"), ++number);
        json.append(object);
        words += QStringLiteral("%1  %2, %3, %4").arg(number).arg(person.name, person.title, person.organization);
    }
    return Reply{words.join(QLatin1Char('\n')), {{QStringLiteral("people"), json}}};
}

constexpr Action actions[] = {{"list", OpenMode::ReadOnly, list},
                              {"add", OpenMode::ReadWrite, add},
                              {"edit", OpenMode::ReadWrite, edit},
                              {"remove", OpenMode::ReadWrite, remove}};

} // namespace

int runPerson(const Context &context, const QStringList &arguments)
{
    CommandLine line(QStringLiteral("person"), arguments,
                     PersonCommand::tr("Lists, adds, edits and removes people met, and where they were present."));
    declare(line);
    line.expect(2, 3);
    if (const auto ended = line.parse())
        return *ended;
    return runAction(context, line, actions);
}

} // namespace ctpat::cli
