// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/casestore.h"
#include "core/validation/snapshot.h"
#include "tests/support/tabwalk.h"
#include "tests/support/workbenchfixture.h"
#include "ui/newcase/newcaseassistant.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/peoplemodel.h"
#include "ui/widgets/peopletable.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace ctpat;
using namespace ctpat::ui;

class TestNewCaseAssistant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void typesThroughEveryStep();
    void goingBackLosesNothing();
    void tabReachesEverything();
    void saysWhatIsMissing();
    void selfAssessmentIsNeverCui();
    void cancelWritesNothing();
    void leavesAnExistingFileAlone();

private:
    void open(CaseKind kind)
    {
        m_made.reset();
        m_path.clear();
        m_assistant = std::make_unique<NewCaseAssistant>(
            kind, m_base->services,
            [this](const QString &path, const CaseOpener::Make &make) {
                m_path = path;
                Result<std::unique_ptr<CaseFile>> made = make(m_base->environment(), {});
                if (made)
                    m_made = made.take();
                else
                    m_base->dialogs.errors.append(made.error().message());
            },
            nullptr);
        m_assistant->open();
        m_assistant->activateWindow();
        QTRY_VERIFY(m_assistant->isActiveWindow());
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return child<T>(m_assistant.get(), name);
    }
    void next() const { QTest::mouseClick(find<QPushButton>("assistantNext"), Qt::LeftButton); }
    void back() const { QTest::mouseClick(find<QPushButton>("assistantBack"), Qt::LeftButton); }
    [[nodiscard]] QString message() const
    {
        auto *shown = m_assistant->findChild<InlineMessage *>();
        return shown->isVisible() ? shown->text() : QString();
    }
    void chooseEntity(const QString &label) const
    {
        auto *list = find<QListView>("newEntityGroups");
        const QModelIndexList found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, label, 1);
        QCOMPARE(found.size(), 1);
        list->setCurrentIndex(found.first());
    }
    void typeVisit(const QString &site, const QString &zone) const
    {
        retype(find<QLineEdit>("visitSite"), site);
        retype(find<QComboBox>("visitZone")->lineEdit(), zone);
        QTest::keyClick(find<QComboBox>("visitZone")->lineEdit(), Qt::Key_Tab);
    }

    std::unique_ptr<WorkbenchFixture> m_base;
    std::unique_ptr<NewCaseAssistant> m_assistant;
    std::unique_ptr<CaseFile> m_made;
    QString m_path;
};

void TestNewCaseAssistant::init()
{
    m_assistant.reset();
    m_made.reset();
    m_base = std::make_unique<WorkbenchFixture>();
}

