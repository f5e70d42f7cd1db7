// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfreport.h"
#include "tests/core/report/reportmarkers.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace ctpat;

/// What the finished pages say, read back by poppler's pdftotext.
class SectionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsEveryText();
    void numbersSectionsInOrder();
    void resultIsOnePage_data();
    void resultIsOnePage();
    void figuresAddUp();
    void copesWithAnEmptyReport_data();
    void copesWithAnEmptyReport();
    void printsLongTextsWhole_data();
    void printsLongTextsWhole();
    void listsEveryFinding_data();
    void listsEveryFinding();
    void printsMarkupLetterForLetter();
    void datesFollowTheLanguage_data();
    void datesFollowTheLanguage();
    void marksDrafts_data();
    void marksDrafts();
    void selfAssessmentIsNoGovernmentDocument();
    void hasAFieldForEachOpenSignature();
    void leavesOutWithdrawnFindingsFromTheFigures();
    void givesEqualBytesForEqualData();
    void stopsWhenToldTo();

private:
    void checkColumns(const report::Table &table, const ReportData &data);
    [[nodiscard]] QString pagesOf(const ReportData &data, const char *name);

    QString m_pdfToText;
    QTemporaryDir m_folder;
    ReportPdf m_last;
};

void SectionsTest::initTestCase()
{
    m_pdfToText = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    QVERIFY2(!m_pdfToText.isEmpty(), "pdftotext (package poppler-utils) reads the pages back");
    QVERIFY(m_folder.isValid());
}

/// The text of the pages without any white space, so that line breaks do not matter; empty after a failure.
QString SectionsTest::pagesOf(const ReportData &data, const char *name)
{
    const Result<ReportPdf> made = makeReport(data);
    if (!made) {
        qWarning() << made.error().message() << made.error().detail();
        return {};
    }
    m_last = made.value();
    // CTPAT_KEEP_PAGES names a folder in which to look at the pages afterwards.
    const QString folder = qEnvironmentVariable("CTPAT_KEEP_PAGES", m_folder.path());
    const QString path = folder + QLatin1Char('/') + QString::fromLatin1(name) + QLatin1String(".pdf");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_last.bytes) != m_last.bytes.size())
        return {};
    file.close();
    QProcess process;
    process.start(m_pdfToText, {path, QStringLiteral("-")});
    process.waitForFinished(-1);
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    return text;
}

void SectionsTest::printsEveryText()
{
    fixture::Markers marks;
    const ReportData data = fixture::markedReport(marks);
    const QString pages = pagesOf(data, "markers");
    QVERIFY(!pages.isEmpty());
    QStringList missing;
    for (const QString &word : marks.words()) {
        if (!pages.contains(word, Qt::CaseInsensitive))
            missing.append(word);
    }
    QCOMPARE(missing, QStringList());
}

void SectionsTest::numbersSectionsInOrder()
{
    const report::Document document = reportDocument(fixture::sampleReport());
    int expected = 1;
    for (const report::Section &section : document.sections) {
        for (const report::Block &block : section.blocks) {
            const auto *heading = std::get_if<report::Heading>(&block.content);
            if (heading && heading->level == 1)
                QCOMPARE(heading->number, QString::number(expected++));
        }
    }
    QCOMPARE(expected, 12);
}

/// Each column of table 1 adds up to its total, and each row to its last figure.
void SectionsTest::checkColumns(const report::Table &table, const ReportData &data)
{
    const auto figure = [](const report::Row &row, size_t column) {
        return report::plainText(row.cells.at(column).text.at(0).content).toInt();
    };
    QCOMPARE(table.rows.size(), static_cast<size_t>(data.categories.size()) + 1);
    for (const report::Row &row : table.rows) {
        int sum = 0;
        for (size_t column = 2; column < 8; ++column)
            sum += figure(row, column);
        QCOMPARE(sum, figure(row, 8));
    }
    for (size_t column = 2; column < 9; ++column) {
        int sum = 0;
        for (const report::Row &row : table.rows) {
            if (row.kind == report::RowKind::Body)
                sum += figure(row, column);
        }
        QCOMPARE(sum, figure(table.rows.back(), column));
    }
    QCOMPARE(figure(table.rows.back(), 8), data.figures.total());
}

