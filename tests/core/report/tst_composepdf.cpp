// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginedocument.h"
#include "pdfprobe.h"

#include <QTest>

using namespace ctpat;
using namespace ctpat::report;
using namespace enginedocument;

/// The rules of the page: what keeps together, what is repeated, what the text says.
class TestComposePdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStayWhole_data();
    void rowsStayWhole();
    void headIsRepeated();
    void wordsOfTheHeadStayWhole();
    void lastRowNeverStandsAlone_data();
    void lastRowNeverStandsAlone();
    void rowTallerThanAPageIsSplit();
    void paragraphKeepsTwoLines_data();
    void paragraphKeepsTwoLines();
    void headingKeepsWithNext_data();
    void headingKeepsWithNext();
    void metCriterionStaysWhole_data();
    void metCriterionStaysWhole();
    void criterionGoesOnWithItsNumber();
    void boxStaysWhole_data();
    void boxStaysWhole();
    void spaceVanishesAtPageTop();
    void pageBreakNeedsRoom_data();
    void pageBreakNeedsRoom();
    void firstThatFits();
    void textIsWhatTheModelSays();
    void contentsNameThePages();
    void linksLeadToTheirPages();
    void brokenLinkIsNamed();
    void foreignScriptsShow_data();
    void foreignScriptsShow();
    void runningHeaderNamesItsSections();
    void equalInputGivesEqualBytes();
    void cancelling();
    void emptyDocument();
};

namespace {

ComposedPdf composed(const Document &document, const PageSetup &setup = {})
{
    const Result<ComposedPdf> result = composePdf(document, setup);
    if (!result)
        qWarning() << result.error().message() << result.error().detail();
    return result ? result.value() : ComposedPdf{};
}

Flow filler(double height)
{
    return {Rule{}, Space{height}};
}

/// Lines of prose that fill @p count lines.
Paragraph lines(int count, const char *name)
{
    QStringList words;
    for (int i = 1; i <= count; ++i)
        words << text("%1line%2").arg(text(name)).arg(i);
    return paragraph(words.join(QLatin1Char('\n')));
}

CriterionFrame criterion(const char *number, Flow body, bool whole)
{
    return {.id = text("criterion-%1").arg(text(number)),
            .number = text(number),
            .tag = Tag{.text = text("MUST")},
            .answers = {{.site = text("Site A"), .fill = AnswerFill::Yes, .word = text("Yes")}},
            .title = text("Title%1").arg(text(number)),
            .body = std::move(body),
            .keepWhole = whole};
}

} // namespace

void TestComposePdf::rowsStayWhole_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("3") << 3;
    QTest::newRow("40") << 40;
    QTest::newRow("150") << 150;
}

void TestComposePdf::rowsStayWhole()
{
    QFETCH(int, rows);
    const ComposedPdf pdf = composed(withBlocks({rowsTable(rows)}));
    const QStringList pages = pdfprobe::textOfPages(pdf.bytes);
    QCOMPARE(pages.size(), pdf.pageCount);
    for (int i = 1; i <= rows; ++i) {
        const int begin = pdfprobe::pageWith(pages, text("Row%1begin").arg(i));
        QVERIFY2(begin >= 0, qPrintable(text("row %1 is missing").arg(i)));
        QCOMPARE(pdfprobe::pageWith(pages, text("Row%1end").arg(i)), begin);
        QCOMPARE(pdf.pages.value(text("row-%1").arg(i), -1), begin);
    }
}

void TestComposePdf::headIsRepeated()
{
    const ComposedPdf pdf = composed(withBlocks({rowsTable(120)}));
    const QStringList pages = pdfprobe::textOfPages(pdf.bytes);
    QVERIFY(pages.size() > 3);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QCOMPARE(pages[i].count(text("What was seen")), 1);
        QCOMPARE(pages[i].contains(text("Table 1. Rows (continued)")), i > 0);
    }
}

