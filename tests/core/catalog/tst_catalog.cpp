// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ctpat;

Q_DECLARE_METATYPE(ctpat::Obligation)
Q_DECLARE_METATYPE(ctpat::ErrorCode)

namespace {

const QDate today(2026, 11, 24);
const QStringList languages = {QStringLiteral("es"), QStringLiteral("fr")};

// A small catalog of three files, damaged by the tests one place at a time.
const QByteArray entities = R"({
  "format": "ctpat-entities", "formatVersion": 1,
  "entityTypes": [{"code": "importer", "label": "Importer"}, {"code": "carrier", "label": "Carrier"}],
  "entityGroups": [
    {"number": 1, "code": "importer", "label": "Importers", "entityType": "importer", "basis": "confirmed"},
    {"number": 2, "code": "carrier_north", "label": "Carriers", "entityType": "carrier", "basis": "reconstructed"}],
  "applicability": [
    {"entityType": "carrier", "program": "msc", "edition": "2020",
     "criteria": {"1.10": {"obligation": "should", "basis": "named"}}}]
}
)";

const QByteArray criteria = R"({
  "format": "ctpat-criteria", "formatVersion": 1,
  "program": "msc", "name": "Sample criteria", "edition": "2020", "inForceFrom": "2020-01-01",
  "statement": "Paraphrased.",
  "focusAreas": [{"code": "corporate", "title": "Corporate"}],
  "categories": [{"number": 1, "title": "Vision", "shortTitle": "Vision", "focusArea": "corporate",
                  "introduction": "About vision."}],
  "criteria": [
    {"id": "1.10", "category": 1, "title": "Audit", "requirement": "Audit it.", "evidence": [], "questions": [],
     "applies": {"importer": {"obligation": "must", "basis": "attributed"}}, "sources": ["A sample source"]},
    {"id": "1.2", "category": 1, "title": "Vision", "requirement": "Have one.", "evidence": ["Text"],
     "questions": [], "translations": {"es": {"evidence": ["Texto"]}},
     "applies": {
       "importer": {"obligation": "must", "basis": "named",
                    "changes": [{"effective": "2023-01-01", "from": "should", "to": "must"}]},
       "carrier": {"obligation": "should", "basis": "unconfirmed", "requirement": "Have one in each cab."}},
     "sources": []}]
}
)";

const QByteArray portal = R"({
  "format": "ctpat-portal-questions", "formatVersion": 1, "entityType": "importer", "asOf": "2022",
  "sections": [{"title": "Upper Management", "categories": [1]}, {"title": "Cybersecurity", "categories": [4]}],
  "questions": [
    {"key": "q-1", "section": "Upper Management", "number": "1", "criterion": "1.2", "name": "A", "obligation": "must"},
    {"key": "q-2", "section": "Cybersecurity", "number": "1", "criterion": "1.2", "name": "B", "obligation": "should"}]
}
)";

/// A folder of catalog files that goes when the test ends.
class Folder
{
public:
    Folder()
    {
        write(QStringLiteral("entities.json"), entities);
        write(QStringLiteral("criteria.json"), criteria);
        write(QStringLiteral("portal.json"), portal);
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] QString path() const { return m_dir.path(); }

private:
    QTemporaryDir m_dir;
};

QStringList idsOf(const CriteriaSet &set)
{
    QStringList ids;
    for (const Criterion &criterion : set.criteria)
        ids.append(criterion.id);
    return ids;
}

std::size_t countOf(const CriteriaSet &set, Obligation obligation)
{
    return static_cast<std::size_t>(std::count_if(set.criteria.cbegin(), set.criteria.cend(),
                                                  [=](const Criterion &c) { return c.obligation == obligation; }));
}

