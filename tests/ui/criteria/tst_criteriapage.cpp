// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/caseedits.h"
#include "core/findings/findingstore.h"
#include "core/validation/answerstore.h"
#include "core/validation/verificationstore.h"
#include "tests/ui/criteria/criteriafixture.h"
#include "ui/criteria/criterialist.h"
#include "ui/criteria/findingcard.h"
#include "ui/criteria/siteswitch.h"
#include "ui/criteria/verificationeditor.h"
#include "ui/criteria/verificationrow.h"
#include "ui/widgets/answerbar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/workbenchstyle.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

using namespace ctpat;
using namespace ctpat::ui;

namespace {

const QString c61 = QStringLiteral("6.1");
const QString c62 = QStringLiteral("6.2");
const QString c71 = QStringLiteral("7.1");

Place placeOf(const QString &criterion, const Uuid &visit, const QString &field = {})
{
    Place place;
    place.page = QStringLiteral("criteria");
    place.criterion = criterion;
    place.visit = visit;
    place.field = field;
    return place;
}

} // namespace

/// The page of the criteria on a real case, used as a person uses it.
class TestCriteriaPage : public QObject
{
    Q_OBJECT

    struct Shown : CriteriaFixture
    {
        /// @param prepare edits the case before it is opened.
        explicit Shown(const std::function<void(CriteriaFixture &)> &prepare = {})
        {
            if (prepare)
                prepare(*this);
            open();
            page = std::make_unique<CriteriaPage>(*session, services, nullptr);
            page->resize(1100, 800);
            page->show();
            page->activateWindow();
            const bool active = QTest::qWaitForWindowActive(page.get());
            Q_ASSERT(active);
            Q_UNUSED(active)
            page->goTo(placeOf(c62, plant2));
        }
        template <typename T>
        [[nodiscard]] T *find(const char *name) const
        {
            return page->findChild<T *>(QLatin1String(name));
        }
        [[nodiscard]] QString shownCriterion() const { return page->current().criterion; }
        void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
        {
            QWidget *target = page->focusWidget() ? page->focusWidget() : page.get();
            QTest::keyClick(target, pressed, modifiers);
        }
        void type(const QString &text) const { QTest::keyClicks(page->focusWidget(), text); }
        [[nodiscard]] std::vector<Finding> findings() const { return session->view().findings.findings; }
        [[nodiscard]] std::vector<Verification> verifications() const { return session->validation().verifications; }
        [[nodiscard]] bool drop(const QMimeData &mime) const
        {
            QDragEnterEvent enter(QPoint(500, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
            enter.ignore();
            QApplication::sendEvent(page.get(), &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent dropped(QPointF(500, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(page.get(), &dropped);
            return dropped.isAccepted();
        }
        [[nodiscard]] QString photo(const QString &name, const QColor &colour) const
        {
            QImage image(400, 300, QImage::Format_RGB32);
            image.fill(colour);
            const QString path = base.base.path(name);
            return image.save(path) ? path : QString();
        }

        std::unique_ptr<CriteriaPage> page;
    };

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new WorkbenchStyle); }

    void answersByKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<AnswerValue>("value");
        QTest::newRow("Y") << int(Qt::Key_Y) << AnswerValue::Yes;
        QTest::newRow("N") << int(Qt::Key_N) << AnswerValue::No;
        QTest::newRow("A") << int(Qt::Key_A) << AnswerValue::NotApplicable;
        QTest::newRow("V") << int(Qt::Key_V) << AnswerValue::NotVerified;
        QTest::newRow("B") << int(Qt::Key_B) << AnswerValue::BestPractice;
    }

    void answersByKey()
    {
        QFETCH(int, key);
        QFETCH(AnswerValue, value);
        Shown shown;
        shown.find<CriteriaList>("criteriaList")->setFocus();
        shown.key(static_cast<Qt::Key>(key));
        QTRY_VERIFY(shown.answer(c62, shown.plant2));
        QCOMPARE(shown.answer(c62, shown.plant2)->value, std::optional(value));
        QVERIFY(!shown.answer(c62, shown.plant1));
        // What the answer asks for next is there.
        const bool asks = needsReason(value);
        QCOMPARE(shown.find<QWidget>("answerReason")->isVisible(), asks);
        QCOMPARE(shown.find<QWidget>("practiceTitle")->isVisible(), value == AnswerValue::BestPractice);
        QCOMPARE(bool(shown.find<FindingCard>("findingCard")), value == AnswerValue::No);
    }

    void aClickAnswersAndASecondTakesItBack()
    {
        Shown shown;
        auto *bar = shown.find<AnswerBar>("answerBar");
        QTest::mouseClick(bar->segment(0), Qt::LeftButton);
        QTRY_VERIFY(shown.answer(c62, shown.plant2));
        QTRY_VERIFY(shown.isIdle());
        QCOMPARE(bar->answer(), std::optional(State::Yes));
        QTest::mouseClick(bar->segment(0), Qt::LeftButton);
        QTRY_VERIFY(!shown.answer(c62, shown.plant2)); // the bare record goes as well
        QVERIFY(!bar->answer());
    }

    void noMakesAFindingOfTheRightKind()
    {
        Shown shown;
        shown.page->goTo(placeOf(shown.base.should(), shown.plant1));
        shown.key(Qt::Key_N);
        QTRY_COMPARE(shown.findings().size(), size_t(1));
        QCOMPARE(shown.findings().front().kind, FindingKind::Recommendation);
        shown.page->goTo(placeOf(c62, shown.plant1));
        shown.key(Qt::Key_N);
        QTRY_COMPARE(shown.findings().size(), size_t(2));
        QCOMPARE(shown.findings().front().kind, FindingKind::Action);
        QCOMPARE(shown.findings().front().label(), QStringLiteral("A-01"));
    }

    void keysMoveThroughTheListButNotWhileTyping()
    {
        Shown shown;
        shown.page->goTo(placeOf(c61, shown.plant2));
        shown.key(Qt::Key_J);
        QCOMPARE(shown.shownCriterion(), c62);
        shown.key(Qt::Key_J); // over the heading
        QCOMPARE(shown.shownCriterion(), c71);
        shown.key(Qt::Key_J);
        QCOMPARE(shown.shownCriterion(), c71);
        shown.key(Qt::Key_K);
        QCOMPARE(shown.shownCriterion(), c62);
        auto *text = shown.find<ReportTextEdit>("findingText");
        text->setFocus();
        shown.type(QStringLiteral("jkyn"));
        QCOMPARE(shown.shownCriterion(), c62);
        QCOMPARE(text->toPlainText(), QStringLiteral("jkyn"));
        shown.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(shown.shownCriterion(), c71);
        shown.key(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(shown.shownCriterion(), c62);
        QTRY_VERIFY(shown.answer(c62, shown.plant2));
        QCOMPARE(shown.answer(c62, shown.plant2)->findingText, QStringLiteral("jkyn"));
        QVERIFY(!shown.answer(c62, shown.plant2)->value);
        QVERIFY(!shown.answer(c71, shown.plant2));
    }

    void aLetterInAComboBoxAnswersNothing()
    {
        Shown shown([](CriteriaFixture &f) { CTPAT_OK(setAnswer(f.file(), {c62, f.plant2}, AnswerValue::No)); });
        auto *reason = shown.find<QComboBox>("primaryReason");
        QVERIFY(reason);
        reason->setFocus();
        QTest::keyClick(reason, Qt::Key_Y);
        QTest::keyClick(reason, Qt::Key_J);
        QTRY_VERIFY(shown.isIdle());
        QCOMPARE(shown.answer(c62, shown.plant2)->value, std::optional(AnswerValue::No));
        QCOMPARE(shown.shownCriterion(), c62);
    }

    void everyFieldIsWholeAfterAnAnswer_data() { answersByKey_data(); }

    void everyFieldIsWholeAfterAnAnswer()
    {
        QFETCH(int, key);
        // A card of a finding was shown before: its height must not stay.
        Shown shown([](CriteriaFixture &f) { CTPAT_OK(setAnswer(f.file(), {c62, f.plant2}, AnswerValue::No)); });
        shown.page->resize(1200, 768);
        QVERIFY(shown.find<FindingCard>("findingCard"));
        for (const QString &criterion : {c71, c62, c61}) {
            shown.page->goTo(placeOf(criterion, shown.plant2));
            shown.find<CriteriaList>("criteriaList")->setFocus();
            QCoreApplication::processEvents(); // lays out
            shown.key(static_cast<Qt::Key>(key));
            QTRY_VERIFY(shown.answer(criterion, shown.plant2) && shown.isIdle());
            for (const GrowingTextEdit *field : shown.page->findChildren<GrowingTextEdit *>()) {
                if (!field->isVisible())
                    continue;
                // Nothing that it lies in, up to what scrolls, is smaller than it.
                QTRY_VERIFY2(field->parentWidget()->rect().contains(field->geometry()),
                             qPrintable(criterion + QLatin1Char(' ') + field->objectName()));
                const QWidget *form = field->parentWidget();
                QTRY_VERIFY2(form->parentWidget()->rect().contains(form->geometry()), qPrintable(form->objectName()));
            }
        }
    }

    void tabFollowsTheRows()
    {
        Shown shown;
        shown.find<CriteriaList>("criteriaList")->setFocus();
        shown.key(Qt::Key_V);
        auto *reason = shown.find<ReportTextEdit>("answerReason");
        QTRY_VERIFY(reason->isVisible());
        QCoreApplication::processEvents();
        reason->setFocus();
        QStringList stops;
        for (int i = 0; i < 4; ++i) {
            stops += shown.page->focusWidget()->objectName();
            shown.key(Qt::Key_Tab);
        }
        QCOMPARE(stops, QStringList({QStringLiteral("answerReason"), QStringLiteral("addVerification"),
                                     QStringLiteral("internalNote"), QStringLiteral("findingText")}));
    }

    void textsGoWhereTheyWereTyped()
    {
        Shown shown;
        auto *note = shown.find<PrivateTextEdit>("internalNote");
        auto *finding = shown.find<ReportTextEdit>("findingText");
        const QStringList criteria{c61, c62, c71};
        for (const QString &criterion : criteria) {
            shown.page->goTo(placeOf(criterion, shown.plant2));
            note->setFocus();
            shown.type(QStringLiteral("note ") + criterion);
            finding->setFocus();
            shown.type(QStringLiteral("text ") + criterion);
        }
        // Back and forth, faster than the case can follow.
        for (const QString &criterion : criteria)
            shown.page->goTo(placeOf(criterion, shown.plant2));
        shown.page->goTo(placeOf(c62, shown.plant1));
        QCOMPARE(note->toPlainText(), QString());
        QTRY_VERIFY(shown.isIdle());
        for (const QString &criterion : criteria) {
            QCOMPARE(shown.answer(criterion, shown.plant2)->internalNote, QStringLiteral("note ") + criterion);
            QCOMPARE(shown.answer(criterion, shown.plant2)->findingText, QStringLiteral("text ") + criterion);
            QVERIFY(!shown.answer(criterion, shown.plant1));
        }
        shown.page->goTo(placeOf(c71, shown.plant2));
        QCOMPARE(note->toPlainText(), QStringLiteral("note 7.1"));
    }

    void textsAreHandedInWhenAskedFor()
    {
        Shown shown;
        auto *finding = shown.find<ReportTextEdit>("findingText");
        finding->setFocus();
        shown.type(QStringLiteral("Typed and not left"));
        QVERIFY(!shown.answer(c62, shown.plant2));
        shown.session->handInTexts();
        QTRY_VERIFY(shown.answer(c62, shown.plant2));
        QCOMPARE(shown.answer(c62, shown.plant2)->findingText, QStringLiteral("Typed and not left"));
    }

    void textsAreHandedInWhenThePageGoes()
    {
        Shown shown;
        shown.find<ReportTextEdit>("findingText")->setFocus();
        shown.type(QStringLiteral("Last words"));
        shown.page.reset();
        QTRY_VERIFY(shown.answer(c62, shown.plant2));
        QCOMPARE(shown.answer(c62, shown.plant2)->findingText, QStringLiteral("Last words"));
    }

    void newsDoesNotOverwriteWhatIsBeingTyped()
    {
        Shown shown;
        auto *finding = shown.find<ReportTextEdit>("findingText");
        finding->setFocus();
        shown.type(QStringLiteral("Half a sen"));
        QSignalSpy changes(shown.session.get(), &CaseSession::changed);
        shown.edit([key = AnswerKey{c62, shown.plant2}](CaseFile &file) {
            return AnswerStore::setInternalNote(file, key, QStringLiteral("From elsewhere"));
        });
        QTRY_COMPARE(changes.count(), 1);
        QCOMPARE(finding->toPlainText(), QStringLiteral("Half a sen"));
        QCOMPARE(shown.find<PrivateTextEdit>("internalNote")->toPlainText(), QStringLiteral("From elsewhere"));
        shown.type(QStringLiteral("tence"));
        finding->commit();
        // Its own news comes back while the next words are typed.
        shown.type(QStringLiteral(" and more"));
        QTRY_VERIFY(shown.isIdle());
        QCOMPARE(finding->toPlainText(), QStringLiteral("Half a sentence and more"));
    }

    void undoBringsTheTextBack()
    {
        Shown shown;
        auto *finding = shown.find<ReportTextEdit>("findingText");
        finding->setFocus();
        shown.type(QStringLiteral("First"));
        finding->commit();
        QTRY_VERIFY(shown.answer(c62, shown.plant2));
        QTRY_VERIFY(shown.isIdle());
        shown.session->undo();
        QTRY_COMPARE(finding->toPlainText(), QString());
    }

    void aTextThatCannotBeSavedStays()
    {
        // The criterion leaves the scope while it is being written about.
        Shown shown;
        auto *finding = shown.find<ReportTextEdit>("findingText");
        finding->setFocus();
        shown.type(QStringLiteral("Precious"));
        shown.edit([visit = shown.plant2](CaseFile &file) {
            return VisitStore::setScope(file, visit, ScopeKind::Chosen, QStringLiteral("Less"), {c61});
        });
        finding->commit();
        QTRY_COMPARE(shown.failures.size(), 1);
        QTRY_VERIFY(shown.isIdle());
        QCOMPARE(shown.shownCriterion(), c61); // what is in scope
        QCOMPARE(finding->toPlainText(), QString());
        shown.edit([visit = shown.plant2](CaseFile &file) {
            return VisitStore::setScope(file, visit, ScopeKind::Chosen, QStringLiteral("More"), {c61, c62});
        });
        QTRY_VERIFY(shown.isIdle());
        shown.page->goTo(placeOf(c62, shown.plant2));
        QCOMPARE(finding->toPlainText(), QStringLiteral("Precious"));
        LinkButton *again = nullptr;
        for (InlineMessage *message : shown.page->findChildren<InlineMessage *>()) {
            if (message->isVisible() && message->kind() == InlineMessage::Kind::Problem)
                again = message->findChild<LinkButton *>();
        }
        QVERIFY(again);
        again->click();
        QTRY_VERIFY(shown.answer(c62, shown.plant2));
        QCOMPARE(shown.answer(c62, shown.plant2)->findingText, QStringLiteral("Precious"));
        QTRY_VERIFY(!again->isVisible());
    }

    void aVerificationIsAddedByKeyboard()
    {
        Shown shown;
        auto *add = shown.find<LinkButton>("addVerification");
        QCOMPARE(add->menu()->actions().size(), 10);
        add->menu()->actions().at(1)->trigger(); // record sample
        auto *editor = shown.find<VerificationEditor>("verificationEditor");
        QVERIFY(editor);
        QVERIFY(shown.find<QLineEdit>("verificationObject")->hasFocus());
        QCOMPARE(shown.find<QLineEdit>("verificationBy")->text(), QStringLiteral("Sample Specialist"));
        QCOMPARE(shown.find<QLineEdit>("verificationPlace")->text(), QStringLiteral("Plant 2"));
        shown.type(QStringLiteral("Seal log"));
        shown.key(Qt::Key_Return);
        QVERIFY(shown.find<VerificationEditor>("verificationEditor")); // numbers are missing
        QVERIFY(shown.find<QSpinBox>("sampleSize")->hasFocus());
        shown.find<QSpinBox>("sampleSize")->setValue(20);
        shown.find<QSpinBox>("samplePopulation")->setValue(312);
        shown.find<QSpinBox>("sampleExceptions")->setValue(9);
        shown.key(Qt::Key_Return);
        QTRY_COMPARE(shown.verifications().size(), size_t(1));
        const Verification added = shown.verifications().front();
        QCOMPARE(added.method, Method::RecordSample);
        QCOMPARE(added.object, QStringLiteral("Seal log"));
        QCOMPARE(added.sample, std::optional(Sample{20, 312, 9}));
        QCOMPARE(added.by, QStringLiteral("Sample Specialist"));
        QCOMPARE(added.place, QStringLiteral("Plant 2"));
        // 16:00 UTC in the zone of the visit.
        QCOMPARE(added.at->toDateTime().time(), QTime(8, 0));
        QCOMPARE(added.at->offsetSeconds, -8 * 3600);
        QTRY_VERIFY(!shown.find<VerificationEditor>("verificationEditor"));
        auto *row = shown.page->findChild<VerificationRow *>();
        QVERIFY(row->accessibleName().contains(QStringLiteral("20 of 312, Seal log; 9 exception(s)")));
        QVERIFY(add->hasFocus());
    }

    void theMethodsOpenByKey()
    {
        Shown shown;
        shown.find<CriteriaList>("criteriaList")->setFocus();
        // The menu holds its own loop until it is closed.
        QTimer::singleShot(0, shown.page.get(), [] {
            QWidget *menu = QApplication::activePopupWidget();
            if (menu)
                QTest::keyClick(menu, Qt::Key_Return);
        });
        shown.key(Qt::Key_M);
        QTRY_VERIFY(shown.find<VerificationEditor>("verificationEditor"));
        QCOMPARE(shown.find<VerificationEditor>("verificationEditor")->verification().method, Method::Document);
        shown.type(QStringLiteral("Seal procedure"));
        shown.key(Qt::Key_Return);
        QTRY_COMPARE(shown.verifications().size(), size_t(1));
    }

    void escapeGivesAnEditorUp()
    {
        Shown shown;
        shown.find<LinkButton>("addVerification")->menu()->actions().first()->trigger();
        shown.type(QStringLiteral("Nothing"));
        shown.key(Qt::Key_Escape);
        QTRY_VERIFY(!shown.find<VerificationEditor>("verificationEditor"));
        shown.page->goTo(placeOf(c61, shown.plant2));
        shown.page->goTo(placeOf(c62, shown.plant2));
        QTRY_VERIFY(shown.isIdle());
        QVERIFY(shown.verifications().empty());
        QVERIFY(!shown.find<VerificationEditor>("verificationEditor"));
    }

    void whatIsTypedInAnEditorIsKeptWhenTheCriterionChanges()
    {
        Shown shown;
        const auto actions = shown.find<LinkButton>("addVerification")->menu()->actions();
        actions.at(0)->trigger();
        shown.type(QStringLiteral("Seal procedure"));
        shown.page->goTo(placeOf(c61, shown.plant2));
        QTRY_COMPARE(shown.verifications().size(), size_t(1));
        QCOMPARE(shown.session->validation().answerById(shown.verifications().front().answer)->key.criterion, c62);
    }

    void anUnfinishedSampleIsKept_data()
    {
        QTest::addColumn<std::function<void(Shown &)>>("leave");
        const auto row = [](const char *name, const std::function<void(Shown &)> &leave) {
            QTest::newRow(name) << leave;
        };
        row("another criterion is shown", [](Shown &shown) { shown.page->goTo(placeOf(c71, shown.plant2)); });
        row("texts are handed in", [](Shown &shown) { shown.session->handInTexts(); });
        row("the page goes", [](Shown &shown) { shown.page.reset(); });
    }

    void anUnfinishedSampleIsKept()
    {
        QFETCH(std::function<void(Shown &)>, leave);
        Shown shown;
        shown.find<LinkButton>("addVerification")->menu()->actions().at(1)->trigger();
        shown.type(QStringLiteral("Gate log"));
        shown.find<QSpinBox>("sampleSize")->setValue(20);
        leave(shown);
        QTRY_COMPARE(shown.verifications().size(), size_t(1));
        const Verification kept = shown.verifications().front();
        QCOMPARE(kept.object, QStringLiteral("Gate log"));
        QCOMPARE(kept.sample, std::optional(Sample{20, 0, 0}));
        if (!shown.page)
            return;
        // The link of the check opens it at its figures.
        shown.page->goTo(placeOf(c62, shown.plant2, QStringLiteral("verification-sample")));
        QTRY_VERIFY(shown.find<VerificationEditor>("verificationEditor"));
        QCOMPARE(shown.page->focusWidget()->objectName(), QStringLiteral("sampleSize"));
    }

    void verificationsThatAreRefusedComeBack()
    {
        // The criterion leaves the scope while its verifications are being typed.
        Shown shown;
        const auto *add = shown.find<LinkButton>("addVerification")->menu();
        add->actions().at(0)->trigger();
        shown.type(QStringLiteral("Precious"));
        shown.edit([visit = shown.plant2](CaseFile &file) {
            return VisitStore::setScope(file, visit, ScopeKind::Chosen, QStringLiteral("Less"), {c61});
        });
        add->actions().at(2)->trigger(); // keeps the first one
        shown.type(QStringLiteral("As precious"));
        shown.page->goTo(placeOf(c61, shown.plant2));
        QTRY_COMPARE(shown.failures.size(), 2);
        // Each time they are handed in they are tried again, and kept when that fails.
        shown.session->handInTexts();
        QTRY_COMPARE(shown.failures.size(), 4);
        shown.edit([visit = shown.plant2](CaseFile &file) {
            return VisitStore::setScope(file, visit, ScopeKind::Chosen, QStringLiteral("More"), {c61, c62});
        });
        QTRY_VERIFY(shown.isIdle());
        shown.page->goTo(placeOf(c62, shown.plant2));
        QVERIFY(shown.find<VerificationEditor>("verificationEditor"));
        QCOMPARE(shown.find<QLineEdit>("verificationObject")->text(), QStringLiteral("Precious"));
        // The first is left untouched and kept with the criterion; the second comes next and is kept by hand.
        shown.page->goTo(placeOf(c61, shown.plant2));
        QTRY_COMPARE(shown.verifications().size(), size_t(1));
        shown.page->goTo(placeOf(c62, shown.plant2));
        QCOMPARE(shown.find<QLineEdit>("verificationObject")->text(), QStringLiteral("As precious"));
        shown.find<QLineEdit>("verificationObject")->setFocus();
        shown.key(Qt::Key_Return);
        QTRY_COMPARE(shown.verifications().size(), size_t(2));
        QCOMPARE(shown.verifications().front().object, QStringLiteral("Precious"));
        QCOMPARE(shown.verifications().back().object, QStringLiteral("As precious"));
        QCOMPARE(shown.failures.size(), 4);
    }

    void verificationsAreEditedMovedMadeInternalAndRemoved()
    {
        Shown shown([](CriteriaFixture &f) {
            for (const QString &object : {QStringLiteral("One"), QStringLiteral("Two")}) {
                Verification verification;
                verification.object = object;
                CTPAT_OK(VerificationStore::add(f.file(), {c62, f.plant2}, verification));
            }
        });
        const auto menuOf = [&](int row) {
            return shown.page->findChildren<VerificationRow *>().at(row)->menuButton()->menu()->actions();
        };
        menuOf(0).at(3)->trigger(); // down
        QTRY_COMPARE(shown.verifications().front().object, QStringLiteral("Two"));
        menuOf(0).at(1)->trigger(); // internal
        QTRY_COMPARE(shown.verifications().front().audience, RowAudience::Internal);
        menuOf(0).at(0)->trigger(); // edit
        QTRY_VERIFY(shown.find<VerificationEditor>("verificationEditor"));
        shown.find<QLineEdit>("verificationObject")->setText(QStringLiteral("Three"));
        shown.key(Qt::Key_Return);
        QTRY_COMPARE(shown.verifications().front().object, QStringLiteral("Three"));
        QCOMPARE(shown.verifications().front().audience, RowAudience::Internal);
        QTRY_COMPARE(shown.page->findChildren<VerificationRow *>().size(), 2);
        menuOf(0).last()->trigger(); // remove
        QTRY_COMPARE(shown.verifications().size(), size_t(1));
        QCOMPARE(shown.verifications().front().object, QStringLiteral("One"));
    }

    void aFindingIsWritten()
    {
        Shown shown([](CriteriaFixture &f) { CTPAT_OK(setAnswer(f.file(), {c62, f.plant2}, AnswerValue::No)); });
        const auto finding = [&] { return shown.findings().front(); };
        shown.find<ReportTextEdit>("actionText")->setFocus();
        shown.type(QStringLiteral("Seal at once"));
        shown.find<ReportTextEdit>("shownBy")->setFocus();
        shown.type(QStringLiteral("The log"));
        auto *reason = shown.find<QComboBox>("primaryReason");
        reason->setFocus();
        QTest::keyClick(reason, Qt::Key_Down);
        QTRY_COMPARE(finding().primaryReason, shown.reasons.all().front().id);
        auto *due = shown.find<QDateEdit>("dueDate");
        due->setDate(QDate(2027, 3, 4));
        QTRY_COMPARE(finding().dueDate, QDate(2027, 3, 4));
        QVERIFY(finding().dueByHand);
        QCOMPARE(finding().actionText, QStringLiteral("Seal at once"));
        QCOMPARE(finding().shownBy, QStringLiteral("The log"));
        QAction *contributing = shown.find<LinkButton>("contributingReasons")->menu()->actions().at(2);
        contributing->trigger();
        QTRY_COMPARE(finding().contributingReasons, QStringList{shown.reasons.all().at(2).id});
        contributing->trigger();
        QTRY_VERIFY(finding().contributingReasons.isEmpty());
    }

    void aFindingIsWithdrawnWithItsReason()
    {
        Shown shown([](CriteriaFixture &f) { CTPAT_OK(setAnswer(f.file(), {c62, f.plant2}, AnswerValue::No)); });
        auto *card = shown.find<FindingCard>("findingCard");
        auto *menu = shown.find<IconButton>("findingMenu")->menu();
        menu->actions().last()->trigger();
        auto *why = shown.find<QLineEdit>("promptReason");
        QVERIFY(why->isVisible() && why->hasFocus());
        QVERIFY(!shown.find<QAbstractButton>("promptButton")->isEnabled());
        shown.key(Qt::Key_Return); // without a reason
        QVERIFY(why->isVisible());
        shown.type(QStringLiteral("Mistaken"));
        shown.key(Qt::Key_Return);
        QTRY_COMPARE(shown.findings().front().state, FindingState::Withdrawn);
        QCOMPARE(shown.findings().front().stateReason, QStringLiteral("Mistaken"));
        QVERIFY(card->isVisible());
        QVERIFY(shown.find<ReportTextEdit>("actionText")->isReadOnly());
        Q_EMIT menu->aboutToShow();
        menu->actions().first()->trigger();
        QTRY_COMPARE(shown.findings().front().state, FindingState::Draft);
    }

    void aKindAgainstTheObligationNeedsAReason()
    {
        Shown shown([](CriteriaFixture &f) { CTPAT_OK(setAnswer(f.file(), {c62, f.plant2}, AnswerValue::No)); });
        auto *menu = shown.find<IconButton>("findingMenu")->menu();
        menu->actions().first()->trigger();
        shown.type(QStringLiteral("Agreed with the supervisor"));
        shown.key(Qt::Key_Return);
        QTRY_COMPARE(shown.findings().front().kind, FindingKind::Recommendation);
        QCOMPARE(shown.findings().front().kindReason, QStringLiteral("Agreed with the supervisor"));
        Q_EMIT menu->aboutToShow();
        menu->actions().first()->trigger();
        QTRY_COMPARE(shown.findings().front().kind, FindingKind::Action);
        QVERIFY(shown.findings().front().kindReason.isEmpty());
    }

    void oneFindingStandsForTwoSites()
    {
        Shown shown([](CriteriaFixture &f) {
            CTPAT_OK(setAnswer(f.file(), {c62, f.plant1}, AnswerValue::No));
            CTPAT_OK(setAnswer(f.file(), {c62, f.plant2}, AnswerValue::No));
        });
        QCOMPARE(shown.findings().size(), size_t(2));
        auto *add = shown.find<LinkButton>("addFinding");
        QVERIFY(add->isVisible());
        QCOMPARE(add->menu()->actions().size(), 2);
        add->menu()->actions().last()->trigger();
        QTRY_COMPARE(shown.findings().size(), size_t(1)); // the blank draft of this site goes
        QCOMPARE(shown.findings().front().answers.size(), size_t(2));
        QTRY_COMPARE(shown.page->findChildren<FindingCard *>().size(), 1);
    }

    void aFindingWhoseAnswerChangedSaysSo()
    {
        Shown shown([](CriteriaFixture &f) { CTPAT_OK(setAnswer(f.file(), {c62, f.plant2}, AnswerValue::No)); });
        auto *card = shown.find<FindingCard>("findingCard");
        auto *warning = card->findChild<InlineMessage *>();
        QVERIFY(!warning->isVisible());
        shown.key(Qt::Key_Y);
        QTRY_VERIFY(warning->isVisible());
        QCOMPARE(warning->kind(), InlineMessage::Kind::Warning);
    }

    void aBestPracticeIsCompleteWithFiveElements()
    {
        Shown shown;
        shown.key(Qt::Key_B);
        QTRY_VERIFY(shown.find<QWidget>("practiceTitle")->isVisible());
        shown.find<QWidget>("practiceTitle")->setFocus();
        shown.type(QStringLiteral("Seal cameras"));
        for (int i = 0; i < practiceElementCount; ++i) {
            shown.find<QWidget>(QByteArray("practiceElement" + QByteArray::number(i)).constData())->setFocus();
            shown.type(QStringLiteral("Element %1").arg(i));
        }
        shown.session->handInTexts();
        QTRY_VERIFY(shown.isIdle());
        QCOMPARE(shown.session->view().findings.practices.size(), size_t(1));
        const Practice practice = shown.session->view().findings.practices.front();
        QCOMPARE(practice.title, QStringLiteral("Seal cameras"));
        QVERIFY(practice.isComplete());
        QCOMPARE(practice.elements.at(3), QStringLiteral("Element 3"));
    }

    void droppedFilesArriveAtTheAnswer()
    {
        Shown shown;
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(shown.photo(QStringLiteral("seal.png"), Qt::yellow))});
        QVERIFY(shown.drop(mime));
        // They belong to the criterion they were dropped on, whichever is shown when they arrive.
        shown.page->goTo(placeOf(c71, shown.plant2));
        QTRY_COMPARE(shown.session->view().evidence.size(), size_t(1));
        QVERIFY(shown.answer(c62, shown.plant2));
        const Uuid answer = shown.answer(c62, shown.plant2)->id;
        QCOMPARE(shown.session->view().evidenceOf({EvidenceTargetKind::Answer, answer}).size(), size_t(1));
        shown.page->goTo(placeOf(c62, shown.plant2));
        auto *list = shown.find<QAbstractItemView>("evidenceList");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        // The picture comes off the window's thread.
        QTRY_COMPARE(list->model()->index(0, 0).data(Qt::DecorationRole).userType(), int(QMetaType::QPixmap));
        QVERIFY(list->isVisible());
    }

