// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/reasons.h"
#include "core/evidence/addevidence.h"
#include "core/findings/caseedits.h"
#include "core/findings/findingstore.h"
#include "core/findings/practicestore.h"
#include "core/issuing/checks.h"
#include "core/issuing/reportversions.h"
#include "core/signing/identity.h"
#include "core/signing/passphrase.h"
#include "core/signing/trialidentity.h"
#include "core/validation/answerstore.h"
#include "core/validation/casestore.h"
#include "core/validation/personstore.h"
#include "core/validation/snapshot.h"
#include "core/validation/textstore.h"
#include "core/validation/verificationstore.h"
#include "core/validation/visitstore.h"
#include "tests/support/casefixture.h"

#include <QFile>
#include <QImage>

#include <map>

namespace ctpat {

/// A small revalidation that is ready to sign: two visits to the criteria 6.2 and 9.6 (a must each) and 9.5 (a should);
/// an action, a best practice, a photograph, people.
class IssuingFixture final
{
public:
    explicit IssuingFixture(CaseKind kind = CaseKind::Revalidation)
        : reasons(Reasons::load().take())
    {
        static std::map<CaseKind, Made> made;
        const auto known = made.find(kind);
        if (known != made.end()) {
            take(known->second);
            return;
        }
        build(kind);
        QFile written(base.path());
        if (!written.open(QIODevice::ReadOnly))
            qFatal("the case cannot be read");
        made[kind] = {written.readAll(), first, second, specialist, photograph};
    }

    /// A case that was built once; every commit of a build waits for the disk.
    struct Made
    {
        QByteArray bytes;
        Uuid first;
        Uuid second;
        Uuid specialist;
        Uuid photograph;
    };

    void take(const Made &made)
    {
        QFile copy(base.path());
        if (!copy.open(QIODevice::WriteOnly) || copy.write(made.bytes) != made.bytes.size())
            qFatal("the case cannot be written");
        copy.close();
        file = must(base.open());
        first = made.first;
        second = made.second;
        specialist = made.specialist;
        photograph = made.photograph;
    }

    void build(CaseKind kind)
    {
        file = base.create();
        const Catalog catalog = Catalog::load().take();
        const CriteriaSet criteria =
            catalog.criteriaSet(QStringLiteral("foreign_manufacturer"), QDate(2026, 11, 10)).take();
        must(CaseStore::create(*file, details(kind), criteria, QStringLiteral("America/Tijuana")));
        first = addVisit(QStringLiteral("Sample Plant"), QDate(2026, 11, 10));
        second = addVisit(QStringLiteral("Sample Warehouse"), QDate(2026, 11, 12));
        addPeople(kind);
        must(TextStore::set(*file, SectionText::ExecutiveSummary, QStringLiteral("One action and one practice.")));
        answerAll();
        addPhotograph();
    }

    static void must(const Status &status)
    {
        if (!status)
            qFatal("%s | %s", qPrintable(status.error().message()), qPrintable(status.error().detail()));
    }
    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s | %s", qPrintable(result.error().message()), qPrintable(result.error().detail()));
        return result.take();
    }

    [[nodiscard]] static ValidationCase details(CaseKind kind)
    {
        ValidationCase details;
        details.kind = kind;
        details.member = QStringLiteral("Sample Maquila");
        details.account = QStringLiteral("12345678");
        details.entityGroup = QStringLiteral("foreign_manufacturer");
        details.reportNumber = QStringLiteral("12345678-2026-01");
        details.markingProfile =
            kind == CaseKind::SelfAssessment ? QStringLiteral("company-confidential") : QStringLiteral("cbp-cui");
        details.plannedRelease = QDate(2026, 12, 4);
        return details;
    }

    Uuid addVisit(const QString &site, const QDate &from)
    {
        NewVisit visit;
        visit.visit.zone = QStringLiteral("America/Tijuana");
        visit.visit.from = from;
        visit.visit.to = from.addDays(1);
        visit.newSite = Site();
        visit.newSite->name = site;
        visit.newSite->country = QStringLiteral("MX");
        visit.chosen = {QStringLiteral("6.2"), QStringLiteral("9.5"), QStringLiteral("9.6")};
        visit.visit.scopeKind = ScopeKind::Chosen;
        visit.visit.scopeReason = QStringLiteral("Follow-up visit");
        return must(VisitStore::add(*file, visit));
    }

