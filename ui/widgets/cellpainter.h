// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/look.h"
#include "ui/widgets/statepainter.h"

#include <QModelIndex>
#include <QStyleOptionViewItem>

namespace ctpat::ui {

/// Paints one cell of a GroupedTable: its ground first, then parts from left to right; what is placed leaves less room
/// for the next. Lives for one call of a delegate's paint().
class CellPainter final
{
public:
    CellPainter(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    ~CellPainter();
    Q_DISABLE_COPY_MOVE(CellPainter)

    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] QColor ink() const;
    [[nodiscard]] QColor muted() const;

    void heading(const QString &title);
    void ring(double share);
    void state(State state, int side);
    /// As wide as @p widest, so that figures of several rows stand in a column.
    void figure(const QString &text, const QString &widest);
    void text(const QString &words, const QColor &colour, TextRole role = TextRole::Body);
    /// Takes no more than the text; the next part follows it.
    void word(const QString &words, const QColor &colour, TextRole role = TextRole::Body);
    /// A bar, and its figures at the right as wide as @p widest at least.
    void bar(const QList<BarPart> &parts, const QString &figures, const QString &widest);

private:
    void draw(const QRect &rect, const QString &words, const QColor &colour, TextRole role, Qt::Alignment side);
    QRectF square(int side);

    QPainter *m_painter;
    Look m_look;
    bool m_inverted;
    QRect m_room;
};

} // namespace ctpat::ui