QJsonObject sourceData(const QString &name)
{
    QFile file(QStringLiteral(CTPAT_SOURCE_DIR "/../shared/catalog/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void counts_data();
    void counts();
    void sameAsTheSourceData();
    void socialComplianceByDate_data();
    void socialComplianceByDate();
    void orderAndHeadings();
    void requirementOfAnEntityType();
    void groupsShareSets();
    void titlesAreTranslated();
    void refusals_data();
    void refusals();
    void portalQuestions();
    void portalSameAsTheSourceData();
    void smallCatalog();
    void addedEntityType();
    void newerEditionTakesOver();
    void damaged_data();
    void damaged();
    void damagedTogether_data();
    void damagedTogether();
    void missingFolder();

private:
    std::optional<Catalog> m_catalog;
};

void TestCatalog::initTestCase()
{
    auto catalog = Catalog::load();
    QVERIFY2(static_cast<bool>(catalog), catalog ? "" : qPrintable(catalog.error().message()));
    m_catalog.emplace(catalog.take());
}

void TestCatalog::counts_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<int>("musts");
    QTest::addColumn<int>("shoulds");
    QTest::newRow("importer") << QStringLiteral("importer") << 60 << 34;
    QTest::newRow("exporter") << QStringLiteral("exporter") << 60 << 33;
    QTest::newRow("foreign manufacturer") << QStringLiteral("foreign_manufacturer") << 60 << 34;
    QTest::newRow("customs broker") << QStringLiteral("customs_broker") << 45 << 19;
    QTest::newRow("consolidator") << QStringLiteral("consolidator") << 60 << 33;
    QTest::newRow("highway carrier") << QStringLiteral("highway_carrier_us") << 59 << 26;
    QTest::newRow("long haul") << QStringLiteral("long_haul_mexico") << 57 << 26;
    QTest::newRow("air carrier") << QStringLiteral("air_carrier") << 57 << 22;
    QTest::newRow("rail carrier") << QStringLiteral("rail_carrier") << 56 << 23;
    QTest::newRow("sea carrier") << QStringLiteral("sea_carrier") << 55 << 20;
    QTest::newRow("port") << QStringLiteral("mpto") << 50 << 20;
    QTest::newRow("3PL") << QStringLiteral("third_party_logistics") << 61 << 34;
}

void TestCatalog::counts()
{
    QFETCH(QString, entity);
    QFETCH(int, musts);
    QFETCH(int, shoulds);
    const auto set = m_catalog->criteriaSet(entity, today);
    QVERIFY(static_cast<bool>(set));
    QCOMPARE(set->entityType, entity);
    QCOMPARE(static_cast<int>(countOf(*set, Obligation::Must)), musts);
    QCOMPARE(static_cast<int>(countOf(*set, Obligation::Should)), shoulds);
}

void TestCatalog::sameAsTheSourceData()
{
    const QJsonObject source = sourceData(QStringLiteral("msc-2020.json"));
    if (source.isEmpty())
        QSKIP("The source data is not here.");
    int compared = 0;
    for (const EntityType &type : m_catalog->entityTypes()) {
        const auto set = m_catalog->criteriaSet(type.code, today);
        QVERIFY(static_cast<bool>(set));
        for (const QJsonValue &value : source.value(QLatin1String("criteria")).toArray()) {
            const Criterion *criterion = set->criterion(value[QLatin1String("id")].toString());
            const QJsonValue obligation = value[QLatin1String("obligation")][type.code];
            QCOMPARE(criterion != nullptr, obligation.isString());
            if (!criterion)
                continue;
            QCOMPARE(toText(criterion->obligation), obligation.toString());
            QCOMPARE(toText(criterion->basis), value[QLatin1String("basis")][type.code].toString());
            const QJsonValue own = value[QLatin1String("variants")][type.code][QLatin1String("requirement")];
            QCOMPARE(criterion->requirement.english(), own.toString(value[QLatin1String("requirement")].toString()));
            QCOMPARE(criterion->guidance.english(), value[QLatin1String("guidance")].toString());
            QCOMPARE(static_cast<int>(criterion->elements.size()), value[QLatin1String("elements")].toArray().size());
            QCOMPARE(static_cast<int>(criterion->evidence.size()), value[QLatin1String("evidence")].toArray().size());
            QCOMPARE(static_cast<int>(criterion->questions.size()), value[QLatin1String("questions")].toArray().size());
            QCOMPARE(criterion->note, value[QLatin1String("note")].toString());
            ++compared;
        }
    }
    QCOMPARE(compared, 1004);
}

void TestCatalog::socialComplianceByDate_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<Obligation>("obligation");
    QTest::addColumn<QDate>("since");
    for (const char *entity : {"importer", "exporter", "foreign_manufacturer"}) {
        const auto row = [entity](const QDate &date, Obligation obligation, const QDate &since) {
            const QByteArray name = QByteArray(entity) + " " + date.toString(Qt::ISODate).toLatin1();
            QTest::newRow(name.constData()) << QString::fromLatin1(entity) << date << obligation << since;
        };
        row(QDate(2020, 1, 1), Obligation::Should, QDate());
        row(QDate(2022, 6, 1), Obligation::Should, QDate());
        row(QDate(2022, 12, 31), Obligation::Should, QDate());
        row(QDate(2023, 1, 1), Obligation::Must, QDate(2023, 1, 1));
        row(today, Obligation::Must, QDate(2023, 1, 1));
    }
}