    void aFolderAndADamagedPathAreToldApart()
    {
        Shown shown;
        QVERIFY(QDir(shown.base.base.folder.path()).mkdir(QStringLiteral("photos")));
        const QString first = shown.photo(QStringLiteral("photos/a.png"), Qt::red);
        const QString second = shown.photo(QStringLiteral("photos/b.png"), Qt::blue);
        QVERIFY(!first.isEmpty() && !second.isEmpty());
        QVERIFY(shown.page->takeFiles(
            {shown.base.base.path(QStringLiteral("photos")), shown.base.base.path(QStringLiteral("missing.jpg"))}));
        QTRY_COMPARE(shown.session->view().evidence.size(), size_t(2));
        QCOMPARE(shown.session->view().evidence.front().fileName, QStringLiteral("a.png"));
        QTRY_VERIFY([&] {
            for (const InlineMessage *message : shown.page->findChildren<InlineMessage *>()) {
                if (message->isVisible() && message->text().startsWith(QStringLiteral("missing.jpg")))
                    return true;
            }
            return false;
        }());
    }

    void aFileThatIsMissingLeavesNoRecord()
    {
        Shown shown;
        QVERIFY(shown.page->takeFiles({shown.base.base.path(QStringLiteral("missing.jpg"))}));
        QTRY_VERIFY(shown.find<QWidget>("attachCancel")->isVisible() == false);
        QTRY_VERIFY(shown.isIdle());
        QTRY_VERIFY(!shown.answer(c62, shown.plant2));
    }

