// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/personstore.h"
#include "tests/core/validation/validationfixture.h"

using namespace ctpat;

class TestPersonStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack_data();
    void everyFieldComesBack();
    void needsAName();
    void saveAndUndo();
    void presence();
    void order();
    void removeTakesPresencesAlong();
};

void TestPersonStore::everyFieldComesBack_data()
{
    QTest::addColumn<PersonRole>("role");
    for (PersonRole role : allValues<PersonRole>())
        QTest::newRow(qPrintable(toCode(role))) << role;
}

void TestPersonStore::everyFieldComesBack()
{
    QFETCH(PersonRole, role);
    ValidationFixture fixture;
    Person person{{},
                  0,
                  QStringLiteral("Sample Person"),
                  QStringLiteral("Plant manager"),
                  QStringLiteral("Sample Maquila"),
                  role,
                  QStringLiteral("Speaks English")};
    const auto id = PersonStore::add(*fixture.file, person, {{{}, fixture.desk(), false, true, false}});
    CTPAT_OK(id);
    person.id = *id;
    person.position = 1;
    QCOMPARE(PersonStore::list(*fixture.file)->front(), person);
    const Presence there{*id, fixture.desk(), false, true, false};
    QCOMPARE(PersonStore::presences(*fixture.file)->front(), there);
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(fixture.count("person"), 0);
    QCOMPARE(fixture.count("presence"), 0);
}

void TestPersonStore::needsAName()
{
    ValidationFixture fixture;
    CTPAT_ERROR(PersonStore::add(*fixture.file, Person()), ErrorCode::InvalidInput);
    QCOMPARE(fixture.count("person"), 0);
}

void TestPersonStore::saveAndUndo()
{
    ValidationFixture fixture;
    Person person;
    person.name = QStringLiteral("Sample Person");
    person.id = PersonStore::add(*fixture.file, person).take();
    person.role = PersonRole::HostCustoms;
    CTPAT_OK(PersonStore::save(*fixture.file, person));
    QCOMPARE(PersonStore::list(*fixture.file)->front().role, PersonRole::HostCustoms);
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(PersonStore::list(*fixture.file)->front().role, PersonRole::Member);
    person.name.clear();
    CTPAT_ERROR(PersonStore::save(*fixture.file, person), ErrorCode::InvalidInput);
}

void TestPersonStore::presence()
{
    ValidationFixture fixture;
    Person person;
    person.name = QStringLiteral("Sample Person");
    const Uuid id = PersonStore::add(*fixture.file, person).take();
    const Uuid visit = fixture.addVisit(QStringLiteral("Plant 1"));
    Presence presence{id, visit, true, false, false};
    CTPAT_OK(PersonStore::setPresence(*fixture.file, presence));
    presence.closing = true;
    CTPAT_OK(PersonStore::setPresence(*fixture.file, presence));
    QCOMPARE(*PersonStore::presences(*fixture.file), std::vector<Presence>{presence});
    QCOMPARE(fixture.snapshot().presencesAt(visit), std::vector<Presence>{presence});
    QVERIFY(fixture.snapshot().presencesAt(fixture.desk()).empty());
    CTPAT_OK(PersonStore::setPresence(*fixture.file, {id, visit, false, false, false}));
    QCOMPARE(fixture.count("presence"), 0);
    CTPAT_OK(PersonStore::setPresence(*fixture.file, {id, visit, false, false, false}));
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(*PersonStore::presences(*fixture.file), std::vector<Presence>{presence});
    QVERIFY(!PersonStore::setPresence(*fixture.file, {Uuid::create(), visit, true, true, true}));
}

void TestPersonStore::order()
{
    ValidationFixture fixture;
    std::vector<Uuid> ids;
    for (const char *name : {"A", "B", "C"}) {
        Person person;
        person.name = QString::fromLatin1(name);
        ids.push_back(PersonStore::add(*fixture.file, person).take());
    }
    CTPAT_OK(PersonStore::move(*fixture.file, ids[2], 0));
    QString names;
    for (const Person &person : PersonStore::list(*fixture.file).take())
        names += person.name;
    QCOMPARE(names, QStringLiteral("CAB"));
}

void TestPersonStore::removeTakesPresencesAlong()
{
    ValidationFixture fixture;
    Person person;
    person.name = QStringLiteral("Sample Person");
    const Uuid id = PersonStore::add(*fixture.file, person, {{{}, fixture.desk(), true, true, true}}).take();
    CTPAT_OK(PersonStore::remove(*fixture.file, id));
    QCOMPARE(fixture.count("person") + fixture.count("presence"), 0);
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(fixture.count("person") + fixture.count("presence"), 2);
    CTPAT_ERROR(PersonStore::remove(*fixture.file, Uuid::create()), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestPersonStore)
#include "tst_personstore.moc"
