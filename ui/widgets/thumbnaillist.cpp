// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/thumbnaillist.h"

#include "ui/widgets/look.h"

#include <QEvent>

namespace ctpat::ui {

ThumbnailList::ThumbnailList(Shape shape, QWidget *parent)
    : QListView(parent)
    , m_shape(shape)
    , m_delegate(new ThumbnailDelegate(shape == Shape::Grid, this))
{
    setViewMode(QListView::IconMode);
    setItemDelegate(m_delegate);
    setFrameStyle(QFrame::NoFrame);
    setUniformItemSizes(true);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setWrapping(shape == Shape::Grid);
    setFlow(QListView::LeftToRight);
    setDragEnabled(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    if (shape == Shape::Strip)
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(shape == Shape::Strip ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    viewport()->setAutoFillBackground(shape == Shape::Grid);
    applyLook();
}

void ThumbnailList::setDetailShown(bool shown)
{
    m_delegate->setDetailShown(shown);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize ThumbnailList::sizeHint() const
{
    if (m_shape == Shape::Grid)
        return QListView::sizeHint();
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.widget = this;
    const QSize item = m_delegate->sizeHint(option, {});
    const int count = model() ? model()->rowCount(rootIndex()) : 0;
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return {count * (item.width() + 2 * spacing()), item.height() + 2 * spacing() + bar};
}

void ThumbnailList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (isLookChange(event))
        applyLook();
}

void ThumbnailList::applyLook()
{
    // The item's own room for the ring is part of the gap.
    setSpacing(Look::of(this).metrics().gap / 4);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

} // namespace ctpat::ui