    void aFirstFileIsOneUndo()
    {
        Shown shown;
        QVERIFY(shown.page->takeFiles({shown.photo(QStringLiteral("seal.png"), Qt::red)}));
        QTRY_COMPARE(shown.session->view().evidence.size(), size_t(1));
        QVERIFY(shown.answer(c62, shown.plant2));
        QTRY_VERIFY(shown.isIdle());
        shown.session->undo();
        QTRY_VERIFY(shown.session->view().evidence.empty());
        QVERIFY(!shown.answer(c62, shown.plant2));
    }

    void aPictureIsPastedAnywhere_data()
    {
        QTest::addColumn<bool>("inText");
        QTest::newRow("in the list") << false;
        QTest::newRow("in a text field") << true;
    }

    void aPictureIsPastedAnywhere()
    {
        QFETCH(bool, inText);
        Shown shown;
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::green);
        QGuiApplication::clipboard()->setImage(image);
        QWidget *target = inText ? shown.find<QWidget>("findingText") : shown.find<QWidget>("criteriaList");
        target->setFocus();
        QTest::keyClick(target, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(shown.session->view().evidence.size(), size_t(1));
        QCOMPARE(shown.session->view().evidence.front().mediaType, QStringLiteral("image/png"));
        QVERIFY(shown.find<ReportTextEdit>("findingText")->toPlainText().isEmpty());
        QGuiApplication::clipboard()->clear();
    }

