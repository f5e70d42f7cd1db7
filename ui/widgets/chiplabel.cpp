// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chiplabel.h"

#include "ui/widgets/look.h"
#include "ui/widgets/statepainter.h"

#include <QEvent>
#include <QPainter>

namespace ctpat::ui {

ChipLabel::ChipLabel(ChipKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(kind);
}

void ChipLabel::setKind(ChipKind kind)
{
    m_kind = kind;
    setAccessibleName(chipWord(kind));
    setToolTip(kind == ChipKind::Must ? tr("A must: not met, it gives an action required")
                                      : tr("A should: not met, it gives a recommendation"));
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(m_kind, Look::of(this));
}

QSize ChipLabel::minimumSizeHint() const
{
    return sizeHint();
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_kind, Look::of(this));
}

void ChipLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isLookChange(event))
        updateGeometry();
}

} // namespace ctpat::ui
