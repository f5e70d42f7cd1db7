// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/signaturerows.h"

#include "ui/report/issuesteps.h"
#include "ui/shell/caseview.h"
#include "ui/widgets/framedlist.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLocale>

namespace ctpat::ui {

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

QString personOf(const CaseSnapshot &validation, SignerRole role)
{
    for (const Person &person : validation.people) {
        if (person.role == personRole(role))
            return person.name;
    }
    return {};
}

} // namespace

SignatureRows::SignatureRows(QWidget *parent)
    : QWidget(parent)
    , m_rows(new FramedList(this))
{
    const Look look = Look::of(this);
    const int pad = look.metrics().listPadding;
    auto *holder = new QWidget(this);
    auto *inner = new QVBoxLayout(holder);
    inner->setContentsMargins(pad, look.scaled(4), pad, look.scaled(8));
    inner->addWidget(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new SectionHeading(tr("Signatures"), this));
    column->addWidget(holder);
}

void SignatureRows::refresh(const CaseView &view, const IssueState &issue)
{
    m_rows->clear();
    const auto next = nextSigner(issueSteps(issue, view.validation), view.validation.details.kind);
    for (const SignerRole role : signersOf(issue, view.validation)) {
        const SignatureRecord *record = issue.isHeld() ? issue.signatureOf(role) : nullptr;
        const QString who = record ? record->signer : personOf(view.validation, role);
        QString state;
        if (record)
            state = tr("Signed %1").arg(QLocale().toString(record->at.toDateTime(), QLocale::ShortFormat));
        else if (next == role)
            state = tr("Signs next");
        else
            //: a signature that nobody has made yet
            state = tr("Open");
        m_rows->addRow(makeRow(word(role), who.isEmpty() ? tr("Nobody is listed") : who, state, record != nullptr));
    }
}

QWidget *SignatureRows::makeRow(const QString &role, const QString &who, const QString &state, bool isSigned)
{
    const Look look = Look::of(this);
    auto *row = new QWidget(m_rows);
    row->setAccessibleName(tr("%1, %2: %3").arg(role, who, state));
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(look.scaled(10), look.scaled(6), look.scaled(10), look.scaled(6));
    grid->setHorizontalSpacing(look.scaled(8));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    const QIcon sign = icon(isSigned ? Icon::Tick : Icon::Person, isSigned ? IconTone::Ok : IconTone::Muted);
    grid->addWidget(new IconLabel(sign, 1, row), 0, 0, 2, 1, Qt::AlignVCenter);
    grid->addWidget(new ElidedLabel(role, TextRole::Body, TextTone::Text, row), 0, 1);
    auto *detail = new TextLabel(tr("%1 · %2").arg(who, state), TextRole::Second, TextTone::Muted, row);
    detail->setWordWrap(true);
    grid->addWidget(detail, 1, 1);
    return row;
}

} // namespace ctpat::ui