void SectionsTest::resultIsOnePage_data()
{
    QTest::addColumn<int>("visits");
    for (int visits : {1, 2, 3, 4, 9})
        QTest::addRow("%d visits", visits) << visits;
}

void SectionsTest::resultIsOnePage()
{
    QFETCH(int, visits);
    ReportData data = fixture::sampleReport();
    while (data.visits.size() > visits + 1)
        data.visits.removeLast();
    while (data.visits.size() < visits + 1) {
        ReportVisit more = data.visits.last();
        ++more.number;
        data.visits.append(more);
        for (ReportCategory &category : data.categories) {
            for (ReportCriterion &criterion : category.criteria)
                criterion.answers.append({.visit = more.number, .answer = ReportAnswer::NotLookedAt});
        }
    }
    for (ReportCategory &category : data.categories) {
        for (ReportCriterion &criterion : category.criteria)
            criterion.answers.removeIf([visits](const ReportVisitAnswer &answer) { return answer.visit > visits; });
    }
    fixture::countAll(data);
    QVERIFY(!pagesOf(data, qPrintable(QStringLiteral("visits-%1").arg(visits))).isEmpty());
    QCOMPARE(m_last.pages.value(QStringLiteral("section-result")), 1);
    QCOMPARE(m_last.pages.value(QStringLiteral("section-summary")), 2);
}

void SectionsTest::figuresAddUp()
{
    const ReportData data = fixture::sampleReport();
    QCOMPARE(data.figures.total(), 94);
    const report::Document document = reportDocument(data);
    int tables = 0;
    for (const report::Section &section : document.sections) {
        for (const report::Block &block : section.blocks) {
            const auto *choices = std::get_if<report::FirstThatFits>(&block.content);
            for (const report::Flow &flow : choices ? choices->choices : std::vector<report::Flow>()) {
                for (const report::Block &part : flow) {
                    if (const auto *table = std::get_if<report::Table>(&part.content)) {
                        ++tables;
                        checkColumns(*table, data);
                    }
                }
            }
        }
    }
    QVERIFY(tables > 0);
    QVERIFY(pagesOf(data, "sample").contains(QStringLiteral("Answerstothe94criteriainscope")));
}

void SectionsTest::copesWithAnEmptyReport_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("validation") << int(ReportKind::InitialValidation);
    QTest::newRow("self-assessment") << int(ReportKind::SelfAssessment);
}

void SectionsTest::copesWithAnEmptyReport()
{
    QFETCH(int, kind);
    const QString pages = pagesOf(ReportData{.kind = static_cast<ReportKind>(kind)}, "empty");
    QVERIFY(pages.contains(QStringLiteral("Thisreportasksfornoaction.")));
    QVERIFY(pages.contains(QStringLiteral("Thisreportmakesnorecommendation.")));
    QVERIFY(pages.contains(QStringLiteral("Noevidenceiskeptforthisreport.")));
    QVERIFY(pages.contains(QStringLiteral("Endofreport")));
}

