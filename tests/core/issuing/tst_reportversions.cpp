// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/issuing/issuingfixture.h"

#include <QTest>

using namespace ctpat;

namespace {

enum class Step
{
    Freeze,
    Thaw,
    Sign,
    SignSecond,
    Submit,
    Countersign,
    SendBack,
    Release,
    Correct
};

Status sign(IssuingFixture &fixture, SignerRole role)
{
    const Result<std::optional<ReportVersion>> newest = ReportVersions::newest(*fixture.file);
    const ReportVersion version = newest.value().value_or(ReportVersion());
    return fixture.file->change(QStringLiteral("Sign"), [&](Change &change) -> Status {
        const SignatureRecord record{{},          {}, role, QStringLiteral("Sample Signer"), QStringLiteral("AB12"),
                                     change.at(), {}};
        const Result<ReportVersion> kept =
            ReportVersions::recordSignature(change, version, record, QByteArray("%PDF ") + toCode(role).toLatin1());
        return kept ? Status() : Status(kept.error());
    });
}

Status take(IssuingFixture &fixture, Step step)
{
    CaseFile &file = *fixture.file;
    switch (step) {
    case Step::Freeze: {
        const Result<ReportVersion> frozen = ReportVersions::freeze(file);
        return frozen ? Status() : Status(frozen.error());
    }
    case Step::Thaw:
        return ReportVersions::thaw(file);
    case Step::Sign:
        return sign(fixture, SignerRole::Specialist);
    case Step::SignSecond:
        return sign(fixture, SignerRole::SecondSpecialist);
    case Step::Submit:
        return ReportVersions::submit(file);
    case Step::Countersign:
        return sign(fixture, SignerRole::Supervisor);
    case Step::SendBack:
        return ReportVersions::sendBack(file, ReviewDecision::Returned, QStringLiteral("Text missing"));
    case Step::Release:
        return ReportVersions::release(file, QDate(2026, 12, 4));
    case Step::Correct: {
        const Result<ReportVersion> opened = ReportVersions::startCorrection(file, QStringLiteral("A wrong date"));
        return opened ? Status() : Status(opened.error());
    }
    }
    return {};
}

/// The steps that lead to a state.
const std::map<QByteArray, std::vector<Step>> ways = {
    {"none", {}},
    {"frozen", {Step::Freeze}},
    {"draft", {Step::Freeze, Step::Thaw}},
    {"signed", {Step::Freeze, Step::Sign}},
    {"submitted", {Step::Freeze, Step::Sign, Step::Submit}},
    {"countersigned", {Step::Freeze, Step::Sign, Step::Submit, Step::Countersign}},
    {"returned", {Step::Freeze, Step::Sign, Step::Submit, Step::SendBack}},
    {"released", {Step::Freeze, Step::Sign, Step::Submit, Step::Countersign, Step::Release}},
};

const std::map<QByteArray, std::vector<Step>> legal = {
    {"none", {Step::Freeze}},
    {"frozen", {Step::Thaw, Step::Sign}},
    {"draft", {Step::Freeze}},
    {"signed", {Step::SignSecond, Step::Submit, Step::SendBack}},
    {"submitted", {Step::Countersign, Step::SendBack}},
    {"countersigned", {Step::SendBack, Step::Release}},
    {"returned", {Step::Freeze}},
    {"released", {Step::Correct}},
};

constexpr std::pair<const char *, Step> allSteps[] = {
    {"freeze", Step::Freeze},          {"thaw", Step::Thaw},       {"sign", Step::Sign},
    {"sign second", Step::SignSecond}, {"submit", Step::Submit},   {"countersign", Step::Countersign},
    {"send back", Step::SendBack},     {"release", Step::Release}, {"correct", Step::Correct},
};

bool isLegal(const QByteArray &state, Step step)
{
    const std::vector<Step> &allowed = legal.at(state);
    return std::find(allowed.begin(), allowed.end(), step) != allowed.end();
}

void goTo(IssuingFixture &fixture, const QByteArray &state)
{
    for (const Step step : ways.at(state))
        IssuingFixture::must(take(fixture, step));
}

} // namespace

Q_DECLARE_METATYPE(Step)