void TestCatalog::socialComplianceByDate()
{
    QFETCH(QString, entity);
    QFETCH(QDate, date);
    QFETCH(Obligation, obligation);
    QFETCH(QDate, since);
    const auto set = m_catalog->criteriaSet(entity, date);
    QVERIFY(static_cast<bool>(set));
    QCOMPARE(set->date, date);
    const Criterion *criterion = set->criterion(QStringLiteral("3.9"));
    QVERIFY(criterion);
    QCOMPARE(criterion->obligation, obligation);
    QCOMPARE(criterion->obligationSince, since);
    QCOMPARE(criterion->changes.size(), std::size_t(1));
    QCOMPARE(criterion->basis, entity == QLatin1String("importer") ? Basis::Named : Basis::Attributed);

    const Criterion *other = set->criterion(QStringLiteral("6.2"));
    QCOMPARE(other->obligation, Obligation::Must);
    QVERIFY(!other->obligationSince.isValid());
    const auto carrier = m_catalog->criteriaSet(QStringLiteral("sea_carrier"), date);
    QVERIFY(!carrier->criterion(QStringLiteral("3.9")));
}

void TestCatalog::orderAndHeadings()
{
    const auto set = m_catalog->criteriaSet(QStringLiteral("importer"), today);
    QVERIFY(static_cast<bool>(set));
    const QStringList ids = idsOf(*set);
    QVERIFY(std::is_sorted(ids.cbegin(), ids.cend(), criterionIdLess));
    QVERIFY(ids.indexOf(QStringLiteral("4.2")) < ids.indexOf(QStringLiteral("4.10")));
    QCOMPARE(set->categories.size(), std::size_t(12));
    std::size_t sum = 0;
    for (const Category &category : set->categories)
        sum += set->criteriaOf(category.number).size();
    QCOMPARE(sum, set->criteria.size());
    QCOMPARE(set->category(1)->shortTitle.english(), QStringLiteral("Security vision"));
    QCOMPARE(set->category(5)->shortTitle.english(), QStringLiteral("Conveyances, IIT"));
    QCOMPARE(set->category(4)->focusArea.english(), QStringLiteral("Corporate Security"));
    QCOMPARE(set->category(8)->focusArea.english(), QStringLiteral("Transportation Security"));
    QCOMPARE(set->category(9)->focusArea.english(), QStringLiteral("People and Physical Security"));
    QVERIFY(set->statement.english().contains(QStringLiteral("paraphrased")));
    QCOMPARE(set->edition, QStringLiteral("2020"));
    QCOMPARE(set->inForceFrom, QDate(2020, 1, 1));
}

void TestCatalog::requirementOfAnEntityType()
{
    const QString id = QStringLiteral("5.3");
    const auto importer = m_catalog->criteriaSet(QStringLiteral("importer"), today);
    const auto air = m_catalog->criteriaSet(QStringLiteral("air_carrier"), today);
    QVERIFY(air->criterion(id)->requirement.english().startsWith(QStringLiteral("Empty unit load devices")));
    QVERIFY(importer->criterion(id)->requirement != air->criterion(id)->requirement);
    QCOMPARE(importer->criterion(id)->title, air->criterion(id)->title);
}