    void filesAreChosenInADialogAndCaptioned()
    {
        Shown shown;
        shown.dialogs.files = {shown.photo(QStringLiteral("log.png"), Qt::white)};
        shown.key(Qt::Key_E);
        QTRY_COMPARE(shown.session->view().evidence.size(), size_t(1));
        // What has just arrived is selected, its caption ready to be written.
        auto *caption = shown.find<ReportTextEdit>("caption");
        QTRY_VERIFY(caption->isVisible());
        caption->setFocus();
        shown.type(QStringLiteral("Seal log, page 14"));
        caption->commit();
        QTRY_COMPARE(shown.session->view().evidence.front().caption, QStringLiteral("Seal log, page 14"));
    }

    void goToLeadsToTheField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("widget");
        const auto add = [](const char *field, const char *widget) {
            QTest::newRow(field) << QString::fromLatin1(field) << QString::fromLatin1(widget);
        };
        add("verification", "verificationObject");
        add("verification-missing", "verificationObject");
        add("finding-text", "findingText");
        add("finding-text-missing", "findingText");
        add("answers-differ", "findingText");
        add("internal-note", "internalNote");
        add("action", "actionText");
        add("action-text-missing", "actionText");
        add("primary-reason", "primaryReason");
        add("primary-reason-missing", "primaryReason");
        add("due-date", "dueDate");
        add("due-date-missing", "dueDate");
        add("finding-answer-changed", "findingMenu");
        add("shown-by", "shownBy");
        add("evidence", "evidenceDrop");
    }

