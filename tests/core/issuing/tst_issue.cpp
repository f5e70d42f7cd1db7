// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issuing/issue.h"
#include "core/signing/pdfverifier.h"
#include "tests/core/issuing/issuingfixture.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace ctpat;

namespace {

SignOptions as(SignerRole role)
{
    SignOptions options;
    options.role = role;
    return options;
}

/// What must be as before after anything went wrong.
struct Before
{
    HistoryHead head;
    size_t versions;
};

Before before(const IssuingFixture &fixture)
{
    return {fixture.file->history().head().value(), ReportVersions::list(*fixture.file).value().size()};
}

bool isUntouched(const IssuingFixture &fixture, const Before &then)
{
    return fixture.file->history().head().value() == then.head &&
           ReportVersions::list(*fixture.file).value().size() == then.versions && !fixture.file->isFrozen().value() &&
           fixture.action().state == FindingState::Draft && !fixture.action().numberFixed;
}

} // namespace

class TestIssue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAndKeeps()
    {
        IssuingFixture fixture;
        const Result<SignedReport> report =
            signReport(*fixture.file, fixture.identity(), as(SignerRole::Specialist), {});
        CTPAT_OK(report);
        QCOMPARE(report->version.number, 1);
        QCOMPARE(report->version.state, VersionState::Signed);
        QVERIFY(report->pageCount > 3);
        QVERIFY(fixture.file->isFrozen().value());
        QVERIFY(fixture.file->undoLabel().isEmpty());

        const VerificationReport verified = fixture.must(verifyPdf(report->pdf));
        QCOMPARE(verified.signatures.size(), size_t(1));
        const SignatureReport &signature = verified.signatures.front();
        QCOMPARE(signature.verdict, SignatureVerdict::Valid);
        QVERIFY(signature.certification);
        QCOMPARE(signature.fieldName, QStringLiteral("specialist"));
        QCOMPARE(signature.nameStated, QStringLiteral("Sample Specialist"));
        QVERIFY(verified.emptyFields.end() !=
                std::find(verified.emptyFields.begin(), verified.emptyFields.end(), QStringLiteral("supervisor")));

        const ReportVersion version = *fixture.must(ReportVersions::newest(*fixture.file));
        QCOMPARE(fixture.must(issuedPdf(*fixture.file, version)), report->pdf);
        const auto records = fixture.must(ReportVersions::signatures(*fixture.file, version.id));
        QCOMPARE(records.size(), size_t(1));
        QCOMPARE(records.front().signer, QStringLiteral("Sample Specialist"));
        QCOMPARE(records.front().fingerprint, signature.signer->sha256Fingerprint);
        CTPAT_OK(fixture.file->checkWhole());
    }

    void anotherProgramFindsItValid()
    {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdfsig"));
        if (tool.isEmpty())
            QSKIP("pdfsig is not installed");
        IssuingFixture fixture;
        CTPAT_OK(signReport(*fixture.file, fixture.identity(), as(SignerRole::Specialist), {}));
        const QString path = fixture.base.path(QStringLiteral("signed.pdf"));
        const ReportVersion version = *fixture.must(ReportVersions::newest(*fixture.file));
        CTPAT_OK(exportIssued(*fixture.file, version, path));
        QProcess process;
        process.start(tool, {path});
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAllStandardOutput();
        QVERIFY2(said.contains("Signature is Valid"), said.constData());
        QVERIFY2(said.contains("Total document signed"), said.constData());
    }

    void everybodySignsInTurn()
    {
        IssuingFixture fixture;
        const QByteArray first =
            fixture.must(signReport(*fixture.file, fixture.identity(), as(SignerRole::Specialist), {})).pdf;
        const SigningIdentity colleague = fixture.identity(QStringLiteral("Sample Colleague"));
        const Result<SignedReport> second = signReport(*fixture.file, colleague, as(SignerRole::SecondSpecialist), {});
        CTPAT_OK(second);
        QVERIFY(second->pdf.startsWith(first));
        CTPAT_ERROR(signReport(*fixture.file, colleague, as(SignerRole::Supervisor), {}), ErrorCode::ReportState);
        CTPAT_OK(ReportVersions::submit(*fixture.file));
        const SigningIdentity supervisor = fixture.identity(QStringLiteral("Sample Supervisor"));
        const Result<SignedReport> third = signReport(*fixture.file, supervisor, as(SignerRole::Supervisor), {});
        CTPAT_OK(third);
        QVERIFY(third->pdf.startsWith(second->pdf));
        QCOMPARE(third->version.state, VersionState::Countersigned);
        const VerificationReport verified = fixture.must(verifyPdf(third->pdf));
        QCOMPARE(verified.signatures.size(), size_t(3));
        for (const SignatureReport &signature : verified.signatures)
            QCOMPARE(signature.verdict, SignatureVerdict::Valid);
        QVERIFY(verified.emptyFields.empty());
        const auto reviews = fixture.must(ReportVersions::reviews(*fixture.file, third->version.id));
        QCOMPARE(reviews.size(), size_t(1));
        QCOMPARE(reviews.front().decision, ReviewDecision::Countersigned);
    }

    void selfAssessmentIsSignedByTheCompany()
    {
        IssuingFixture fixture(CaseKind::SelfAssessment);
        CTPAT_ERROR(signReport(*fixture.file, fixture.identity(), as(SignerRole::Specialist), {}),
                    ErrorCode::RuleBroken);
        const Result<SignedReport> report =
            signReport(*fixture.file, fixture.identity(), as(SignerRole::CompanyOfficer), {});
        CTPAT_OK(report);
        QCOMPARE(fixture.must(verifyPdf(report->pdf)).signatures.front().fieldName, QStringLiteral("officer"));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("blocked") << QStringLiteral("blocked") << ErrorCode::ReportBlocked;
        QTest::newRow("damaged evidence") << QStringLiteral("damaged") << ErrorCode::ReportBlocked;
        QTest::newRow("expired certificate") << QStringLiteral("expired") << ErrorCode::IdentityExpired;
        QTest::newRow("company officer of a validation") << QStringLiteral("officer") << ErrorCode::RuleBroken;
        QTest::newRow("supervisor before the specialist") << QStringLiteral("supervisor") << ErrorCode::ReportState;
        QTest::newRow("stopped while verifying") << QStringLiteral("stop 0") << ErrorCode::Cancelled;
        QTest::newRow("stopped while composing") << QStringLiteral("stop 320") << ErrorCode::Cancelled;
    }
    void refused()
    {
        QFETCH(const QString, what);
        QFETCH(const ErrorCode, code);
        IssuingFixture fixture;
        SignOptions options;
        Progress progress;
        if (what == QLatin1String("blocked"))
            fixture.must(TextStore::set(*fixture.file, SectionText::ExecutiveSummary, QString()));
        if (what == QLatin1String("damaged"))
            damageEvidence(fixture);
        if (what == QLatin1String("officer"))
            options.role = SignerRole::CompanyOfficer;
        if (what == QLatin1String("supervisor"))
            options.role = SignerRole::Supervisor;
        if (what.startsWith(QLatin1String("stop"))) {
            const int limit = what.section(QLatin1Char(' '), 1).toInt();
            progress = [limit](qint64 done, qint64) { return done < limit; };
        }
        const Before then = before(fixture);
        const Result<SignedReport> report = what == QLatin1String("expired")
                                                ? signReport(*fixture.file, expired(fixture), options, progress)
                                                : signReport(*fixture.file, fixture.identity(), options, progress);
        CTPAT_ERROR(report, code);
        QVERIFY(isUntouched(fixture, then));
        if (what == QLatin1String("blocked"))
            QVERIFY(report.error().message().contains(QStringLiteral("executive summary")));
    }

    void signsAfterAFailure()
    {
        IssuingFixture fixture;
        CTPAT_ERROR(signReport(*fixture.file, fixture.identity(), {}, [](qint64 done, qint64) { return done < 320; }),
                    ErrorCode::Cancelled);
        const Result<SignedReport> report = signReport(*fixture.file, fixture.identity(), {});
        CTPAT_OK(report);
        QCOMPARE(report->version.number, 1);
    }

    void signsOnlyOnce()
    {
        IssuingFixture fixture;
        CTPAT_OK(signReport(*fixture.file, fixture.identity(), {}));
        CTPAT_ERROR(signReport(*fixture.file, fixture.identity(), {}), ErrorCode::ReportState);
        CTPAT_OK(ReportVersions::sendBack(*fixture.file, ReviewDecision::TakenBack, QStringLiteral("A wrong date")));
        const Result<SignedReport> again = signReport(*fixture.file, fixture.identity(), {});
        CTPAT_OK(again);
        QCOMPARE(again->version.number, 1);
        QCOMPARE(fixture.must(ReportVersions::list(*fixture.file)).size(), size_t(2));
    }

    void placeForTheSecondSpecialistIsNeeded()
    {
        IssuingFixture fixture;
        for (const Person &person : fixture.must(PersonStore::list(*fixture.file))) {
            if (person.role == PersonRole::SecondSpecialist)
                fixture.must(PersonStore::remove(*fixture.file, person.id));
        }
        CTPAT_OK(signReport(*fixture.file, fixture.identity(), {}));
        CTPAT_ERROR(signReport(*fixture.file, fixture.identity(), as(SignerRole::SecondSpecialist), {}),
                    ErrorCode::ReportState);
    }

    void draftAtAnyTime()
    {
        IssuingFixture fixture;
        fixture.must(TextStore::set(*fixture.file, SectionText::ExecutiveSummary, QString()));
        const Before then = before(fixture);
        const Result<ReportPdf> draft = draftReport(*fixture.file);
        CTPAT_OK(draft);
        QVERIFY(draft->bytes.startsWith("%PDF-"));
        QVERIFY(isUntouched(fixture, then));
    }

    void unsignedVersionHasNoFile()
    {
        IssuingFixture fixture;
        const ReportVersion version = fixture.must(ReportVersions::freeze(*fixture.file));
        CTPAT_ERROR(issuedPdf(*fixture.file, version), ErrorCode::ReportState);
        CTPAT_ERROR(exportIssued(*fixture.file, version, fixture.base.path(QStringLiteral("no.pdf"))),
                    ErrorCode::ReportState);
    }

private:
    static SigningIdentity expired(const IssuingFixture &fixture)
    {
        const FixedClock longAgo(fixture.base.clock.now().toDateTime().addDays(-400));
        const Passphrase passphrase(QStringLiteral("sample phrase"));
        NewIdentity who;
        who.name = QStringLiteral("Sample Specialist");
        return fixture.must(
            SigningIdentity::fromPkcs12(fixture.must(createTrialIdentity(who, passphrase, longAgo)), passphrase));
    }

    /// As a disk or a stranger would: past the history.
    static void damageEvidence(IssuingFixture &fixture)
    {
        fixture.must(fixture.file->change(QStringLiteral("Damage"), [](Change &change) {
            return change.bulk("UPDATE chunk SET data = zeroblob(length(data))", {});
        }));
    }
};

QTEST_MAIN(TestIssue)
#include "tst_issue.moc"
