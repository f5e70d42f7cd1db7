// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/jsonschema.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ctpat;

class TestJsonSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_data();
    void check();
    void badSchema_data();
    void badSchema();
    void definitionMayReferToItself();
    void shippedSchemasAreValid();
};

namespace {

QJsonValue parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson("[" + json + "]").array().at(0);
}

} // namespace

void TestJsonSchema::check_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason"); // empty: valid

    const auto row = [](const char *name, const char *schema, const char *document, const char *place = "",
                        const char *reason = "") {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(document) << QString::fromUtf8(place)
                            << QString::fromUtf8(reason);
    };
    row("type: object", R"({"type":"object"})", "{}");
    row("type: not an object", R"({"type":"object"})", "[]", "", "must be an object");
    row("type: whole number", R"({"type":"integer"})", "3.0");
    row("type: not whole", R"({"type":"integer"})", "3.5", "", "must be a whole number");
    row("type: number", R"({"type":"number"})", "3.5");
    row("type: boolean", R"({"type":"boolean"})", "1", "", "must be true or false");
    row("type: one of two", R"({"type":["string","null"]})", "null");
    row("type: none of two", R"({"type":["string","null"]})", "7", "", "must be a text or null");
    row("enum: in", R"({"enum":["must","should"]})", R"("should")");
    row("enum: out", R"({"enum":["must","should"]})", R"("may")", "", R"(must be "must" or "should")");
    row("enum: three", R"({"enum":["a","b",3]})", R"("c")", "", R"(must be one of: "a", "b", 3)");
    row("const", R"({"const":1})", "2", "", "must be 1");
    row("required", R"({"required":["a","b"]})", R"({"a":1})", "", R"(has no "b")");
    row("required: not for a text", R"({"required":["a"]})", R"("a")");
    row("property", R"({"properties":{"a":{"type":"string"}}})", R"({"a":1,"b":2})", "a", "must be a text");
    row("closed", R"({"properties":{"a":{}},"additionalProperties":false})", R"({"a":1,"b":2})", "b",
        "is not known here");
    row("other properties", R"({"additionalProperties":{"type":"number"}})", R"({"a":1,"b":"x"})", "b",
        "must be a number");
    row("names", R"({"propertyNames":{"pattern":"^[a-z]+$"}})", R"({"a":1,"B":2})", "B", R"("B" does not have)");
    row("minProperties", R"({"minProperties":1})", "{}", "", "at least 1 entr");
    row("items", R"({"items":{"minimum":3}})", "[3,4,2]", "[2]", "must be at least 3");
    row("maximum", R"({"maximum":3})", "3.5", "", "must be at most 3");
    row("minItems", R"({"minItems":2})", "[1]", "", "at least 2 item");
    row("unique", R"({"uniqueItems":true})", R"(["a","b","a"])", "[2]", R"("a" is listed twice)");
    row("unique: all differ", R"({"uniqueItems":true})", R"(["a","b","A"])");
    row("minLength", R"({"minLength":1})", R"("")", "", "at least 1 character");
    row("pattern", R"({"pattern":"^[a-z]+$"})", R"("abc")");
    row("pattern: line break at the end", R"({"pattern":"^[a-z]+$"})", R"("abc\n")", "", "does not have the form");
    row("date", R"({"format":"date"})", R"("2024-02-29")");
    row("date: no such day", R"({"format":"date"})", R"("2023-02-29")", "", "is no date");
    row("date: other form", R"({"format":"date"})", R"("2023-2-9")", "", "is no date");
    row("date: with time", R"({"format":"date"})", R"("2023-02-09T10:00")", "", "is no date");
    row("deep place", R"({"properties":{"criteria":{"items":{"properties":{"applies":{"additionalProperties":
        {"enum":["must","should"]}}}}}}})",
        R"({"criteria":[{},{"applies":{"importer":"may"}}]})", "criteria[1]/applies/importer",
        R"(must be "must" or "should")");
    row("reference", R"({"items":{"$ref":"#/$defs/t"},"$defs":{"t":{"type":"string"}}})", R"(["a",1])", "[1]",
        "must be a text");
}

