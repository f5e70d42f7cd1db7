// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplecase.h"

#include "core/evidence/evidencestore.h"
#include "core/issuing/issue.h"
#include "core/signing/identity.h"
#include "core/signing/passphrase.h"
#include "core/signing/pdfverifier.h"
#include "core/signing/trialidentity.h"
#include "core/validation/snapshot.h"
#include "tests/support/casefixture.h"

#include <QFile>
#include <QTest>

using namespace ctpat;

class TestSample final : public QObject
{
    Q_OBJECT

    CaseFixture m_base;
    std::unique_ptr<CaseFile> m_file;

private Q_SLOTS:
    void initTestCase()
    {
        CTPAT_OK(makeSampleCase(m_base.path(), m_base.environment));
        auto opened = m_base.open();
        CTPAT_OK(opened);
        m_file = opened.take();
    }

    void isMarkedAsASample()
    {
        const CaseSnapshot snapshot = loadSnapshot(*m_file).take();
        QVERIFY(snapshot.details.sample);
        QVERIFY(snapshot.details.member.contains(QStringLiteral("(sample)")));
        QCOMPARE(snapshot.criteria().entityType, QStringLiteral("importer"));
        for (const Person &person : snapshot.people)
            QVERIFY2(person.name.startsWith(QStringLiteral("Sample ")), qPrintable(person.name));
    }

    void visitsAreNearToday()
    {
        const CaseSnapshot snapshot = loadSnapshot(*m_file).take();
        QCOMPARE(snapshot.visits.size(), size_t(3));
        QStringList countries;
        for (const Site &site : snapshot.sites)
            countries.append(site.country);
        QCOMPARE(countries, QStringList({QStringLiteral("US"), QStringLiteral("MX")}));
        const QDate today = m_base.clock.now().toDateTime().date();
        for (const Visit &visit : snapshot.visits) {
            if (visit.isDeskReview())
                continue;
            QVERIFY(visit.from.daysTo(today) > 0 && visit.from.daysTo(today) < 31);
            QVERIFY(visit.from.dayOfWeek() < 6 && visit.to.dayOfWeek() < 6);
            QVERIFY(visit.timeZone().isValid());
            QVERIFY(!snapshot.presencesAt(visit.id).empty());
        }
        QVERIFY(snapshot.details.plannedRelease > today);
        QVERIFY(!snapshot.milestones.empty());
    }

    void everyCriterionIsAnswered()
    {
        const CaseSnapshot snapshot = loadSnapshot(*m_file).take();
        QVERIFY(snapshot.outOfScope().isEmpty());
        const Rollup rollup = snapshot.rollUp();
        QCOMPARE(rollup.company.total(), static_cast<int>(snapshot.criteria().criteria.size()));
        QCOMPARE(rollup.company.notLookedAt, 0);
        QCOMPARE(rollup.allVisits.notLookedAt, 0);
        for (const std::optional<AnswerValue> value : {AnswerValue::Yes, AnswerValue::BestPractice, AnswerValue::No,
                                                       AnswerValue::NotApplicable, AnswerValue::NotVerified})
            QVERIFY(rollup.allVisits.of(value) > 0);
        QSet<Method> methods;
        for (const Verification &verification : snapshot.verifications) {
            methods.insert(verification.method);
            QVERIFY(!verification.object.isEmpty() && !verification.place.isEmpty() && verification.at);
        }
        QVERIFY(methods.size() >= 7);
        QVERIFY(!snapshot.texts.value(SectionText::ExecutiveSummary).isEmpty());
    }

    void findingsAndPractices()
    {
        const FindingsSnapshot findings = loadFindings(*m_file).take();
        QVERIFY(findings.findings.size() >= 8);
        QVERIFY(findings.count(FindingKind::Action) >= 4);
        QVERIFY(findings.count(FindingKind::Recommendation) >= 2);
        bool atSeveralSites = false;
        for (const Finding &finding : findings.findings) {
            QVERIFY(!finding.actionText.isEmpty() && !finding.shownBy.isEmpty() && !finding.primaryReason.isEmpty());
            QVERIFY(finding.dueDate.isValid());
            atSeveralSites = atSeveralSites || finding.answers.size() > 1;
        }
        QVERIFY(atSeveralSites);
        QCOMPARE(findings.practices.size(), size_t(2));
        for (const Practice &practice : findings.practices)
            QVERIFY(practice.isComplete());
    }

    void evidenceOfManyKinds()
    {
        const std::vector<Evidence> evidence = EvidenceStore(*m_file).all().take();
        QCOMPARE(evidence.size(), size_t(15));
        QSet<QString> types;
        for (const Evidence &piece : evidence) {
            types.insert(piece.mediaType);
            QVERIFY2(piece.taken || piece.received, qPrintable(piece.fileName));
            QVERIFY2(piece.size < 60'000, qPrintable(piece.fileName));
        }
        QVERIFY2(types.size() >= 6, qPrintable(QStringList(types.values()).join(QLatin1Char(' '))));
        QVERIFY(EvidenceStore(*m_file).unfiled().value().empty());
    }

    void nothingStandsBetweenItAndASignature()
    {
        const Integrity integrity = verifyIntegrity(*m_file).take();
        QVERIFY(integrity.isVerified());
        const std::vector<Check> checks = runChecks(*m_file, integrity).take();
        for (const Check &check : checks)
            qWarning("%s", qPrintable(check.message));
        QVERIFY(checks.empty());
    }

    void refusesAFileThatIsThere()
    {
        CTPAT_ERROR(makeSampleCase(m_base.path(), m_base.environment), ErrorCode::CaseExists);
    }

    void leavesNothingWhenStopped()
    {
        const QString path = m_base.path(QStringLiteral("stopped.ctpat"));
        CTPAT_ERROR(makeSampleCase(path, m_base.environment, [](qint64 done, qint64) { return done < 3; }),
                    ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    void signs()
    {
        const Passphrase passphrase(QStringLiteral("sample phrase"));
        NewIdentity who;
        who.name = QStringLiteral("Sample Specialist");
        const QByteArray p12 = createTrialIdentity(who, passphrase, m_base.clock).take();
        const SigningIdentity identity = SigningIdentity::fromPkcs12(p12, passphrase).take();
        const Result<SignedReport> report = signReport(*m_file, identity, {});
        CTPAT_OK(report);
        QVERIFY(report->pageCount > 10);
        const VerificationReport verified = verifyPdf(report->pdf).take();
        QCOMPARE(verified.signatures.size(), size_t(1));
        QCOMPARE(verified.signatures.front().verdict, SignatureVerdict::Valid);
        if (const QString keep = qEnvironmentVariable("CTPAT_KEEP_SAMPLE_REPORT"); !keep.isEmpty()) {
            QFile out(keep);
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(report->pdf) == report->pdf.size());
        }
    }
};

QTEST_MAIN(TestSample)
#include "tst_sample.moc"