    void goToLeadsToTheField()
    {
        QFETCH(QString, field);
        QFETCH(QString, widget);
        Shown shown([](CriteriaFixture &f) { CTPAT_OK(setAnswer(f.file(), {c62, f.plant2}, AnswerValue::No)); });
        shown.page->goTo(placeOf(c71, shown.plant1));
        shown.page->goTo(placeOf(c62, shown.plant2, field));
        QCOMPARE(shown.shownCriterion(), c62);
        QVERIFY(shown.page->focusWidget());
        QCOMPARE(shown.page->focusWidget()->objectName(), widget);
    }

    void goToAnswersReasonsPracticesAndFindings()
    {
        Shown shown([](CriteriaFixture &f) {
            CTPAT_OK(setAnswer(f.file(), {c61, f.plant2}, AnswerValue::NotVerified));
            CTPAT_OK(setAnswer(f.file(), {c62, f.plant2}, AnswerValue::BestPractice));
            CTPAT_OK(setAnswer(f.file(), {c71, f.plant2}, AnswerValue::No));
        });
        for (const auto &field : {QStringLiteral("reason"), QStringLiteral("reason-missing")}) {
            shown.page->goTo(placeOf(c61, shown.plant2, field));
            QCOMPARE(shown.page->focusWidget()->objectName(), QStringLiteral("answerReason"));
        }
        shown.page->goTo(placeOf(c62, shown.plant2, QStringLiteral("practice-incomplete")));
        QCOMPARE(shown.page->focusWidget()->objectName(), QStringLiteral("practiceElement0"));
        for (const auto &field : {QString(), QStringLiteral("answer"), QStringLiteral("criterion-unanswered")}) {
            shown.page->goTo(placeOf(c71, shown.plant2, field));
            QVERIFY(shown.find<AnswerBar>("answerBar")->isAncestorOf(shown.page->focusWidget()));
        }
        Place finding;
        finding.finding = shown.findings().front().id;
        finding.field = QStringLiteral("reason");
        shown.page->goTo(placeOf(c61, shown.plant1));
        shown.page->goTo(finding);
        QCOMPARE(shown.page->current(), (AnswerKey{c71, shown.plant2}));
        QCOMPARE(shown.page->focusWidget()->objectName(), QStringLiteral("primaryReason"));
        Place nowhere; // no visit named: one that has it in scope
        nowhere.criterion = QStringLiteral("9.1");
        shown.page->goTo(nowhere);
        QCOMPARE(shown.page->current(), (AnswerKey{QStringLiteral("9.1"), shown.plant1}));
        Place category;
        category.category = 7;
        shown.page->goTo(placeOf(c61, shown.plant2));
        shown.page->goTo(category);
        QCOMPARE(shown.shownCriterion(), c71);
    }

