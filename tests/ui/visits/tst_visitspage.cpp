// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/snapshot.h"
#include "tests/support/workbenchfixture.h"
#include "ui/visits/visitlist.h"
#include "ui/visits/visitspage.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/peoplemodel.h"
#include "ui/widgets/peopletable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace ctpat;
using namespace ctpat::ui;

class TestVisitsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheCase();
    void lookingChangesNothing();
    void savesTheCasesFacts();
    void savesAVisit();
    void keepsWhatIsWrongUntilItIsRight();
    void savesTheRestWhileSomethingIsWrong();
    void datesTakeOneTabEach();
    void addsAndRemovesAVisit();
    void addsAPerson();
    void notesPresence();
    void listFollowsTheCase();
    void goesToAField();

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return child<T>(m_page.get(), name);
    }
    [[nodiscard]] const CaseSnapshot &snapshot() const { return m_session->validation(); }
    void chooseVisit(int row) const
    {
        auto *list = find<QListView>("visitList");
        list->setCurrentIndex(list->model()->index(row, 0));
    }

    std::unique_ptr<WorkbenchFixture> m_base;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<VisitsPage> m_page;
};

void TestVisitsPage::init()
{
    m_base = std::make_unique<WorkbenchFixture>();
    m_session = m_base->openSession(m_base->makeSample());
    m_page = std::make_unique<VisitsPage>(*m_session, m_base->services, nullptr);
    m_page->resize(1100, 1600);
    m_page->show();
    m_page->activateWindow();
    QTRY_VERIFY(m_page->isActiveWindow());
}

void TestVisitsPage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestVisitsPage::showsTheCase()
{
    QCOMPARE(find<QLineEdit>("caseMember")->text(), snapshot().details.member);
    QCOMPARE(find<QSpinBox>("caseResponseDays")->value(), snapshot().details.responseDays);
    QCOMPARE(find<QComboBox>("caseMarking")->currentData().toString(), snapshot().details.markingProfile);
    QCOMPARE(find<QListView>("visitList")->model()->rowCount(), static_cast<int>(snapshot().visits.size()));
    QCOMPARE(find<QLineEdit>("visitSite")->text(), snapshot().visitName(snapshot().visits.at(1)));
    QCOMPARE(find<PeopleTable>("peopleTable")->model()->rowCount(), static_cast<int>(snapshot().people.size()));
}

void TestVisitsPage::lookingChangesNothing()
{
    const HistoryHead before = m_session->view().head;
    for (int row = 0; row < static_cast<int>(snapshot().visits.size()); ++row)
        chooseVisit(row);
    m_session->handInTexts();
    m_session->refresh();
    QTRY_VERIFY(!m_session->isSaving());
    QCOMPARE(m_session->view().head.seq, before.seq);
}

void TestVisitsPage::savesTheCasesFacts()
{
    retype(find<QLineEdit>("caseAccount"), QStringLiteral("87654321"));
    QTest::keyClick(find<QLineEdit>("caseAccount"), Qt::Key_Tab);
    QTRY_COMPARE(snapshot().details.account, QStringLiteral("87654321"));
    auto *days = find<QSpinBox>("caseResponseDays");
    retype(days, QStringLiteral("45"));
    QTest::keyClick(days, Qt::Key_Return);
    QTRY_COMPARE(snapshot().details.responseDays, 45);
    auto *release = find<QDateEdit>("casePlannedRelease");
    release->setDate(QDate(2027, 2, 1));
    QTest::keyClick(release, Qt::Key_Return);
    QTRY_COMPARE(snapshot().details.plannedRelease, QDate(2027, 2, 1));
    auto *paper = find<QComboBox>("casePaper");
    paper->setFocus();
    QTest::keyClick(paper, Qt::Key_Down);
    QTRY_COMPARE(snapshot().details.paper, PaperSize::A4);
}

void TestVisitsPage::savesAVisit()
{
    auto *site = find<QLineEdit>("visitSite");
    retype(site, QStringLiteral("Sample North plant"));
    QTest::keyClick(site, Qt::Key_Tab);
    QTRY_COMPARE(snapshot().visitName(snapshot().visits.at(1)), QStringLiteral("Sample North plant"));
    auto *summary = find<ReportTextEdit>("visitSummary");
    summary->setFocus();
    summary->selectAll();
    QTest::keyClicks(summary, QStringLiteral("In good order."));
    m_session->handInTexts();
    QTRY_COMPARE(snapshot().visits.at(1).summary, QStringLiteral("In good order."));
    m_session->undo();
    QTRY_VERIFY(snapshot().visits.at(1).summary != QStringLiteral("In good order."));
}

void TestVisitsPage::keepsWhatIsWrongUntilItIsRight()
{
    const QString before = snapshot().visits.at(1).zone;
    auto *zone = find<QComboBox>("visitZone");
    retype(zone->lineEdit(), QStringLiteral("Nowhere"));
    QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
    m_session->handInTexts();
    QTRY_VERIFY(!m_session->isSaving());
    QCOMPARE(snapshot().visits.at(1).zone, before);
    retype(zone->lineEdit(), QStringLiteral("America/Tijuana"));
    QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(snapshot().visits.at(1).zone, QStringLiteral("America/Tijuana"));
}

