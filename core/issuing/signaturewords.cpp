// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issuing/signaturewords.h"

#include "core/issuing/fillcontext.h"
#include "core/report/signatureappearance.h"
#include "core/validation/personstore.h"

namespace ctpat {

namespace {

PersonRole personRole(SignerRole role)
{
    switch (role) {
    case SignerRole::SecondSpecialist:
        return PersonRole::SecondSpecialist;
    case SignerRole::Supervisor:
        return PersonRole::Supervisor;
    case SignerRole::CompanyOfficer:
        return PersonRole::CompanyOfficer;
    case SignerRole::Specialist:
        break;
    }
    return PersonRole::Specialist;
}

QString reasonOf(SignerRole role, const ReportWording &words)
{
    switch (role) {
    case SignerRole::SecondSpecialist:
        //: Reason of a signature, in the words of the signer.
        return words.translate("Report", "I took part in this validation and stand by its findings.");
    case SignerRole::Supervisor:
        //: Reason of a signature, in the words of the signer.
        return words.translate("Report", "I have reviewed this report and approve its release.");
    case SignerRole::CompanyOfficer:
        //: Reason of a signature, in the words of the signer.
        return words.translate("Report", "I answer for the company that this report is complete and true.");
    case SignerRole::Specialist:
        break;
    }
    //: Reason of a signature, in the words of the signer.
    return words.translate("Report", "I carried out this validation and wrote this report.");
}

} // namespace

QString signatureFieldName(SignerRole role)
{
    switch (role) {
    case SignerRole::SecondSpecialist:
        return QStringLiteral("second-specialist");
    case SignerRole::Supervisor:
        return QStringLiteral("supervisor");
    case SignerRole::CompanyOfficer:
        return QStringLiteral("officer");
    case SignerRole::Specialist:
        break;
    }
    return QStringLiteral("specialist");
}

Result<SignerWords> signerWords(const CaseFile &file, SignerRole role, const QString &name, const QString &title)
{
    SignerWords words{role, name, title};
    if (!title.isEmpty())
        return words;
    const Result<std::vector<Person>> people = PersonStore::list(file);
    if (!people)
        return people.error();
    for (const Person &person : *people) {
        if (person.name == name)
            return SignerWords{role, name, person.title};
        if (person.role == personRole(role) && words.title.isEmpty())
            words.title = person.title;
    }
    return words;
}

SignatureRequest signatureRequest(const SignerWords &signer, const CertificateInfo &certificate, const Moment &at,
                                  CaseLanguage language)
{
    const ReportWording words(reportLanguage(language));
    SignatureRequest request;
    request.fieldName = signatureFieldName(signer.role);
    request.name = signer.name.isEmpty() ? certificate.commonName : signer.name;
    request.role = words.translate("Words", codedEntry(signer.role).word);
    request.reason = reasonOf(signer.role, words);
    request.time = at;
    return request;
}

Status addAppearance(SignatureRequest &request, const CertificateInfo &certificate, CaseLanguage language)
{
    const ReportWording words(reportLanguage(language));
    report::SignedDetails details;
    details.heading = words.translate("Report", "SIGNED DIGITALLY");
    details.name = request.name;
    details.time = words.exactTime({request.time, {}, {}});
    //: Who issued a certificate, its serial number
    const QString issuer = words.translate("Report", "%1, %2").arg(certificate.issuerName, certificate.serialHex);
    details.certificate = certificate.trial
                              ? words.translate("Report", "Self-issued certificate, for trying out: %1").arg(issuer)
                              : words.translate("Report", "Certificate: %1").arg(issuer);
    details.reason = words.translate("Report", "Reason: %1").arg(request.reason);
    Result<QByteArray> pdf = report::signatureAppearance(details);
    if (!pdf)
        return pdf.error();
    request.appearancePdf = pdf.take();
    return {};
}

} // namespace ctpat