void TestCatalog::groupsShareSets()
{
    QCOMPARE(m_catalog->entityTypes().size(), std::size_t(12));
    QCOMPARE(m_catalog->entityGroups().size(), std::size_t(13));
    int number = 0;
    for (const EntityGroup &group : m_catalog->entityGroups()) {
        QCOMPARE(group.number, ++number);
        QVERIFY(group.reconstructed);
        const auto set = m_catalog->criteriaSet(group.code, today);
        QVERIFY2(static_cast<bool>(set), qPrintable(group.code));
        QCOMPARE(set->entityType, group.criteriaSet);
    }
    const auto north = m_catalog->criteriaSet(QStringLiteral("highway_us_canada"), today);
    const auto south = m_catalog->criteriaSet(QStringLiteral("highway_us_mexico"), today);
    QVERIFY(*north == *south);
    QCOMPARE(m_catalog->editions().size(), std::size_t(1));
    QCOMPARE(m_catalog->editions().front().edition, QStringLiteral("2020"));
}

void TestCatalog::titlesAreTranslated()
{
    const auto set = m_catalog->criteriaSet(QStringLiteral("importer"), today);
    for (const Category &category : set->categories) {
        QCOMPARE(category.title.translations().keys(), languages);
        QCOMPARE(category.shortTitle.translations().keys(), languages);
        QCOMPARE(category.focusArea.translations().keys(), languages);
    }
    for (const EntityType &type : m_catalog->entityTypes())
        QCOMPARE(type.label.translations().keys(), languages);
    for (const EntityGroup &group : m_catalog->entityGroups())
        QCOMPARE(group.label.translations().keys(), languages);
    QCOMPARE(set->statement.translations().keys(), languages);
    QCOMPARE(set->translationStatement.translations().keys(), languages);
    QCOMPARE(set->category(6)->title.in(QStringLiteral("es_MX")), QStringLiteral("Seguridad de sellos"));
    QCOMPARE(set->category(6)->title.in(QStringLiteral("fr_CA")), QStringLiteral("Sécurité des scellés"));
    QCOMPARE(set->entityLabel.in(QStringLiteral("fr")), QStringLiteral("Importateur américain"));
    // The criteria themselves are in English for now.
    QCOMPARE(set->criteria.front().title.in(QStringLiteral("es")), set->criteria.front().title.english());
}

void TestCatalog::refusals_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("program");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("told");
    const QString importer = QStringLiteral("importer");
    const QString msc = QStringLiteral("msc");
    QTest::newRow("unknown type") << QStringLiteral("airport") << today << msc << ErrorCode::CatalogUnknownEntity
                                  << QStringLiteral("foreign_manufacturer");
    QTest::newRow("no type") << QString() << today << msc << ErrorCode::CatalogUnknownEntity << QString();
    QTest::newRow("letters differ") << QStringLiteral("Importer") << today << msc << ErrorCode::CatalogUnknownEntity
                                    << QStringLiteral("Importer");
    QTest::newRow("day before") << importer << QDate(2019, 12, 31) << msc << ErrorCode::CatalogNoEdition
                                << QStringLiteral("2020-01-01");
    QTest::newRow("other program") << importer << today << QStringLiteral("tc") << ErrorCode::CatalogNoEdition
                                   << QString();
    QTest::newRow("no date") << importer << QDate() << msc << ErrorCode::InvalidInput << QString();
}

void TestCatalog::refusals()
{
    QFETCH(QString, entity);
    QFETCH(QDate, date);
    QFETCH(QString, program);
    QFETCH(ErrorCode, code);
    QFETCH(QString, told);
    const auto set = m_catalog->criteriaSet(entity, date, program);
    QVERIFY(!set);
    QCOMPARE(set.error().code(), code);
    QVERIFY2(set.error().message().contains(told), qPrintable(set.error().message()));
}

