// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fixed words of ReportWording: one word for each value, everywhere.
#include "core/report/reportwording.h"

namespace ctpat {

QString ReportWording::answer(ReportAnswer answer) const
{
    switch (answer) {
    case ReportAnswer::Yes:
        return translate("Report", "Yes");
    case ReportAnswer::BestPractice:
        return translate("Report", "Yes, best practice");
    case ReportAnswer::No:
        return translate("Report", "No");
    case ReportAnswer::NotApplicable:
        return translate("Report", "Not applicable");
    case ReportAnswer::NotVerified:
        return translate("Report", "Not verified");
    case ReportAnswer::NotLookedAt:
        break;
    }
    return translate("Report", "Not looked at");
}

QString ReportWording::method(ReportMethod method) const
{
    switch (method) {
    case ReportMethod::Document:
        return translate("Report", "Document read");
    case ReportMethod::RecordSample:
        return translate("Report", "Records sampled");
    case ReportMethod::Interview:
        return translate("Report", "Interview");
    case ReportMethod::Observation:
        return translate("Report", "Observation");
    case ReportMethod::Demonstration:
        return translate("Report", "Demonstration");
    case ReportMethod::SystemScreen:
        return translate("Report", "System screen");
    case ReportMethod::Photograph:
        return translate("Report", "Photograph");
    case ReportMethod::LiveVideo:
        return translate("Report", "Live video");
    case ReportMethod::Certificate:
        return translate("Report", "Certificate");
    case ReportMethod::Other:
        break;
    }
    return translate("Report", "Other method");
}

QString ReportWording::obligation(ReportObligation obligation) const
{
    //: Obligation of a criterion, in a small box: the word of the criteria, not of ordinary speech. es DEBE, fr DOIT.
    return obligation == ReportObligation::Must ? translate("Report", "MUST")
                                                //: es DEBERÍA, fr DEVRAIT.
                                                : translate("Report", "SHOULD");
}

QString ReportWording::basis(ReportBasis basis) const
{
    switch (basis) {
    case ReportBasis::Named:
        return translate("Report", "A source names this entity type for the criterion.");
    case ReportBasis::Attributed:
        return translate("Report", "A source lists the criterion without naming the entity type.");
    case ReportBasis::Unconfirmed:
        break;
    }
    return translate("Report", "Whether the criterion applies to this entity type is to be checked with the booklet.");
}

QString ReportWording::kind(ReportKind kind) const
{
    switch (kind) {
    case ReportKind::Revalidation:
        return translate("Report", "Revalidation");
    case ReportKind::SelfAssessment:
        return translate("Report", "Self-assessment");
    case ReportKind::InitialValidation:
        break;
    }
    return translate("Report", "Initial validation");
}

QString ReportWording::mode(ReportMode mode) const
{
    switch (mode) {
    case ReportMode::Virtual:
        return translate("Report", "virtual");
    case ReportMode::Hybrid:
        return translate("Report", "in person and virtual");
    case ReportMode::InPerson:
        break;
    }
    return translate("Report", "in person");
}

QString ReportWording::visitMode(ReportVisitMode mode) const
{
    switch (mode) {
    case ReportVisitMode::InPerson:
        return translate("Report", "in person");
    case ReportVisitMode::Virtual:
        return translate("Report", "virtual");
    case ReportVisitMode::DeskReview:
        break;
    }
    //: How a visit was done: on documents alone, away from the site.
    return translate("Report", "on documents alone");
}

QString ReportWording::state(ReportFindingState state) const
{
    switch (state) {
    case ReportFindingState::Issued:
        return translate("Report", "Issued");
    case ReportFindingState::Answered:
        return translate("Report", "Answered");
    case ReportFindingState::Returned:
        return translate("Report", "Returned");
    case ReportFindingState::Accepted:
        return translate("Report", "Accepted");
    case ReportFindingState::Withdrawn:
        return translate("Report", "Withdrawn");
    case ReportFindingState::Draft:
        break;
    }
    //: State of a finding that is not yet issued.
    return translate("Report", "Draft");
}

QString ReportWording::element(ReportElement element) const
{
    switch (element) {
    case ReportElement::SeniorManagement:
        return translate("Report", "Support of senior management");
    case ReportElement::Innovation:
        return translate("Report", "Innovative process or technology");
    case ReportElement::Documented:
        return translate("Report", "Documented process");
    case ReportElement::ChecksAndBalances:
        return translate("Report", "Checks, balances and accountability");
    case ReportElement::Implementation:
        break;
    }
    return translate("Report", "Evidence of implementation");
}

QString ReportWording::signer(ReportSigner signer) const
{
    switch (signer) {
    case ReportSigner::SecondSpecialist:
        return translate("Report", "Second specialist");
    case ReportSigner::Supervisor:
        return translate("Report", "Supervisor");
    case ReportSigner::CompanyOfficer:
        return translate("Report", "Company officer");
    case ReportSigner::Specialist:
        break;
    }
    return translate("Report", "Lead specialist");
}

} // namespace ctpat
