// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look.h"
#include "ui/widgets/statepainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace ctpat::ui {

namespace {

constexpr int kChipPadding = 5;

QFont chipFont(const Look &look)
{
    QFont font = look.font(TextRole::Chip);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.35);
    return font;
}

} // namespace

QSize chipSize(ChipKind kind, const Look &look)
{
    const double text = QFontMetricsF(chipFont(look)).horizontalAdvance(chipWord(kind));
    return {static_cast<int>(std::ceil(text)) + 2 * kChipPadding, look.metrics().chip};
}

void paintChip(QPainter *painter, const QRectF &rect, ChipKind kind, const Look &look)
{
    const QSize size = chipSize(kind, look);
    const QRectF chip(rect.left(), std::round(rect.center().y() - size.height() / 2.0), size.width(), size.height());
    const bool filled = kind == ChipKind::Must;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(filled ? QPen(Qt::NoPen) : QPen(look.colours().outline, look.metrics().outline));
    painter->setBrush(filled ? QBrush(look.colours().text) : QBrush(Qt::NoBrush));
    const double inset = filled ? 0 : look.metrics().outline / 2.0;
    painter->drawRoundedRect(chip.adjusted(inset, inset, -inset, -inset), 3, 3);
    painter->setFont(chipFont(look));
    painter->setPen(filled ? look.colours().base : look.colours().text);
    painter->drawText(chip, Qt::AlignCenter, chipWord(kind));
    painter->restore();
}

} // namespace ctpat::ui
