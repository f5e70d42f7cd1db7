// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rollup.h"

#include <QTest>

using namespace ctpat;

namespace {

constexpr auto y = AnswerValue::Yes;
constexpr auto b = AnswerValue::BestPractice;
constexpr auto n = AnswerValue::No;
constexpr auto a = AnswerValue::NotApplicable;
constexpr auto v = AnswerValue::NotVerified;
using Given = std::optional<AnswerValue>;
const Given none;
const std::vector<Given> everything{none, y, b, n, a, v};

std::vector<SiteAnswer> sitesWith(const std::vector<Given> &answers)
{
    std::vector<SiteAnswer> sites;
    for (const Given &answer : answers)
        sites.push_back({Uuid::create(), Uuid::create(), answer});
    return sites;
}

/// How strong an answer is at company level, as the design's sentence ranks them; the strongest rules.
int rank(const Given &answer)
{
    if (!answer)
        return 4;
    switch (*answer) {
    case n:
        return 5;
    case v:
        return 3;
    case b:
        return 2;
    case y:
        return 1;
    case a:
        break;
    }
    return 0;
}

RollupVisit visitOf(const Uuid &site, const QStringList &scope, const QHash<QString, AnswerValue> &answers)
{
    RollupVisit visit{Uuid::create(), site, scope, answers, {}};
    for (const QString &criterion : scope)
        visit.categories.insert(criterion, criterion.section(QLatin1Char('.'), 0, 0).toInt());
    return visit;
}

const QString c61 = QStringLiteral("6.1");
const QString c62 = QStringLiteral("6.2");
const QString c610 = QStringLiteral("6.10");
const QString c91 = QStringLiteral("9.1");

} // namespace

Q_DECLARE_METATYPE(Given)

class TestRollup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoSites_data();
    void twoSites();
    void allOfThreeSites();
    void oneSite();
    void latestVisitOfASiteCounts();
    void deskReviewIsAPlaceOfItsOwn();
    void figuresAndTotals();
    void sumOfScopes();
    void differences_data();
    void differences();
    void nothing();
};

void TestRollup::twoSites_data()
{
    QTest::addColumn<Given>("first");
    QTest::addColumn<Given>("second");
    QTest::addColumn<Given>("company");
    const auto row = [](const char *name, const Given &first, const Given &second, const Given &company) {
        QTest::newRow(name) << first << second << company;
    };
    row("none none", none, none, none);
    row("none yes", none, y, none);
    row("none best", none, b, none);
    row("none no", none, n, n);
    row("none n/a", none, a, none);
    row("none not verified", none, v, none);
    row("yes yes", y, y, y);
    row("yes best", y, b, b);
    row("yes no", y, n, n);
    row("yes n/a", y, a, y);
    row("yes not verified", y, v, v);
    row("best best", b, b, b);
    row("best no", b, n, n);
    row("best n/a", b, a, b);
    row("best not verified", b, v, v);
    row("no no", n, n, n);
    row("no n/a", n, a, n);
    row("no not verified", n, v, n);
    row("n/a n/a", a, a, a);
    row("n/a not verified", a, v, v);
    row("not verified not verified", v, v, v);
}

void TestRollup::twoSites()
{
    QFETCH(Given, first);
    QFETCH(Given, second);
    QFETCH(Given, company);
    QCOMPARE(companyAnswer(sitesWith({first, second})), company);
    QCOMPARE(companyAnswer(sitesWith({second, first})), company);
}

void TestRollup::allOfThreeSites()
{
    int combinations = 0;
    for (const Given &first : everything) {
        for (const Given &second : everything) {
            for (const Given &third : everything) {
                const std::vector<Given> all{first, second, third};
                const Given strongest = *std::max_element(
                    all.begin(), all.end(), [](const Given &l, const Given &r) { return rank(l) < rank(r); });
                QCOMPARE(companyAnswer(sitesWith(all)), strongest);
                ++combinations;
            }
        }
    }
    QCOMPARE(combinations, 216);
}

void TestRollup::oneSite()
{
    for (const Given &answer : everything)
        QCOMPARE(companyAnswer(sitesWith({answer})), answer);
    QCOMPARE(companyAnswer({}), none);
}

void TestRollup::latestVisitOfASiteCounts()
{
    const Uuid site = Uuid::create();
    const RollupVisit first = visitOf(site, {c61, c62}, {{c61, n}, {c62, n}});
    const RollupVisit followUp = visitOf(site, {c62}, {{c62, y}});
    const Rollup rollup = rollUp({first, followUp});
    // Only 6.2 was looked at again.
    QCOMPARE(rollup.criterion(c61)->value, Given(n));
    QCOMPARE(rollup.criterion(c62)->value, Given(y));
    QCOMPARE(rollup.criterion(c62)->sites.size(), std::size_t(1));
    QCOMPARE(rollup.criterion(c62)->sites.front().visit, followUp.visit);
    // A later visit with the criterion in scope and no answer yet leaves it open.
    const Rollup open = rollUp({first, visitOf(site, {c62}, {})});
    QCOMPARE(open.criterion(c62)->value, none);
    // What each visit found stays with it.
    QCOMPARE(rollup.visits.value(first.visit).no, 2);
    QCOMPARE(rollup.visits.value(followUp.visit).yes, 1);
}

