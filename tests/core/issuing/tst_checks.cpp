// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/issuing/issuingfixture.h"

#include "core/findings/findingstatestore.h"

#include <QTest>

#include <functional>

using namespace ctpat;

namespace {

using Act = std::function<void(IssuingFixture &)>;

/// One row of the table of checks: what breaks it, what mends it.
struct CheckRow
{
    CheckCode code;
    bool blocks;
    Act spoil;
    Act mend;
};

const std::map<QByteArray, CheckRow> &rows()
{
    static const std::map<QByteArray, CheckRow> table = {
        {"no planned release",
         {CheckCode::PlannedReleaseMissing, true,
          [](IssuingFixture &f) {
              ValidationCase details = CaseStore::load(*f.file).take();
              details.plannedRelease = {};
              f.saveDetails(details);
          },
          [](IssuingFixture &f) {
              ValidationCase details = CaseStore::load(*f.file).take();
              details.plannedRelease = QDate(2026, 12, 4);
              f.saveDetails(details);
          }}},
        {"no executive summary",
         {CheckCode::ExecutiveSummaryMissing, true,
          [](IssuingFixture &f) { f.must(TextStore::set(*f.file, SectionText::ExecutiveSummary, QString())); },
          [](IssuingFixture &f) {
              f.must(TextStore::set(*f.file, SectionText::ExecutiveSummary, QStringLiteral("Text")));
          }}},
        {"visit without people",
         {CheckCode::VisitWithoutPerson, false,
          [](IssuingFixture &f) {
              f.must(PersonStore::setPresence(*f.file, {f.specialist, f.second, false, false, false}));
          },
          [](IssuingFixture &f) {
              f.must(PersonStore::setPresence(*f.file, {f.specialist, f.second, true, false, false}));
          }}},
        {"person without presence",
         {CheckCode::PersonWithoutPresence, false,
          [](IssuingFixture &f) {
              Person person;
              person.name = QStringLiteral("Sample Guest");
              f.must(PersonStore::add(*f.file, person));
          },
          [](IssuingFixture &f) {
              f.must(PersonStore::remove(*f.file, PersonStore::list(*f.file).value().back().id));
          }}},
        {"criterion unanswered",
         {CheckCode::CriterionUnanswered, true,
          [](IssuingFixture &f) {
              f.must(setAnswer(*f.file, {QStringLiteral("9.6"), f.second}, std::nullopt));
          },
          [](IssuingFixture &f) {
              f.must(setAnswer(*f.file, {QStringLiteral("9.6"), f.second}, AnswerValue::Yes));
          }}},
        {"not applicable without a reason",
         {CheckCode::ReasonMissing, true,
          [](IssuingFixture &f) {
              f.must(setAnswer(*f.file, {QStringLiteral("9.6"), f.second}, AnswerValue::NotApplicable));
          },
          [](IssuingFixture &f) {
              f.must(AnswerStore::setReason(*f.file, {QStringLiteral("9.6"), f.second}, QStringLiteral("No night")));
          }}},
        {"not verified without a reason",
         {CheckCode::ReasonMissing, true,
          [](IssuingFixture &f) {
              f.must(setAnswer(*f.file, {QStringLiteral("9.6"), f.second}, AnswerValue::NotVerified));
          },
          [](IssuingFixture &f) {
              f.must(AnswerStore::setReason(*f.file, {QStringLiteral("9.6"), f.second}, QStringLiteral("Daylight")));
          }}},
        {"yes without a verification",
         {CheckCode::VerificationMissing, true,
          [](IssuingFixture &f) {
              const Uuid answer = f.answerId({QStringLiteral("9.6"), f.second});
              f.must(
                  VerificationStore::remove(*f.file, VerificationStore::ofAnswer(*f.file, answer).value().front().id));
          },
          [](IssuingFixture &f) {
              f.must(VerificationStore::add(*f.file, {QStringLiteral("9.6"), f.second}, f.verification()));
          }}},
        {"sample without how many there were",
         {CheckCode::SampleIncomplete, true,
          [](IssuingFixture &f) {
              Verification sampled = f.verification();
              sampled.method = Method::RecordSample;
              sampled.sample = Sample{3, 0, 0};
              f.must(VerificationStore::add(*f.file, {QStringLiteral("9.6"), f.second}, sampled));
          },
          [](IssuingFixture &f) {
              const Uuid answer = f.answerId({QStringLiteral("9.6"), f.second});
              Verification sampled = VerificationStore::ofAnswer(*f.file, answer).value().back();
              sampled.sample = Sample{3, 40, 0};
              f.must(VerificationStore::save(*f.file, sampled));
          }}},
        {"sample without figures, answer not verified",
         {CheckCode::SampleIncomplete, true,
          [](IssuingFixture &f) {
              const AnswerKey key{QStringLiteral("9.6"), f.second};
              f.must(setAnswer(*f.file, key, AnswerValue::NotVerified));
              f.must(AnswerStore::setReason(*f.file, key, QStringLiteral("Daylight")));
              Verification sampled = f.verification();
              sampled.method = Method::RecordSample;
              f.must(VerificationStore::add(*f.file, key, sampled));
          },
          [](IssuingFixture &f) {
              const Uuid answer = f.answerId({QStringLiteral("9.6"), f.second});
              f.must(
                  VerificationStore::remove(*f.file, VerificationStore::ofAnswer(*f.file, answer).value().back().id));
          }}},
        {"no without a finding text",
         {CheckCode::FindingTextMissing, true,
          [](IssuingFixture &f) { f.must(AnswerStore::setFindingText(*f.file, f.noKey(), QStringLiteral(" "))); },
          [](IssuingFixture &f) { f.must(AnswerStore::setFindingText(*f.file, f.noKey(), QStringLiteral("Text"))); }}},
        {"no whose finding was withdrawn",
         {CheckCode::FindingMissing, true,
          [](IssuingFixture &f) {
              f.must(FindingStateStore::withdraw(*f.file, f.action().id, QStringLiteral("By mistake")));
          },
          [](IssuingFixture &f) { f.must(FindingStateStore::reinstate(*f.file, f.action().id)); }}},
        {"finding whose answer is no longer no",
         {CheckCode::FindingAnswerChanged, true,
          [](IssuingFixture &f) { f.must(setAnswer(*f.file, f.noKey(), AnswerValue::Yes)); },
          [](IssuingFixture &f) { f.must(setAnswer(*f.file, f.noKey(), AnswerValue::No)); }}},
        {"finding without an action text",
         {CheckCode::ActionTextMissing, true,
          [](IssuingFixture &f) {
              Finding finding = f.action();
              finding.actionText.clear();
              f.save(finding);
          },
          [](IssuingFixture &f) {
              Finding finding = f.action();
              finding.actionText = QStringLiteral("Text");
              f.save(finding);
          }}},
        {"finding without a primary reason",
         {CheckCode::PrimaryReasonMissing, true,
          [](IssuingFixture &f) {
              Finding finding = f.action();
              finding.primaryReason.clear();
              f.save(finding);
          },
          [](IssuingFixture &f) {
              Finding finding = f.action();
              finding.primaryReason = QStringLiteral("outdated");
              f.save(finding);
          }}},
        {"finding without a due date",
         {CheckCode::DueDateMissing, true,
          [](IssuingFixture &f) {
              ValidationCase details = CaseStore::load(*f.file).take();
              details.plannedRelease = {};
              f.saveDetails(details);
          },
          [](IssuingFixture &f) {
              Finding finding = f.action();
              finding.dueByHand = true;
              finding.dueDate = QDate(2027, 1, 15);
              f.save(finding);
          }}},
        {"best practice with four elements",
         {CheckCode::PracticeIncomplete, false,
          [](IssuingFixture &f) {
              Practice practice = *PracticeStore::ofAnswer(*f.file, f.practiceKey()).value();
              practice.setElement(PracticeElement::Innovation, QString());
              f.must(PracticeStore::save(*f.file, f.practiceKey(), practice));
          },
          [](IssuingFixture &f) {
              Practice practice = *PracticeStore::ofAnswer(*f.file, f.practiceKey()).value();
              practice.setElement(PracticeElement::Innovation, QStringLiteral("New"));
              f.must(PracticeStore::save(*f.file, f.practiceKey(), practice));
          }}},
        {"answers differ without a text",
         {CheckCode::AnswersDiffer, false,
          [](IssuingFixture &f) { f.must(AnswerStore::setFindingText(*f.file, f.practiceKey(), QString())); },
          [](IssuingFixture &f) {
              f.must(AnswerStore::setFindingText(*f.file, f.practiceKey(), QStringLiteral("Why")));
          }}},
        {"photograph without a caption",
         {CheckCode::CaptionMissing, true,
          [](IssuingFixture &f) {
              Evidence evidence = f.evidence();
              evidence.caption.clear();
              f.save(evidence);
          },
          [](IssuingFixture &f) {
              Evidence evidence = f.evidence();
              evidence.caption = QStringLiteral("Seal");
              f.save(evidence);
          }}},
        {"photograph without a caption, made internal",
         {CheckCode::CaptionMissing, true,
          [](IssuingFixture &f) {
              Evidence evidence = f.evidence();
              evidence.caption.clear();
              f.save(evidence);
          },
          [](IssuingFixture &f) {
              Evidence evidence = f.evidence();
              evidence.audience = EvidenceAudience::Internal;
              f.save(evidence);
          }}},
        {"evidence unfiled",
         {CheckCode::EvidenceUnfiled, false,
          [](IssuingFixture &f) {
              f.must(EvidenceStore(*f.file).unlink(f.photograph, {EvidenceTargetKind::Answer, f.answerId(f.noKey())}));
          },
          [](IssuingFixture &f) {
              f.must(EvidenceStore(*f.file).link(f.photograph, {EvidenceTargetKind::Visit, f.first}));
          }}},
        {"evidence without a date",
         {CheckCode::EvidenceUndated, false,
          [](IssuingFixture &f) {
              Evidence evidence = f.evidence();
              evidence.received.reset();
              f.save(evidence);
          },
          [](IssuingFixture &f) {
              Evidence evidence = f.evidence();
              evidence.taken = f.base.clock.now();
              f.save(evidence);
          }}},
    };
    return table;
}

bool has(const std::vector<Check> &checks, CheckCode code)
{
    return std::any_of(checks.begin(), checks.end(), [&](const Check &check) { return check.code == code; });
}

QStringList codesOf(const std::vector<Check> &checks)
{
    QStringList codes;
    for (const Check &check : checks)
        codes.append(toCode(check.code));
    return codes;
}

} // namespace

