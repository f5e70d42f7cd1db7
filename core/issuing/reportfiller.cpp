// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issuing/reportfiller.h"

#include "core/evidence/contentstore.h"
#include "core/issuing/fillcontext.h"
#include "core/issuing/reportversions.h"

namespace ctpat {

namespace {

/// Reads on the thread that owns the case.
ContentFetcher directFetcher(const CaseFile &file)
{
    return [&file](const Evidence &evidence) -> Result<QByteArray> {
        const ContentStore store(file);
        const Result<std::optional<Content>> content = store.find(evidence.content);
        if (!content)
            return content.error();
        if (!*content)
            return ContentStore::damaged(QStringLiteral("content missing"));
        return store.bytes(**content);
    };
}

ReportSigner reportSigner(SignerRole role)
{
    switch (role) {
    case SignerRole::SecondSpecialist:
        return ReportSigner::SecondSpecialist;
    case SignerRole::Supervisor:
        return ReportSigner::Supervisor;
    case SignerRole::CompanyOfficer:
        return ReportSigner::CompanyOfficer;
    case SignerRole::Specialist:
        break;
    }
    return ReportSigner::Specialist;
}

/// Who signs: the places on the last page, and the names on the cover that follow from them.
class SignerFill final
{
public:
    SignerFill(ReportData &data, const FillContext &context, const ReportOptions &options, const Actor &actor)
        : m_data(data)
        , m_context(context)
        , m_options(options)
        , m_actor(actor)
    {
    }

    void run()
    {
        if (m_context.snapshot.details.kind == CaseKind::SelfAssessment) {
            addPlace(SignerRole::CompanyOfficer, PersonRole::CompanyOfficer);
            m_data.companyOfficer = m_data.signatures.first().name;
            m_data.preparedBy = m_actor.name;
            return;
        }
        addPlace(SignerRole::Specialist, PersonRole::Specialist);
        if (hasPerson(PersonRole::SecondSpecialist))
            addPlace(SignerRole::SecondSpecialist, PersonRole::SecondSpecialist);
        addPlace(SignerRole::Supervisor, PersonRole::Supervisor);
        if (m_data.specialists.isEmpty() && !m_data.signatures.first().name.isEmpty())
            m_data.specialists.append(m_data.signatures.first().name);
        m_data.office = m_options.office;
        if (const Person *lead = person(PersonRole::Specialist); lead && m_data.office.isEmpty())
            m_data.office = lead->organization;
    }

private:
    [[nodiscard]] const Person *person(PersonRole role) const
    {
        for (const Person &person : m_context.snapshot.people) {
            if (person.role == role)
                return &person;
        }
        return nullptr;
    }

    [[nodiscard]] bool hasPerson(PersonRole role) const { return person(role) != nullptr; }

    void addPlace(SignerRole role, PersonRole personRole)
    {
        ReportSignature place;
        place.role = reportSigner(role);
        if (m_options.signer && m_options.signer->role == role) {
            place.name = m_options.signer->name;
            place.title = m_options.signer->title;
        } else if (const Person *listed = person(personRole)) {
            place.name = listed->name;
            place.title = listed->title;
        } else if (m_actor.role == toCode(role)) {
            place.name = m_actor.name;
        }
        m_data.signatures.append(place);
    }

    ReportData &m_data;
    const FillContext &m_context;
    const ReportOptions &m_options;
    const Actor &m_actor;
};

/// The head that the frozen version kept: the pages and the case agree on it for good.
Status fillHistory(ReportData &data, const FillContext &context, const CaseFile &file, const QString &zone)
{
    const Result<HistoryHead> head = ReportVersions::frozenHead(file, context.version);
    if (!head)
        return head.error();
    data.history.append({head->chain.text(), head->seq, QString::fromLatin1(head->hash.toHex()),
                         ReportTime{context.version.frozen, zone, {}}});
    return {};
}

} // namespace

Result<ReportData> fillReport(CaseFile &file, const ReportOptions &options)
{
    const Result<FillContext> loaded = loadFillContext(file, options);
    if (!loaded)
        return loaded.error();
    const FillContext &context = *loaded;
    const ValidationCase &details = context.snapshot.details;
    ReportData data;
    data.language = reportLanguage(options.language.value_or(details.language));
    data.paper = reportPaper(options.paper.value_or(details.paper));
    data.draft = options.draft;
    data.originalPhotos = options.originalPhotos;
    data.keepPhotoLocations = options.keepPhotoLocations;
    const ReportWording words(data.language);
    const Visit *desk = context.snapshot.visitByNumber(0);
    const QString zone = desk ? desk->zone : QString();

    fillFront(data, context);
    fillSites(data, context, words);
    fillCriteria(data, context, words);
    fillFindings(data, context, words);
    fillPractices(data, context, words);
    fillEvidence(data, context, words, options.fetch ? options.fetch : directFetcher(file));
    fillTexts(data, context);
    SignerFill(data, context, options, file.actor()).run();
    data.made = {options.draft ? std::optional<Moment>(file.clock().now()) : context.version.frozen, zone, {}};
    if (!options.draft) {
        if (const Status filled = fillHistory(data, context, file, zone); !filled)
            return filled.error();
    }
    return data;
}

} // namespace ctpat
