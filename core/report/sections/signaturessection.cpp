// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/signaturessection.h"

#include "core/report/sections/visitwords.h"

namespace ctpat::report {

namespace {

/// Stable names of the signature fields: the signing step looks for them.
QString fieldName(ReportSigner signer)
{
    switch (signer) {
    case ReportSigner::SecondSpecialist:
        return QStringLiteral("second-specialist");
    case ReportSigner::Supervisor:
        return QStringLiteral("supervisor");
    case ReportSigner::CompanyOfficer:
        return QStringLiteral("officer");
    case ReportSigner::Specialist:
        break;
    }
    return QStringLiteral("specialist");
}

QString signsFor(const ReportWording &words, ReportSigner signer)
{
    switch (signer) {
    case ReportSigner::SecondSpecialist:
        return words.translate("Report", "Took part in the validation and stands by its findings.");
    case ReportSigner::Supervisor:
        return words.translate("Report", "Has reviewed the report and approves its release to the member.");
    case ReportSigner::CompanyOfficer:
        return words.translate("Report", "Answers for the company that the report is complete and true.");
    case ReportSigner::Specialist:
        break;
    }
    return words.translate("Report", "Carried out the validation and wrote this report.");
}

SignedDetails signedDetails(const ReportWording &words, const ReportSignature &signature)
{
    SignedDetails details{.heading = words.translate("Report", "SIGNED DIGITALLY"),
                          .name = signature.name,
                          .time = words.exactTime(signature.time)};
    if (!signature.certificate.isEmpty())
        details.certificate = words.translate("Report", "Certificate: %1").arg(signature.certificate);
    if (!signature.reason.isEmpty())
        details.reason = words.translate("Report", "Reason: %1").arg(signature.reason);
    if (!signature.timeStamp.isEmpty())
        details.timeStamp = words.translate("Report", "Time-stamp: %1").arg(signature.timeStamp);
    return details;
}

SignatureBox signatureBox(const SectionContext &context, const ReportSignature &signature)
{
    const ReportWording &words = context.words;
    const QString role = words.signer(signature.role);
    const QString who = signature.name.isEmpty() ? role : signature.name;
    SignatureBox box{
        .fieldName = fieldName(signature.role),
        .role = role,
        .signsFor = signature.title.isEmpty()
                        ? signsFor(words, signature.role)
                        : words.translate("Report", "%1. %2").arg(signature.title, signsFor(words, signature.role)),
        .openHeading = words.translate("Report", "NOT YET SIGNED"),
        //: Under the line of a box that is still to be signed: person or role.
        .lineLabel = words.translate("Report", "%1: digital signature").arg(who),
        .dateLabel = words.translate("Report", "Date"),
        //: What a screen reader says for a signature field: role of the signer.
        .description = words.translate("Report", "Digital signature, %1").arg(role)};
    if (signature.isSigned)
        box.details = signedDetails(words, signature);
    return box;
}

Flow versionText(const SectionContext &context)
{
    const ReportWording &words = context.words;
    return {paragraph(words
                          .translate("Report", "%1. A later version says which one it replaces and why; both remain "
                                               "valid as records.")
                          .arg(reportNumber(context)),
                      TextStyle::Data)};
}

Flow embeddedFiles(const SectionContext &context)
{
    Flow flow;
    for (const ReportAttachment &attachment : context.data.attachments)
        flow.push_back(paragraph(
            context.words.translate("Report", "%1: %2").arg(attachment.name, attachment.description), TextStyle::Data));
    return flow;
}

} // namespace

std::vector<Section> signaturesSection(const SectionContext &context)
{
    const ReportWording &words = context.words;
    Section section = startSection(context, SectionId::Signatures, words.translate("Report", "Signatures"));
    Flow boxes{paragraph(words.translate("Report", "Each person signs for what stands at the left. A box with a dashed "
                                                   "border is still to be signed; signing it leaves the signatures "
                                                   "before it intact."),
                         TextStyle::Small)};
    for (const ReportSignature &signature : context.data.signatures)
        boxes.push_back(signatureBox(context, signature));
    if (context.data.signatures.isEmpty())
        boxes = {paragraph(words.translate("Report", "This report has no place for a signature."), TextStyle::Small)};
    section.blocks.push_back(KeepTogether{.content = std::move(boxes)});
    section.blocks.push_back(Rule{.kind = RuleKind::Thin, .spaceBefore = 14, .spaceAfter = 10});
    section.blocks.push_back(pair(words.translate("Report", "Version"), versionText(context)));
    if (Flow files = embeddedFiles(context); !files.empty())
        section.blocks.push_back(pair(words.translate("Report", "Embedded files"), std::move(files)));
    Paragraph end = paragraph(words.translate("Report", "End of report"), TextStyle::End);
    end.align = Align::Centre;
    end.spaceBefore = 24;
    section.blocks.push_back(std::move(end));
    return {std::move(section)};
}

} // namespace ctpat::report
