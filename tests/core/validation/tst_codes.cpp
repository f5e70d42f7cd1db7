// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/answer.h"
#include "core/validation/person.h"
#include "core/validation/profile.h"
#include "core/validation/textstore.h"
#include "core/validation/validationcase.h"
#include "core/validation/verification.h"
#include "core/validation/visit.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace ctpat;

class TestCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables();
    void codesOnTheCommandLine_data();
    void codesOnTheCommandLine();
    void absentAnswer();

private:
    template <typename E>
    void checkTable()
    {
        static const QRegularExpression shape(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
        QSet<QString> codes;
        for (E value : allValues<E>()) {
            const QString code = toCode(value);
            QVERIFY2(shape.match(code).hasMatch(), qPrintable(code));
            QVERIFY2(!codes.contains(code), qPrintable(code));
            codes.insert(code);
            QCOMPARE(fromCode<E>(code), std::optional<E>(value));
            QVERIFY(!word(value).isEmpty());
        }
        QCOMPARE(allCodes<E>().size(), codes.size());
        QVERIFY(!fromCode<E>(QString()));
        QVERIFY(!fromCode<E>(QStringLiteral("no-such-code")));
    }
};

void TestCodes::tables()
{
    checkTable<CaseKind>();
    checkTable<CaseMode>();
    checkTable<CaseLanguage>();
    checkTable<PaperSize>();
    checkTable<UserRole>();
    checkTable<VisitMode>();
    checkTable<ScopeKind>();
    checkTable<PersonRole>();
    checkTable<AnswerValue>();
    checkTable<Method>();
    checkTable<RowAudience>();
    checkTable<SectionText>();
}

void TestCodes::codesOnTheCommandLine_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("known");
    // What people type and what files hold; a code that changes breaks both.
    QTest::newRow("kind") << QStringLiteral("revalidation")
                          << fromCode<CaseKind>(QStringLiteral("revalidation")).has_value();
    QTest::newRow("mode") << QStringLiteral("in-person") << fromCode<CaseMode>(QStringLiteral("in-person")).has_value();
    QTest::newRow("answer") << QStringLiteral("not-verified")
                            << (fromCode<AnswerValue>(QStringLiteral("not-verified")) == AnswerValue::NotVerified);
    QTest::newRow("method") << QStringLiteral("record-sample")
                            << (fromCode<Method>(QStringLiteral("record-sample")) == Method::RecordSample);
    QTest::newRow("text") << QStringLiteral("executive-summary")
                          << (fromCode<SectionText>(QStringLiteral("executive-summary")) ==
                              SectionText::ExecutiveSummary);
    QTest::newRow("role") << QStringLiteral("specialist")
                          << (fromCode<UserRole>(QStringLiteral("specialist")) == UserRole::Specialist);
}

void TestCodes::codesOnTheCommandLine()
{
    QFETCH(QString, code);
    QFETCH(bool, known);
    QVERIFY2(known, qPrintable(code));
}

void TestCodes::absentAnswer()
{
    QCOMPARE(answerWord(std::nullopt), QStringLiteral("Not yet looked at"));
    QCOMPARE(answerWord(AnswerValue::BestPractice), QStringLiteral("Yes, best practice"));
    QVERIFY(!toCode(std::optional<AnswerValue>()));
    for (AnswerValue value : allValues<AnswerValue>()) {
        QCOMPARE(needsReason(value), value == AnswerValue::NotApplicable || value == AnswerValue::NotVerified);
    }
}

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"
