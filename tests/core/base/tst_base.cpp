// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/result.h"
#include "core/base/uuid.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace ctpat;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digest_data();
    void digest();
    void fieldsDoNotRunTogether();
    void uuidsAreVersion7AndInOrder();
    void uuidText_data();
    void uuidText();
    void momentText_data();
    void momentText();
    void resultCarriesValueOrError();
    void everyErrorHasHelp();
};

void TestBase::digest_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("hex");
    // The examples of FIPS 180-4.
    QTest::newRow("empty") << QByteArray()
                           << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

void TestBase::digest()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, hex);
    QCOMPARE(Sha256::of(input).toHex(), hex);
    Sha256 pieces;
    for (char c : input)
        pieces.add(QByteArrayView(&c, 1));
    QCOMPARE(pieces.finish().toHex(), hex);
    QCOMPARE(pieces.finish(), Sha256::of({}));
}

void TestBase::fieldsDoNotRunTogether()
{
    Sha256 a;
    a.addField("ab");
    a.addField("c");
    Sha256 b;
    b.addField("a");
    b.addField("bc");
    QVERIFY(a.finish() != b.finish());
}

void TestBase::uuidsAreVersion7AndInOrder()
{
    QSet<Uuid> seen;
    Uuid previous = Uuid::create();
    for (int i = 0; i < 20000; ++i) {
        const Uuid id = Uuid::create();
        QVERIFY(previous < id);
        QCOMPARE(static_cast<quint8>(id.bytes().at(6)) >> 4, 7);
        QCOMPARE(static_cast<quint8>(id.bytes().at(8)) >> 6, 2);
        QVERIFY(!seen.contains(id));
        seen.insert(id);
        previous = id;
    }
}

void TestBase::uuidText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << QStringLiteral("018f4d2e-7b1a-7c3d-8e4f-0123456789ab") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("short") << QStringLiteral("018f4d2e-7b1a") << false;
    QTest::newRow("not hex") << QStringLiteral("018f4d2e-7b1a-7c3d-8e4f-0123456789xy") << false;
}

void TestBase::uuidText()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto id = Uuid::fromText(text);
    QCOMPARE(id.has_value(), valid);
    if (valid)
        QCOMPARE(id->text(), text);
}

void TestBase::momentText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<int>("offset");
    QTest::newRow("with offset") << QStringLiteral("2026-11-17T10:42:00-08:00")
                                 << QStringLiteral("2026-11-17T18:42:00Z") << -8 * 3600;
    QTest::newRow("in the zone") << QStringLiteral("2026-11-17T10:42:00") << QStringLiteral("2026-11-17T18:42:00Z")
                                 << -8 * 3600;
    QTest::newRow("summer time") << QStringLiteral("2026-07-01T10:00:00") << QStringLiteral("2026-07-01T17:00:00Z")
                                 << -7 * 3600;
    QTest::newRow("nonsense") << QStringLiteral("yesterday") << QString() << 0;
}

void TestBase::momentText()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    QFETCH(int, offset);
    const auto moment = Moment::fromText(text, QTimeZone("America/Tijuana"));
    QCOMPARE(moment.has_value(), !utc.isEmpty());
    if (!moment)
        return;
    QCOMPARE(moment->toDateTime().toUTC().toString(Qt::ISODate), utc);
    QCOMPARE(moment->offsetSeconds, offset);
}

void TestBase::resultCarriesValueOrError()
{
    const Result<int> good(7);
    QVERIFY(static_cast<bool>(good));
    QCOMPARE(*good, 7);
    const Result<int> bad(Error(ErrorCode::NotFound, QStringLiteral("It is not there."), QStringLiteral("x")));
    QVERIFY(!bad);
    QCOMPARE(bad.error().code(), ErrorCode::NotFound);
    QVERIFY(static_cast<bool>(Status()));
    QVERIFY(!Status(bad.error()));
}

void TestBase::everyErrorHasHelp()
{
    QFile help(QStringLiteral(CTPAT_SOURCE_DIR "/resources/help/errors.md"));
    QVERIFY(help.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(help.readAll());
    QSet<QString> ids;
    for (ErrorCode code : allErrorCodes()) {
        const QString id = errorId(code);
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids.insert(id);
        QVERIFY2(text.contains(QStringLiteral("\n## %1\n").arg(id)), qPrintable(id));
    }
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