    void addPeople(CaseKind kind)
    {
        Person person;
        person.name = QStringLiteral("Sample Specialist");
        person.title = QStringLiteral("Supply Chain Security Specialist");
        person.organization = QStringLiteral("Sample Field Office");
        person.role = kind == CaseKind::SelfAssessment ? PersonRole::CompanyOfficer : PersonRole::Specialist;
        specialist =
            must(PersonStore::add(*file, person, {{{}, first, true, true, true}, {{}, second, true, true, true}}));
        person.name = QStringLiteral("Sample Colleague");
        person.role = PersonRole::SecondSpecialist;
        must(PersonStore::add(*file, person, {{{}, first, true, false, false}}));
        person.name = QStringLiteral("Sample Supervisor");
        person.role = PersonRole::Supervisor;
        must(PersonStore::add(*file, person));
    }

    void answerAll()
    {
        for (const Uuid &visit : {first, second}) {
            answer(QStringLiteral("6.2"), visit, visit == first ? AnswerValue::No : AnswerValue::Yes);
            answer(QStringLiteral("9.5"), visit, visit == first ? AnswerValue::BestPractice : AnswerValue::Yes);
            answer(QStringLiteral("9.6"), visit, AnswerValue::Yes);
        }
        must(AnswerStore::setFindingText(*file, noKey(), QStringLiteral("Seals carry no H mark.")));
        must(AnswerStore::setFindingText(*file, practiceKey(), QStringLiteral("Cars park across the street.")));
        Finding finding = action();
        finding.actionText = QStringLiteral("Use seals that conform to ISO 17712.");
        finding.primaryReason = QStringLiteral("not-followed");
        save(finding);
        Practice practice;
        practice.title = QStringLiteral("Parking across the street");
        for (const PracticeElement element : allValues<PracticeElement>())
            practice.setElement(element, QStringLiteral("Seen"));
        must(PracticeStore::save(*file, practiceKey(), practice));
    }

    void answer(const QString &criterion, const Uuid &visit, std::optional<AnswerValue> value)
    {
        must(setAnswer(*file, {criterion, visit}, value));
        must(VerificationStore::add(*file, {criterion, visit}, verification()));
    }

    [[nodiscard]] static Verification verification()
    {
        Verification verification;
        verification.method = Method::Observation;
        verification.object = QStringLiteral("The place itself");
        return verification;
    }

    void addPhotograph()
    {
        const QString path = base.path(QStringLiteral("photo.jpg"));
        QImage picture(320, 240, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        picture.save(path, "JPEG");
        AddOptions options;
        options.caption = QStringLiteral("Bolt seal without the H mark");
        options.receivedFrom = QStringLiteral("Sample Specialist");
        options.targets = {{EvidenceTargetKind::Answer, answerId(noKey())}};
        photograph = must(addFile(*file, path, options)).id;
    }

    [[nodiscard]] AnswerKey noKey() const { return {QStringLiteral("6.2"), first}; }
    [[nodiscard]] AnswerKey practiceKey() const { return {QStringLiteral("9.5"), first}; }
    [[nodiscard]] Uuid answerId(const AnswerKey &key) const { return must(AnswerStore::find(*file, key))->id; }
    [[nodiscard]] Finding action() const { return must(FindingStore::byLabel(*file, QStringLiteral("A-01"))); }
    void save(const Finding &finding) { must(FindingStore::save(*file, finding, reasons)); }
    [[nodiscard]] Evidence evidence() const { return *must(EvidenceStore(*file).find(photograph)); }
    void save(const Evidence &evidence) { must(EvidenceStore(*file).save(evidence)); }
    void saveDetails(const ValidationCase &details) { must(saveCase(*file, details)); }

    /// The checks with a verified history and evidence.
    [[nodiscard]] std::vector<Check> checks() const
    {
        Integrity verified;
        verified.history = Status();
        verified.evidence = Status();
        return must(runChecks(*file, verified));
    }

    /// A self-issued identity, valid at the fixture's clock.
    [[nodiscard]] SigningIdentity identity(const QString &name = QStringLiteral("Sample Specialist")) const
    {
        const Passphrase passphrase(QStringLiteral("sample phrase"));
        NewIdentity who;
        who.name = name;
        return must(SigningIdentity::fromPkcs12(must(createTrialIdentity(who, passphrase, base.clock)), passphrase));
    }

    CaseFixture base;
    Reasons reasons;
    std::unique_ptr<CaseFile> file;
    Uuid first;
    Uuid second;
    Uuid specialist;
    Uuid photograph;
};

} // namespace ctpat