void TestCatalog::portalQuestions()
{
    const PortalQuestions *questions = m_catalog->portalQuestions(QStringLiteral("importer"));
    QVERIFY(questions);
    QVERIFY(!m_catalog->portalQuestions(QStringLiteral("sea_carrier")));
    QCOMPARE(questions->sections.size(), std::size_t(11));
    QCOMPARE(questions->sections.front().title, QStringLiteral("Upper Management"));
    QCOMPARE(questions->sections.back().title, QStringLiteral("Cybersecurity"));
    QCOMPARE(questions->questions.size(), std::size_t(182));
    std::size_t sum = 0;
    for (const PortalSection &section : questions->sections)
        sum += questions->inSection(section.title).size();
    QCOMPARE(sum, questions->questions.size());
    QVERIFY(questions->question(QStringLiteral("imp-001")));
    QCOMPARE(questions->question(QStringLiteral("imp-001"))->criterion, QStringLiteral("1.2"));
    QVERIFY(!questions->question(QStringLiteral("imp-999")));
    QCOMPARE(questions->ofCriterion(QStringLiteral("1.2")).size(), std::size_t(2));

    // The portal's list is of 2022: a date before 3.9 changed differs in one question less.
    const auto before = m_catalog->criteriaSet(QStringLiteral("importer"), QDate(2022, 12, 31));
    const auto now = m_catalog->criteriaSet(QStringLiteral("importer"), today);
    QCOMPARE(questions->obligationDifferences(*before).size(), std::size_t(7));
    const auto differences = questions->obligationDifferences(*now);
    QCOMPARE(differences.size(), std::size_t(8));
    const PortalObligationDifference social{QStringLiteral("imp-023"), QStringLiteral("3.9"), Obligation::Should,
                                            Obligation::Must};
    QVERIFY(std::find(differences.cbegin(), differences.cend(), social) != differences.cend());
}

void TestCatalog::portalSameAsTheSourceData()
{
    const QJsonArray source =
        sourceData(QStringLiteral("portal-questions-importer.json")).value(QLatin1String("questions")).toArray();
    if (source.isEmpty())
        QSKIP("The source data is not here.");
    const PortalQuestions *questions = m_catalog->portalQuestions(QStringLiteral("importer"));
    QCOMPARE(static_cast<int>(questions->questions.size()), source.size());
    for (int i = 0; i < source.size(); ++i) {
        const PortalQuestion &question = questions->questions[static_cast<std::size_t>(i)];
        QCOMPARE(question.key, source.at(i)[QLatin1String("key")].toString());
        QCOMPARE(question.section, source.at(i)[QLatin1String("section")].toString());
        QCOMPARE(question.number, source.at(i)[QLatin1String("number")].toString());
        QCOMPARE(question.criterion, source.at(i)[QLatin1String("criterion")].toString());
        QCOMPARE(question.name, source.at(i)[QLatin1String("name")].toString());
        QCOMPARE(toText(question.obligation), source.at(i)[QLatin1String("obligation")].toString());
    }
}

void TestCatalog::smallCatalog()
{
    const Folder folder;
    const auto catalog = Catalog::load({folder.path()});
    QVERIFY2(static_cast<bool>(catalog), catalog ? "" : qPrintable(catalog.error().message()));
    const auto carrier = catalog->criteriaSet(QStringLiteral("carrier_north"), today);
    QCOMPARE(idsOf(*carrier), (QStringList{QStringLiteral("1.2"), QStringLiteral("1.10")}));
    QCOMPARE(carrier->criteria.front().requirement.english(), QStringLiteral("Have one in each cab."));
    QCOMPARE(carrier->criteria.front().evidence.front().in(QStringLiteral("es")), QStringLiteral("Texto"));
    const auto importer = catalog->criteriaSet(QStringLiteral("importer"), today);
    const PortalQuestions *questions = catalog->portalQuestions(QStringLiteral("importer"));
    const auto without = questions->withoutQuestion(*importer, QStringLiteral("Upper Management"));
    QCOMPARE(without.size(), std::size_t(1));
    QCOMPARE(without.front()->id, QStringLiteral("1.10"));
    QVERIFY(questions->withoutQuestion(*importer, QStringLiteral("Cybersecurity")).empty());
    QVERIFY(questions->withoutQuestion(*importer, QStringLiteral("Nowhere")).empty());
}

