// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/caseedits.h"
#include "core/validation/answerstore.h"
#include "tests/support/workbenchfixture.h"
#include "ui/overview/overviewhead.h"
#include "ui/overview/overviewmodel.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/overviewtable.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/notelist.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>

using namespace ctpat;
using namespace ctpat::ui;

/// Overview of the sample case, used by mouse and keyboard.
class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void figuresAddUp();
    void theButtonGoesOn();
    void aCellLeadsToItsVisit();
    void nextLeadsToItsCriterion();
    void blockersAreCountedAndLead();
    void findingsLead();
    void differencesNameEachAnswer();
    void oneBarWhereItIsNarrow();
    void noticesAreAsTallAsTheirRows();
    void partsInOrder();

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] const CaseView &view() const { return m_session->view(); }
    [[nodiscard]] OverviewModel *model() const
    {
        return qobject_cast<OverviewModel *>(find<OverviewTable>("overviewTable")->model());
    }
    [[nodiscard]] int rowOf(int category) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->row(row).category == category)
                return row;
        }
        return -1;
    }
    /// Takes an answer back, which makes it one to look at again.
    void takeBack(const AnswerKey &key)
    {
        m_session->edit([key](CaseFile &file) { return setAnswer(file, key, std::nullopt); });
        QTRY_VERIFY(!m_session->isSaving());
    }
    [[nodiscard]] AnswerKey sealAt(int visit) const
    {
        return {QStringLiteral("6.2"), view().validation.visitByNumber(visit)->id};
    }

    std::unique_ptr<WorkbenchFixture> m_base;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<OverviewPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QList<Place> m_places;
};

void TestOverviewPage::init()
{
    m_base = std::make_unique<WorkbenchFixture>();
    m_session = m_base->openSession(m_base->makeSample());
    m_page = std::make_unique<OverviewPage>(*m_session, m_base->services, nullptr);
    m_places.clear();
    connect(m_page.get(), &Page::placeWanted, this, [this](const Place &place) { m_places += place; });
    m_page->resize(1180, 760);
    m_page->show();
    m_page->activateWindow();
    QTRY_VERIFY(m_page->isActiveWindow());
    m_tester = std::make_unique<QAbstractItemModelTester>(model());
}

void TestOverviewPage::cleanup()
{
    m_tester.reset();
    m_page.reset();
    m_session.reset();
    m_base.reset();
}

void TestOverviewPage::figuresAddUp()
{
    const OverviewFigures &figures = model()->overview();
    QCOMPARE(figures.all, view().validation.rollUp().allVisits);
    QVERIFY(figures.visits.size() >= 2);
    Figures byCategory;
    Figures byVisit;
    for (const OverviewRow &row : figures.rows) {
        Figures across;
        for (const Figures &cell : row.visits)
            across += cell;
        QCOMPARE(across, row.all);
        byCategory += row.all;
    }
    for (const OverviewVisit &visit : figures.visits)
        byVisit += visit.figures;
    QCOMPARE(byCategory, figures.all);
    QCOMPARE(byVisit, figures.all);
    QVERIFY(find<QLabel>("overviewAnswers")->text().contains(QString::number(figures.all.total())));
}