void TestNewCaseAssistant::typesThroughEveryStep()
{
    open(CaseKind::Revalidation);
    QTRY_VERIFY(find<QLineEdit>("newMember")->hasFocus());
    QTest::keyClicks(find<QLineEdit>("newMember"), QStringLiteral("Sample Maquila"));
    QTest::keyClicks(find<QLineEdit>("newAccount"), QStringLiteral("12345678"));
    next();
    chooseEntity(QStringLiteral("Foreign manufacturers"));
    find<QDateEdit>("newCriteriaDate")->setDate(QDate(2026, 11, 17));
    next();
    typeVisit(QStringLiteral("Sample Plant 1"), QStringLiteral("America/Tijuana"));
    QTest::mouseClick(find<QToolButton>("newAddVisit"), Qt::LeftButton);
    typeVisit(QStringLiteral("Sample Plant 2"), QStringLiteral("America/Mexico_City"));
    QCOMPARE(find<QListView>("newVisits")->model()->rowCount(), 2);
    next();
    QTest::mouseClick(find<QToolButton>("newAddPerson"), Qt::LeftButton);
    auto *table = find<PeopleTable>("peopleTable");
    QLineEdit *editor = nullptr;
    QTRY_VERIFY((editor = table->viewport()->findChild<QLineEdit *>()));
    QTest::keyClicks(editor, QStringLiteral("Sample Manager"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(table->model()->setData(table->model()->index(1, PeopleModel::Opening), Qt::Checked, Qt::CheckStateRole));
    next();
    QCOMPARE(find<QLineEdit>("newReportNumber")->text(), QStringLiteral("12345678-2026-01"));
    retype(find<QLineEdit>("newPath"), m_base->path(QStringLiteral("made")));
    QVERIFY(!m_made);
    next();

    QVERIFY2(m_made, qPrintable(m_base->dialogs.errors.join(QLatin1Char(' '))));
    QVERIFY(!m_assistant->isVisible());
    QCOMPARE(m_path, m_base->path(QStringLiteral("made.ctpat")));
    const CaseSnapshot made = loadSnapshot(*m_made).take();
    QCOMPARE(made.details.member, QStringLiteral("Sample Maquila"));
    QCOMPARE(made.details.account, QStringLiteral("12345678"));
    QCOMPARE(made.details.entityGroup, QStringLiteral("foreign_manufacturer"));
    QCOMPARE(made.details.criteriaDate, QDate(2026, 11, 17));
    QCOMPARE(made.details.markingProfile, QStringLiteral("cbp-cui"));
    QVERIFY(!made.details.markingBlock.isEmpty());
    QCOMPARE(made.visits.size(), size_t(3));
    QVERIFY(made.visits.at(0).isDeskReview());
    QCOMPARE(made.visitName(made.visits.at(1)), QStringLiteral("Sample Plant 1"));
    QCOMPARE(made.visits.at(2).zone, QStringLiteral("America/Mexico_City"));
    QCOMPARE(made.people.size(), size_t(2)); // whoever made the case, and the one typed
    QCOMPARE(made.people.front().name, QStringLiteral("Sample Specialist"));
    QCOMPARE(made.people.front().role, PersonRole::Specialist);
    QCOMPARE(made.people.back().name, QStringLiteral("Sample Manager"));
    QCOMPARE(made.presencesAt(made.visits.at(1).id).size(), size_t(2));
    QVERIFY(made.presencesAt(made.visits.at(1).id).back().opening);
    QVERIFY(m_made->checkWhole());
}

void TestNewCaseAssistant::goingBackLosesNothing()
{
    open(CaseKind::InitialValidation);
    QVERIFY(!find<QPushButton>("assistantBack")->isEnabled());
    QTest::keyClicks(find<QLineEdit>("newMember"), QStringLiteral("Sample Imports"));
    next();
    chooseEntity(QStringLiteral("Consolidators"));
    next();
    typeVisit(QStringLiteral("Sample Depot"), QStringLiteral("America/Chicago"));
    back();
    back();
    QCOMPARE(find<QLineEdit>("newMember")->text(), QStringLiteral("Sample Imports"));
    next();
    QCOMPARE(find<QListView>("newEntityGroups")->currentIndex().data().toString(), QStringLiteral("Consolidators"));
    next();
    QCOMPARE(find<QLineEdit>("visitSite")->text(), QStringLiteral("Sample Depot"));
    QCOMPARE(find<QListView>("newVisits")->model()->rowCount(), 1);
}

void TestNewCaseAssistant::tabReachesEverything()
{
    open(CaseKind::Revalidation);
    retype(find<QLineEdit>("newMember"), QStringLiteral("Sample Maquila"));
    retype(find<QLineEdit>("newAccount"), QStringLiteral("12345678"));
    QCOMPARE(tabTrap(m_assistant.get()), QString());
    next();
    QCOMPARE(tabTrap(m_assistant.get()), QString());
    next();
    typeVisit(QStringLiteral("Plant 1"), QStringLiteral("America/Tijuana"));
    find<QComboBox>("visitScope")->setCurrentIndex(1);
    Q_EMIT find<QComboBox>("visitScope")->activated(1);
    find<QLineEdit>("visitSite")->setFocus();
    QCOMPARE(tabTrap(m_assistant.get()), QString());
    find<QComboBox>("visitScope")->setCurrentIndex(0);
    Q_EMIT find<QComboBox>("visitScope")->activated(0);
    next();
    QCOMPARE(tabTrap(m_assistant.get()), QString());
    next();
    QCOMPARE(tabTrap(m_assistant.get()), QString());
}

void TestNewCaseAssistant::saysWhatIsMissing()
{
    open(CaseKind::Revalidation);
    next();
    QVERIFY(message().contains(QStringLiteral("member")));
    QTest::keyClicks(find<QLineEdit>("newMember"), QStringLiteral("Sample Imports"));
    next();
    QVERIFY(message().isEmpty());
    next();
    // A visit without a site has no name.
    next();
    QVERIFY(message().contains(QStringLiteral("site")));
    typeVisit(QStringLiteral("Sample Depot"), QStringLiteral("Nowhere"));
    next();
    QVERIFY2(message().contains(QStringLiteral("time zone")), qPrintable(message()));
    QTest::mouseClick(find<QToolButton>("newRemoveVisit"), Qt::LeftButton);
    next();
    next();
    retype(find<QLineEdit>("newPath"), m_base->path(QStringLiteral("no/such/folder/case.ctpat")));
    next();
    QVERIFY(message().contains(QStringLiteral("folder")));
    QVERIFY(m_path.isEmpty());
}

void TestNewCaseAssistant::selfAssessmentIsNeverCui()
{
    open(CaseKind::SelfAssessment);
    QTest::keyClicks(find<QLineEdit>("newMember"), QStringLiteral("Sample Electronics"));
    next();
    next();
    QTest::mouseClick(find<QToolButton>("newRemoveVisit"), Qt::LeftButton);
    next();
    next();
    const auto *marking = find<QComboBox>("newMarking");
    QVERIFY(marking->count() > 0);
    for (int i = 0; i < marking->count(); ++i)
        QVERIFY2(!marking->itemData(i).toString().contains(QStringLiteral("cui")), qPrintable(marking->itemText(i)));
}

void TestNewCaseAssistant::cancelWritesNothing()
{
    open(CaseKind::Revalidation);
    QTest::keyClicks(find<QLineEdit>("newMember"), QStringLiteral("Sample Imports"));
    QTest::keyClick(m_assistant.get(), Qt::Key_Escape);
    QVERIFY(!m_assistant->isVisible());
    QVERIFY(m_path.isEmpty());
}

void TestNewCaseAssistant::leavesAnExistingFileAlone()
{
    QFile file(m_base->path(QStringLiteral("kept.ctpat")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kept");
    file.close();
    open(CaseKind::Revalidation);
    QTest::keyClicks(find<QLineEdit>("newMember"), QStringLiteral("Sample Imports"));
    next();
    next();
    QTest::mouseClick(find<QToolButton>("newRemoveVisit"), Qt::LeftButton);
    next();
    next();
    for (const char *name : {"kept.ctpat", "kept"}) {
        retype(find<QLineEdit>("newPath"), m_base->path(QLatin1String(name)));
        next();
        QVERIFY(message().contains(QStringLiteral("already")));
    }
    QVERIFY(m_path.isEmpty());
    QCOMPARE(QFileInfo(file.fileName()).size(), 4);
}

QTEST_MAIN(TestNewCaseAssistant)
#include "tst_newcaseassistant.moc"
