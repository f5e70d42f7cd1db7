// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/caseedits.h"
#include "core/validation/answerstore.h"
#include "tests/support/workbenchfixture.h"
#include "ui/shell/pages.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/sidebarmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ctpat;
using namespace ctpat::ui;

class TestSidebar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsInTheOrderOfTheWork();
    void figuresAddUp();
    void headingsAreNotChosen();
    void followsTheCase();
    void choosingGoesThere();
    void markingASpotIsSilent();
    void railKeepsNamesAsTips();

private:
    [[nodiscard]] std::vector<SidebarModel::Item> rows(const SidebarModel &model, SidebarModel::Kind kind) const
    {
        std::vector<SidebarModel::Item> found;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.item(row).kind == kind)
                found.push_back(model.item(row));
        }
        return found;
    }
    WorkbenchFixture m_base;
    std::unique_ptr<CaseSession> m_session;
};

void TestSidebar::initTestCase()
{
    m_session = m_base.openSession(m_base.makeSample());
}

void TestSidebar::rowsInTheOrderOfTheWork()
{
    SidebarModel model(*m_session);
    const QAbstractItemModelTester tester(&model);
    QStringList pages;
    for (const SidebarModel::Item &item : rows(model, SidebarModel::Kind::Page))
        pages += item.place.page;
    QStringList entries;
    for (const PageEntry &entry : pageEntries())
        entries += QLatin1String(entry.id);
    QCOMPARE(pages, entries);
    QCOMPARE(rows(model, SidebarModel::Kind::Category).size(), size_t(12));
    QCOMPARE(rows(model, SidebarModel::Kind::FocusArea).size(), size_t(3));
}

void TestSidebar::figuresAddUp()
{
    const SidebarModel model(*m_session);
    int answered = 0;
    int total = 0;
    int actions = 0;
    int recommendations = 0;
    for (const SidebarModel::Item &item : rows(model, SidebarModel::Kind::Category)) {
        answered += item.detail.section(QLatin1Char(' '), 0, 0).toInt();
        total += item.detail.section(QLatin1Char(' '), 2, 2).toInt();
        actions += item.actions;
        recommendations += item.recommendations;
    }
    const Figures all = m_session->validation().rollUp().allVisits;
    QCOMPARE(answered, all.answered());
    QCOMPARE(total, all.total());
    QVERIFY(total > 100);
    int expectedActions = 0;
    int expectedRecommendations = 0;
    for (const Finding &finding : m_session->view().findings.findings) {
        if (finding.state != FindingState::Withdrawn)
            ++(finding.kind == FindingKind::Action ? expectedActions : expectedRecommendations);
    }
    QCOMPARE(actions, expectedActions);
    QCOMPARE(recommendations, expectedRecommendations);
    QVERIFY(actions > 0 && recommendations > 0);
}

void TestSidebar::headingsAreNotChosen()
{
    const SidebarModel model(*m_session);
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool heading = model.item(row).kind == SidebarModel::Kind::FocusArea;
        QCOMPARE(model.flags(model.index(row)).testFlag(Qt::ItemIsSelectable), !heading);
        QVERIFY(!model.index(row).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
}

void TestSidebar::followsTheCase()
{
    SidebarModel model(*m_session);
    const QAbstractItemModelTester tester(&model);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const int row = model.rowOf(Place{QStringLiteral("criteria")});
    const QString before = model.item(row).detail;
    const Visit &visit = m_session->validation().visits.at(1);
    const AnswerKey key{m_session->validation().scope(visit).constFirst(), visit.id};
    m_session->edit([key](CaseFile &file) {
        return file.change(QStringLiteral("Take an answer back"),
                           [&](Change &change) { return AnswerStore::setValue(change, key, std::nullopt); });
    });
    QTRY_VERIFY(model.item(row).detail != before);
    QVERIFY(changed.count() > 0);
    m_session->undo();
    QTRY_COMPARE(model.item(row).detail, before);
}

void TestSidebar::choosingGoesThere()
{
    Sidebar sidebar(*m_session);
    sidebar.resize(232, 800);
    sidebar.show();
    QSignalSpy spy(&sidebar, &Sidebar::placeWanted);
    const auto *model = qobject_cast<const SidebarModel *>(sidebar.model());
    Place seals{QStringLiteral("criteria")};
    seals.category = 6;
    const QRect row = sidebar.visualRect(model->index(model->rowOf(seals)));
    QTest::mouseClick(sidebar.viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(qvariant_cast<Place>(spy.at(0).at(0)), seals);
    QTest::keyClick(&sidebar, Qt::Key_Down);
    QCOMPARE(qvariant_cast<Place>(spy.at(1).at(0)).category, 7);
}

void TestSidebar::markingASpotIsSilent()
{
    Sidebar sidebar(*m_session);
    QSignalSpy spy(&sidebar, &Sidebar::placeWanted);
    sidebar.setPlace(Place{QStringLiteral("evidence")});
    const auto *model = qobject_cast<const SidebarModel *>(sidebar.model());
    QCOMPARE(model->item(sidebar.currentIndex().row()).place.page, QStringLiteral("evidence"));
    QCOMPARE(spy.count(), 0);
}

void TestSidebar::railKeepsNamesAsTips()
{
    Sidebar sidebar(*m_session);
    const int wide = sidebar.width();
    sidebar.setRail(true);
    QVERIFY(sidebar.width() < wide / 3);
    const auto *model = qobject_cast<const SidebarModel *>(sidebar.model());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->item(row).kind != SidebarModel::Kind::FocusArea)
            QVERIFY(!model->index(row).data(Qt::ToolTipRole).toString().isEmpty());
    }
}

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
