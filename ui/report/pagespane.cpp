// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagespane.h"

#include "ui/report/pagemaker.h"
#include "ui/report/pdfview.h"
#include "ui/widgets/inlinemessage.h"

#include <QVBoxLayout>

namespace ctpat::ui {

PagesPane::PagesPane(QWidget *parent)
    : QWidget(parent)
    , m_message(new InlineMessage(this))
    , m_view(new PdfView(this))
{
    m_message->setObjectName(QStringLiteral("pagesMessage"));
    connect(m_message, &InlineMessage::linkActivated, this, &PagesPane::againWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_view, 1);
}

void PagesPane::showPages(const ReportPages &pages)
{
    m_shown = true;
    m_message->setMessage(InlineMessage::Kind::Information, QString());
    m_view->setFile(pages.pdf);
}

void PagesPane::showError(const QString &message)
{
    m_message->setMessage(InlineMessage::Kind::Problem,
                          m_shown ? tr("%1 The pages below are those made before.").arg(message) : message);
    m_message->setLink(tr("Try again"));
}

} // namespace ctpat::ui
