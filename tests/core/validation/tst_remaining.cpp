// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/remaining.h"

#include <QTest>

using namespace ctpat;

namespace {

const QDate today(2026, 11, 17);

Visit visitOf(int number, const QDate &from, const QDate &to)
{
    Visit visit;
    visit.id = Uuid::create();
    visit.number = number;
    visit.site = number > 0 ? Uuid::create() : Uuid();
    visit.from = from;
    visit.to = to;
    visit.scopeKind = ScopeKind::Chosen;
    return visit;
}

} // namespace

class TestRemaining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsByVisitInOrder();
    void anAnswerTakenBackIsLeftAgain();
    void goesOnAtTheVisitThatHasBegun();
    void goesBackWhenThatIsDone();
    void beforeAnyVisitItIsTheFirst();
    void allAnsweredIsNothing();

private:
    void scope(int visit, const QStringList &criteria)
    {
        m_case.chosenScopes.insert(m_case.visits[static_cast<size_t>(visit)].id, criteria);
    }
    void answer(int visit, const QString &criterion, std::optional<AnswerValue> value = AnswerValue::Yes)
    {
        Answer answer;
        answer.id = Uuid::create();
        answer.key = {criterion, m_case.visits[static_cast<size_t>(visit)].id};
        answer.value = value;
        m_case.answers.push_back(answer);
    }
    [[nodiscard]] QStringList left() const
    {
        QStringList names;
        for (const AnswerKey &key : remaining(m_case))
            names += QStringLiteral("%1@%2").arg(key.criterion).arg(m_case.visit(key.visit)->number);
        return names;
    }
    [[nodiscard]] QString next(const QDate &day = today) const
    {
        const auto key = nextToLookAt(m_case, day);
        return key ? QStringLiteral("%1@%2").arg(key->criterion).arg(m_case.visit(key->visit)->number) : QString();
    }

    CaseSnapshot m_case;
};

void TestRemaining::init()
{
    m_case = {};
    m_case.visits = {visitOf(0, {}, {}), visitOf(1, today.addDays(-7), today.addDays(-6)),
                     visitOf(2, today, today.addDays(1))};
    StoredCriteriaSet set;
    Category category;
    category.number = 6;
    set.criteria.categories = {category};
    for (const QString &id : {QStringLiteral("6.1"), QStringLiteral("6.2"), QStringLiteral("6.10")}) {
        Criterion criterion;
        criterion.id = id;
        criterion.category = 6;
        set.criteria.criteria.push_back(criterion);
    }
    set.id = Uuid::create();
    for (Visit &visit : m_case.visits)
        visit.criteriaSet = set.id;
    m_case.criteriaSets = {set};
    scope(0, {});
    scope(1, {QStringLiteral("6.1"), QStringLiteral("6.2")});
    scope(2, {QStringLiteral("6.1"), QStringLiteral("6.2"), QStringLiteral("6.10")});
}

void TestRemaining::listsByVisitInOrder()
{
    answer(1, QStringLiteral("6.1"));
    answer(2, QStringLiteral("6.2"));
    QCOMPARE(left().join(QLatin1Char(' ')), QStringLiteral("6.2@1 6.1@2 6.10@2"));
}

void TestRemaining::anAnswerTakenBackIsLeftAgain()
{
    answer(1, QStringLiteral("6.1"), std::nullopt);
    QVERIFY(left().contains(QStringLiteral("6.1@1")));
}

void TestRemaining::goesOnAtTheVisitThatHasBegun()
{
    answer(2, QStringLiteral("6.1"));
    QCOMPARE(next(), QStringLiteral("6.2@2"));
    QCOMPARE(next(today.addDays(-1)), QStringLiteral("6.1@1"));
}

void TestRemaining::goesBackWhenThatIsDone()
{
    for (const QString &id : {QStringLiteral("6.1"), QStringLiteral("6.2"), QStringLiteral("6.10")})
        answer(2, id);
    answer(1, QStringLiteral("6.1"));
    QCOMPARE(next(), QStringLiteral("6.2@1"));
}

void TestRemaining::beforeAnyVisitItIsTheFirst()
{
    QCOMPARE(next(today.addDays(-30)), QStringLiteral("6.1@1"));
}

void TestRemaining::allAnsweredIsNothing()
{
    for (int visit : {1, 2}) {
        for (const QString &id : {QStringLiteral("6.1"), QStringLiteral("6.2"), QStringLiteral("6.10")})
            answer(visit, id);
    }
    QVERIFY(left().isEmpty());
    QVERIFY(next().isEmpty());
}

QTEST_GUILESS_MAIN(TestRemaining)
#include "tst_remaining.moc"
