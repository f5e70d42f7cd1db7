// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/addevidence.h"
#include "core/findings/caseedits.h"
#include "core/validation/answerstore.h"
#include "tests/ui/criteria/criteriafixture.h"
#include "ui/criteria/criteriafilter.h"
#include "ui/criteria/criteriamodel.h"
#include "ui/widgets/state.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ctpat;
using namespace ctpat::ui;

namespace {

CaseView viewOf(const CriteriaFixture &fixture)
{
    QSet<QString> changed;
    return loadView(fixture.file(), nullptr, changed).take();
}

std::optional<CriteriaRow> rowOf(const std::vector<CriteriaRow> &rows, const QString &criterion)
{
    for (const CriteriaRow &row : rows) {
        if (row.criterion == criterion)
            return row;
    }
    return {};
}

QStringList criteriaIn(const QAbstractItemModel &model)
{
    QStringList ids;
    for (int i = 0; i < model.rowCount(); ++i) {
        const auto row = model.index(i, 0).data(CriteriaModel::RowRole).value<CriteriaRow>();
        if (row.isCriterion())
            ids.append(row.criterion);
    }
    return ids;
}

const QString c61 = QStringLiteral("6.1");
const QString c62 = QStringLiteral("6.2");
const QString c71 = QStringLiteral("7.1");

} // namespace

class TestCriteriaModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVisitShowsItsScopeUnderItsCategories()
    {
        CriteriaFixture fixture;
        const auto rows = criteriaRows(viewOf(fixture), fixture.plant2);
        QCOMPARE(rows.size(), size_t(5)); // two headings, three criteria
        QVERIFY(!rows[0].isCriterion());
        QCOMPARE(rows[0].category, 6);
        QCOMPARE(rows[0].total, 2);
        QCOMPARE(rows[0].answered, 0);
        QCOMPARE(rows[1].criterion, c61);
        QCOMPARE(rows[2].criterion, c62);
        QCOMPARE(rows[3].category, 7);
        QCOMPARE(rows[4].criterion, c71);
    }

    void theDeskReviewOffersAllCriteria()
    {
        CriteriaFixture fixture;
        const auto rows = criteriaRows(viewOf(fixture), fixture.desk);
        const auto criteria =
            std::count_if(rows.begin(), rows.end(), [](const auto &row) { return row.isCriterion(); });
        QCOMPARE(size_t(criteria), fixture.base.criteria.criteria.size());
        QCOMPARE(rows.front().total, 0);
    }

    void allSitesShowTheCompanysAnswerAndWhereSitesDiffer()
    {
        CriteriaFixture fixture;
        CTPAT_OK(setAnswer(fixture.file(), {c62, fixture.plant1}, AnswerValue::Yes));
        CTPAT_OK(setAnswer(fixture.file(), {c62, fixture.plant2}, AnswerValue::No));
        CTPAT_OK(setAnswer(fixture.file(), {c61, fixture.plant1}, AnswerValue::Yes));
        const CaseView view = viewOf(fixture);
        const auto all = criteriaRows(view, {});
        QCOMPARE(rowOf(all, c62)->value, std::optional(AnswerValue::No));
        QVERIFY(rowOf(all, c62)->differs);
        QCOMPARE(rowOf(all, c62)->findings, QStringList(QStringLiteral("A-01")));
        QVERIFY(!rowOf(all, c61)->differs);
        QVERIFY(rowOf(criteriaRows(view, fixture.plant1), c62)->differs);
        QCOMPARE(rowOf(criteriaRows(view, fixture.plant1), c62)->findings, QStringList());
        QCOMPARE(rowOf(criteriaRows(view, fixture.plant2), c62)->findings, QStringList(QStringLiteral("A-01")));
    }

    void evidenceCountsOnceHoweverOftenItIsLinked()
    {
        CriteriaFixture fixture;
        const AnswerKey key{c62, fixture.plant2};
        CTPAT_OK(setAnswer(fixture.file(), key, AnswerValue::No));
        const CaseView before = viewOf(fixture);
        const Uuid answer = before.validation.answer(key)->id;
        const Uuid finding = before.findings.findings.front().id;
        QFile source(fixture.base.base.path(QStringLiteral("note.txt")));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write("Sample");
        source.close();
        AddOptions options;
        options.targets = {{EvidenceTargetKind::Answer, answer}, {EvidenceTargetKind::Finding, finding}};
        CTPAT_OK(addFile(fixture.file(), source.fileName(), options));
        const CaseView view = viewOf(fixture);
        QCOMPARE(rowOf(criteriaRows(view, fixture.plant2), c62)->evidence, 1);
        QCOMPARE(rowOf(criteriaRows(view, {}), c62)->evidence, 1);
        QCOMPARE(rowOf(criteriaRows(view, fixture.plant1), c62)->evidence, 0);
    }

    void theModelKeepsItsPromises()
    {
        CriteriaFixture fixture;
        CriteriaModel model;
        CriteriaFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester proxyTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setRows(criteriaRows(viewOf(fixture), fixture.plant2));
        QCOMPARE(resets.count(), 1);
        CTPAT_OK(setAnswer(fixture.file(), {c62, fixture.plant2}, AnswerValue::No));
        model.setRows(criteriaRows(viewOf(fixture), fixture.plant2));
        QCOMPARE(resets.count(), 1);
        QCOMPARE(changes.count(), 2); // the criterion and the heading's figures
        const QModelIndex row = model.index(2);
        QCOMPARE(row.data(CriteriaModel::StateRole).toInt(), int(State::NoAction));
        QCOMPARE(row.data(CriteriaModel::StateWordRole).toString(), QStringLiteral("No · A-01"));
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("6.2 ISO 17712")));
        QVERIFY(!(model.index(0).flags() & Qt::ItemIsEnabled));
        QVERIFY(row.flags() & Qt::ItemIsSelectable);
        QVERIFY(!model.index(99).data().isValid());
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void filterFindsNumbersAndWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("nothing") << QString() << QStringList{c61, c62, c71};
        QTest::newRow("blanks") << QStringLiteral("  ") << QStringList{c61, c62, c71};
        QTest::newRow("category") << QStringLiteral("6.") << QStringList{c61, c62};
        QTest::newRow("number") << QStringLiteral("6.2") << QStringList{c62};
        QTest::newRow("word of the title") << QStringLiteral("immediately") << QStringList{c62};
        QTest::newRow("other case") << QStringLiteral("IMMEDIATELY") << QStringList{c62};
        QTest::newRow("two words") << QStringLiteral("iso loading") << QStringList{c62};
        QTest::newRow("number and word") << QStringLiteral("6. written") << QStringList{c61};
        QTest::newRow("a number in a title") << QStringLiteral("17712") << QStringList{c62};
        QTest::newRow("unknown") << QStringLiteral("zeppelin") << QStringList();
    }

    void filterFindsNumbersAndWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        CriteriaFixture fixture;
        CriteriaModel model;
        model.setRows(criteriaRows(viewOf(fixture), fixture.plant2));
        CriteriaFilter filter;
        filter.setSourceModel(&model);
        filter.setText(text);
        QCOMPARE(criteriaIn(filter), found);
        // A heading never stands alone.
        QVERIFY(found.isEmpty() == (filter.rowCount() == 0));
        QCOMPARE(filter.isFiltering(), !text.trimmed().isEmpty());
    }

    void filterFindsStates_data()
    {
        QTest::addColumn<int>("states");
        QTest::addColumn<QStringList>("found");
        using States = CriteriaFilter::States;
        QTest::newRow("all") << int(States::All) << QStringList{c61, c62, c71};
        QTest::newRow("not yet") << int(States::NotLookedAt) << QStringList{c71};
        QTest::newRow("no") << int(States::No) << QStringList{c62};
        QTest::newRow("not verified") << int(States::NotVerified) << QStringList{c61};
        QTest::newRow("evidence") << int(States::HasEvidence) << QStringList();
        QTest::newRow("differ") << int(States::SitesDiffer) << QStringList{c62};
    }

    void filterFindsStates()
    {
        QFETCH(int, states);
        QFETCH(QStringList, found);
        CriteriaFixture fixture;
        CTPAT_OK(setAnswer(fixture.file(), {c61, fixture.plant2}, AnswerValue::NotVerified));
        CTPAT_OK(setAnswer(fixture.file(), {c62, fixture.plant2}, AnswerValue::No));
        CTPAT_OK(setAnswer(fixture.file(), {c62, fixture.plant1}, AnswerValue::Yes));
        CriteriaModel model;
        model.setRows(criteriaRows(viewOf(fixture), fixture.plant2));
        CriteriaFilter filter;
        filter.setSourceModel(&model);
        filter.setStates(static_cast<CriteriaFilter::States>(states));
        QCOMPARE(criteriaIn(filter), found);
    }
};

QTEST_MAIN(TestCriteriaModel)
#include "tst_criteriamodel.moc"