void TestRollup::deskReviewIsAPlaceOfItsOwn()
{
    const RollupVisit desk = visitOf(Uuid(), {c62}, {{c62, y}});
    const RollupVisit plant = visitOf(Uuid::create(), {c62}, {{c62, n}});
    const Rollup rollup = rollUp({desk, plant});
    QCOMPARE(rollup.criterion(c62)->value, Given(n));
    QCOMPARE(rollup.criterion(c62)->sites.size(), std::size_t(2));
    QVERIFY(rollup.criterion(c62)->differs);
}

void TestRollup::figuresAndTotals()
{
    const RollupVisit first = visitOf(Uuid::create(), {c61, c62, c610, c91}, {{c61, y}, {c62, b}, {c91, a}});
    const RollupVisit second = visitOf(Uuid::create(), {c62, c91}, {{c62, n}, {c91, v}});
    const Rollup rollup = rollUp({first, second});
    Figures company;
    company.yes = 1;
    company.no = 1;
    company.notLookedAt = 1;
    company.notVerified = 1;
    QCOMPARE(rollup.company, company);
    QCOMPARE(rollup.company.total(), 4);
    QCOMPARE(rollup.companyByCategory.keys(), (QList<int>{6, 9}));
    QCOMPARE(rollup.companyByCategory.value(6).total(), 3);
    QCOMPARE(rollup.companyByCategory.value(9).notVerified, 1);
    QCOMPARE(rollup.visitsByCategory.value(first.visit).value(6).bestPractice, 1);
    QCOMPARE(rollup.visitsByCategory.value(second.visit).value(6).no, 1);
    // In the order of criteria, not of letters.
    QCOMPARE(rollup.criteria.at(2).criterion, c610);
    for (const Given &answer : everything) {
        Figures one;
        one.count(answer);
        QCOMPARE(one.total(), 1);
        QCOMPARE(one.of(answer), 1);
        QCOMPARE(one.answered(), answer ? 1 : 0);
    }
}

void TestRollup::sumOfScopes()
{
    // 151 of 188: 94 criteria at each of two sites, 151 of them answered.
    QStringList scope;
    for (int i = 1; i <= 94; ++i)
        scope.append(QStringLiteral("1.%1").arg(i));
    QHash<QString, AnswerValue> all;
    QHash<QString, AnswerValue> some;
    for (int i = 0; i < 94; ++i)
        all.insert(scope.at(i), y);
    for (int i = 0; i < 57; ++i)
        some.insert(scope.at(i), y);
    const Rollup rollup = rollUp({visitOf(Uuid::create(), scope, all), visitOf(Uuid::create(), scope, some)});
    QCOMPARE(rollup.allVisits.total(), 188);
    QCOMPARE(rollup.allVisits.answered(), 151);
    QCOMPARE(rollup.allVisitsByCategory.value(1), rollup.allVisits);
    QCOMPARE(rollup.company.total(), 94);
    QCOMPARE(rollup.company.yes, 57);
}

void TestRollup::differences_data()
{
    QTest::addColumn<Given>("first");
    QTest::addColumn<Given>("second");
    QTest::addColumn<bool>("differs");
    QTest::newRow("yes yes") << Given(y) << Given(y) << false;
    QTest::newRow("yes no") << Given(y) << Given(n) << true;
    QTest::newRow("yes best practice") << Given(y) << Given(b) << true;
    QTest::newRow("yes not applicable") << Given(y) << Given(a) << true;
    QTest::newRow("one not yet looked at") << Given(y) << none << false;
    QTest::newRow("none looked at") << none << none << false;
}

void TestRollup::differences()
{
    QFETCH(Given, first);
    QFETCH(Given, second);
    QFETCH(bool, differs);
    const auto visit = [](const Given &answer) {
        QHash<QString, AnswerValue> answers;
        if (answer)
            answers.insert(c62, *answer);
        return visitOf(Uuid::create(), {c62}, answers);
    };
    const Rollup rollup = rollUp({visit(first), visit(none), visit(second)});
    QCOMPARE(rollup.criterion(c62)->differs, differs);
    QCOMPARE(rollup.differing().size(), std::size_t(differs ? 1 : 0));
}

void TestRollup::nothing()
{
    const Rollup rollup = rollUp({});
    QVERIFY(rollup.criteria.empty());
    QCOMPARE(rollup.company, Figures());
    QVERIFY(!rollup.criterion(c62));
}

QTEST_GUILESS_MAIN(TestRollup)
#include "tst_rollup.moc"