void SectionsTest::printsLongTextsWhole_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"summary", "action", "finding", "requirement", "object", "reason", "shown by", "member",
                              "caption", "element", "designation", "person", "exclusion", "address", "title"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void SectionsTest::printsLongTextsWhole()
{
    QFETCH(QString, field);
    ReportData data = fixture::sampleReport();
    ReportCriterion *criterion = fixture::criterionOf(data, QStringLiteral("6.1"));
    QVERIFY(criterion);
    data.exclusions.append(ReportExclusion{});
    const QHash<QString, QString *> places = {
        {QStringLiteral("summary"), &data.texts.executiveSummary},
        {QStringLiteral("action"), &data.findings[1].action},
        {QStringLiteral("finding"), &criterion->answers[1].findingText},
        {QStringLiteral("requirement"), &criterion->requirement},
        {QStringLiteral("object"), &criterion->answers[1].verifications[0].object},
        {QStringLiteral("reason"), &data.findings[1].primaryReason},
        {QStringLiteral("shown by"), &data.findings[1].shownBy},
        {QStringLiteral("member"), &data.member},
        {QStringLiteral("caption"), &data.evidence[6].caption},
        {QStringLiteral("element"), &data.practices[0].elements[2].text},
        {QStringLiteral("designation"), &data.marking.designation[0].text},
        {QStringLiteral("person"), &data.people[0].title},
        {QStringLiteral("exclusion"), &data.exclusions[0].what},
        {QStringLiteral("address"), &data.sites[0].address},
        {QStringLiteral("title"), &criterion->title},
    };
    QVERIFY(places.contains(field));
    // The member's name is in the footer of every page, which has one line.
    const int count = field == QLatin1String("member") ? 60 : 1200;
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(QStringLiteral("Zw%1x").arg(i, 5, 10, QLatin1Char('0')));
    *places.value(field) = words.join(QLatin1Char(' '));
    const QString pages = pagesOf(data, qPrintable(QLatin1String("long-") + field));
    QVERIFY(!pages.isEmpty());
    for (const QString &word : words)
        QVERIFY2(pages.contains(word), qPrintable(word));
}

void SectionsTest::listsEveryFinding_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("three") << 3;
    QTest::newRow("ninety") << 90;
}

void SectionsTest::listsEveryFinding()
{
    QFETCH(int, count);
    ReportData data = fixture::sampleReport();
    data.findings.clear();
    QStringList criteria;
    for (const ReportCategory &category : data.categories) {
        for (const ReportCriterion &criterion : category.criteria)
            criteria.append(criterion.number);
    }
    for (int i = 0; i < count; ++i) {
        const QString number =
            QStringLiteral("%1-%2").arg(QLatin1Char(i % 2 == 0 ? 'A' : 'R')).arg(i / 2 + 1, 2, 10, QLatin1Char('0'));
        fixture::addFinding(data, number, criteria.at(i), {1 + i % 2}, "What was found.", "What is asked.", "A record.",
                            "Not implemented or not followed");
    }
    fixture::countAll(data);
    const QString pages = pagesOf(data, qPrintable(QStringLiteral("findings-%1").arg(count)));
    for (const ReportFinding &finding : data.findings) {
        const bool action = finding.kind == ReportFindingKind::Action;
        const QString tag = (action ? QStringLiteral("ACTION") : QStringLiteral("RECOMMENDATION")) + finding.number;
        QVERIFY2(pages.contains(tag), qPrintable(tag));
        // In its box, in the list, and where the category's table has it.
        QVERIFY2(pages.count(finding.number) >= 2, qPrintable(finding.number));
    }
}

void SectionsTest::printsMarkupLetterForLetter()
{
    ReportData data = fixture::sampleReport();
    const QString odd = QStringLiteral("<b>bold</b>&amp;&<i>%1%2%n</i>\"quoted\"\\n{x}#$");
    data.texts.executiveSummary = odd;
    data.findings[1].action = odd;
    data.findings[1].primaryReason = odd;
    data.member = odd;
    data.sites[0].name = odd;
    data.evidence[6].caption = odd;
    fixture::criterionOf(data, QStringLiteral("6.1"))->answers[1].verifications[0].object = odd;
    const QString pages = pagesOf(data, "markup");
    QVERIFY2(pages.count(odd) >= 7, qPrintable(QString::number(pages.count(odd))));
}

void SectionsTest::datesFollowTheLanguage_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("month");
    QTest::newRow("English") << int(ReportLanguage::English) << QStringLiteral("June2026");
    QTest::newRow("Spanish") << int(ReportLanguage::Spanish) << QStringLiteral("junio");
    QTest::newRow("French") << int(ReportLanguage::French) << QStringLiteral("juin");
}

