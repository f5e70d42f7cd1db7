// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dropzone.h"

#include "ui/widgets/look.h"
#include "ui/widgets/outline.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace ctpat::ui {

namespace {

constexpr int kZonePadding = 12;

QList<QUrl> localFiles(const QMimeData *mime)
{
    QList<QUrl> files;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            files.append(url);
    }
    return files;
}

} // namespace

DropZone::DropZone(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAcceptDrops(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleDescription(tr("Press Enter to choose files, or Ctrl+V to paste."));
}

bool DropZone::takes(const QMimeData *mime)
{
    return mime && (mime->hasImage() || !localFiles(mime).isEmpty());
}

bool DropZone::take(const QMimeData *mime)
{
    if (!takes(mime))
        return false;
    // A file manager offers a picture beside the file: the file is the original.
    const QList<QUrl> files = localFiles(mime);
    if (!files.isEmpty())
        Q_EMIT filesDropped(files);
    else
        Q_EMIT imageDropped(qvariant_cast<QImage>(mime->imageData()));
    return true;
}

void DropZone::pasteFromClipboard()
{
    take(QGuiApplication::clipboard()->mimeData());
}

QSize DropZone::sizeHint() const
{
    const QFontMetrics metrics(Look::of(this).font(TextRole::Body));
    return {metrics.averageCharWidth() * 30, metrics.lineSpacing() * 2 + 2 * kZonePadding};
}

QSize DropZone::minimumSizeHint() const
{
    const QFontMetrics metrics(Look::of(this).font(TextRole::Body));
    return {metrics.averageCharWidth() * 12, metrics.lineSpacing() + kZonePadding};
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    const Colours &c = look.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = m_hovered || isDown();
    if (lit)
        fillShape(&painter, rect(), c.sel, look);
    QPen dashed(lit ? c.accent : c.outline, lit ? 2 : look.metrics().outline);
    dashed.setDashPattern({4, 3});
    painter.setPen(dashed);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), look.metrics().radius, look.metrics().radius);
    painter.setPen(lit ? c.onSel : isEnabled() ? c.muted : c.hint);
    painter.setFont(look.font(TextRole::Body));
    painter.drawText(rect().adjusted(kZonePadding, 2, -kZonePadding, -2), Qt::AlignCenter | Qt::TextWordWrap, text());
    if (hasFocus())
        paintFocusRing(&painter, rect(), look);
}

void DropZone::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->matches(QKeySequence::Paste))
        pasteFromClipboard();
    else
        QAbstractButton::keyPressEvent(event);
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (!takes(event->mimeData()))
        return;
    event->acceptProposedAction();
    m_hovered = true;
    update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    m_hovered = false;
    update();
}

void DropZone::dropEvent(QDropEvent *event)
{
    m_hovered = false;
    update();
    if (take(event->mimeData()))
        event->acceptProposedAction();
}

void DropZone::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (isLookChange(event))
        updateGeometry();
}

} // namespace ctpat::ui
