// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include <QTest>

using namespace ctpat;

Q_DECLARE_METATYPE(ctpat::Obligation)

namespace {

const QDate today(2026, 11, 24);

CriteriaSet shippedSet(const QString &entity, const QDate &date = today)
{
    const auto catalog = Catalog::load();
    return catalog->criteriaSet(entity, date).take();
}

/// A set of two criteria that uses every part of the format, small enough to damage one place at a time.
CriteriaSet smallSet()
{
    LocalizedText title(QStringLiteral("Seal log"));
    title.setTranslation(QStringLiteral("es"), QStringLiteral("Bitácora de sellos"));
    LocalizedText evidence(QStringLiteral("Log"));
    evidence.setTranslation(QStringLiteral("fr"), QStringLiteral("Registre"));

    Criterion first;
    first.id = QStringLiteral("6.2");
    first.category = 6;
    first.title = title;
    first.obligation = Obligation::Must;
    first.obligationSince = QDate(2023, 1, 1);
    first.changes = {{QDate(2023, 1, 1), Obligation::Should, Obligation::Must},
                     {QDate(2027, 1, 1), Obligation::Must, Obligation::Should}};
    first.basis = Basis::Attributed;
    first.requirement = LocalizedText(QStringLiteral("Keep a log."));
    first.guidance = LocalizedText(QStringLiteral("One line per seal."));
    first.elements = {{LocalizedText(QStringLiteral("Written")), Obligation::Should}};
    first.evidence = {evidence};
    first.questions = {LocalizedText(QStringLiteral("Who writes it?"))};
    first.note = QStringLiteral("Seen once.");
    first.sources = QStringList{QStringLiteral("A sample source")};

    Criterion second;
    second.id = QStringLiteral("6.10");
    second.category = 6;
    second.title = LocalizedText(QStringLiteral("Seal check"));
    second.obligation = Obligation::Should;
    second.requirement = LocalizedText(QStringLiteral("Check the seals."));

    CriteriaSet set;
    set.program = QStringLiteral("msc");
    set.entityType = QStringLiteral("sample_type");
    set.entityLabel = LocalizedText(QStringLiteral("Sample type"));
    set.name = LocalizedText(QStringLiteral("Sample criteria"));
    set.edition = QStringLiteral("1");
    set.inForceFrom = QDate(2020, 1, 1);
    set.date = QDate(2024, 2, 29);
    set.statement = LocalizedText(QStringLiteral("Paraphrased."));
    set.categories = {{6, LocalizedText(QStringLiteral("Seal Security")), LocalizedText(QStringLiteral("Seals")),
                       LocalizedText(QStringLiteral("Transportation")), LocalizedText(QStringLiteral("About seals."))}};
    set.criteria = {first, second};
    return set;
}

} // namespace

class TestCriteriaSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idOrder_data();
    void idOrder();
    void lookups();
    void obligationOnDate_data();
    void obligationOnDate();
    void localizedText_data();
    void localizedText();
    void copyReadsTheSame_data();
    void copyReadsTheSame();
    void copyOfEveryPartReadsTheSame();
    void damagedCopy_data();
    void damagedCopy();
    void copyOfNewerFormat();
    void differencesBetweenSets();
};

void TestCriteriaSet::idOrder_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("less");
    QTest::newRow("figures, not letters") << QStringLiteral("6.2") << QStringLiteral("6.10") << true;
    QTest::newRow("the other way") << QStringLiteral("6.10") << QStringLiteral("6.2") << false;
    QTest::newRow("category first") << QStringLiteral("9.16") << QStringLiteral("10.1") << true;
    QTest::newRow("same") << QStringLiteral("6.2") << QStringLiteral("6.2") << false;
    QTest::newRow("part of the other") << QStringLiteral("6.2") << QStringLiteral("6.2.1") << true;
    QTest::newRow("letters") << QStringLiteral("TC.2") << QStringLiteral("TC.10") << true;
}

void TestCriteriaSet::idOrder()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, less);
    QCOMPARE(criterionIdLess(left, right), less);
}