    void goToTakesAFilterAway()
    {
        Shown shown;
        auto *filter = shown.find<QLineEdit>("criteriaFilter");
        filter->setText(QStringLiteral("6.1"));
        QCOMPARE(shown.find<CriteriaList>("criteriaList")->model()->rowCount(), 2);
        shown.page->goTo(placeOf(c71, shown.plant2));
        QVERIFY(filter->text().isEmpty());
        QCOMPARE(shown.find<CriteriaList>("criteriaList")->currentCriterion(), c71);
        filter->setText(QStringLiteral("zeppelin"));
        QVERIFY(!shown.find<CriteriaList>("criteriaList")->isVisible());
        QCOMPARE(shown.shownCriterion(), c71); // what was worked on stays
    }

    void theDeskReviewTakesAnyCriterionIntoItsScope()
    {
        Shown shown;
        const QString any = shown.base.must(5);
        shown.page->goTo(placeOf(any, shown.desk));
        QCOMPARE(shown.page->current(), (AnswerKey{any, shown.desk}));
        shown.key(Qt::Key_Y);
        QTRY_VERIFY(shown.answer(any, shown.desk));
        const Visit *desk = shown.session->validation().visit(shown.desk);
        QCOMPARE(shown.session->validation().scope(*desk), QStringList{any});
    }