void TestCatalog::addedEntityType()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("e-commerce.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({
      "format": "ctpat-entities", "formatVersion": 1,
      "entityTypes": [{"code": "e_commerce", "label": "E-commerce platform",
                       "translations": {"es": {"label": "Plataforma de comercio electrónico"}}}],
      "entityGroups": [{"number": 14, "code": "e_commerce", "label": "E-commerce platforms",
                        "entityType": "e_commerce", "basis": "reconstructed"}],
      "applicability": [{"entityType": "e_commerce", "program": "msc", "edition": "2020", "criteria": {
        "6.2": {"obligation": "should", "basis": "unconfirmed", "requirement": "Seal parcels in bulk."},
        "1.1": {"obligation": "must", "basis": "named",
                "changes": [{"effective": "2025-07-01", "from": "should", "to": "must"}]}}}]
    })");
    file.close();
    const auto catalog = Catalog::load({Catalog::shippedFolder(), folder.path()});
    QVERIFY2(static_cast<bool>(catalog), catalog ? "" : qPrintable(catalog.error().message()));
    QCOMPARE(catalog->entityTypes().size(), std::size_t(13));
    QCOMPARE(catalog->entityGroups().size(), std::size_t(14));
    const auto set = catalog->criteriaSet(QStringLiteral("e_commerce"), today);
    QVERIFY(static_cast<bool>(set));
    QCOMPARE(idsOf(*set), (QStringList{QStringLiteral("1.1"), QStringLiteral("6.2")}));
    QCOMPARE(set->entityLabel.in(QStringLiteral("es")), QStringLiteral("Plataforma de comercio electrónico"));
    QCOMPARE(set->criteria[0].obligation, Obligation::Must);
    QCOMPARE(set->criteria[1].requirement.english(), QStringLiteral("Seal parcels in bulk."));
    const auto earlier = catalog->criteriaSet(QStringLiteral("e_commerce"), QDate(2025, 6, 30));
    QCOMPARE(earlier->criteria[0].obligation, Obligation::Should);
    const auto copy = CriteriaSet::fromJson(set->toJson(), QStringLiteral("copy"));
    QVERIFY(copy && *copy == *set);
    // The shipped sets are as they were.
    QVERIFY(*catalog->criteriaSet(QStringLiteral("importer"), today) ==
            *m_catalog->criteriaSet(QStringLiteral("importer"), today));
}

void TestCatalog::newerEditionTakesOver()
{
    const Folder folder;
    QByteArray newer = criteria;
    newer.replace(R"("edition": "2020", "inForceFrom": "2020-01-01")",
                  R"("edition": "2027", "inForceFrom": "2027-03-01")");
    newer.replace("2023-01-01", "2028-01-01");
    newer.replace(R"("carrier")", R"("importer_2")");
    folder.write(QStringLiteral("newer.json"), newer);
    folder.write(QStringLiteral("more.json"), R"({"format": "ctpat-entities", "formatVersion": 1,
        "entityTypes": [{"code": "importer_2", "label": "Importer, second kind"}]})");
    const auto catalog = Catalog::load({folder.path()});
    QVERIFY2(static_cast<bool>(catalog), catalog ? "" : qPrintable(catalog.error().message()));
    const auto editionOn = [&catalog](const char *entity, const QDate &date) {
        const auto set = catalog->criteriaSet(QString::fromLatin1(entity), date);
        return set ? set->edition : errorId(set.error().code());
    };
    QCOMPARE(catalog->editions().size(), std::size_t(2));
    QCOMPARE(editionOn("importer", QDate(2027, 2, 28)), QStringLiteral("2020"));
    QCOMPARE(editionOn("importer", QDate(2027, 3, 1)), QStringLiteral("2027"));
    // The newer edition says nothing of carriers, so the older one goes on for them.
    QCOMPARE(editionOn("carrier", QDate(2027, 3, 1)), QStringLiteral("2020"));
    QCOMPARE(editionOn("importer_2", QDate(2027, 2, 28)), QStringLiteral("catalog.no-edition"));
}

