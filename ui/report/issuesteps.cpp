// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/issuesteps.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ctpat::ui {

namespace {

struct IssueStepsText
{
    Q_DECLARE_TR_FUNCTIONS(IssueSteps)
};

bool hasPerson(const CaseSnapshot &validation, PersonRole role)
{
    return std::any_of(validation.people.begin(), validation.people.end(),
                       [role](const Person &person) { return person.role == role; });
}

QList<IssueStep> stepsWhenSigned(const IssueState &issue, const CaseSnapshot &validation)
{
    QList<IssueStep> steps;
    if (hasPerson(validation, PersonRole::SecondSpecialist) && !issue.signatureOf(SignerRole::SecondSpecialist))
        steps.append(IssueStep::SignSecond);
    if (validation.details.kind == CaseKind::SelfAssessment)
        steps = {IssueStep::Release};
    else
        steps.append(IssueStep::Submit);
    return steps + QList{IssueStep::Save, IssueStep::Verify, IssueStep::TakeBack};
}

QString lastSigner(const IssueState &issue)
{
    return issue.signatures.empty() ? QString() : issue.signatures.back().signer;
}

} // namespace

QList<IssueStep> issueSteps(const IssueState &issue, const CaseSnapshot &validation)
{
    if (!issue.newest)
        return {IssueStep::Sign};
    switch (issue.newest->state) {
    case VersionState::Draft:
    case VersionState::Returned:
        return {IssueStep::Sign};
    case VersionState::Frozen:
        return {IssueStep::Thaw};
    case VersionState::Signed:
        return stepsWhenSigned(issue, validation);
    case VersionState::Submitted:
        return {IssueStep::Countersign, IssueStep::Return, IssueStep::Save, IssueStep::Verify, IssueStep::TakeBack};
    case VersionState::Countersigned:
        return {IssueStep::Release, IssueStep::Save, IssueStep::Verify, IssueStep::TakeBack};
    case VersionState::Released:
        return {IssueStep::Save, IssueStep::Verify, IssueStep::Correct};
    }
    return {};
}

std::optional<SignerRole> nextSigner(const QList<IssueStep> &steps, CaseKind kind)
{
    if (steps.contains(IssueStep::Sign))
        return kind == CaseKind::SelfAssessment ? SignerRole::CompanyOfficer : SignerRole::Specialist;
    if (steps.contains(IssueStep::SignSecond))
        return SignerRole::SecondSpecialist;
    if (steps.contains(IssueStep::Countersign))
        return SignerRole::Supervisor;
    return std::nullopt;
}

QList<SignerRole> signersOf(const IssueState &issue, const CaseSnapshot &validation)
{
    if (validation.details.kind == CaseKind::SelfAssessment)
        return {SignerRole::CompanyOfficer};
    QList<SignerRole> roles{SignerRole::Specialist};
    if (hasPerson(validation, PersonRole::SecondSpecialist) || issue.signatureOf(SignerRole::SecondSpecialist))
        roles.append(SignerRole::SecondSpecialist);
    roles.append(SignerRole::Supervisor);
    return roles;
}

QString versionText(const IssueState &issue)
{
    if (!issue.isHeld())
        //: number of a version of the report that is not frozen
        return IssueStepsText::tr("%1, draft").arg(issue.nextNumber);
    //: number of a version of the report, its state in lower case
    return IssueStepsText::tr("%1, %2").arg(issue.newest->number).arg(QLocale().toLower(word(issue.newest->state)));
}

QString stateText(const IssueState &issue)
{
    if (!issue.newest)
        return {};
    const ReportVersion &version = *issue.newest;
    const QString signer = lastSigner(issue);
    switch (version.state) {
    case VersionState::Draft:
        return IssueStepsText::tr("Version %1 corrects the released one: %2").arg(version.number).arg(version.why);
    case VersionState::Returned:
        return issue.reviews.empty()
                   ? IssueStepsText::tr("Version %1 was taken back to be worked on.").arg(version.number)
                   : IssueStepsText::tr("Version %1 was taken back by %2: %3")
                         .arg(version.number)
                         .arg(issue.reviews.back().by, issue.reviews.back().comment);
    case VersionState::Frozen:
        return IssueStepsText::tr("Version %1 is frozen, but nobody has signed it.").arg(version.number);
    case VersionState::Signed:
        return IssueStepsText::tr("Version %1 is signed by %2. What it prints is held.")
            .arg(version.number)
            .arg(signer);
    case VersionState::Submitted:
        return IssueStepsText::tr("Version %1 is with the supervisor.").arg(version.number);
    case VersionState::Countersigned:
        return IssueStepsText::tr("Version %1 is countersigned by %2 and can be released to the member.")
            .arg(version.number)
            .arg(signer);
    case VersionState::Released:
        return IssueStepsText::tr("Version %1 was released to the member on %2.")
            .arg(version.number)
            .arg(QLocale().toString(version.releasedOn, QLocale::LongFormat));
    }
    return {};
}

QString stepText(IssueStep step)
{
    switch (step) {
    case IssueStep::Sign:
        return IssueStepsText::tr("&Sign report…");
    case IssueStep::SignSecond:
        return IssueStepsText::tr("&Sign as second specialist…");
    case IssueStep::Countersign:
        return IssueStepsText::tr("&Countersign…");
    case IssueStep::Submit:
        return IssueStepsText::tr("Sub&mit to the supervisor");
    case IssueStep::TakeBack:
        return IssueStepsText::tr("&Take back…");
    case IssueStep::Return:
        return IssueStepsText::tr("&Return to the specialist…");
    case IssueStep::Release:
        return IssueStepsText::tr("Re&lease to the member…");
    case IssueStep::Correct:
        return IssueStepsText::tr("Start a c&orrection…");
    case IssueStep::Thaw:
        return IssueStepsText::tr("&Lift the freeze");
    case IssueStep::Save:
        return IssueStepsText::tr("Save the si&gned PDF…");
    case IssueStep::Verify:
        return IssueStepsText::tr("Verif&y the signed PDF");
    }
    return {};
}

QString stepName(IssueStep step)
{
    static constexpr const char *names[] = {"stepSign",     "stepSignSecond", "stepCountersign", "stepSubmit",
                                            "stepTakeBack", "stepReturn",     "stepRelease",     "stepCorrect",
                                            "stepThaw",     "stepSave",       "stepVerify"};
    return QLatin1String(names[static_cast<size_t>(step)]);
}

} // namespace ctpat::ui