void TestOverviewPage::theButtonGoesOn()
{
    auto *button = find<MainButton>("continueButton");
    QCOMPARE(button->text(), QStringLiteral("Open the report"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_places.takeLast().page, QStringLiteral("report"));
    const AnswerKey key = sealAt(1);
    takeBack(key);
    QTRY_COMPARE(button->text(), QStringLiteral("Continue at 6.2"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    const Place place = m_places.takeLast();
    QCOMPARE(place.page, QStringLiteral("criteria"));
    QCOMPARE(place.criterion, key.criterion);
    QCOMPARE(place.visit, key.visit);
}

void TestOverviewPage::aCellLeadsToItsVisit()
{
    auto *table = find<OverviewTable>("overviewTable");
    table->setFocus();
    table->setCurrentIndex(model()->index(rowOf(6), 2));
    QTest::keyClick(table, Qt::Key_Return);
    const Place place = m_places.takeLast();
    QCOMPARE(place.category, 6);
    QCOMPARE(place.visit, model()->overview().visits[1].visit);
    QVERIFY(place.criterion.isEmpty());
    // A heading leads nowhere.
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(model()->index(0, 0)).center());
    QVERIFY(m_places.isEmpty());
}

void TestOverviewPage::nextLeadsToItsCriterion()
{
    const AnswerKey key = sealAt(2);
    takeBack(key);
    const QModelIndex cell = model()->index(rowOf(6), model()->columnCount() - 1);
    QTRY_COMPARE(cell.data().toString(), key.criterion);
    auto *table = find<OverviewTable>("overviewTable");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    QCOMPARE(m_places.last().criterion, key.criterion);
    QCOMPARE(m_places.last().visit, key.visit);
}

void TestOverviewPage::blockersAreCountedAndLead()
{
    auto *list = find<NoteList>("blockers");
    QVERIFY(!list->isVisible());
    takeBack(sealAt(1));
    takeBack(sealAt(2));
    QTRY_VERIFY(list->isVisible());
    const auto missing = std::find_if(list->notes().begin(), list->notes().end(),
                                      [](const Note &note) { return note.text.startsWith(QLatin1String("2 answer")); });
    QVERIFY(missing != list->notes().end());
    QVERIFY(missing->second.contains(QLatin1String("6.2")));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(static_cast<int>(missing - list->notes().begin()), 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_places.last().page, QStringLiteral("criteria"));
    QCOMPARE(m_places.last().criterion, QStringLiteral("6.2"));
    QCOMPARE(m_places.last().field, QStringLiteral("answer"));
}

void TestOverviewPage::findingsLead()
{
    auto *list = find<NoteList>("openFindings");
    QCOMPARE(list->notes().size(), 4); // the panel says how many there are
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Return);
    const Finding *finding = view().findings.finding(m_places.last().finding);
    QVERIFY(finding);
    QVERIFY(list->notes().first().text.startsWith(finding->label()));
}

void TestOverviewPage::differencesNameEachAnswer()
{
    const Rollup rollup = view().validation.rollUp();
    const auto differing = rollup.differing();
    QVERIFY(!differing.empty());
    auto *list = find<NoteList>("differences");
    QVERIFY(list->isVisible());
    const Note &first = list->notes().first();
    const auto shown = std::find_if(differing.begin(), differing.end(), [](const CriterionRollup *criterion) {
        return criterion->value == AnswerValue::No;
    });
    QVERIFY(shown != differing.end());
    QVERIFY(first.text.startsWith((*shown)->criterion));
    for (const SiteAnswer &site : (*shown)->sites)
        QVERIFY(first.second.contains(answerWord(site.value)));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Return);
    const Answer *answer = view().validation.answer({(*shown)->criterion, m_places.last().visit});
    QVERIFY(answer);
    QCOMPARE(answer->value, std::optional(AnswerValue::No));
}

void TestOverviewPage::oneBarWhereItIsNarrow()
{
    OverviewTable table;
    table.setFigures(model()->overview());
    const auto *columns = table.model();
    for (const auto &[width, count] : {std::pair{900, 5}, std::pair{430, 4}, std::pair{900, 5}}) {
        table.resize(width, 600);
        table.show();
        QTRY_COMPARE(columns->columnCount(), count);
        QCOMPARE(columns->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == QLatin1String("All visits"),
                 count == 4);
        for (int column = 0; column + 1 < count; ++column)
            QVERIFY2(!table.isColumnHidden(column), qPrintable(QString::number(column)));
        QCOMPARE(table.isColumnHidden(count - 1), width == 430);
    }
}

/// No row of a notice is cut, and nothing empty is left below.
void TestOverviewPage::noticesAreAsTallAsTheirRows()
{
    for (const int width : {1180, 900, 1400}) {
        m_page->resize(width, 760);
        auto *list = find<NoteList>("differences");
        QTRY_COMPARE(list->height(), list->visualRect(list->model()->index(list->notes().size() - 1, 0)).bottom() + 1);
    }
}

void TestOverviewPage::partsInOrder()
{
    const QList<QWidget *> parts = m_page->parts();
    QCOMPARE(parts.first(), find<MainButton>("continueButton"));
    QCOMPARE(parts.at(1), find<OverviewTable>("overviewTable"));
    m_page->goTo(Place{QStringLiteral("overview")});
    QCOMPARE(m_page->focusWidget(), parts.first());
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
