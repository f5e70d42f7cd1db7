// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/integrityline.h"

#include "ui/shell/reportstatus.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/statepainter.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

namespace ctpat::ui {

IntegrityLine::IntegrityLine(QWidget *parent)
    : QWidget(parent)
    , m_sign(new IconLabel(icon(Icon::Clock, IconTone::Muted), 1, this))
    , m_text(new TextLabel({}, TextRole::Second, TextTone::Muted, this))
    , m_again(new LinkButton(tr("Verify"), this))
{
    const Look look = Look::of(this);
    m_text->setObjectName(QStringLiteral("integrityState"));
    m_text->setWordWrap(true);
    m_again->setObjectName(QStringLiteral("verifyIntegrity"));
    m_again->setAccessibleName(tr("Verify history and evidence"));
    setFocusProxy(m_again);
    auto *row = new QHBoxLayout(this);
    const int pad = look.metrics().listPadding;
    row->setContentsMargins(pad, look.scaled(8), pad, look.scaled(8));
    row->setSpacing(look.scaled(8));
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    connect(m_again, &LinkButton::clicked, this, &IntegrityLine::verifyWanted);
}

void IntegrityLine::refresh(const ReportStatus &status)
{
    m_again->setEnabled(!status.isVerifying());
    if (status.isVerifying()) {
        m_sign->setIcon(icon(Icon::Clock, IconTone::Muted));
        m_text->setText(tr("History and evidence are being verified…"));
    } else if (!status.verifiedAt().isValid()) {
        m_sign->setIcon(stateIcon(State::NotLookedAt));
        m_text->setText(tr("History and evidence are not verified yet; signing does it."));
    } else {
        const QString at = QLocale().toString(status.verifiedAt().time(), QStringLiteral("HH:mm"));
        const bool fine = status.integrity().isVerified();
        m_sign->setIcon(stateIcon(fine ? State::Yes : State::NoAction));
        m_text->setText(fine ? tr("History and evidence checked %1: unchanged").arg(at)
                             : tr("History and evidence checked %1: something does not fit, see above").arg(at));
    }
}

} // namespace ctpat::ui