void TestComposePdf::wordsOfTheHeadStayWhole()
{
    // A column that would be a few points wide, under a head that is longer in another language.
    Table table = rowsTable(3);
    table.columns.front().weight = 0.01;
    table.columns.front().header = {run(text("No aplicable"))};
    const QStringList pages = pdfprobe::textOfPages(composed(withBlocks({table})).bytes);
    QVERIFY(pages.join(QLatin1Char(' ')).contains(text("aplicable")));
}

void TestComposePdf::lastRowNeverStandsAlone_data()
{
    QTest::addColumn<double>("room");
    for (int room = 40; room <= 140; room += 10)
        QTest::newRow(qPrintable(text("%1 pt left").arg(room))) << double(room);
}

void TestComposePdf::lastRowNeverStandsAlone()
{
    QFETCH(double, room);
    Flow flow = filler(644 - room);
    flow.push_back(rowsTable(5));
    const QStringList pages = pdfprobe::textOfPages(composed(withBlocks(flow)).bytes);
    const auto pageOf = [&](int row) { return pdfprobe::pageWith(pages, text("Row%1begin").arg(row)); };
    QCOMPARE(pageOf(1), pageOf(2));
    QCOMPARE(pageOf(4), pageOf(5));
    QCOMPARE(pdfprobe::pageWith(pages, text("Table 1. Rows (5)")), pageOf(1));
}

void TestComposePdf::rowTallerThanAPageIsSplit()
{
    Table table = rowsTable(3);
    table.rows[1].cells[1].text = {lines(150, "tall")};
    table.rows[1].cells[2].text = {lines(20, "other")};
    const ComposedPdf pdf = composed(withBlocks({table}));
    const QStringList pages = pdfprobe::textOfPages(pdf.bytes);
    QCOMPARE(pdf.pageCount, 4);
    const QString all = pages.join(QLatin1Char(' '));
    for (int i = 1; i <= 150; ++i)
        QCOMPARE(pdfprobe::words(all).count(text("tallline%1").arg(i)), 1);
    QVERIFY(pdfprobe::pageWith(pages, text("Row3begin")) >= 2);
}

void TestComposePdf::paragraphKeepsTwoLines_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("room");
    for (int count : {2, 3, 4, 9}) {
        for (int room = 10; room <= 100; room += 15)
            QTest::newRow(qPrintable(text("%1 lines, %2 pt").arg(count).arg(room))) << count << double(room);
    }
}

void TestComposePdf::paragraphKeepsTwoLines()
{
    QFETCH(int, count);
    QFETCH(double, room);
    Flow flow = filler(644 - room);
    flow.push_back(lines(count, "p"));
    const QStringList pages = pdfprobe::textOfPages(composed(withBlocks(flow)).bytes);
    const auto pageOf = [&](int line) { return pdfprobe::pageWith(pages, text("pline%1").arg(line)); };
    QVERIFY(pageOf(1) >= 0);
    QCOMPARE(pageOf(1), pageOf(2));
    QCOMPARE(pageOf(count), pageOf(count - 1));
}

void TestComposePdf::headingKeepsWithNext_data()
{
    QTest::addColumn<double>("room");
    QTest::addColumn<bool>("table");
    for (int room = 20; room <= 140; room += 12) {
        QTest::newRow(qPrintable(text("paragraph, %1 pt").arg(room))) << double(room) << false;
        QTest::newRow(qPrintable(text("table, %1 pt").arg(room))) << double(room) << true;
    }
}

void TestComposePdf::headingKeepsWithNext()
{
    QFETCH(double, room);
    QFETCH(bool, table);
    Flow flow = filler(644 - room);
    flow.push_back(Heading{.level = 2, .title = text("Keeping"), .eyebrow = text("EYEBROW")});
    if (table)
        flow.push_back(rowsTable(6));
    else
        flow.push_back(lines(6, "p"));
    const QStringList pages = pdfprobe::textOfPages(composed(withBlocks(flow)).bytes);
    const int heading = pdfprobe::pageWith(pages, text("Keeping"));
    QCOMPARE(pdfprobe::pageWith(pages, text("EYEBROW")), heading);
    QCOMPARE(pdfprobe::pageWith(pages, table ? text("Row2begin") : text("pline2")), heading);
}