    void allSitesIsOnlyARead()
    {
        Shown shown([](CriteriaFixture &f) {
            CTPAT_OK(setAnswer(f.file(), {c62, f.plant1}, AnswerValue::Yes));
            CTPAT_OK(setAnswer(f.file(), {c62, f.plant2}, AnswerValue::No));
        });
        auto *sites = shown.page->findChild<SiteSwitch *>();
        QVERIFY(sites);
        Q_EMIT sites->visitChosen(Uuid());
        QCOMPARE(shown.page->current(), (AnswerKey{c62, Uuid()}));
        auto *bar = shown.find<AnswerBar>("answerBar");
        QCOMPARE(bar->answer(), std::optional(State::NoAction));
        QVERIFY(!bar->isEnabled());
        shown.key(Qt::Key_Y);
        QVERIFY(!shown.page->takeFiles({QStringLiteral("/nowhere")}));
        QVERIFY(!shown.find<QWidget>("findingText")->isVisible());
        QVERIFY(shown.find<ReportTextEdit>("actionText")->isReadOnly());
        QTRY_VERIFY(shown.isIdle());
        QCOMPARE(shown.answer(c62, shown.plant1)->value, std::optional(AnswerValue::Yes));
        QCOMPARE(shown.answer(c62, shown.plant2)->value, std::optional(AnswerValue::No));
    }