void SectionsTest::datesFollowTheLanguage()
{
    QFETCH(int, language);
    QFETCH(QString, month);
    ReportData data = fixture::sampleReport();
    data.language = static_cast<ReportLanguage>(language);
    data.paper = ReportPaper::A4;
    const QString pages = pagesOf(data, qPrintable(QStringLiteral("language-%1").arg(language)));
    QVERIFY(pages.contains(month));
}

void SectionsTest::marksDrafts_data()
{
    QTest::addColumn<bool>("draft");
    QTest::addColumn<QString>("banner");
    QTest::newRow("draft with a marking") << true << QStringLiteral("CUI");
    QTest::newRow("draft without") << true << QString();
    QTest::newRow("issued") << false << QStringLiteral("CUI");
}

void SectionsTest::marksDrafts()
{
    QFETCH(bool, draft);
    QFETCH(QString, banner);
    ReportData data = fixture::sampleReport();
    data.draft = draft;
    data.marking.banner = banner;
    const QString pages = pagesOf(data, "draft");
    // Top and bottom of every page.
    const int marks = static_cast<int>(pages.count(QStringLiteral("DRAFT")));
    QVERIFY2(draft ? marks >= 2 * m_last.pageCount : marks == 0, qPrintable(QString::number(marks)));
    if (!banner.isEmpty())
        QVERIFY(pages.count(banner) >= 2 * m_last.pageCount);
}

void SectionsTest::selfAssessmentIsNoGovernmentDocument()
{
    ReportData data = fixture::sampleReport();
    data.kind = ReportKind::SelfAssessment;
    data.marking = {};
    data.title = QStringLiteral("Annual security review, 2026");
    data.companyOfficer = QStringLiteral("Sample Officer");
    data.preparedBy = QStringLiteral("Sample Contact");
    data.signatures = {{.role = ReportSigner::CompanyOfficer, .name = QStringLiteral("Sample Officer")}};
    const QString pages = pagesOf(data, "self-assessment");
    QVERIFY(pages.contains(QStringLiteral("Self-assessmentreport")));
    QVERIFY(pages.contains(QStringLiteral("Thisisnotagovernmentdocument.")));
    QVERIFY(!pages.contains(QStringLiteral("CustomsTradePartnershipAgainstTerrorism")));
    QVERIFY(!pages.contains(QStringLiteral("Validationreport")));
}

void SectionsTest::hasAFieldForEachOpenSignature()
{
    ReportData data = fixture::sampleReport();
    data.signatures[0].isSigned = true;
    QVERIFY(!pagesOf(data, "signatures").isEmpty());
    QStringList names;
    for (const report::SignatureField &field : m_last.signatureFields)
        names.append(field.name);
    QCOMPARE(names, (QStringList{QStringLiteral("second-specialist"), QStringLiteral("supervisor")}));
}

void SectionsTest::leavesOutWithdrawnFindingsFromTheFigures()
{
    ReportData data = fixture::sampleReport();
    data.findings[0].state = ReportFindingState::Withdrawn;
    const QString pages = pagesOf(data, "withdrawn");
    QVERIFY(pages.contains(QStringLiteral("4actionsrequired")) || pages.contains(QStringLiteral("4\nactions")));
    QVERIFY(pages.contains(QStringLiteral("(4,and1withdrawn)")));
    QVERIFY(pages.contains(QStringLiteral("State:Withdrawn")));
}

void SectionsTest::givesEqualBytesForEqualData()
{
    const ReportData data = fixture::sampleReport();
    const Result<ReportPdf> first = makeReport(data);
    const Result<ReportPdf> second = makeReport(data);
    QVERIFY(first && second);
    QCOMPARE(first->bytes, second->bytes);
}

void SectionsTest::stopsWhenToldTo()
{
    const Result<ReportPdf> stopped = makeReport(fixture::sampleReport(), [](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code(), ErrorCode::Cancelled);
}

QTEST_MAIN(SectionsTest)
#include "tst_sections.moc"