void TestJsonSchema::check()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, document);
    QFETCH(QString, place);
    QFETCH(QString, reason);
    const auto compiled = JsonSchema::fromJson(schema, QStringLiteral("test.json"));
    QVERIFY2(static_cast<bool>(compiled), compiled ? "" : qPrintable(compiled.error().message()));
    const auto violation = compiled->check(parsed(document));
    QCOMPARE(violation.has_value(), !reason.isEmpty());
    if (!violation)
        return;
    QCOMPARE(violation->place, place);
    QVERIFY2(violation->reason.contains(reason), qPrintable(violation->reason));
}

void TestJsonSchema::badSchema_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << QByteArray("{\n \"type\": }") << QStringLiteral("line 2, column 10");
    QTest::newRow("name twice") << QByteArray(R"({"type": "object", "title": "\"a\": {", "type": "array"})")
                                << QStringLiteral("line 1, column 41: \"type\" is there twice");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("must hold an object");
    QTest::newRow("unknown keyword") << QByteArray(R"({"properties":{"a":{"maxLength":3}}})")
                                     << QStringLiteral("properties/a/maxLength");
    QTest::newRow("unknown type") << QByteArray(R"({"type":"text"})") << QStringLiteral("type");
    QTest::newRow("unknown format") << QByteArray(R"({"format":"uri"})") << QStringLiteral("format");
    QTest::newRow("limit is no number") << QByteArray(R"({"minimum":"3"})") << QStringLiteral("minimum");
    QTest::newRow("part is no schema") << QByteArray(R"({"items":7})") << QStringLiteral("items");
    QTest::newRow("not defined") << QByteArray(R"({"$ref":"#/$defs/x"})") << QStringLiteral("#/$defs/x");
    QTest::newRow("reference elsewhere") << QByteArray(R"({"$ref":"other.json"})") << QStringLiteral("other.json");
    QTest::newRow("expression") << QByteArray(R"({"pattern":"(["})") << QStringLiteral("pattern");
    QTest::newRow("unused definition") << QByteArray(R"({"$defs":{"x":{"nonsense":1}}})")
                                       << QStringLiteral("$defs/x/nonsense");
}

void TestJsonSchema::badSchema()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, place);
    const auto compiled = JsonSchema::fromJson(schema, QStringLiteral("test.json"));
    QVERIFY(!compiled);
    QCOMPARE(compiled.error().code(), ErrorCode::CatalogDamaged);
    QVERIFY2(compiled.error().message().contains(QStringLiteral("test.json")), qPrintable(compiled.error().message()));
    QVERIFY2(compiled.error().message().contains(place), qPrintable(compiled.error().message()));
}

void TestJsonSchema::definitionMayReferToItself()
{
    const auto schema = JsonSchema::fromJson(
        R"({"$ref":"#/$defs/tree","$defs":{"tree":{"type":"array","items":{"$ref":"#/$defs/tree"}}}})",
        QStringLiteral("test.json"));
    QVERIFY(static_cast<bool>(schema));
    QVERIFY(!schema->check(parsed("[[],[[]]]")));
    const auto violation = schema->check(parsed("[[],[[1]]]"));
    QVERIFY(violation.has_value());
    QCOMPARE(violation->place, QStringLiteral("[1][0][0]"));
}

void TestJsonSchema::shippedSchemasAreValid()
{
    const QDir folder(QStringLiteral(CTPAT_SOURCE_DIR "/resources/schema"));
    const QStringList names = folder.entryList({QStringLiteral("*.schema.json")});
    QVERIFY(names.size() >= 7);
    for (const QString &name : names) {
        QFile file(QStringLiteral(":/schema/") + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const auto schema = JsonSchema::fromJson(file.readAll(), name);
        QVERIFY2(static_cast<bool>(schema), schema ? "" : qPrintable(schema.error().message()));
        const auto violation = schema->check(QJsonObject());
        QVERIFY2(violation && violation->reason.contains(QStringLiteral("has no \"format\"")), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestJsonSchema)
#include "tst_jsonschema.moc"