void TestComposePdf::metCriterionStaysWhole_data()
{
    QTest::addColumn<double>("room");
    for (int room = 20; room <= 200; room += 20)
        QTest::newRow(qPrintable(text("%1 pt").arg(room))) << double(room);
}

void TestComposePdf::metCriterionStaysWhole()
{
    QFETCH(double, room);
    Flow flow = filler(644 - room);
    flow.push_back(criterion("6.5", {lines(9, "met")}, true));
    const ComposedPdf pdf = composed(withBlocks(flow));
    const QStringList pages = pdfprobe::textOfPages(pdf.bytes);
    const int first = pdfprobe::pageWith(pages, text("Title6.5"));
    QCOMPARE(pdfprobe::pageWith(pages, text("metline1")), first);
    QCOMPARE(pdfprobe::pageWith(pages, text("metline9")), first);
    QCOMPARE(pdf.pages.value(text("criterion-6.5"), -1), first);
}

void TestComposePdf::criterionGoesOnWithItsNumber()
{
    Flow flow = filler(480);
    flow.push_back(criterion("6.6", {lines(6, "first"), lines(9, "second")}, false));
    const QStringList pages = pdfprobe::textOfPages(composed(withBlocks(flow)).bytes);
    QCOMPARE(pages.size(), 2);
    QVERIFY(pages[0].contains(text("firstline6")));
    QVERIFY(!pages[0].contains(text("6.6 continued")));
    QVERIFY(pages[1].contains(text("6.6 continued")));
    QCOMPARE(pdfprobe::pageWith(pages, text("secondline1")), 1);
}

void TestComposePdf::boxStaysWhole_data()
{
    metCriterionStaysWhole_data();
}

void TestComposePdf::boxStaysWhole()
{
    QFETCH(double, room);
    Flow flow = filler(644 - room);
    flow.push_back(EdgeBox{
        .kind = EdgeKind::Action,
        .tag = {.text = text("ACTION A-02"), .shape = TagShape::Filled},
        .right = text("Due 29 June 2026"),
        .content = {lines(5, "box"), Grid{.rows = {{.label = {run(text("Reason"))},
                                                    .value = {paragraph(text("Outdated"), TextStyle::Data)}}}}}});
    const QStringList pages = pdfprobe::textOfPages(composed(withBlocks(flow)).bytes);
    const int first = pdfprobe::pageWith(pages, text("ACTION A-02"));
    QVERIFY(first >= 0);
    for (const char *words : {"Due 29 June 2026", "boxline1", "boxline5", "Outdated"})
        QCOMPARE(pdfprobe::pageWith(pages, text(words)), first);
}

void TestComposePdf::spaceVanishesAtPageTop()
{
    Flow flow{lines(3, "one"), PageBreak{}, Space{300}, lines(3, "two")};
    const ComposedPdf pdf = composed(withBlocks(flow));
    QCOMPARE(pdf.pageCount, 2);
    const double top = pdfprobe::topOf(pdf.bytes, 1, text("twoline1"));
    QVERIFY2(top > 79 && top < 86, qPrintable(QString::number(top)));
}

void TestComposePdf::pageBreakNeedsRoom_data()
{
    QTest::addColumn<double>("used");
    QTest::addColumn<int>("pages");
    QTest::newRow("enough") << 400.0 << 1;
    QTest::newRow("too little") << 460.0 << 2;
}

void TestComposePdf::pageBreakNeedsRoom()
{
    QFETCH(double, used);
    QFETCH(int, pages);
    Flow flow = filler(used);
    flow.push_back(PageBreak{.needs = 200});
    flow.push_back(lines(2, "p"));
    QCOMPARE(composed(withBlocks(flow)).pageCount, pages);
}

