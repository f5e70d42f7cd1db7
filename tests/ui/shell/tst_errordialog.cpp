// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errordialog.h"
#include "ui/shell/errorhelp.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace ctpat;
using namespace ctpat::ui;

class TestErrorDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void everyErrorIsExplained();
    void explainsOnDemand();
};

void TestErrorDialog::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("remedy");
    const QString whole =
        QStringLiteral("# Errors\n\n## a.b\n\nCause: One\ntwo.\n\nRemedy: Three.\n\n## a.c\n\nCause: No.\n");
    QTest::newRow("entry") << whole << true << QStringLiteral("One two.") << QStringLiteral("Three.");
    QTest::newRow("absent") << QStringLiteral("## a.bb\n\nCause: No.\n") << false << QString() << QString();
    QTest::newRow("empty entry") << QStringLiteral("## a.b\n\n## a.c\n\nCause: No.\n") << false << QString()
                                 << QString();
    QTest::newRow("no remedy") << QStringLiteral("## a.b\nCause: One.\n") << true << QStringLiteral("One.")
                               << QString();
    QTest::newRow("nothing") << QString() << false << QString() << QString();
}

void TestErrorDialog::reads()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    QFETCH(QString, cause);
    QFETCH(QString, remedy);
    const std::optional<ErrorHelp> help = errorHelpIn(text, QStringLiteral("a.b"));
    QCOMPARE(help.has_value(), found);
    QCOMPARE(help.value_or(ErrorHelp()), (ErrorHelp{cause, remedy}));
}

void TestErrorDialog::everyErrorIsExplained()
{
    for (const ErrorCode code : allErrorCodes()) {
        const std::optional<ErrorHelp> help = errorHelp(code);
        QVERIFY2(help && !help->cause.isEmpty() && !help->remedy.isEmpty(), qPrintable(errorId(code)));
    }
}

void TestErrorDialog::explainsOnDemand()
{
    QWidget window;
    window.show();
    const Error error(ErrorCode::CaseLocked, QStringLiteral("The case <b>is</b> open elsewhere."),
                      QStringLiteral("process 17"));
    auto *dialog = new ErrorDialog(error, &window);
    dialog->open();
    auto *message = dialog->findChild<QLabel *>(QStringLiteral("errorMessage"));
    QCOMPARE(message->text(), error.message());
    QCOMPARE(message->textFormat(), Qt::PlainText);
    auto *meaning = dialog->findChild<QWidget *>(QStringLiteral("errorMeaning"));
    QVERIFY(!meaning->isVisible());
    auto *link = dialog->findChild<QToolButton *>(QStringLiteral("errorMeaningLink"));
    QTest::keyClick(link, Qt::Key_Space);
    QVERIFY(meaning->isVisible());
    QStringList words;
    for (const QLabel *label : meaning->findChildren<QLabel *>())
        words += label->text();
    const QString all = words.join(QLatin1Char('\n'));
    QVERIFY(all.contains(errorHelp(ErrorCode::CaseLocked)->remedy));
    QVERIFY(all.contains(errorId(ErrorCode::CaseLocked)));
    QVERIFY(all.contains(QStringLiteral("process 17")));
    const QPointer<QDialog> watched(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!watched);
}

QTEST_MAIN(TestErrorDialog)
#include "tst_errordialog.moc"
