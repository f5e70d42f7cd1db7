// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagesbar.h"

#include "ui/report/pdfview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

namespace ctpat::ui {

namespace {

constexpr double buttonZoomStep = 1.2;

} // namespace

PagesBar::PagesBar(PdfView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_previous(new IconButton(Icon::ChevronUp, tr("Previous page (Ctrl+Page Up)"), this))
    , m_next(new IconButton(Icon::ChevronDown, tr("Next page (Ctrl+Page Down)"), this))
    , m_page(new TextLabel({}, TextRole::Body, TextTone::Muted, this))
    , m_zoom(new TextLabel({}, TextRole::Second, TextTone::Muted, this))
    , m_busy(new QProgressBar(this))
{
    const Look look = Look::of(this);
    m_page->setObjectName(QStringLiteral("pageNumber"));
    m_busy->setObjectName(QStringLiteral("pagesBusy"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(look.scaled(48), look.scaled(6));
    m_busy->setAccessibleName(tr("The pages are being made"));
    m_busy->setToolTip(m_busy->accessibleName());
    QSizePolicy stays = m_busy->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(stays);
    m_busy->hide();
    auto *out = new IconButton(Icon::ZoomOut, tr("Zoom out (Ctrl+−)"), this);
    auto *in = new IconButton(Icon::ZoomIn, tr("Zoom in (Ctrl++)"), this);
    auto *fit = new IconButton(Icon::ZoomFit, tr("Fit the width (Ctrl+0)"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.scaled(4));
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_page);
    row->addWidget(m_busy);
    row->addStretch(1);
    row->addWidget(out);
    row->addWidget(m_zoom);
    row->addWidget(in);
    row->addWidget(fit);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() + 1); });
    connect(out, &QToolButton::clicked, this, [this] { m_view->zoomBy(1 / buttonZoomStep); });
    connect(in, &QToolButton::clicked, this, [this] { m_view->zoomBy(buttonZoomStep); });
    connect(fit, &QToolButton::clicked, m_view, &PdfView::fitWidth);
    connect(m_view, &PdfView::currentPageChanged, this, &PagesBar::refresh);
    connect(m_view, &PdfView::zoomChanged, this, &PagesBar::refresh);
    refresh();
}

void PagesBar::setBusy(bool busy)
{
    m_busy->setVisible(busy);
}

void PagesBar::refresh()
{
    const int page = m_view->currentPage();
    const int count = m_view->pageCount();
    m_page->setText(count == 0 ? tr("No pages yet") : tr("Page %1 of %2").arg(page + 1).arg(count));
    m_zoom->setText(QLocale().toString(qRound(m_view->zoom() * 100)) + QStringLiteral(" %"));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page >= 0 && page + 1 < count);
}

} // namespace ctpat::ui