void TestCriteriaSet::lookups()
{
    const CriteriaSet set = smallSet();
    QVERIFY(set.criterion(QStringLiteral("6.10")));
    QCOMPARE(set.criterion(QStringLiteral("6.10"))->title.english(), QStringLiteral("Seal check"));
    QVERIFY(!set.criterion(QStringLiteral("6.1")));
    QVERIFY(set.category(6));
    QCOMPARE(set.category(6)->shortTitle.english(), QStringLiteral("Seals"));
    QVERIFY(!set.category(7));
    QCOMPARE(set.criteriaOf(6).size(), std::size_t(2));
    QVERIFY(set.criteriaOf(7).empty());
}

void TestCriteriaSet::obligationOnDate_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<Obligation>("obligation");
    QTest::addColumn<QDate>("since");
    QTest::newRow("before all changes") << QDate(2022, 12, 31) << Obligation::Should << QDate();
    QTest::newRow("on the first day") << QDate(2023, 1, 1) << Obligation::Must << QDate(2023, 1, 1);
    QTest::newRow("between") << QDate(2026, 12, 31) << Obligation::Must << QDate(2023, 1, 1);
    QTest::newRow("after the last") << QDate(2027, 1, 1) << Obligation::Should << QDate(2027, 1, 1);
}

void TestCriteriaSet::obligationOnDate()
{
    QFETCH(QDate, date);
    QFETCH(Obligation, obligation);
    QFETCH(QDate, since);
    const DatedObligation dated = obligationOn(date, Obligation::Should, smallSet().criteria.front().changes);
    QCOMPARE(dated.obligation, obligation);
    QCOMPARE(dated.since, since);
    QCOMPARE(obligationOn(date, Obligation::Must, {}).obligation, Obligation::Must);
}

void TestCriteriaSet::localizedText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("Spanish") << QStringLiteral("es") << QStringLiteral("sello");
    QTest::newRow("Spanish of Mexico") << QStringLiteral("es_MX") << QStringLiteral("sello");
    QTest::newRow("tag") << QStringLiteral("es-MX") << QStringLiteral("sello");
    QTest::newRow("English") << QStringLiteral("en_US") << QStringLiteral("seal");
    QTest::newRow("not translated") << QStringLiteral("fr") << QStringLiteral("seal");
    QTest::newRow("none") << QString() << QStringLiteral("seal");
}

void TestCriteriaSet::localizedText()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    LocalizedText localized(QStringLiteral("seal"));
    localized.setTranslation(QStringLiteral("es"), QStringLiteral("sello"));
    QCOMPARE(localized.in(language), text);
}

void TestCriteriaSet::copyReadsTheSame_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QDate>("date");
    const auto catalog = Catalog::load();
    QVERIFY(static_cast<bool>(catalog));
    for (const EntityType &type : catalog->entityTypes()) {
        for (const QDate &date : {QDate(2022, 12, 31), today}) {
            const QByteArray name = type.code.toLatin1() + " " + date.toString(Qt::ISODate).toLatin1();
            QTest::newRow(name.constData()) << type.code << date;
        }
    }
}

void TestCriteriaSet::copyReadsTheSame()
{
    QFETCH(QString, entity);
    QFETCH(QDate, date);
    const CriteriaSet set = shippedSet(entity, date);
    const QByteArray json = set.toJson();
    const auto copy = CriteriaSet::fromJson(json, QStringLiteral("sample.ctpat"));
    QVERIFY2(static_cast<bool>(copy), copy ? "" : qPrintable(copy.error().message()));
    QVERIFY(*copy == set);
    QCOMPARE(copy->toJson(), json);
}

void TestCriteriaSet::copyOfEveryPartReadsTheSame()
{
    const CriteriaSet set = smallSet();
    const auto copy = CriteriaSet::fromJson(set.toJson(), QStringLiteral("sample.ctpat"));
    QVERIFY2(static_cast<bool>(copy), copy ? "" : qPrintable(copy.error().message()));
    QVERIFY(*copy == set);
    QCOMPARE(copy->criteria.front().title.in(QStringLiteral("es")), QStringLiteral("Bitácora de sellos"));
    QCOMPARE(copy->criteria.front().evidence.front().in(QStringLiteral("fr")), QStringLiteral("Registre"));
}