void TestCatalog::damaged_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QString>("told");

    const auto row = [](const char *name, const char *file, const char *part, const char *damage, const char *told) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(part) << QByteArray(damage)
                            << QString::fromUtf8(told);
    };
    row("no JSON", "criteria.json", R"("statement": "Paraphrased.",)", R"("statement": "Paraphrased.")",
        "line 5, column 3");
    row("no object", "entities.json", entities.constData(), "[]", "must hold an object");
    row("empty file", "portal.json", portal.constData(), "", "line 1, column 1");
    row("unknown format", "portal.json", "ctpat-portal-questions", "ctpat-answers", R"(format: must be one of: )");
    row("newer format", "criteria.json", R"("formatVersion": 1)", R"("formatVersion": 2)",
        "formatVersion: it is written in format 2");

    row("obligation", "criteria.json", R"({"obligation": "must", "basis": "attributed"})",
        R"({"obligation": "may", "basis": "attributed"})",
        R"(criteria[0]/applies/importer/obligation: must be "must" or "should")");
    row("no basis", "criteria.json", R"(, "basis": "attributed")", "",
        R"(criteria[0]/applies/importer: has no "basis")");
    row("entity type twice", "criteria.json", R"("carrier": {)", R"("importer": {)",
        R"(line 16, column 8: "importer" is there twice)");
    row("unknown entity type", "criteria.json", R"("carrier": {)", R"("airline": {)",
        R"(criteria[1]/applies/airline: there is no entity type "airline")");
    row("same criterion", "criteria.json", R"("id": "1.2")", R"("id": "1.10")",
        "criteria[1]/id: there is another criterion 1.10");
    row("no such category", "criteria.json", R"("id": "1.10", "category": 1)", R"("id": "1.10", "category": 2)",
        "criteria[0]/category: there is no category 2");
    row("no such focus area", "criteria.json", R"("focusArea": "corporate")", R"("focusArea": "people")",
        R"(categories[0]/focusArea: there is no focus area "people")");
    row("no requirement", "criteria.json", R"("requirement": "Audit it.")", R"("requirement": "")",
        "criteria[0]/requirement: must have at least");
    row("no such day", "criteria.json", "2020-01-01", "2020-00-01", R"(inForceFrom: "2020-00-01" is no date)");
    row("change before the edition", "criteria.json", "2023-01-01", "2020-01-01",
        "criteria[1]/applies/importer/changes[0]/effective: must be later than 2020-01-01");
    row("change to the same", "criteria.json", R"("from": "should", "to": "must")", R"("from": "must", "to": "must")",
        "criteria[1]/applies/importer/changes[0]/to: must differ");
    row("change to another end", "criteria.json", R"("from": "should", "to": "must")",
        R"("from": "must", "to": "should")", "criteria[1]/applies/importer/obligation: must be what the last");
    row("translated list", "criteria.json", R"(["Texto"])", R"(["Texto", "Firma"])",
        "criteria[1]/translations/es/evidence: must have as many");
    row("misspelt part", "criteria.json", R"("sources": [])", R"("source": [])", R"(criteria[1]: has no "sources")");

    row("same entity type", "entities.json", R"({"code": "carrier",)", R"({"code": "importer",)",
        R"(entityTypes[1]/code: there is another entity type "importer")");
    row("unused entity type", "entities.json", R"("Carrier"}])", R"("Carrier"}, {"code": "port", "label": "Port"}])",
        R"(entityTypes[2]/code: no criterion applies to "port")");
    row("group of no type", "entities.json", R"("entityType": "carrier", "basis")", R"("entityType": "rail", "basis")",
        R"(entityGroups[1]/entityType: there is no entity type "rail")");
    row("same group", "entities.json", "carrier_north", "importer",
        R"(entityGroups[1]/code: there is another entity group "importer")");
    row("same group number", "entities.json", R"("number": 2)", R"("number": 1)",
        "entityGroups[1]/number: there is another entity group 1");
    row("group hides a type", "entities.json", R"("code": "importer", "label": "Importers")",
        R"("code": "carrier", "label": "Importers")",
        R"(entityGroups[0]/code: "carrier" is an entity type with other)");
    row("applies twice", "entities.json", R"("1.10": {)", R"("1.2": {)",
        R"(applicability[0]/criteria/1.2: it is already settled)");
    row("applies to no criterion", "entities.json", R"("1.10": {)", R"("1.11": {)",
        "applicability[0]/criteria/1.11: there is no criterion 1.11");
    row("applies in no edition", "entities.json", R"("edition": "2020")", R"("edition": "2019")",
        R"(applicability[0]/edition: there is no edition "2019")");

    row("same question", "portal.json", "q-2", "q-1", R"(questions[1]/key: there is another question "q-1")");
    row("no such section", "portal.json", R"("section": "Cybersecurity")", R"("section": "Cyber")",
        R"(questions[1]/section: there is no section "Cyber")");
    row("same section", "portal.json", R"("title": "Cybersecurity")", R"("title": "Upper Management")",
        R"(sections[1]/title: there is another section)");
    row("category in two sections", "portal.json", "[4]", "[1]", "sections[1]/categories: category 1 belongs");
    row("question on no criterion", "portal.json", R"("criterion": "1.2", "name": "B")",
        R"("criterion": "1.3", "name": "B")", R"(questions[1]/criterion: no criterion 1.3 applies to "importer")");
    row("questions for no type", "portal.json", R"("entityType": "importer")", R"("entityType": "port")",
        R"(entityType: there is no entity type "port")");
}

