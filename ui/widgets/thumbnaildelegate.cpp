// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/outline.h"
#include "ui/widgets/statepainter.h"
#include "ui/widgets/thumbnaillist.h"

#include <QFontMetrics>
#include <QPainter>

namespace ctpat::ui {

namespace {

/// Around the picture, for the ring of the selection.
constexpr int kRoom = 3;
constexpr int kCaptionGap = 4;

/// Taller than wide: a page or an upright photograph, of which a band from the middle would say little.
bool isUpright(const QSizeF &source)
{
    return source.height() > source.width();
}

/// The largest part of @p source with the proportions of @p shape, from its middle; all of an upright one.
QRectF shownPart(const QSizeF &source, const QSizeF &shape)
{
    if (isUpright(source))
        return {QPointF(), source};
    const QSizeF part = shape.scaled(source, Qt::KeepAspectRatio);
    return {QPointF((source.width() - part.width()) / 2, (source.height() - part.height()) / 2), part};
}

/// Where it is painted in @p place.
QRectF shownPlace(const QSizeF &source, const QRectF &place)
{
    if (!isUpright(source))
        return place;
    QRectF fitted(QPointF(), source.scaled(place.size(), Qt::KeepAspectRatio));
    fitted.moveCenter(place.center());
    return fitted;
}

void paintPicture(QPainter *painter, const QRect &place, const QVariant &decoration, const Look &look)
{
    painter->fillRect(place, look.colours().window);
    if (decoration.userType() == QMetaType::QIcon) {
        const int side = look.metrics().icon * 3 / 2;
        QRect middle(0, 0, side, side);
        middle.moveCenter(place.center());
        qvariant_cast<QIcon>(decoration).paint(painter, middle);
    } else if (decoration.userType() == QMetaType::QImage) {
        const auto image = qvariant_cast<QImage>(decoration);
        painter->drawImage(shownPlace(image.size(), place), image, shownPart(image.size(), place.size()));
    } else if (decoration.userType() == QMetaType::QPixmap) {
        const auto pixmap = qvariant_cast<QPixmap>(decoration);
        painter->drawPixmap(shownPlace(pixmap.size(), place), pixmap, shownPart(pixmap.size(), place.size()));
    }
    painter->setPen(QPen(look.colours().outline, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void paintLine(QPainter *painter, const QRect &line, const QString &text, const QColor &colour)
{
    painter->setPen(colour);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

/// The third line; one that warns carries its triangle.
void paintDetail(QPainter *painter, QRect line, const QModelIndex &index, const Look &look)
{
    const bool warns = index.data(ThumbnailDelegate::WarningRole).toBool();
    if (warns) {
        const int side = painter->fontMetrics().ascent();
        paintState(painter, State::NoRecommendation, QRectF(line.left(), line.center().y() - side / 2.0, side, side),
                   look);
        line.setLeft(line.left() + side + kCaptionGap);
    }
    const QString detail = index.data(ThumbnailDelegate::DetailRole).toString();
    paintLine(painter, line, detail, warns ? look.colours().rec : look.colours().muted);
}

} // namespace

ThumbnailDelegate::ThumbnailDelegate(bool grid, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_grid(grid)
{
}

void ThumbnailDelegate::setDetailShown(bool shown)
{
    m_detail = shown;
}

void ThumbnailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = Look::of(option.widget);
    const QSize size = m_grid ? look.metrics().gridThumbnail : look.metrics().thumbnail;
    const QRect picture(option.rect.topLeft() + QPoint(kRoom, kRoom), size);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintPicture(painter, picture, index.data(Qt::DecorationRole), look);
    if (option.state & QStyle::State_Selected)
        paintEdge(painter, picture.adjusted(-kRoom, -kRoom, kRoom, kRoom), look.colours().accent, 2, look);

    painter->setFont(look.font(TextRole::Second));
    const int lineHeight = painter->fontMetrics().height();
    QRect line(picture.left(), picture.bottom() + 1 + kCaptionGap, picture.width(), lineHeight);
    paintLine(painter, line, index.data(Qt::DisplayRole).toString(), look.colours().text);
    if (m_detail)
        paintDetail(painter, line.translated(0, lineHeight), index, look);
    if (option.state & QStyle::State_HasFocus)
        paintEdge(painter, option.rect, look.colours().accent, 1, look);
    painter->restore();
}

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Look look = Look::of(option.widget);
    const int line = QFontMetrics(look.font(TextRole::Second)).height();
    const QSize picture = m_grid ? look.metrics().gridThumbnail : look.metrics().thumbnail;
    return {picture.width() + 2 * kRoom, picture.height() + 2 * kRoom + kCaptionGap + line * (m_detail ? 2 : 1)};
}

} // namespace ctpat::ui
