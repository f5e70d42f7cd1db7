// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/sitestore.h"
#include "tests/core/validation/validationfixture.h"

using namespace ctpat;

class TestSiteStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_data();
    void check();
    void everyFieldComesBack();
    void saveAndUndo();
    void order_data();
    void order();
    void removeOnlyWithoutVisits();

private:
    static QStringList names(const CaseFile &file)
    {
        QStringList names;
        for (const Site &site : SiteStore::list(file).take())
            names.append(site.name);
        return names;
    }
};

void TestSiteStore::check_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("country");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << QStringLiteral("Plant 1") << QStringLiteral("MX") << true;
    QTest::newRow("no country") << QStringLiteral("Plant 1") << QString() << true;
    QTest::newRow("no name") << QStringLiteral(" \t") << QStringLiteral("MX") << false;
    QTest::newRow("lower case") << QStringLiteral("Plant 1") << QStringLiteral("mx") << false;
    QTest::newRow("three letters") << QStringLiteral("Plant 1") << QStringLiteral("MEX") << false;
    QTest::newRow("no such country") << QStringLiteral("Plant 1") << QStringLiteral("QQ") << false;
}

void TestSiteStore::check()
{
    QFETCH(QString, name);
    QFETCH(QString, country);
    QFETCH(bool, valid);
    ValidationFixture fixture;
    Site site;
    site.name = name;
    site.country = country;
    const auto added = SiteStore::add(*fixture.file, site);
    QCOMPARE(static_cast<bool>(added), valid);
    QCOMPARE(SiteStore::list(*fixture.file)->size(), std::size_t(valid ? 1 : 0));
    if (!valid)
        QCOMPARE(added.error().code(), ErrorCode::InvalidInput);
}

void TestSiteStore::everyFieldComesBack()
{
    ValidationFixture fixture;
    Site site{{},
              0,
              QStringLiteral("Plant 1"),
              QStringLiteral("Av. Industrial 100"),
              QStringLiteral("Tijuana"),
              QStringLiteral("MX"),
              QStringLiteral("Assembly"),
              QStringLiteral("MXSAMPLE100TIJ"),
              QStringLiteral("Gate 2")};
    const auto id = SiteStore::add(*fixture.file, site);
    CTPAT_OK(id);
    site.id = *id;
    site.position = 1;
    QCOMPARE(SiteStore::list(*fixture.file)->front(), site);
    QCOMPARE(fixture.newestLabel(), QStringLiteral("Add site Plant 1"));
    CTPAT_OK(fixture.file->undo());
    QVERIFY(SiteStore::list(*fixture.file)->empty());
}

void TestSiteStore::saveAndUndo()
{
    ValidationFixture fixture;
    Site site;
    site.name = QStringLiteral("Plant 1");
    site.id = SiteStore::add(*fixture.file, site).take();
    site.address = QStringLiteral("Calle 5");
    site.name = QStringLiteral("Plant A");
    CTPAT_OK(SiteStore::save(*fixture.file, site));
    QCOMPARE(SiteStore::list(*fixture.file)->front().address, QStringLiteral("Calle 5"));
    QCOMPARE(SiteStore::list(*fixture.file)->front().position, 1);
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(names(*fixture.file), QStringList{QStringLiteral("Plant 1")});
    site.id = Uuid::create();
    CTPAT_ERROR(SiteStore::save(*fixture.file, site), ErrorCode::NotFound);
}

void TestSiteStore::order_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("first to last") << 0 << 2 << QStringLiteral("BCA");
    QTest::newRow("last to first") << 2 << 0 << QStringLiteral("CAB");
    QTest::newRow("one down") << 0 << 1 << QStringLiteral("BAC");
    QTest::newRow("stays") << 1 << 1 << QStringLiteral("ABC");
    QTest::newRow("beyond the end") << 0 << 99 << QStringLiteral("BCA");
    QTest::newRow("before the start") << 2 << -1 << QStringLiteral("CAB");
}

void TestSiteStore::order()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, order);
    ValidationFixture fixture;
    std::vector<Uuid> ids;
    for (const char *name : {"A", "B", "C"}) {
        Site site;
        site.name = QString::fromLatin1(name);
        ids.push_back(SiteStore::add(*fixture.file, site).take());
    }
    CTPAT_OK(SiteStore::move(*fixture.file, ids[static_cast<std::size_t>(from)], to));
    QCOMPARE(names(*fixture.file).join(QString()), order);
    if (from == to)
        return;
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(names(*fixture.file).join(QString()), QStringLiteral("ABC"));
    CTPAT_ERROR(SiteStore::move(*fixture.file, Uuid::create(), 0), ErrorCode::NotFound);
}

void TestSiteStore::removeOnlyWithoutVisits()
{
    ValidationFixture fixture;
    const Uuid visit = fixture.addVisit(QStringLiteral("Plant 1"));
    const Uuid site = SiteStore::list(*fixture.file)->front().id;
    CTPAT_ERROR(SiteStore::remove(*fixture.file, site), ErrorCode::RuleBroken);
    CTPAT_OK(VisitStore::remove(*fixture.file, visit));
    CTPAT_OK(SiteStore::remove(*fixture.file, site));
    QVERIFY(SiteStore::list(*fixture.file)->empty());
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(names(*fixture.file), QStringList{QStringLiteral("Plant 1")});
}

QTEST_GUILESS_MAIN(TestSiteStore)
#include "tst_sitestore.moc"
