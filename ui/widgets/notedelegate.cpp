// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notedelegate.h"

#include "ui/widgets/look.h"
#include "ui/widgets/notemodel.h"
#include "ui/widgets/outline.h"
#include "ui/widgets/statepainter.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

namespace ctpat::ui {

namespace {

constexpr int kNotePadding = 9;
constexpr int kNoteGap = 8;
constexpr int kNoteEdge = 3;
constexpr int kLeastText = 80;
constexpr int kWrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

/// Where the parts of a line are painted, and how tall the line has to be.
struct NoteParts
{
    QRect shape;
    QRect text;
    QRect second;
    QRect aside;
    int height = 0;
};

const Note &noteOf(const QModelIndex &index)
{
    return qobject_cast<const NoteModel *>(index.model())->notes().at(index.row());
}

NoteParts partsOf(const QRect &rect, const Note &note, const Look &look)
{
    const int pad = look.metrics().listPadding;
    const int side = look.metrics().icon;
    const int top = rect.top() + look.scaled(kNotePadding);
    const QFontMetrics body(look.font(TextRole::Body));
    const int asideWidth = note.aside.isEmpty() ? 0 : body.horizontalAdvance(note.aside) + 1;
    NoteParts parts;
    parts.shape = QRect(rect.left() + pad, top, side, side);
    parts.aside = QRect(rect.right() - pad - asideWidth + 1, top, asideWidth, body.height());
    const int left = parts.shape.right() + kNoteGap;
    const int right = asideWidth > 0 ? parts.aside.left() - kNoteGap : rect.right() - pad;
    const QRect room(left, top, std::max(look.scaled(kLeastText), right - left), 0);
    parts.text = body.boundingRect(room, kWrapped, note.text);
    parts.text.setWidth(room.width());
    int bottom = parts.text.bottom();
    if (!note.second.isEmpty()) {
        // What is below the line at the right may be as wide as the row.
        const QRect below(left, bottom + 1, std::max(room.width(), rect.right() - pad - left), 0);
        parts.second = QFontMetrics(look.font(TextRole::Second)).boundingRect(below, kWrapped, note.second);
        parts.second.setWidth(below.width());
        bottom = parts.second.bottom();
    }
    parts.height = std::max(look.metrics().row, bottom - rect.top() + look.scaled(kNotePadding) + 2);
    return parts;
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

void paintHeading(QPainter *painter, const QRect &rect, const Note &note, const Look &look)
{
    const int pad = look.metrics().listPadding;
    painter->fillRect(rect, look.colours().alternate);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colours().hairline);
    const QRect line = rect.adjusted(pad, 0, -pad, 0);
    painter->setFont(look.font(TextRole::BodyStrong));
    painter->setPen(look.colours().text);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, note.text);
    painter->setFont(look.font(TextRole::Second));
    painter->setPen(look.colours().muted);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, note.aside);
}

void paintNote(QPainter *painter, const QStyleOptionViewItem &option, const Note &note, const Look &look)
{
    const Colours &c = look.colours();
    const QRect &rect = option.rect;
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const bool selected = view && view->hasFocus() && (option.state & QStyle::State_Selected);
    const bool inverted = selected && look.highContrast();
    painter->fillRect(rect, selected ? c.sel : c.base);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.hairline);
    if (selected) {
        painter->fillRect(QRect(rect.left(), rect.top(), kNoteEdge, rect.height()), c.accent);
        paintEdge(painter, rect.adjusted(1, 1, -1, -2), c.accent, 1, look);
    }
    const NoteParts parts = partsOf(rect, note, look);
    if (note.state)
        paintState(painter, *note.state, parts.shape, look, inverted ? StateInk{c.onSel, c.sel} : StateInk{});
    else
        paintIcon(painter, note.icon, parts.shape, inverted ? c.onSel : c.muted);
    QFont font = look.font(TextRole::Body);
    painter->setFont(font);
    painter->setPen(inverted ? c.onSel : c.text);
    painter->drawText(parts.text, kWrapped, note.text);
    painter->setPen(inverted ? c.onSel : note.link ? c.link : c.muted);
    font.setUnderline(note.link && (option.state & QStyle::State_MouseOver));
    painter->setFont(font);
    painter->drawText(parts.aside, Qt::AlignRight | Qt::AlignTop, note.aside);
    painter->setFont(look.font(TextRole::Second));
    painter->setPen(inverted ? c.onSel : c.muted);
    painter->drawText(parts.second, kWrapped, note.second);
}

} // namespace

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = Look::of(option.widget);
    const Note &note = noteOf(index);
    if (note.heading)
        return {0, look.metrics().heading};
    return {0, partsOf(QRect(0, 0, viewWidth(option), 0), note, look).height};
}

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = Look::of(option.widget);
    painter->save();
    if (const Note &note = noteOf(index); note.heading)
        paintHeading(painter, option.rect, note, look);
    else
        paintNote(painter, option, note, look);
    painter->restore();
}

} // namespace ctpat::ui