void TestComposePdf::firstThatFits()
{
    const FirstThatFits choice{.choices = {{lines(50, "long")}, {lines(20, "short")}, {lines(2, "tiny")}}};
    const QStringList pages = pdfprobe::textOfPages(composed(withBlocks({choice})).bytes);
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages[0].contains(text("shortline20")));
    QVERIFY(!pages[0].contains(text("longline1")));
}

void TestComposePdf::textIsWhatTheModelSays()
{
    // Words at line ends, ligatures, an en space, bold runs inside a sentence: all come out as written.
    const QString sentence = text("The official office of the first affluent figures says efficient offers are fine. ");
    Flow flow{Heading{.level = 1, .number = text("1"), .title = text("Official figures")},
              paragraph({run(sentence.repeated(4)), run(text("Bold words")), run(text(" and more "), RunStyle::Strong),
                         run(sentence.repeated(2))}),
              List{.kind = ListKind::Numbered, .items = {paragraph(text("Open it.")), paragraph(text("Look."))}}};
    const QStringList pages = pdfprobe::textOfPages(composed(withBlocks(flow)).bytes);
    const QString expected =
        pdfprobe::words(text("1 Official figures ") + sentence.repeated(4) + text("Bold words and more ") +
                        sentence.repeated(2) + text("1. Open it. 2. Look."))
            .join(QLatin1Char(' '));
    const QString all = pdfprobe::words(pages.join(QLatin1Char(' '))).join(QLatin1Char(' '));
    QVERIFY2(all.contains(expected), qPrintable(all));
}

void TestComposePdf::contentsNameThePages()
{
    Flow flow{Contents{}};
    for (int i = 1; i <= 5; ++i) {
        flow.push_back(PageBreak{});
        flow.push_back(Heading{.number = QString::number(i), .title = text("Chapter%1").arg(i), .inContents = true});
        flow.push_back(lines(i * 20, "p"));
    }
    const ComposedPdf pdf = composed(withBlocks(flow));
    const QStringList pages = pdfprobe::textOfPages(pdf.bytes);
    for (int i = 1; i <= 5; ++i) {
        int page = -1;
        for (int k = 1; k < pages.size(); ++k) {
            if (page < 0 && pages[k].contains(text("Chapter%1").arg(i)))
                page = k;
        }
        const QStringList words = pdfprobe::words(pages[0]);
        const qsizetype at = words.indexOf(text("Chapter%1").arg(i));
        QVERIFY(at >= 0 && at + 1 < words.size());
        QVERIFY2(words[at + 1] == QString::number(page + 1), qPrintable(words.join(QLatin1Char(' '))));
    }
    QVERIFY(pages[2].contains(text("Page 3 of %1").arg(pdf.pageCount)));
}

void TestComposePdf::linksLeadToTheirPages()
{
    Flow flow{paragraph({run(text("See ")), linked(text("row 90"), text("row-90")),
                         Run{.text = text(" or the site."), .link = Link{.url = text("https://example.org/a b")}}}),
              rowsTable(100)};
    const ComposedPdf pdf = composed(withBlocks(flow));
    const std::vector<pdfprobe::LinkTarget> links = pdfprobe::links(pdf.bytes);
    QCOMPARE(links.size(), size_t(2));
    QCOMPARE(links[0].page, pdf.pages.value(text("row-90"), -1));
    QVERIFY(links[0].page > 0);
    QCOMPARE(links[1].uri, text("https://example.org/a%20b"));
    QVERIFY(pdf.brokenLinks.isEmpty());
}

void TestComposePdf::brokenLinkIsNamed()
{
    const ComposedPdf pdf = composed(withBlocks({paragraph({linked(text("nowhere"), text("no-such-id"))})}));
    QCOMPARE(pdf.brokenLinks, QStringList{text("no-such-id")});
    QVERIFY(pdfprobe::links(pdf.bytes).empty());
    QVERIFY(pdfprobe::textOfPages(pdf.bytes).value(0).contains(text("nowhere")));
}

