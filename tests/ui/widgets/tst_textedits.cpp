// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/finishafterpause.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/gutterform.h"
#include "ui/widgets/look.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace ctpat::ui;

namespace {

/// A window with a text edit and another field to give the focus to.
struct Desk
{
    QWidget window;
    ReportTextEdit *edit = new ReportTextEdit;
    QLineEdit *other = new QLineEdit;

    Desk()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(edit);
        layout->addWidget(other);
        window.show();
        window.activateWindow();
        edit->setFocus();
    }
};

} // namespace

class TestTextEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadingIsNoEdit()
    {
        ReportTextEdit edit;
        QSignalSpy committed(&edit, &GrowingTextEdit::textCommitted);
        edit.setCommittedText(QStringLiteral("Seals were checked."));
        QVERIFY(!edit.hasUncommittedText());
        edit.commit();
        QCOMPARE(committed.count(), 0);
    }

    void aPauseInALineHandsOver()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        finishAfterPause(desk.other);
        desk.other->setFocus();
        QSignalSpy finished(desk.other, &QLineEdit::editingFinished);
        QTest::keyClicks(desk.other, QStringLiteral("Plant 1"));
        QCOMPARE(finished.count(), 0);
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(desk.other->hasFocus());
        // And when it is asked for, without the focus going.
        QTest::keyClicks(desk.other, QStringLiteral("0"));
        finishFocusedField();
        QCOMPARE(finished.count(), 2);
        QVERIFY(desk.other->hasFocus());
    }

    void leavingTheFieldHandsOver()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QSignalSpy committed(desk.edit, &GrowingTextEdit::textCommitted);
        QTest::keyClicks(desk.edit, QStringLiteral("Nine of twenty"));
        QCOMPARE(committed.count(), 0);
        QTest::keyClick(desk.edit, Qt::Key_Tab);
        QVERIFY(desk.other->hasFocus());
        QCOMPARE(committed.count(), 1);
        QCOMPARE(committed.first().first().toString(), QStringLiteral("Nine of twenty"));
    }

    void leavingUnchangedHandsOverNothing()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QSignalSpy committed(desk.edit, &GrowingTextEdit::textCommitted);
        QTest::keyClick(desk.edit, 'a');
        QTest::keyClick(desk.edit, Qt::Key_Backspace);
        desk.other->setFocus();
        QCOMPARE(committed.count(), 0);
    }

    void aPauseHandsOver()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QSignalSpy committed(desk.edit, &GrowingTextEdit::textCommitted);
        QTest::keyClicks(desk.edit, QStringLiteral("Seal log"));
        QCOMPARE(committed.count(), 0);
        QTRY_COMPARE(committed.count(), 1);
        QVERIFY(desk.edit->hasFocus());
        QTest::keyClicks(desk.edit, QStringLiteral(", page 14"));
        QTRY_COMPARE(committed.count(), 2);
        QCOMPARE(committed.last().first().toString(), QStringLiteral("Seal log, page 14"));
    }

    void showingTheNextTextHandsOverTheLast()
    {
        ReportTextEdit edit;
        QStringList received;
        connect(&edit, &GrowingTextEdit::textCommitted, &edit, [&](const QString &text) { received.append(text); });
        edit.setCommittedText(QStringLiteral("first"));
        QTest::keyClicks(&edit, QStringLiteral("x"));
        const QString typed = edit.toPlainText();
        edit.setCommittedText(QStringLiteral("second"));
        QCOMPARE(received, QStringList{typed});
        QCOMPARE(edit.toPlainText(), QStringLiteral("second"));
        QVERIFY(!edit.hasUncommittedText());
    }

    void theSameTextAgainKeepsTheCursor()
    {
        ReportTextEdit edit;
        edit.setCommittedText(QStringLiteral("abcdef"));
        edit.moveCursor(QTextCursor::End);
        edit.setCommittedText(QStringLiteral("abcdef"));
        QCOMPARE(edit.textCursor().position(), 6);
    }

    void hidingHandsOver()
    {
        Desk desk;
        QSignalSpy committed(desk.edit, &GrowingTextEdit::textCommitted);
        desk.edit->insertPlainText(QStringLiteral("kept"));
        desk.window.close();
        QCOMPARE(committed.count(), 1);
    }

    void destroyingTheFieldLosesNothing()
    {
        QStringList received;
        QObject listener;
        auto edit = std::make_unique<PrivateTextEdit>();
        connect(edit.get(), &GrowingTextEdit::textCommitted, &listener,
                [&](const QString &text) { received.append(text); });
        edit->insertPlainText(QStringLiteral("says the manager"));
        edit.reset();
        QCOMPARE(received, QStringList{QStringLiteral("says the manager")});
    }

    void aDyingPageIsNotCalled()
    {
        struct Page : QWidget
        {
            QStringList *received;
            bool commitFirst;
            Page(QStringList *to, bool first)
                : received(to)
                , commitFirst(first)
            {
                auto *box = new QWidget(this);
                auto *edit = new ReportTextEdit(box);
                connect(edit, &GrowingTextEdit::textCommitted, this, [this](const QString &t) { received->append(t); });
                edit->insertPlainText(QStringLiteral("typed"));
            }
            ~Page() override
            {
                if (commitFirst)
                    commitAll(this);
                received = nullptr; // a call after this would crash
            }
        };
        QStringList received;
        delete new Page(&received, false);
        QVERIFY(received.isEmpty());
        delete new Page(&received, true);
        QCOMPARE(received, QStringList{QStringLiteral("typed")});
    }

    void growsFromThreeToTwelveLines()
    {
        ReportTextEdit edit;
        edit.resize(400, 100);
        edit.show();
        const int line = edit.fontMetrics().lineSpacing();
        const int three = edit.height();
        QVERIFY(three >= 3 * line);
        edit.setCommittedText(QStringLiteral("1\n2\n3\n4\n5\n6"));
        QCOMPARE(edit.height(), three + 3 * line);
        edit.setCommittedText(QString(40, QLatin1Char('\n')));
        QCOMPARE(edit.height(), three + 9 * line);
        edit.setCommittedText(QString());
        QCOMPARE(edit.height(), three);
    }

    void longLinesCountAsTheyAreWrapped()
    {
        ReportTextEdit edit;
        edit.resize(200, 100);
        edit.show();
        const int three = edit.height();
        edit.setCommittedText(QStringLiteral("word ").repeated(60));
        QVERIFY(edit.height() > three);
    }

    void internalIsToldThreeWays()
    {
        GutterForm form;
        auto *note = new PrivateTextEdit;
        GutterLabel *label = form.addPrivateRow(note);
        QVERIFY(qobject_cast<PrivateLabel *>(label));
        QVERIFY(note->property("private").toBool());
        QCOMPARE(note->palette().color(QPalette::Base), Look::of(note).colours().privGround);
        QVERIFY(note->accessibleName().contains(QStringLiteral("not in the report")));
        ReportTextEdit report;
        QVERIFY(!report.property("private").isValid());
        QVERIFY(report.palette().color(QPalette::Base) != note->palette().color(QPalette::Base));
    }
};

QTEST_MAIN(TestTextEdits)
#include "tst_textedits.moc"