class TestChecks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readyCaseHasNone()
    {
        const IssuingFixture fixture;
        QCOMPARE(codesOf(fixture.checks()), QStringList());
    }

    void rowTriggersAndClears_data()
    {
        QTest::addColumn<QByteArray>("row");
        for (const auto &[name, row] : rows())
            QTest::newRow(name.constData()) << name;
    }
    void rowTriggersAndClears()
    {
        QFETCH(const QByteArray, row);
        const CheckRow &entry = rows().at(row);
        IssuingFixture fixture;
        entry.spoil(fixture);
        const std::vector<Check> spoiled = fixture.checks();
        QVERIFY2(has(spoiled, entry.code), qPrintable(codesOf(spoiled).join(QLatin1Char(' '))));
        for (const Check &check : spoiled) {
            QVERIFY(!check.message.isEmpty());
            QCOMPARE(check.weight, weightOf(check.code));
            if (check.code == entry.code)
                QCOMPARE(check.blocks(), entry.blocks);
        }
        QCOMPARE(isReadyToSign(spoiled), blockers(spoiled).empty());
        entry.mend(fixture);
        QVERIFY2(!has(fixture.checks(), entry.code), "still there");
    }

    void everyCodeOfTheTableIsTested()
    {
        // Those of the integrity are looked at below.
        const std::vector<CheckCode> others = {CheckCode::HistoryNotVerified, CheckCode::HistoryBroken,
                                               CheckCode::EvidenceNotVerified, CheckCode::EvidenceDamaged};
        for (const CheckCode code : allValues<CheckCode>()) {
            const bool tested =
                std::any_of(rows().begin(), rows().end(), [&](const auto &row) { return row.second.code == code; }) ||
                std::find(others.begin(), others.end(), code) != others.end();
            QVERIFY2(tested, qPrintable(toCode(code)));
        }
    }

    void placesSayWhereToMend()
    {
        IssuingFixture fixture;
        fixture.must(setAnswer(*fixture.file, {QStringLiteral("9.6"), fixture.second}, std::nullopt));
        Finding finding = fixture.action();
        finding.actionText.clear();
        fixture.save(finding);
        const std::vector<Check> checks = fixture.checks();
        QCOMPARE(codesOf(checks),
                 QStringList({QStringLiteral("criterion-unanswered"), QStringLiteral("action-text-missing")}));
        QCOMPARE(checks[0].place.criterion, QStringLiteral("9.6"));
        QCOMPARE(checks[0].place.visit, fixture.second);
        QCOMPARE(checks[0].place.visitNumber, 2);
        QVERIFY(checks[0].message.contains(QStringLiteral("Sample Warehouse")));
        QCOMPARE(checks[1].place.finding, finding.id);
        QCOMPARE(checks[1].place.findingLabel, QStringLiteral("A-01"));
    }

    void integrityIsListedUntilVerified()
    {
        IssuingFixture fixture;
        const std::vector<Check> before = fixture.must(runChecks(*fixture.file));
        QCOMPARE(codesOf(before),
                 QStringList({QStringLiteral("history-not-verified"), QStringLiteral("evidence-not-verified")}));
        QVERIFY(before[0].blocks());
        QVERIFY(isReadyToSign(before));
        const Integrity integrity = fixture.must(verifyIntegrity(*fixture.file));
        QVERIFY(integrity.isVerified());
        QCOMPARE(codesOf(fixture.must(runChecks(*fixture.file, integrity))), QStringList());
    }

    void brokenIntegrityBlocks()
    {
        IssuingFixture fixture;
        Integrity integrity;
        integrity.history = Status(Error(ErrorCode::CaseHistoryBroken, QStringLiteral("broken")));
        integrity.evidence = Status(Error(ErrorCode::EvidenceDamaged, QStringLiteral("damaged")));
        const std::vector<Check> checks = fixture.must(runChecks(*fixture.file, integrity));
        QCOMPARE(codesOf(checks), QStringList({QStringLiteral("history-broken"), QStringLiteral("evidence-damaged")}));
        QCOMPARE(checks[0].message, QStringLiteral("broken"));
        QVERIFY(!isReadyToSign(checks));
    }

    void verifyingCanBeStopped()
    {
        IssuingFixture fixture;
        CTPAT_ERROR(verifyIntegrity(*fixture.file, [](qint64, qint64) { return false; }), ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