    void aFrozenCaseKeepsNotesOpen()
    {
        Shown shown([](CriteriaFixture &f) {
            CTPAT_OK(setAnswer(f.file(), {c62, f.plant2}, AnswerValue::No));
            Verification verification;
            verification.object = QStringLiteral("Seal log");
            CTPAT_OK(VerificationStore::add(f.file(), {c62, f.plant2}, verification));
            CTPAT_OK(CriteriaFixture::freeze(f.file()));
        });
        QVERIFY(shown.session->view().frozen);
        QVERIFY(!shown.find<AnswerBar>("answerBar")->isEnabled());
        QVERIFY(shown.find<ReportTextEdit>("findingText")->isReadOnly());
        QVERIFY(shown.find<ReportTextEdit>("actionText")->isReadOnly());
        QVERIFY(!shown.find<QWidget>("primaryReason")->isEnabled());
        QVERIFY(!shown.find<QWidget>("addVerification")->isVisible());
        QVERIFY(!shown.find<QWidget>("evidenceDrop")->isVisible());
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(shown.base.base.path(QStringLiteral("x.png")))});
        QVERIFY(!shown.drop(mime));
        int messages = 0;
        for (const InlineMessage *message : shown.page->findChildren<InlineMessage *>())
            messages += message->isVisible() ? 1 : 0;
        QCOMPARE(messages, 1);
        auto *note = shown.find<PrivateTextEdit>("internalNote");
        QVERIFY(!note->isReadOnly());
        note->setFocus();
        shown.type(QStringLiteral("Still open"));
        note->commit();
        QTRY_COMPARE(shown.answer(c62, shown.plant2)->internalNote, QStringLiteral("Still open"));
        shown.key(Qt::Key_Escape);
        shown.find<CriteriaList>("criteriaList")->setFocus();
        shown.key(Qt::Key_Y);
        QTRY_VERIFY(shown.isIdle());
        QCOMPARE(shown.answer(c62, shown.plant2)->value, std::optional(AnswerValue::No));
        QVERIFY(shown.failures.isEmpty());
    }

    void tabFollowsTheReadingOrder()
    {
        Shown shown([](CriteriaFixture &f) {
            CTPAT_OK(setAnswer(f.file(), {c62, f.plant2}, AnswerValue::No));
            Verification verification;
            verification.object = QStringLiteral("Seal log");
            CTPAT_OK(VerificationStore::add(f.file(), {c62, f.plant2}, verification));
        });
        QTRY_VERIFY(shown.isIdle());
        QCoreApplication::processEvents();
        shown.find<QWidget>("answerBar")->setFocus();
        QStringList visited;
        for (int i = 0; i < 14; ++i) {
            shown.key(Qt::Key_Tab);
            visited.append(shown.page->focusWidget()->objectName());
        }
        const QStringList order{QStringLiteral("addVerification"), QStringLiteral("internalNote"),
                                QStringLiteral("findingText"),     QStringLiteral("addFinding"),
                                QStringLiteral("findingMenu"),     QStringLiteral("actionText"),
                                QStringLiteral("shownBy"),         QStringLiteral("primaryReason"),
                                QStringLiteral("dueDate"),         QStringLiteral("contributingReasons"),
                                QStringLiteral("evidenceAttach")};
        qsizetype last = -1;
        for (const QString &name : order) {
            const qsizetype place = visited.indexOf(name);
            QVERIFY2(place > last, qPrintable(name + QStringLiteral(" in ") + visited.join(QLatin1Char(' '))));
            last = place;
        }
    }

    void everythingThatTakesTheFocusHasAName()
    {
        Shown shown([](CriteriaFixture &f) { CTPAT_OK(setAnswer(f.file(), {c62, f.plant2}, AnswerValue::No)); });
        shown.find<LinkButton>("addVerification")->menu()->actions().at(1)->trigger();
        int reachable = 0;
        for (const QWidget *widget : shown.page->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            ++reachable;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool inner = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
            QVERIFY2(
                inner || !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName()));
        }
        QVERIFY(reachable > 20);
    }
};

QTEST_MAIN(TestCriteriaPage)
#include "tst_criteriapage.moc"
