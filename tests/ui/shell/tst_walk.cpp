// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/practice.h"
#include "tests/support/workbenchfixture.h"
#include "ui/report/pdfview.h"
#include "ui/shell/caseframe.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/peoplemodel.h"
#include "ui/widgets/peopletable.h"
#include "ui/widgets/workbenchstyle.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QToolButton>

using namespace ctpat;
using namespace ctpat::ui;

namespace {

constexpr int scopeSize = 10;
constexpr int longWait = 120000; ///< for what composes and signs a whole report, on a busy computer

} // namespace

/// The first version as a specialist walks through it, in the real window: from an empty Home to a report that another
/// program calls validly signed. Each step stands on the one before.
class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesACase();
    void preparesIt();
    void answersEveryCriterion();
    void attachesAPhotograph();
    void completesTheFindings();
    void writesTheSummaryAndSeesThePages();
    void signsWithATrialIdentity();
    void anotherProgramAgrees();

private:
    [[nodiscard]] CaseFrame *frame() const { return m_window->caseFrame(); }
    [[nodiscard]] CaseSession &session() const { return frame()->session(); }
    [[nodiscard]] const CaseSnapshot &snapshot() const { return session().validation(); }
    /// The one of that name that is seen: cards of a criterion that was left may still be going.
    template <typename T = QWidget>
    [[nodiscard]] T *seen(const char *name) const
    {
        for (T *candidate : m_window->findChildren<T *>(QLatin1String(name))) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    void goTo(const char *page, const AnswerKey &key = {}) const
    {
        Place place{QLatin1String(page)};
        place.criterion = key.criterion;
        place.visit = key.visit;
        frame()->goTo(place);
    }
    void press(const char *button) const { QTest::mouseClick(seen<QAbstractButton>(button), Qt::LeftButton); }
    void typeText(const char *field, const QString &text) const
    {
        auto *edit = seen<GrowingTextEdit>(field);
        QVERIFY2(edit, field);
        edit->setFocus();
        QTest::keyClicks(edit, text);
        session().handInTexts();
    }
    void typeVisit(const QString &site, int criteria) const;
    void answer(const AnswerKey &key, Qt::Key letter, AnswerValue expected) const;
    void verify(const AnswerKey &key, int method) const;
    [[nodiscard]] AnswerKey keyAt(int index) const
    {
        const Visit &visit = snapshot().visits.at(1);
        return {snapshot().scope(visit).at(index), visit.id};
    }
    [[nodiscard]] bool isIdle() const { return !session().isSaving() && !session().isWorking(); }

    WorkbenchFixture m_base;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
};

void TestWalk::initTestCase()
{
    QApplication::setStyle(new WorkbenchStyle);
    qputenv("CTPAT_CONFIG_DIR", m_base.path(QStringLiteral("config")).toUtf8());
    m_path = m_base.path(QStringLiteral("sample-maquila-2026.ctpat"));
    m_window = std::make_unique<MainWindow>(m_base.services, m_base.settingsFile());
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
}

/// Fills the visit that is shown in the assistant, with the first criteria of the list as its scope.
void TestWalk::typeVisit(const QString &site, int criteria) const
{
    retype(seen<QLineEdit>("visitSite"), site);
    retype(seen<QLineEdit>("visitCity"), QStringLiteral("Tijuana"));
    retype(seen<QLineEdit>("visitCountry"), QStringLiteral("MX"));
    retype(seen<QComboBox>("visitZone")->lineEdit(), QStringLiteral("America/Tijuana"));
    auto *scope = seen<QComboBox>("visitScope");
    scope->setFocus();
    QTest::keyClick(scope, Qt::Key_Down);
    auto *list = seen<QListView>("criteriaChoice");
    QVERIFY(list);
    list->setFocus();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        // A second visit begins with the scope of the first.
        if ((index.data(Qt::CheckStateRole).toInt() == Qt::Checked) == (row < criteria))
            continue;
        list->setCurrentIndex(index);
        QTest::keyClick(list, Qt::Key_Space);
    }
    retype(seen<QLineEdit>("visitScopeReason"), QStringLiteral("Follow-up on what was open"));
}