class TestReportVersions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void illegalSteps_data()
    {
        QTest::addColumn<QByteArray>("state");
        for (const auto &[state, way] : ways)
            QTest::newRow(state.constData()) << state;
    }
    void illegalSteps()
    {
        QFETCH(const QByteArray, state);
        IssuingFixture fixture;
        goTo(fixture, state);
        const HistoryHead before = fixture.file->history().head().value();
        for (const auto &[name, step] : allSteps) {
            if (isLegal(state, step))
                continue;
            const Status done = take(fixture, step);
            QVERIFY2(!done, name);
            QVERIFY2(done.error().code() == ErrorCode::ReportState, name);
            if (state != "none")
                QCOMPARE(done.error().detail(), QString::fromLatin1(state));
            QVERIFY2(fixture.file->history().head().value() == before, name);
        }
    }

    void legalSteps_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<Step>("step");
        for (const auto &[state, way] : ways) {
            for (const auto &[name, step] : allSteps) {
                if (isLegal(state, step))
                    QTest::addRow("%s: %s", state.constData(), name) << state << step;
            }
        }
    }
    void legalSteps()
    {
        QFETCH(const QByteArray, state);
        QFETCH(const Step, step);
        IssuingFixture fixture;
        goTo(fixture, state);
        CTPAT_OK(take(fixture, step));
    }

    void freezeHoldsWhatIsPrinted()
    {
        IssuingFixture fixture;
        CTPAT_OK(take(fixture, Step::Freeze));
        QVERIFY(fixture.file->isFrozen().value());
        CTPAT_ERROR(AnswerStore::setFindingText(*fixture.file, fixture.noKey(), QStringLiteral("New")),
                    ErrorCode::CaseFrozen);
        CTPAT_ERROR(TextStore::set(*fixture.file, SectionText::Scope, QStringLiteral("New")), ErrorCode::CaseFrozen);
        CTPAT_OK(AnswerStore::setInternalNote(*fixture.file, fixture.noKey(), QStringLiteral("Open")));
        CTPAT_OK(take(fixture, Step::Thaw));
        QVERIFY(!fixture.file->isFrozen().value());
        CTPAT_OK(AnswerStore::setFindingText(*fixture.file, fixture.noKey(), QStringLiteral("New")));
    }

    void freezeFixesNumbersAndThawOpensThem()
    {
        IssuingFixture fixture;
        CTPAT_OK(take(fixture, Step::Freeze));
        QCOMPARE(fixture.action().state, FindingState::Issued);
        QVERIFY(fixture.action().numberFixed);
        QVERIFY(fixture.evidence().numberFixed);
        CTPAT_OK(take(fixture, Step::Thaw));
        QCOMPARE(fixture.action().state, FindingState::Draft);
        QVERIFY(!fixture.action().numberFixed);
        QVERIFY(!fixture.evidence().numberFixed);
    }

    void frozenVersionKeepsTheHead()
    {
        IssuingFixture fixture;
        const ReportVersion version = fixture.must(ReportVersions::freeze(*fixture.file));
        QCOMPARE(fixture.must(fixture.file->history().hashAt(version.historySeq)), version.historyHead);
        const HistoryHead head = fixture.must(ReportVersions::frozenHead(*fixture.file, version));
        QCOMPARE(head.seq, version.historySeq);
        const auto entries =
            fixture.must(fixture.file->history().entriesOfRow(QStringLiteral("report_version"), version.id));
        QVERIFY(std::any_of(entries.begin(), entries.end(), [&](const HistoryEntry &entry) {
            return entry.seq == version.historySeq && entry.operation == QLatin1String("freeze");
        }));
        ReportVersion forged = version;
        forged.historyHead[0] = static_cast<char>(forged.historyHead[0] ^ 1);
        CTPAT_ERROR(ReportVersions::frozenHead(*fixture.file, forged), ErrorCode::CaseHistoryBroken);
    }

    void returnedVersionKeepsItsFileAndHandsOnItsNumber()
    {
        IssuingFixture fixture;
        goTo(fixture, "returned");
        QVERIFY(!fixture.file->isFrozen().value());
        QVERIFY(!fixture.action().numberFixed);
        QCOMPARE(fixture.must(ReportVersions::nextNumber(*fixture.file)), 1);
        goTo(fixture, "signed");
        QVERIFY(fixture.file->isFrozen().value());
        const std::vector<ReportVersion> all = fixture.must(ReportVersions::list(*fixture.file));
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].number, 1);
        QCOMPARE(all[0].state, VersionState::Returned);
        QVERIFY(all[0].isSigned());
        QCOMPARE(all[1].number, 1);
        QCOMPARE(all[1].state, VersionState::Signed);
        const std::vector<ReviewRecord> reviews = fixture.must(ReportVersions::reviews(*fixture.file, all[0].id));
        QCOMPARE(reviews.size(), size_t(1));
        QCOMPARE(reviews[0].decision, ReviewDecision::Returned);
        QCOMPARE(reviews[0].comment, QStringLiteral("Text missing"));
        QCOMPARE(reviews[0].by, QStringLiteral("Sample Specialist"));
    }

    void correctionReplacesTheReleasedVersion()
    {
        IssuingFixture fixture;
        goTo(fixture, "released");
        QVERIFY(fixture.file->isFrozen().value());
        CTPAT_OK(take(fixture, Step::Correct));
        QVERIFY(!fixture.file->isFrozen().value());
        // What was released keeps its numbers while the correction is written.
        QVERIFY(fixture.action().numberFixed);
        const ReportVersion next = fixture.must(ReportVersions::freeze(*fixture.file));
        QCOMPARE(next.number, 2);
        QCOMPARE(next.why, QStringLiteral("A wrong date"));
        const std::optional<ReportVersion> released = fixture.must(ReportVersions::lastReleased(*fixture.file));
        QCOMPARE(released->number, 1);
        QCOMPARE(released->releasedOn, QDate(2026, 12, 4));
        CTPAT_OK(sign(fixture, SignerRole::Specialist));
        CTPAT_OK(ReportVersions::sendBack(*fixture.file, ReviewDecision::TakenBack, QStringLiteral("Not yet")));
        QVERIFY2(fixture.action().numberFixed, "the return of version 2 must not open a number of version 1");
        const ReportVersion again = fixture.must(ReportVersions::freeze(*fixture.file));
        QCOMPARE(again.number, 2);
        QCOMPARE(again.why, QStringLiteral("A wrong date"));
    }

    void stepsNeedTheirWords()
    {
        IssuingFixture fixture;
        goTo(fixture, "submitted");
        CTPAT_ERROR(ReportVersions::sendBack(*fixture.file, ReviewDecision::Returned, QStringLiteral(" ")),
                    ErrorCode::InvalidInput);
        CTPAT_OK(take(fixture, Step::Countersign));
        CTPAT_ERROR(ReportVersions::release(*fixture.file, QDate()), ErrorCode::InvalidInput);
        CTPAT_OK(take(fixture, Step::Release));
        CTPAT_ERROR(ReportVersions::startCorrection(*fixture.file, QString()), ErrorCode::InvalidInput);
        CTPAT_ERROR(ReportVersions::byNumber(*fixture.file, 7), ErrorCode::NotFound);
    }

    void stepsCannotBeUndone()
    {
        IssuingFixture fixture;
        CTPAT_OK(take(fixture, Step::Freeze));
        QVERIFY(fixture.file->undoLabel().isEmpty());
        CTPAT_OK(take(fixture, Step::Sign));
        QVERIFY(!fixture.file->undo());
        QCOMPARE(fixture.must(ReportVersions::newest(*fixture.file))->state, VersionState::Signed);
    }

    void selfAssessmentGoesWithoutASupervisor()
    {
        IssuingFixture fixture(CaseKind::SelfAssessment);
        CTPAT_OK(take(fixture, Step::Freeze));
        CTPAT_OK(sign(fixture, SignerRole::CompanyOfficer));
        CTPAT_ERROR(ReportVersions::submit(*fixture.file), ErrorCode::RuleBroken);
        CTPAT_OK(take(fixture, Step::Release));
    }

    void historyHoldsAfterAllSteps()
    {
        IssuingFixture fixture;
        goTo(fixture, "returned");
        goTo(fixture, "released");
        CTPAT_OK(fixture.file->checkWhole());
    }
};

QTEST_GUILESS_MAIN(TestReportVersions)
#include "tst_reportversions.moc"
