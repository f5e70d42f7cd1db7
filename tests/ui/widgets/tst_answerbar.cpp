// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answerbar.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSet>
#include <QTest>

using namespace ctpat::ui;

using Answers = QList<std::optional<State>>;

class TestAnswerBar : public QObject
{
    Q_OBJECT

private:
    static void record(AnswerBar &bar, Answers &answers)
    {
        connect(&bar, &AnswerBar::answerChosen, &bar, [&answers](std::optional<State> a) { answers.append(a); });
    }

private Q_SLOTS:
    void nothingIsCheckedAtFirst()
    {
        AnswerBar bar;
        QCOMPARE(bar.count(), 5);
        QCOMPARE(bar.answer(), std::nullopt);
    }

    void lettersChoose_data()
    {
        QTest::addColumn<char>("letter");
        QTest::addColumn<int>("answer");
        QTest::newRow("yes") << 'y' << int(State::Yes);
        QTest::newRow("no") << 'n' << int(State::NoAction);
        QTest::newRow("best practice") << 'b' << int(State::BestPractice);
        QTest::newRow("not applicable") << 'a' << int(State::NotApplicable);
        QTest::newRow("not verified") << 'v' << int(State::NotVerified);
        QTest::newRow("capital") << 'Y' << int(State::Yes);
    }

    void lettersChoose()
    {
        QFETCH(char, letter);
        QFETCH(int, answer);
        AnswerBar bar;
        Answers chosen;
        record(bar, chosen);
        QTest::keyClick(bar.segment(0), letter);
        QCOMPARE(chosen, Answers{static_cast<State>(answer)});
        // A second press keeps the answer.
        QTest::keyClick(bar.segment(0), letter);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(bar.answer(), std::optional(static_cast<State>(answer)));
    }

    void otherLettersAndShortcutsAreLeftAlone()
    {
        AnswerBar bar;
        QTest::keyClick(bar.segment(0), 'x');
        QTest::keyClick(bar.segment(0), Qt::Key_Y, Qt::ControlModifier);
        QTest::keyClick(bar.segment(0), Qt::Key_N, Qt::AltModifier);
        QCOMPARE(bar.answer(), std::nullopt);
    }

    void canBeTakenBack_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("click") << 0;
        QTest::newRow("space") << int(Qt::Key_Space);
        QTest::newRow("delete") << int(Qt::Key_Delete);
        QTest::newRow("backspace") << int(Qt::Key_Backspace);
    }

    void canBeTakenBack()
    {
        QFETCH(int, way);
        AnswerBar bar;
        bar.setAnswer(State::Yes);
        Answers chosen;
        record(bar, chosen);
        if (way == 0)
            QTest::mouseClick(bar.segment(0), Qt::LeftButton);
        else
            QTest::keyClick(bar.segment(0), static_cast<Qt::Key>(way));
        QCOMPARE(chosen, Answers{std::nullopt});
        QCOMPARE(bar.answer(), std::nullopt);
    }

    void showingAnAnswerIsNotChoosingIt()
    {
        AnswerBar bar;
        Answers chosen;
        record(bar, chosen);
        bar.setAnswer(State::NotVerified);
        QCOMPARE(bar.answer(), std::optional(State::NotVerified));
        bar.setAnswer(State::NotLookedAt);
        QCOMPARE(bar.answer(), std::nullopt);
        bar.setAnswer(std::nullopt);
        QVERIFY(chosen.isEmpty());
    }

    void noIsOfTheKindTheObligationGives()
    {
        AnswerBar bar;
        bar.setObligation(ChipKind::Should);
        Answers chosen;
        record(bar, chosen);
        QTest::keyClick(bar.segment(0), 'n');
        QCOMPARE(chosen, Answers{State::NoRecommendation});
        bar.setObligation(ChipKind::Must);
        QCOMPARE(bar.answer(), std::optional(State::NoAction));
        // Whichever kind is shown, it is the one No.
        bar.setAnswer(State::NoRecommendation);
        QCOMPARE(bar.answer(), std::optional(State::NoAction));
    }

    void everyAnswerHasItsOwnLetter()
    {
        QSet<QString> letters;
        for (const State answer : AnswerBar().answers()) {
            QVERIFY(!AnswerBar::key(answer).isEmpty());
            letters.insert(AnswerBar::key(answer).toString());
        }
        QCOMPARE(letters.size(), 5);
    }

    void screenReadersHearPlainWords()
    {
        AnswerBar bar;
        for (int id = 0; id < bar.count(); ++id)
            QVERIFY(!bar.segment(id)->text().contains(QLatin1Char('&')));
        QCOMPARE(bar.segment(1)->accessibleDescription(), stateWord(State::NoAction));
        bar.setObligation(ChipKind::Should);
        QCOMPARE(bar.segment(1)->accessibleDescription(), stateWord(State::NoRecommendation));
    }
};

QTEST_MAIN(TestAnswerBar)
#include "tst_answerbar.moc"
