// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cellpainter.h"

#include "ui/widgets/groupedtable.h"

#include <QPainter>

#include <algorithm>

namespace ctpat::ui {

namespace {

constexpr int kCellPadding = 8;
constexpr int kCellGap = 8;
constexpr int kBarHeight = 10;
constexpr int kSelectionEdge = 3;

} // namespace

CellPainter::CellPainter(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    : m_painter(painter)
    , m_look(Look::of(option.widget))
    , m_inverted((option.state & QStyle::State_Selected) && m_look.highContrast())
    , m_room(option.rect.adjusted(m_look.scaled(kCellPadding), 0, -m_look.scaled(kCellPadding), -1))
{
    const Colours &c = m_look.colours();
    const QRect &rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool heading = index.data(GroupedTable::HeadingRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, heading ? c.alternate : selected ? c.sel : c.base);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.hairline);
    if (index.column() == 0) {
        if (selected)
            painter->fillRect(QRect(rect.left(), rect.top(), kSelectionEdge, rect.height()), c.accent);
        m_room.setLeft(rect.left() + m_look.metrics().margin);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(c.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -1.5));
    }
}

CellPainter::~CellPainter()
{
    m_painter->restore();
}

QColor CellPainter::ink() const
{
    return m_inverted ? m_look.colours().onSel : m_look.colours().text;
}

QColor CellPainter::muted() const
{
    return m_inverted ? m_look.colours().onSel : m_look.colours().muted;
}

void CellPainter::draw(const QRect &rect, const QString &words, const QColor &colour, TextRole role, Qt::Alignment side)
{
    const QFont font = m_look.font(role);
    m_painter->setFont(font);
    m_painter->setPen(colour);
    m_painter->drawText(rect, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                        QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width()));
}

QRectF CellPainter::square(int side)
{
    const QRectF place(m_room.left(), m_room.center().y() - side / 2.0, side, side);
    m_room.setLeft(m_room.left() + side + m_look.scaled(kCellGap));
    return place;
}

void CellPainter::heading(const QString &title)
{
    text(title, ink(), TextRole::BodyStrong);
}

void CellPainter::ring(double share)
{
    paintProgressRing(m_painter, square(m_look.metrics().icon), share, m_look);
}

void CellPainter::state(State state, int side)
{
    paintState(m_painter, state, square(side), m_look,
               m_inverted ? StateInk{m_look.colours().onSel, m_look.colours().sel} : StateInk{});
}

void CellPainter::figure(const QString &text, const QString &widest)
{
    const int width = QFontMetrics(m_look.font(TextRole::Body)).horizontalAdvance(widest) + 1;
    draw(QRect(m_room.left(), m_room.top(), width, m_room.height()), text, muted(), TextRole::Body, Qt::AlignRight);
    m_room.setLeft(m_room.left() + width + m_look.scaled(kCellGap));
}

void CellPainter::text(const QString &words, const QColor &colour, TextRole role)
{
    draw(m_room, words, colour, role, Qt::AlignLeft);
}

void CellPainter::word(const QString &words, const QColor &colour, TextRole role)
{
    const int width = std::min(QFontMetrics(m_look.font(role)).horizontalAdvance(words) + 1, m_room.width());
    draw(QRect(m_room.left(), m_room.top(), width, m_room.height()), words, colour, role, Qt::AlignLeft);
    m_room.setLeft(m_room.left() + width + m_look.scaled(kCellGap));
}

void CellPainter::bar(const QList<BarPart> &parts, const QString &figures, const QString &widest)
{
    const QFontMetrics metrics(m_look.font(TextRole::Second));
    const int width = std::max(metrics.horizontalAdvance(figures), metrics.horizontalAdvance(widest)) + 1;
    const QRect beside(m_room.right() - width + 1, m_room.top(), width, m_room.height());
    const int height = m_look.scaled(kBarHeight);
    const QRectF place(m_room.left(), m_room.center().y() - height / 2,
                       beside.left() - m_look.scaled(kCellGap) - m_room.left(), height);
    paintStackedBar(m_painter, place, parts, m_look);
    draw(beside, figures, muted(), TextRole::Second, Qt::AlignRight);
}

} // namespace ctpat::ui
