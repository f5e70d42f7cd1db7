// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/findingstatestore.h"
#include "core/issuing/countrynames.h"
#include "core/issuing/reportfiller.h"
#include "tests/core/issuing/issuingfixture.h"

#include <QTest>

using namespace ctpat;

namespace {

const ReportCriterion *criterion(const ReportData &data, const QString &number)
{
    for (const ReportCategory &category : data.categories) {
        for (const ReportCriterion &candidate : category.criteria) {
            if (candidate.number == number)
                return &candidate;
        }
    }
    return nullptr;
}

ReportData draftOf(IssuingFixture &fixture, const ReportOptions &options = {})
{
    return fixture.must(fillReport(*fixture.file, options));
}

} // namespace

class TestReportFiller final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frontAndPlaces()
    {
        IssuingFixture fixture;
        const ReportData data = draftOf(fixture);
        QVERIFY(data.draft);
        QCOMPARE(data.kind, ReportKind::Revalidation);
        QCOMPARE(data.member, QStringLiteral("Sample Maquila"));
        QCOMPARE(data.version, 1);
        QCOMPARE(data.replaces, 0);
        QCOMPARE(data.marking.banner, QStringLiteral("CUI"));
        QVERIFY(!data.sample);
        QCOMPARE(data.office, QStringLiteral("Sample Field Office"));
        QCOMPARE(data.specialists,
                 QStringList({QStringLiteral("Sample Specialist"), QStringLiteral("Sample Colleague")}));
        QCOMPARE(data.sites.size(), 2);
        QCOMPARE(data.sites[0].label, QStringLiteral("A"));
        QCOMPARE(data.sites[1].label, QStringLiteral("B"));
        QCOMPARE(data.sites[0].country, QStringLiteral("Mexico"));
        QCOMPARE(data.visits.size(), 3);
        QCOMPARE(data.visits[1].site, QStringLiteral("A"));
        QCOMPARE(data.visits[1].scopeReason, QStringLiteral("Follow-up visit"));
        QVERIFY(data.history.isEmpty());
        QCOMPARE(data.texts.executiveSummary, QStringLiteral("One action and one practice."));
    }

    void figuresAreThoseOfTheRollUp()
    {
        IssuingFixture fixture;
        const ReportData data = draftOf(fixture);
        const Rollup rollup = fixture.must(loadSnapshot(*fixture.file)).rollUp();
        QCOMPARE(data.figures.total(), rollup.company.total());
        QCOMPARE(data.figures.no, 1);
        QCOMPARE(data.figures.bestPractice, 1);
        QCOMPARE(data.figures.yes, 1);
        ReportFigures sum;
        for (const ReportCategory &category : data.categories) {
            QCOMPARE(category.figures.total(), static_cast<int>(category.criteria.size()));
            sum.no += category.figures.no;
            sum.yes += category.figures.yes;
            sum.bestPractice += category.figures.bestPractice;
        }
        QCOMPARE(sum, data.figures);
        QCOMPARE(data.visits[1].figures.total(), 3);
        QCOMPARE(criterion(data, QStringLiteral("6.2"))->rolledUp, ReportAnswer::No);
    }

    void internalTextsStayOut()
    {
        IssuingFixture fixture;
        Verification secret = IssuingFixture::verification();
        secret.object = QStringLiteral("Secret talk");
        secret.audience = RowAudience::Internal;
        fixture.must(VerificationStore::add(*fixture.file, fixture.noKey(), secret));
        QCOMPARE(criterion(draftOf(fixture), QStringLiteral("6.2"))->answers.first().verifications.size(), 1);
        Evidence evidence = fixture.evidence();
        evidence.audience = EvidenceAudience::Internal;
        fixture.save(evidence);
        const ReportData data = draftOf(fixture);
        QVERIFY(data.evidence.isEmpty());
        QVERIFY(criterion(data, QStringLiteral("6.2"))->answers.first().evidence.isEmpty());
        QVERIFY2(data.exclusions.isEmpty(), "what is internal was never meant for the report");
    }

    void outOfScopeIsListedWithItsReason()
    {
        IssuingFixture fixture;
        fixture.must(VisitStore::setScope(*fixture.file, fixture.second, ScopeKind::All, QString(), {}));
        const ReportData data = draftOf(fixture);
        const int all = static_cast<int>(fixture.must(loadSnapshot(*fixture.file)).criteria().criteria.size());
        QCOMPARE(data.figures.total(), all);
        QCOMPARE(data.outOfScope.size(), all - 3);
        QCOMPARE(data.outOfScope.first().visits, QList<int>({1}));
        QCOMPARE(data.outOfScope.first().reason, QStringLiteral("Follow-up visit"));
        IssuingFixture chosen;
        const ReportData narrow = draftOf(chosen);
        QCOMPARE(narrow.outOfScope.size(), all - 3);
        QVERIFY(narrow.outOfScope.first().visits.isEmpty());
    }

    void exclusionsAreNamed()
    {
        IssuingFixture fixture;
        Evidence evidence = fixture.evidence();
        evidence.caption.clear();
        fixture.save(evidence);
        fixture.must(FindingStateStore::withdraw(*fixture.file, fixture.action().id, QStringLiteral("Secret reason")));
        fixture.must(setAnswer(*fixture.file, fixture.practiceKey(), AnswerValue::Yes));
        const ReportData data = draftOf(fixture);
        QCOMPARE(data.exclusions.size(), 3);
        QStringList what;
        for (const ReportExclusion &exclusion : data.exclusions) {
            what.append(exclusion.what);
            QVERIFY(!exclusion.why.isEmpty());
            QVERIFY2(!exclusion.why.contains(QStringLiteral("Secret")), "why it was withdrawn is internal");
        }
        const QString all = what.join(QLatin1Char('\n'));
        QVERIFY(all.contains(QStringLiteral("E-01")));
        QVERIFY(all.contains(QStringLiteral("A-01")));
        QVERIFY(all.contains(QStringLiteral("Parking across the street")));
        QVERIFY(!data.evidence.first().isPhoto);
        QCOMPARE(data.evidence.first().sha256.size(), 64);
    }

    void findingsAndPractices()
    {
        IssuingFixture fixture;
        Finding finding = fixture.action();
        finding.dueByHand = true;
        finding.dueDate = QDate(2027, 1, 15);
        finding.contributingReasons = {QStringLiteral("outdated")};
        fixture.save(finding);
        const ReportData data = draftOf(fixture);
        QCOMPARE(data.findings.size(), 1);
        const ReportFinding &printed = data.findings.first();
        QCOMPARE(printed.number, QStringLiteral("A-01"));
        QCOMPARE(printed.visits, QList<int>({1}));
        QCOMPARE(printed.primaryReason, QStringLiteral("Not implemented or not followed"));
        QCOMPARE(printed.contributingReasons, QStringList({QStringLiteral("Outdated or not reviewed")}));
        QVERIFY(printed.dueReason.contains(QStringLiteral("2027")));
        QCOMPARE(data.practices.size(), 1);
        QCOMPARE(data.practices.first().number, QStringLiteral("B-01"));
        QVERIFY(data.practices.first().isComplete());
    }

    void photographsAreFetchedWhenTheyAreSet()
    {
        IssuingFixture fixture;
        const ReportData data = draftOf(fixture);
        QCOMPARE(data.evidence.size(), 1);
        QVERIFY(data.evidence.first().isPhoto);
        QCOMPARE(data.evidence.first().criteria, QStringList({QStringLiteral("6.2")}));
        const Result<QByteArray> picture = data.evidence.first().picture.load();
        CTPAT_OK(picture);
        QVERIFY(QImage::fromData(*picture).size() == QSize(320, 240));

        int fetched = 0;
        ReportOptions options;
        options.fetch = [&](const Evidence &) -> Result<QByteArray> {
            ++fetched;
            return Error(ErrorCode::EvidenceDamaged, QStringLiteral("gone"));
        };
        const ReportData other = draftOf(fixture, options);
        QCOMPARE(fetched, 0);
        CTPAT_ERROR(other.evidence.first().picture.load(), ErrorCode::EvidenceDamaged);
        QCOMPARE(fetched, 1);
    }

    void inTheReportsLanguage()
    {
        IssuingFixture fixture;
        ReportOptions options;
        options.language = CaseLanguage::Spanish;
        options.paper = PaperSize::A4;
        const ReportData data = draftOf(fixture, options);
        QCOMPARE(data.language, ReportLanguage::Spanish);
        QCOMPARE(data.paper, ReportPaper::A4);
        QCOMPARE(data.sites.first().country, QStringLiteral("México"));
        QVERIFY(data.criteria.name != draftOf(fixture).criteria.name);
    }

    void issuedReportCarriesTheFrozenHead()
    {
        IssuingFixture fixture;
        ReportOptions issued;
        issued.draft = false;
        CTPAT_ERROR(fillReport(*fixture.file, issued), ErrorCode::ReportState);
        const ReportVersion version = fixture.must(ReportVersions::freeze(*fixture.file));
        const ReportData data = draftOf(fixture, issued);
        QVERIFY(!data.draft);
        QCOMPARE(data.made.moment, version.frozen);
        QCOMPARE(data.history.size(), 1);
        QCOMPARE(data.history.first().entry, version.historySeq);
        QCOMPARE(data.history.first().sha256, QString::fromLatin1(version.historyHead.toHex()));
        QCOMPARE(data.findings.first().state, ReportFindingState::Issued);
        QVERIFY2(draftOf(fixture, issued) == data, "the same frozen case fills the same report");
    }

    void signers_data()
    {
        QTest::addColumn<bool>("own");
        QTest::addColumn<QList<ReportSigner>>("places");
        QTest::newRow("validation") << false
                                    << QList<ReportSigner>{ReportSigner::Specialist, ReportSigner::SecondSpecialist,
                                                           ReportSigner::Supervisor};
        QTest::newRow("self-assessment") << true << QList<ReportSigner>{ReportSigner::CompanyOfficer};
    }
    void signers()
    {
        QFETCH(const bool, own);
        QFETCH(const QList<ReportSigner>, places);
        IssuingFixture fixture(own ? CaseKind::SelfAssessment : CaseKind::Revalidation);
        const ReportData data = draftOf(fixture);
        QList<ReportSigner> found;
        for (const ReportSignature &signature : data.signatures)
            found.append(signature.role);
        QCOMPARE(found, places);
        QCOMPARE(data.signatures.first().name, QStringLiteral("Sample Specialist"));
        QVERIFY(!data.signatures.first().isSigned);
    }

    void countries_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::newRow("English") << QStringLiteral("MX") << QStringLiteral("en") << QStringLiteral("Mexico");
        QTest::newRow("Spanish") << QStringLiteral("US") << QStringLiteral("es") << QStringLiteral("Estados Unidos");
        QTest::newRow("French") << QStringLiteral("de") << QStringLiteral("fr") << QStringLiteral("Allemagne");
        QTest::newRow("not in the list") << QStringLiteral("TV") << QStringLiteral("es") << QStringLiteral("Tuvalu");
        QTest::newRow("none") << QStringLiteral("??") << QStringLiteral("es") << QStringLiteral("??");
        QTest::newRow("empty") << QString() << QStringLiteral("es") << QString();
    }
    void countries()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, language);
        QTEST(countryName(code, language), "name");
    }
};

QTEST_MAIN(TestReportFiller)
#include "tst_reportfiller.moc"
