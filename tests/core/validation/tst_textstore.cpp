// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/textstore.h"
#include "tests/core/validation/validationfixture.h"

using namespace ctpat;

class TestTextStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sections_data();
    void sections();
};

void TestTextStore::sections_data()
{
    QTest::addColumn<SectionText>("section");
    for (SectionText section : allValues<SectionText>())
        QTest::newRow(qPrintable(toCode(section))) << section;
}

void TestTextStore::sections()
{
    QFETCH(SectionText, section);
    ValidationFixture fixture;
    QVERIFY(TextStore::all(*fixture.file)->isEmpty());
    const QMap<SectionText, QString> first{{section, QStringLiteral("First.\n\nSecond paragraph.")}};
    CTPAT_OK(TextStore::set(*fixture.file, section, first.first()));
    QCOMPARE(*TextStore::all(*fixture.file), first);
    QCOMPARE(fixture.newestLabel(), QStringLiteral("Write the section “%1”").arg(word(section)));
    CTPAT_OK(TextStore::set(*fixture.file, section, QStringLiteral("Other")));
    QCOMPARE(TextStore::all(*fixture.file)->value(section), QStringLiteral("Other"));
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(*TextStore::all(*fixture.file), first);
    CTPAT_OK(TextStore::set(*fixture.file, section, QStringLiteral(" \n")));
    QVERIFY(TextStore::all(*fixture.file)->isEmpty());
    CTPAT_OK(TextStore::set(*fixture.file, section, QString()));
    CTPAT_OK(fixture.file->undo());
    QCOMPARE(fixture.snapshot().texts, first);
}

QTEST_GUILESS_MAIN(TestTextStore)
#include "tst_textstore.moc"