void TestCatalog::damaged()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, damage);
    QFETCH(QString, told);
    const Folder folder;
    QByteArray content = file.startsWith(QLatin1Char('e'))   ? entities
                         : file.startsWith(QLatin1Char('c')) ? criteria
                                                             : portal;
    QCOMPARE(content.count(part), qsizetype(1));
    folder.write(file, content.replace(part, damage));
    const auto catalog = Catalog::load({folder.path()});
    QVERIFY(!catalog);
    QCOMPARE(catalog.error().code(), ErrorCode::CatalogDamaged);
    QVERIFY2(catalog.error().message().contains(file), qPrintable(catalog.error().message()));
    QVERIFY2(catalog.error().message().contains(told), qPrintable(catalog.error().message()));
}

void TestCatalog::damagedTogether_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("told");
    QByteArray sameDay = criteria;
    sameDay.replace(R"("edition": "2020")", R"("edition": "2020 b")");
    QTest::newRow("same edition") << criteria << QStringLiteral("edition: there is another edition \"2020\"");
    QTest::newRow("same first day") << sameDay
                                    << QStringLiteral("inForceFrom: the edition \"2020\" starts on the same");
    QTest::newRow("same entity types") << entities << QStringLiteral("entityTypes[0]/code: there is another");
    QTest::newRow("same portal list") << portal << QStringLiteral("entityType: there are other questions");
}

void TestCatalog::damagedTogether()
{
    QFETCH(QByteArray, second);
    QFETCH(QString, told);
    const Folder folder;
    folder.write(QStringLiteral("zz-second.json"), second);
    const auto catalog = Catalog::load({folder.path()});
    QVERIFY(!catalog);
    QCOMPARE(catalog.error().code(), ErrorCode::CatalogDamaged);
    QVERIFY2(catalog.error().message().contains(QStringLiteral("zz-second.json")),
             qPrintable(catalog.error().message()));
    QVERIFY2(catalog.error().message().contains(told), qPrintable(catalog.error().message()));
}

void TestCatalog::missingFolder()
{
    const QTemporaryDir empty;
    const auto missing = Catalog::load({empty.filePath(QStringLiteral("nowhere"))});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code(), ErrorCode::FileMissing);
    const auto nothing = Catalog::load({empty.path()});
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code(), ErrorCode::CatalogDamaged);
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
