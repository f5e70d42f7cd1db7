// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdfview.h"

#include "ui/widgets/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace ctpat::ui {

namespace {

constexpr double pointsPerInch = 72;
constexpr double leastZoom = 0.1;
constexpr double mostZoom = 5;
constexpr double zoomStep = 1.2;
/// Wheels turn by eighths of a degree; 120 is one notch.
constexpr double wheelNotch = 120;
constexpr int lineHeights = 3;

} // namespace

PdfView::PdfView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("reportPages"));
    setAccessibleName(tr("Pages of the report"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else fitting the width would change the width
    connect(&m_images, &PageImages::rendered, this, [this](int page) { viewport()->update(pageOnView(page)); });
    connect(&m_text, &QFutureWatcherBase::finished, this, [this] {
        //: for screen readers; %1 is the number of a page, %2 all its text
        setAccessibleDescription(tr("Page %1: %2").arg(m_current + 1).arg(m_text.result()));
    });
}

PdfView::~PdfView()
{
    m_text.waitForFinished();
}

void PdfView::setFile(const std::shared_ptr<PdfFile> &file)
{
    const Anchor at = anchor();
    m_file = file;
    m_images.setFile(file);
    m_current = -1;
    arrange(at);
}

double PdfView::pixelsPerPoint() const
{
    return m_zoom * logicalDpiX() / pointsPerInch;
}

int PdfView::gap() const
{
    return Look::of(this).scaled(16);
}

double PdfView::zoom() const
{
    return m_zoom;
}

void PdfView::setZoom(double zoom)
{
    const Anchor at = anchor();
    m_fit = false;
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    arrange(at);
}

void PdfView::zoomBy(double factor)
{
    setZoom(m_zoom * factor);
}

void PdfView::fitWidth()
{
    const Anchor at = anchor();
    m_fit = true;
    arrange(at);
}

PdfView::Anchor PdfView::anchor() const
{
    const int top = verticalScrollBar()->value();
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].bottom() >= top)
            return {static_cast<int>(i), double(top - m_pages[i].top()) / std::max(1, m_pages[i].height())};
    }
    return {};
}

void PdfView::arrange(const Anchor &anchor)
{
    const double before = m_zoom;
    double widest = 0;
    for (int page = 0; page < pageCount(); ++page)
        widest = std::max(widest, m_file->page(page).width());
    if (m_fit && widest > 0) {
        const double fitted = (viewport()->width() - 2 * gap()) / (widest * logicalDpiX() / pointsPerInch);
        m_zoom = std::clamp(fitted, leastZoom, mostZoom);
    }
    const int width = std::max(viewport()->width(), qRound(widest * pixelsPerPoint()) + 2 * gap());
    int y = gap();
    m_pages.clear();
    for (int page = 0; page < pageCount(); ++page) {
        const QSize size = (m_file->page(page) * pixelsPerPoint()).toSize();
        m_pages.emplace_back(QPoint((width - size.width()) / 2, y), size);
        y += size.height() + gap();
    }
    m_ground = QSize(width, y);
    arrangeScrollBars();
    if (anchor.page >= 0 && anchor.page < pageCount()) {
        const QRect &page = m_pages[static_cast<size_t>(anchor.page)];
        verticalScrollBar()->setValue(page.top() + qRound(anchor.share * page.height()));
    }
    if (before != m_zoom)
        Q_EMIT zoomChanged(m_zoom);
    look();
    viewport()->update();
}

void PdfView::arrangeScrollBars()
{
    const QSize view = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, m_ground.height() - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * lineHeights);
    horizontalScrollBar()->setRange(0, std::max(0, m_ground.width() - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * lineHeights);
}

QRect PdfView::pageOnView(int page) const
{
    if (page < 0 || page >= static_cast<int>(m_pages.size()))
        return {};
    return m_pages[static_cast<size_t>(page)].translated(-horizontalScrollBar()->value(),
                                                         -verticalScrollBar()->value());
}

/// Finds the current page and asks for what is to be seen, then for its neighbours.
void PdfView::look()
{
    QList<PageImages::Wanted> wanted;
    QList<PageImages::Wanted> neighbours;
    const QRect view = viewport()->rect();
    const QRect around = view.adjusted(0, -view.height(), 0, view.height());
    int current = -1;
    int most = -1;
    for (int page = 0; page < static_cast<int>(m_pages.size()); ++page) {
        const QRect rect = pageOnView(page);
        if (!rect.intersects(around))
            continue;
        (rect.intersects(view) ? wanted : neighbours).append({page, rect.size() * devicePixelRatioF()});
        const int seen = rect.intersected(view).height();
        if (seen > most) {
            most = seen;
            current = page;
        }
    }
    m_images.want(wanted + neighbours);
    if (current != m_current) {
        m_current = current;
        describe();
        Q_EMIT currentPageChanged(current);
    }
}

void PdfView::describe()
{
    if (!m_file || m_current < 0)
        return;
    m_text.setFuture(QtConcurrent::run([file = m_file, page = m_current] { return file->text(page); }));
}

void PdfView::goToPage(int page)
{
    if (pageCount() == 0)
        return;
    const int target = std::clamp(page, 0, pageCount() - 1);
    verticalScrollBar()->setValue(m_pages[static_cast<size_t>(target)].top() - gap());
}

void PdfView::paintEvent(QPaintEvent *event)
{
    const Look now = Look::of(this);
    QPainter painter(viewport());
    painter.fillRect(event->rect(), now.colours().track);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = 0; page < static_cast<int>(m_pages.size()); ++page) {
        const QRect rect = pageOnView(page);
        if (!rect.intersects(event->rect()))
            continue;
        painter.setPen(now.colours().outline);
        painter.setBrush(Qt::white); // paper, in any palette
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
        if (const QImage image = m_images.image(page); !image.isNull())
            painter.drawImage(rect, image);
    }
    if (hasFocus()) {
        const int width = now.metrics().focus;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(now.colours().accent, width));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(width / 2.0, width / 2.0, -width / 2.0, -width / 2.0));
    }
}

void PdfView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange(anchor());
}

void PdfView::scrollContentsBy(int, int)
{
    // Not scroll(): the ring of the focus would move along.
    look();
    viewport()->update();
}

void PdfView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::ZoomIn) || (control && event->key() == Qt::Key_Equal))
        zoomBy(zoomStep);
    else if (event->matches(QKeySequence::ZoomOut))
        zoomBy(1 / zoomStep);
    else if (control && event->key() == Qt::Key_0)
        fitWidth();
    else if (control && event->key() == Qt::Key_PageDown)
        goToPage(m_current + 1);
    else if (control && event->key() == Qt::Key_PageUp)
        goToPage(m_current - 1);
    else if (event->key() == Qt::Key_Home)
        bar->setValue(bar->minimum());
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else if (event->key() == Qt::Key_Space)
        bar->triggerAction(event->modifiers() & Qt::ShiftModifier ? QAbstractSlider::SliderPageStepSub
                                                                  : QAbstractSlider::SliderPageStepAdd);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PdfView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / wheelNotch));
    event->accept();
}

void PdfView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PdfView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PdfView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (isLookChange(event))
        arrange(anchor());
}

} // namespace ctpat::ui