void TestCriteriaSet::damagedCopy_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QString>("told");

    const auto row = [](const char *name, const char *part, const char *damage, const char *told) {
        QTest::newRow(name) << QByteArray(part) << QByteArray(damage) << QString::fromUtf8(told);
    };
    row("cut off", R"("title":"Seal check"})", "", "line 1, column ");
    row("other format", R"("format":"ctpat-criteria-set")", R"("format":"ctpat-criteria")",
        R"(format: must be "ctpat-criteria-set")");
    row("no format version", R"("formatVersion":1,)", "", R"(has no "formatVersion")");
    row("obligation", R"("obligation":"should","questions":[])", R"("obligation":"may","questions":[])",
        R"(criteria[1]/obligation: must be "must" or "should")");
    row("basis", R"("basis":"attributed")", R"("basis":"guessed")", R"(criteria[0]/basis: must be one of: "named")");
    row("no requirement", R"("requirement":"Keep a log.",)", "", R"(criteria[0]: has no "requirement")");
    row("empty requirement", R"("requirement":"Keep a log.")", R"("requirement":" ")", "criteria[0]/requirement: ");
    row("unknown part", R"("note":"Seen once.")", R"("remark":"Seen once.")", "criteria[0]/remark: is not known here");
    row("same criterion", R"("id":"6.10")", R"("id":"6.2")", "criteria[1]/id: there is another criterion 6.2");
    row("no such category", R"("category":6,"evidence":[])", R"("category":7,"evidence":[])",
        "criteria[1]/category: there is no category 7");
    row("no such day", R"("date":"2024-02-29")", R"("date":"2023-02-29")", R"(date: "2023-02-29" is no date)");
    row("obligation against its dates", R"("date":"2024-02-29")", R"("date":"2022-02-28")",
        R"(criteria[0]/obligation: does not fit)");
    row("changes out of order", R"("effective":"2027-01-01")", R"("effective":"2021-01-01")",
        "criteria[0]/changes[1]/effective: must be later than 2023-01-01");
    row("translated list too long", R"("evidence":["Registre"])", R"("evidence":["Registre","Autre"])",
        "criteria[0]/translations/fr/evidence: must have as many texts");
}

void TestCriteriaSet::damagedCopy()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, damage);
    QFETCH(QString, told);
    QByteArray json = smallSet().toJson();
    QCOMPARE(json.count(part), qsizetype(1));
    if (damage.isEmpty() && !part.endsWith(','))
        json.truncate(json.indexOf(part));
    else
        json.replace(part, damage);
    const auto copy = CriteriaSet::fromJson(json, QStringLiteral("sample.ctpat"));
    QVERIFY(!copy);
    QCOMPARE(copy.error().code(), ErrorCode::CatalogDamaged);
    QVERIFY2(copy.error().message().contains(QStringLiteral("sample.ctpat")), qPrintable(copy.error().message()));
    QVERIFY2(copy.error().message().contains(told), qPrintable(copy.error().message()));
}

void TestCriteriaSet::copyOfNewerFormat()
{
    QByteArray json = smallSet().toJson();
    json.replace(R"("formatVersion":1)", R"("formatVersion":2)");
    const auto copy = CriteriaSet::fromJson(json, QStringLiteral("sample.ctpat"));
    QVERIFY(!copy);
    QVERIFY2(copy.error().message().contains(QStringLiteral("written in format 2")),
             qPrintable(copy.error().message()));
}

void TestCriteriaSet::differencesBetweenSets()
{
    using Kind = CriteriaDifference::Kind;
    const CriteriaSet before = smallSet();
    QVERIFY(differences(before, before).empty());

    CriteriaSet after = before;
    after.criteria[0].obligation = Obligation::Should;
    after.criteria[0].requirement = LocalizedText(QStringLiteral("Keep two logs."));
    after.criteria[0].note = QStringLiteral("A note alone changes nothing in a case.");
    after.criteria[1].id = QStringLiteral("6.3");
    const std::vector<CriteriaDifference> expected = {{QStringLiteral("6.2"), Kind::Obligation},
                                                      {QStringLiteral("6.2"), Kind::Text},
                                                      {QStringLiteral("6.3"), Kind::Added},
                                                      {QStringLiteral("6.10"), Kind::Removed}};
    QVERIFY(differences(before, after) == expected);

    // What changing the date of a case shows.
    const std::vector<CriteriaDifference> byDate = {{QStringLiteral("3.9"), Kind::Obligation}};
    const QString importer = QStringLiteral("importer");
    QVERIFY(differences(shippedSet(importer, QDate(2022, 12, 31)), shippedSet(importer, QDate(2023, 1, 1))) == byDate);
}

QTEST_GUILESS_MAIN(TestCriteriaSet)
#include "tst_criteriaset.moc"