void TestComposePdf::foreignScriptsShow_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Spanish") << text("Señora Núñez, Tecate");
    QTest::newRow("Polish") << text("Łódź Śląsk");
    QTest::newRow("Greek") << text("Αθήνα");
    QTest::newRow("Cyrillic") << text("Харків");
    QTest::newRow("Vietnamese") << text("Nguyễn Thị");
    QTest::newRow("Hebrew") << text("שלום");
    QTest::newRow("Thai") << text("กรุงเทพ");
}

void TestComposePdf::foreignScriptsShow()
{
    QFETCH(QString, name);
    const ComposedPdf pdf = composed(withBlocks({paragraph({run(text("Met: ")), run(name)})}));
    const QString page = pdfprobe::textOfPages(pdf.bytes).value(0);
    // Letters, not the whole: a reader's software turns right-to-left text round by itself.
    const QString read = page.normalized(QString::NormalizationForm_C);
    for (QChar letter : name.normalized(QString::NormalizationForm_C))
        QVERIFY2(read.contains(letter), qPrintable(page));
    QVERIFY2(!page.contains(QChar::ReplacementCharacter), qPrintable(page));
    QVERIFY(pdfprobe::inkOn(pdf.bytes, 0) > pdfprobe::inkOn(composed(withBlocks({paragraph(text("Met: "))})).bytes, 0));
}

void TestComposePdf::runningHeaderNamesItsSections()
{
    Document document = empty();
    for (const char *title : {"Seal Security", "Agricultural Security"})
        document.sections.push_back({.id = text(title),
                                     .runningTitle = text(title),
                                     .runningPattern = text("Findings: %1"),
                                     .blocks = {Heading{.title = text(title)}, lines(3, "p")}});
    document.sections.push_back({.runningTitle = text("Actions"), .blocks = {PageBreak{}, lines(3, "q")}});
    const QStringList pages = pdfprobe::textOfPages(composed(document).bytes);
    QVERIFY(pages[0].contains(text("Findings: Seal Security; Agricultural Security")));
    QVERIFY(pages[1].contains(text("Actions")));
    QVERIFY(!pages[1].contains(text("Findings")));
}

void TestComposePdf::equalInputGivesEqualBytes()
{
    Document document = withBlocks({rowsTable(60), picture(1, loader(jpeg({1600, 1200}, 3)))});
    const QByteArray first = composed(document).bytes;
    QVERIFY(!first.isEmpty());
    QCOMPARE(composed(document).bytes, first);
    document.title += text("!");
    QVERIFY(composed(document).bytes != first);
}

void TestComposePdf::cancelling()
{
    const Document document = withBlocks({rowsTable(200), picture(1, loader(jpeg({800, 600}, 3)))});
    int calls = 0;
    QVERIFY(composePdf(document, {}, [&](qint64, qint64) { return ++calls, true; }));
    for (int stopAt = 1; stopAt <= calls; ++stopAt) {
        int call = 0;
        const Result<ComposedPdf> result = composePdf(document, {}, [&](qint64, qint64) { return ++call < stopAt; });
        QVERIFY2(!result, qPrintable(text("went on after call %1 of %2").arg(stopAt).arg(calls)));
        QCOMPARE(result.error().code(), ErrorCode::Cancelled);
    }
}

void TestComposePdf::emptyDocument()
{
    QCOMPARE(composed(empty()).pageCount, 1);
    QCOMPARE(composed(withBlocks({})).pageCount, 1);
    const ComposedPdf pdf =
        composed(withBlocks({Table{}, List{}, Grid{}, KeyFigures{}, BarChart{}, Timeline{}, PathFigure{}, Contents{},
                             FirstThatFits{}, KeepTogether{}, paragraph(QString()), Heading{}, CriterionFrame{},
                             EdgeBox{}, FramedBox{}, Picture{}, SidePair{}, SplitLine{}}));
    QVERIFY(pdf.pageCount >= 1);
    QVERIFY2(pdfprobe::checkedByQpdf(pdf.bytes).isEmpty(), qPrintable(pdfprobe::checkedByQpdf(pdf.bytes)));
}

QTEST_MAIN(TestComposePdf)
#include "tst_composepdf.moc"