void TestVisitsPage::savesTheRestWhileSomethingIsWrong()
{
    const Visit before = snapshot().visits.at(1);
    auto *country = find<QLineEdit>("visitCountry");
    retype(country, QStringLiteral("M"));
    auto *note = find<PrivateTextEdit>("visitInternal");
    note->setFocus();
    note->selectAll();
    QTest::keyClicks(note, QStringLiteral("Ask again."));
    find<QLineEdit>("visitSite")->setFocus();
    QTRY_COMPARE(snapshot().visits.at(1).internalNote, QStringLiteral("Ask again."));
    QCOMPARE(snapshot().site(before.site)->country, QStringLiteral("US"));
    QCOMPARE(country->text(), QStringLiteral("M"));
    retype(country, QStringLiteral("ca"));
    QTest::keyClick(country, Qt::Key_Return);
    QTRY_COMPARE(snapshot().site(before.site)->country, QStringLiteral("CA"));
}

void TestVisitsPage::datesTakeOneTabEach()
{
    auto *from = find<QDateEdit>("visitFrom");
    from->setFocus();
    QTest::keyClick(from, Qt::Key_Tab);
    auto *to = find<QDateEdit>("visitTo");
    QVERIFY(to->hasFocus());
    QTest::keyClick(to, Qt::Key_Tab);
    QVERIFY(find<QComboBox>("visitZone")->hasFocus());
    QTest::keyClick(find<QComboBox>("visitZone"), Qt::Key_Backtab);
    QVERIFY(to->hasFocus());
}

void TestVisitsPage::addsAndRemovesAVisit()
{
    const size_t before = snapshot().visits.size();
    const Visit last = snapshot().visits.back();
    QTest::mouseClick(find<QToolButton>("addVisit"), Qt::LeftButton);
    QTRY_COMPARE(snapshot().visits.size(), before + 1);
    auto *site = find<QLineEdit>("visitSite");
    QTRY_VERIFY(site->hasFocus());
    QTest::keyClicks(site, QStringLiteral("Sample Annex"));
    QTest::keyClick(site, Qt::Key_Return);
    QTRY_COMPARE(snapshot().visitName(snapshot().visits.back()), QStringLiteral("Sample Annex"));
    // As the visit before it, until told otherwise.
    QCOMPARE(snapshot().visits.back().zone, last.zone);
    QCOMPARE(snapshot().scope(snapshot().visits.back()), snapshot().scope(last));
    QTest::mouseClick(find<QToolButton>("removeVisit"), Qt::LeftButton);
    QTRY_COMPARE(snapshot().visits.size(), before);
}

void TestVisitsPage::addsAPerson()
{
    const size_t before = snapshot().people.size();
    QTest::mouseClick(find<QToolButton>("addPerson"), Qt::LeftButton);
    QTRY_COMPARE(snapshot().people.size(), before + 1);
    auto *table = find<PeopleTable>("peopleTable");
    QLineEdit *editor = nullptr;
    QTRY_VERIFY((editor = table->viewport()->findChild<QLineEdit *>()));
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Sample Manager"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(snapshot().people.back().name, QStringLiteral("Sample Manager"));
    table->setCurrentIndex(table->model()->index(static_cast<int>(before), 0));
    QTest::mouseClick(find<QToolButton>("removePerson"), Qt::LeftButton);
    QTRY_COMPARE(snapshot().people.size(), before);
}

void TestVisitsPage::notesPresence()
{
    auto *table = find<PeopleTable>("peopleTable");
    const auto visit = Uuid::fromText(find<QComboBox>("presenceVisit")->currentData().toString());
    QVERIFY(visit);
    const Uuid person = snapshot().people.front().id;
    const auto isOnTour = [&] {
        for (const Presence &presence : snapshot().presencesAt(*visit)) {
            if (presence.person == person)
                return presence.tour;
        }
        return false;
    };
    const bool before = isOnTour();
    const QModelIndex tour = table->model()->index(0, PeopleModel::Tour);
    QVERIFY(table->model()->setData(tour, before ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole));
    QTRY_COMPARE(isOnTour(), !before);
}

void TestVisitsPage::listFollowsTheCase()
{
    VisitList list(*m_session);
    const QAbstractItemModelTester tester(&list);
    QCOMPARE(list.rowCount(), static_cast<int>(snapshot().visits.size()));
    QCOMPARE(list.rowOf(snapshot().visits.at(1).id), 1);
    QCOMPARE(list.rowOf(Uuid::create()), -1);
    QVERIFY(list.visit(99).isNull());
    QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    QTest::mouseClick(find<QToolButton>("addVisit"), Qt::LeftButton);
    QTRY_COMPARE(reset.count(), 1);
}

void TestVisitsPage::goesToAField()
{
    Place place{QStringLiteral("visits")};
    place.visit = snapshot().visits.back().id;
    m_page->goTo(place);
    QCOMPARE(m_page->place().visit, place.visit);
    place.field = QStringLiteral("planned-release");
    m_page->goTo(place);
    QVERIFY(find<QDateEdit>("casePlannedRelease")->hasFocus());
    place.field = QStringLiteral("people");
    m_page->goTo(place);
    QVERIFY(find<PeopleTable>("peopleTable")->hasFocus());
}

QTEST_MAIN(TestVisitsPage)
#include "tst_visitspage.moc"
