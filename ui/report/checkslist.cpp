// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/checkslist.h"

#include "ui/report/checksmodel.h"
#include "ui/widgets/look.h"
#include "ui/widgets/outline.h"
#include "ui/widgets/statepainter.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ctpat::ui {

namespace {

constexpr int rowPadding = 9;
constexpr int shapeGap = 8;
constexpr int selectedEdge = 3;
constexpr int leastText = 80;

struct Parts
{
    QRect shape;
    QRect text;
    QRect link;
};

Parts partsOf(const QRect &rect, const QString &link, const Look &look)
{
    const int pad = look.metrics().listPadding;
    const int side = look.metrics().icon;
    const QFontMetrics metrics(look.font(TextRole::Body));
    const int linkWidth = metrics.horizontalAdvance(link);
    Parts parts;
    parts.shape = QRect(rect.left() + pad, rect.top() + look.scaled(rowPadding), side, side);
    parts.link = QRect(rect.right() - pad - linkWidth, rect.top(), linkWidth + 1, rect.height() - 1);
    parts.text = QRect(QPoint(parts.shape.right() + shapeGap, parts.shape.top()),
                       QPoint(parts.link.left() - shapeGap, rect.bottom() - look.scaled(rowPadding)));
    return parts;
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Look &look)
{
    const int pad = look.metrics().listPadding;
    painter->fillRect(option.rect, look.colours().alternate);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look.colours().hairline);
    const QRect line = option.rect.adjusted(pad, 0, -pad, 0);
    painter->setFont(look.font(TextRole::BodyStrong));
    painter->setPen(look.colours().text);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->setFont(look.font(TextRole::Second));
    painter->setPen(look.colours().muted);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, index.data(ChecksModel::DetailRole).toString());
}

} // namespace

QSize ChecksDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = Look::of(option.widget);
    if (index.data(ChecksModel::HeadingRole).toBool())
        return {0, look.metrics().heading};
    const Parts parts = partsOf(QRect(0, 0, viewWidth(option), 0), index.data(ChecksModel::LinkRole).toString(), look);
    const QRect bounds(0, 0, std::max(look.scaled(leastText), parts.text.width()), 0);
    const QRect text = QFontMetrics(look.font(TextRole::Body))
                           .boundingRect(bounds, Qt::TextWordWrap | Qt::AlignLeft, index.data().toString());
    return {0, std::max(look.metrics().row, text.height() + 2 * look.scaled(rowPadding) + 1)};
}

void ChecksDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = Look::of(option.widget);
    painter->save();
    if (index.data(ChecksModel::HeadingRole).toBool()) {
        paintHeading(painter, option, index, look);
        painter->restore();
        return;
    }
    const Colours &c = look.colours();
    const QRect &rect = option.rect;
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const bool selected = view && view->hasFocus() && (option.state & QStyle::State_Selected);
    const bool inverted = selected && look.highContrast();
    painter->fillRect(rect, selected ? c.sel : c.base);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.hairline);
    if (selected) {
        painter->fillRect(QRect(rect.left(), rect.top(), selectedEdge, rect.height()), c.accent);
        paintEdge(painter, rect.adjusted(1, 1, -1, -2), c.accent, 1, look);
    }
    const QString link = index.data(ChecksModel::LinkRole).toString();
    const Parts parts = partsOf(rect, link, look);
    const State shape = index.data(ChecksModel::BlocksRole).toBool() ? State::NoAction : State::NoRecommendation;
    paintState(painter, shape, parts.shape, look, inverted ? StateInk{c.onSel, c.sel} : StateInk{});
    QFont font = look.font(TextRole::Body);
    painter->setFont(font);
    painter->setPen(inverted ? c.onSel : c.text);
    painter->drawText(parts.text, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, index.data().toString());
    font.setUnderline(option.state & QStyle::State_MouseOver);
    painter->setFont(font);
    painter->setPen(inverted ? c.onSel : c.link);
    painter->drawText(parts.link, Qt::AlignRight | Qt::AlignVCenter, link);
    painter->restore();
}

ChecksList::ChecksList(QWidget *parent)
    : QListView(parent)
    , m_model(new ChecksModel(this))
{
    setObjectName(QStringLiteral("checks"));
    setAccessibleName(tr("What blocks signing, and what is worth a look"));
    setModel(m_model);
    setItemDelegate(new ChecksDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListView::clicked, this, &ChecksList::choose);
}

void ChecksList::setChecks(const std::vector<Check> &checks)
{
    const Check *current = m_model->check(currentIndex());
    const std::optional<Check> before = current ? std::optional(*current) : std::nullopt;
    m_model->setChecks(checks);
    int row = before ? m_model->rowOf(*before) : -1;
    if (row < 0)
        row = m_model->rowCount() > 0 && m_model->check(m_model->index(0)) ? 0 : 1;
    setCurrentIndex(m_model->index(row));
    updateGeometry();
}

QSize ChecksList::sizeHint() const
{
    int height = 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += itemDelegate()->sizeHint(option, m_model->index(row)).height();
    return {Look::of(this).scaled(240), height};
}

QSize ChecksList::minimumSizeHint() const
{
    const int most = Look::of(this).scaled(160);
    return {Look::of(this).scaled(160), std::min(sizeHint().height(), most)};
}

void ChecksList::choose(const QModelIndex &index)
{
    if (const Check *check = m_model->check(index))
        Q_EMIT chosen(Check(*check));
}

void ChecksList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void ChecksList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout(); // texts wrap anew
        updateGeometry();
    }
}

void ChecksList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (isLookChange(event)) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace ctpat::ui