void TestWalk::makesACase()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(seen<QDialog>("newCaseAssistant"));
    QTest::keyClicks(seen<QLineEdit>("newMember"), QStringLiteral("Sample Maquila"));
    QTest::keyClicks(seen<QLineEdit>("newAccount"), QStringLiteral("12345678"));
    press("assistantNext");
    auto *groups = seen<QListView>("newEntityGroups");
    groups->setFocus();
    QTest::keyClicks(groups, QStringLiteral("Foreign"));
    press("assistantNext");
    typeVisit(QStringLiteral("Sample Tijuana plant"), scopeSize);
    press("newAddVisit");
    typeVisit(QStringLiteral("Sample Mexicali warehouse"), 2);
    press("assistantNext");
    press("newAddPerson");
    auto *table = seen<PeopleTable>("peopleTable");
    QLineEdit *editor = nullptr;
    QTRY_VERIFY((editor = table->viewport()->findChild<QLineEdit *>()));
    QTest::keyClicks(editor, QStringLiteral("Sample Security Manager"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(table->model()->setData(table->model()->index(1, PeopleModel::Tour), Qt::Checked, Qt::CheckStateRole));
    press("assistantNext");
    retype(seen<QLineEdit>("newPath"), m_path);
    QSignalSpy opened(m_window.get(), &MainWindow::caseOpened);
    press("assistantNext");
    QTRY_COMPARE(opened.count(), 1);
    // Without a window manager nobody gives the focus back after a dialog.
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    QVERIFY2(m_base.dialogs.errors.isEmpty(), qPrintable(m_base.dialogs.errors.join(QLatin1Char(' '))));
    QCOMPARE(snapshot().details.entityGroup, QStringLiteral("foreign_manufacturer"));
    QCOMPARE(snapshot().visits.size(), size_t(3));
    QCOMPARE(snapshot().scope(snapshot().visits.at(1)).size(), scopeSize);
    QCOMPARE(snapshot().rollUp().allVisits.total(), scopeSize + 2);
    QCOMPARE(snapshot().rollUp().allVisits.answered(), 0);
}

void TestWalk::preparesIt()
{
    QVERIFY(frame());
    goTo("visits");
    auto *release = seen<QDateEdit>("casePlannedRelease");
    release->setFocus();
    release->setDate(QDate::currentDate().addDays(14));
    QTest::keyClick(release, Qt::Key_Return);
    QTRY_COMPARE(snapshot().details.plannedRelease, QDate::currentDate().addDays(14));
}

void TestWalk::answer(const AnswerKey &key, Qt::Key letter, AnswerValue expected) const
{
    goTo("criteria", key);
    auto *list = seen<QListView>("criteriaList");
    list->setFocus();
    QTest::keyClick(list, letter);
    QTRY_VERIFY(isIdle() && snapshot().answer(key));
    QCOMPARE(snapshot().answer(key)->value, std::optional(expected));
}

/// Adds a verification by its menu and the keyboard.
void TestWalk::verify(const AnswerKey &key, int method) const
{
    const size_t before = snapshot().verificationsOf(snapshot().answer(key)->id).size();
    seen<QToolButton>("addVerification")->menu()->actions().at(method)->trigger();
    QLineEdit *object = nullptr;
    QTRY_VERIFY((object = seen<QLineEdit>("verificationObject")));
    retype(object, QStringLiteral("Written procedure, revision 4"));
    QTest::keyClick(object, Qt::Key_Return);
    QTRY_COMPARE(snapshot().verificationsOf(snapshot().answer(key)->id).size(), before + 1);
    QTRY_VERIFY(!seen("verificationEditor"));
}

void TestWalk::answersEveryCriterion()
{
    QVERIFY(frame());
    using Step = std::pair<Qt::Key, AnswerValue>;
    const std::vector<Step> steps{
        {Qt::Key_Y, AnswerValue::Yes},          {Qt::Key_N, AnswerValue::No},
        {Qt::Key_B, AnswerValue::BestPractice}, {Qt::Key_A, AnswerValue::NotApplicable},
        {Qt::Key_V, AnswerValue::NotVerified},  {Qt::Key_N, AnswerValue::No},
        {Qt::Key_Y, AnswerValue::Yes},          {Qt::Key_Y, AnswerValue::Yes},
        {Qt::Key_Y, AnswerValue::Yes},          {Qt::Key_Y, AnswerValue::Yes},
    };
    for (int i = 0; i < scopeSize; ++i) {
        const AnswerKey key = keyAt(i);
        const auto [letter, value] = steps.at(static_cast<size_t>(i));
        answer(key, letter, value);
        if (needsReason(value))
            typeText("answerReason", QStringLiteral("The site ships no such cargo."));
        else
            verify(key, 0);
        if (value == AnswerValue::No)
            typeText("findingText", QStringLiteral("Nine of 20 records were incomplete."));
        if (value != AnswerValue::BestPractice)
            continue;
        typeText("practiceTitle", QStringLiteral("Seals read by camera"));
        for (int element = 0; element < practiceElementCount; ++element)
            typeText(qPrintable(QStringLiteral("practiceElement%1").arg(element)), QStringLiteral("Shown on site."));
    }
    const Visit second = snapshot().visits.at(2); // the view changes with every answer
    for (const QString &criterion : snapshot().scope(second)) {
        answer({criterion, second.id}, Qt::Key_Y, AnswerValue::Yes);
        verify({criterion, second.id}, 0);
    }
    QTRY_VERIFY(isIdle());
    QCOMPARE(snapshot().rollUp().allVisits.answered(), scopeSize + 2);
    QCOMPARE(session().view().findings.findings.size(), size_t(2));
    QCOMPARE(session().view().findings.practices.size(), size_t(1));
    QVERIFY(session().view().findings.practices.front().missing().empty());
    QCOMPARE(snapshot().answer(keyAt(3))->reason, QStringLiteral("The site ships no such cargo."));
    QVERIFY2(m_base.dialogs.errors.isEmpty(), qPrintable(m_base.dialogs.errors.join(QLatin1Char(' '))));
}

void TestWalk::attachesAPhotograph()
{
    QVERIFY(frame());
    goTo("criteria", keyAt(1));
    QVERIFY(dropFiles(frame()->currentPage(), {m_base.makePhoto(QStringLiteral("seal.jpg"), Qt::darkYellow)}));
    QTRY_COMPARE(session().view().evidence.size(), size_t(1));
    QTRY_VERIFY(isIdle());
    const Evidence piece = session().view().evidence.front();
    const std::vector<EvidenceTarget> targets = session().view().targetsOf(piece.id);
    QCOMPARE(targets.size(), size_t(1));
    QCOMPARE(targets.front().id, snapshot().answer(keyAt(1))->id);
    Place place{QStringLiteral("evidence")};
    place.evidence = piece.id;
    place.field = QStringLiteral("caption");
    frame()->goTo(place);
    typeText("evidenceCaption", QStringLiteral("Yellow bolt seal on the right door of a trailer"));
    QTRY_COMPARE(session().view().evidence.front().caption,
                 QStringLiteral("Yellow bolt seal on the right door of a trailer"));
}

void TestWalk::completesTheFindings()
{
    QVERIFY(frame());
    for (const int index : {1, 5}) {
        goTo("criteria", keyAt(index));
        typeText("actionText", QStringLiteral("Seal every unit at once after loading."));
        auto *reason = seen<QComboBox>("primaryReason");
        reason->setFocus();
        QTest::keyClick(reason, Qt::Key_Down);
        QTRY_VERIFY(isIdle());
    }
    for (const Finding &finding : session().view().findings.findings) {
        QCOMPARE(finding.actionText, QStringLiteral("Seal every unit at once after loading."));
        QVERIFY(!finding.primaryReason.isEmpty());
    }
}

void TestWalk::writesTheSummaryAndSeesThePages()
{
    QVERIFY(frame());
    Place place{QStringLiteral("report")};
    place.field = QStringLiteral("executive-summary");
    frame()->goTo(place);
    typeText("text-executive-summary", QStringLiteral("The member keeps most of what the criteria ask for."));
    QTRY_COMPARE(snapshot().texts.value(SectionText::ExecutiveSummary),
                 QStringLiteral("The member keeps most of what the criteria ask for."));
    auto *pages = m_window->findChild<PdfView *>(QStringLiteral("reportPages"));
    QVERIFY(pages);
    QTRY_VERIFY_WITH_TIMEOUT(pages->pageCount() > 5, longWait);
}

void TestWalk::signsWithATrialIdentity()
{
    QVERIFY(frame());
    auto *sign = m_window->findChild<QAbstractButton *>(QStringLiteral("signReport"));
    const auto *why = m_window->findChild<QLabel *>(QStringLiteral("signReason"));
    if (!QTest::qWaitFor([&] { return sign->isEnabled(); }, longWait))
        QFAIL(qPrintable(why->text()));
    QTest::mouseClick(sign, Qt::LeftButton);
    QTRY_VERIFY(seen<QDialog>("signDialog"));
    press("makeTrialIdentity");
    QTRY_VERIFY(seen<QDialog>("trialDialog"));
    const QString secret = QStringLiteral("correct horse sample staple");
    QTest::keyClicks(seen<QLineEdit>("trialPassphrase"), secret);
    QTest::keyClicks(seen<QLineEdit>("trialAgain"), secret);
    m_base.dialogs.target = m_base.path(QStringLiteral("trial.p12"));
    press("trialMake");
    QTRY_VERIFY_WITH_TIMEOUT(!seen<QDialog>("trialDialog"), longWait);
    QCOMPARE(seen<QLineEdit>("identityPath")->text(), m_base.dialogs.target);
    QTest::keyClicks(seen<QLineEdit>("passphrase"), secret);
    press("signNow");
    const QPointer<QDialog> dialog = seen<QDialog>("signDialog");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, longWait);
    QTRY_VERIFY(isIdle());
    QVERIFY(session().view().frozen);
    QVERIFY2(m_base.dialogs.errors.isEmpty(), qPrintable(m_base.dialogs.errors.join(QLatin1Char(' '))));
}

void TestWalk::anotherProgramAgrees()
{
    QVERIFY(frame());
    m_base.dialogs.target = m_base.path(QStringLiteral("report.pdf"));
    QTRY_VERIFY(seen<QAbstractButton>("stepSave"));
    press("stepSave");
    QTRY_VERIFY(QFile::exists(m_base.dialogs.target));
    QTRY_VERIFY(isIdle());
    const QString pdfsig = QStandardPaths::findExecutable(QStringLiteral("pdfsig"));
    if (pdfsig.isEmpty())
        QSKIP("pdfsig is not installed.");
    QProcess process;
    process.start(pdfsig, {QStringLiteral("-nocert"), m_base.dialogs.target});
    QVERIFY(process.waitForFinished());
    const QString said = QString::fromLocal8Bit(process.readAllStandardOutput());
    QVERIFY2(said.contains(QStringLiteral("Signature is Valid")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Total document signed")), qPrintable(said));
    // What was left is there when the window comes back, and nothing of it is damaged.
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    const auto file = CaseFile::open(m_path, OpenMode::ReadOnly, m_base.environment());
    QVERIFY(file);
    QVERIFY((*file)->checkWhole());
}

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
