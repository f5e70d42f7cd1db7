// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/criteriadelegate.h"

#include "ui/criteria/criteriamodel.h"
#include "ui/criteria/criteriawords.h"
#include "ui/widgets/look.h"
#include "ui/widgets/outline.h"
#include "ui/widgets/statepainter.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace ctpat::ui {

namespace {

constexpr int kTop = 7;
constexpr int kBottom = 8;
constexpr int kRowGap = 8;
constexpr int kFactsGap = 4;
constexpr int kSelectedEdge = 3;
constexpr int kMostTitleLines = 2;

int numberWidth(const Look &look)
{
    return std::max(look.scaled(30),
                    QFontMetrics(look.font(TextRole::BodyStrong)).horizontalAdvance(QStringLiteral("10.10")));
}

int textLeft(const Look &look)
{
    return look.metrics().listPadding + look.metrics().icon + kRowGap + numberWidth(look) + kRowGap;
}

int textWidth(const QStyleOptionViewItem &option, const Look &look)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(look.scaled(60), width - textLeft(look) - look.metrics().listPadding);
}

/// The title in lines; what is too long for two is cut with an ellipsis.
QStringList titleLines(const QString &title, const QFont &font, int width)
{
    QTextLayout layout(title, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == kMostTitleLines - 1) {
            const QString rest = title.mid(line.textStart());
            lines.append(QFontMetrics(font).elidedText(rest, Qt::ElideRight, width));
            break;
        }
        lines.append(title.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

int factsHeight(const Look &look)
{
    return std::max(look.metrics().chip, QFontMetrics(look.font(TextRole::Second)).height());
}

} // namespace

QSize CriteriaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = Look::of(option.widget);
    const auto row = index.data(CriteriaModel::RowRole).value<CriteriaRow>();
    if (!row.isCriterion())
        return {0, look.metrics().heading};
    const QFont font = look.font(TextRole::Body);
    const auto lines = static_cast<int>(titleLines(row.title, font, textWidth(option, look)).size());
    const int height =
        kTop + lines * QFontMetrics(font).height() + kFactsGap + factsHeight(look) + kBottom + look.metrics().hairline;
    return {0, std::max(height, look.metrics().row)};
}

void CriteriaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(CriteriaModel::RowRole).value<CriteriaRow>();
    painter->save();
    painter->setClipRect(option.rect);
    if (row.isCriterion())
        paintCriterion(painter, option, index);
    else
        paintHeading(painter, option, row);
    painter->restore();
}

void CriteriaDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const CriteriaRow &row) const
{
    const Look look = Look::of(option.widget);
    const int side = look.metrics().icon;
    const int pad = look.metrics().listPadding;
    painter->fillRect(option.rect, look.colours().alternate);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look.colours().hairline);
    QRect line = option.rect.adjusted(pad, 0, -pad, 0);
    const QString figures = row.total > 0      ? tr("%1 of %2").arg(row.answered).arg(row.total)
                            : row.answered > 0 ? tr("%n answered", nullptr, row.answered)
                                               : QString();
    if (row.total > 0) {
        paintProgressRing(painter, QRectF(line.left(), line.center().y() - side / 2.0, side, side),
                          double(row.answered) / row.total, look);
        line.setLeft(line.left() + side + kRowGap);
    }
    painter->setFont(look.font(TextRole::Second));
    painter->setPen(look.colours().muted);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, figures);
    line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(figures) - kRowGap);
    painter->setFont(look.font(TextRole::BodyStrong));
    painter->setPen(look.colours().text);
    const QString number = QString::number(row.category);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, number);
    line.setLeft(line.left() + painter->fontMetrics().horizontalAdvance(number) + kRowGap);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(row.title, Qt::ElideRight, line.width()));
}

void CriteriaDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Look &look) const
{
    const Colours &c = look.colours();
    const QRect &rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(rect, c.sel);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(rect, mixed(c.base, c.text, 0.04));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.hairline);
    if (selected)
        painter->fillRect(QRect(rect.left(), rect.top(), kSelectedEdge, rect.height()), c.accent);
    if (option.state & QStyle::State_HasFocus)
        paintEdge(painter, rect.adjusted(1, 1, -1, -2), c.accent, 1, look);
}

void CriteriaDelegate::paintCriterion(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const Look look = Look::of(option.widget);
    const Colours &c = look.colours();
    const bool selected = option.state & QStyle::State_Selected;
    const bool inverted = selected && look.highContrast();
    const auto row = index.data(CriteriaModel::RowRole).value<CriteriaRow>();
    paintGround(painter, option, look);

    const QFont body = look.font(TextRole::Body);
    const int height = QFontMetrics(body).height();
    const int side = look.metrics().icon;
    int x = option.rect.left() + look.metrics().listPadding;
    int y = option.rect.top() + kTop;
    const StateInk ink = inverted ? StateInk{c.onSel, c.sel} : StateInk{{}, selected ? c.sel : c.base};
    paintState(painter, static_cast<State>(index.data(CriteriaModel::StateRole).toInt()),
               QRectF(x, y + (height - side) / 2.0, side, side), look, ink);
    x += side + kRowGap;
    painter->setPen(selected ? c.onSel : c.text);
    painter->setFont(look.font(TextRole::BodyStrong));
    painter->drawText(QRect(x, y, numberWidth(look), height), Qt::AlignLeft | Qt::AlignVCenter, row.criterion);
    x = option.rect.left() + textLeft(look);
    const int width = textWidth(option, look);
    painter->setFont(body);
    for (const QString &line : titleLines(row.title, body, width)) {
        painter->drawText(QRect(x, y, width, height), Qt::AlignLeft | Qt::AlignVCenter, line);
        y += height;
    }
    paintFacts(painter, QRect(x, y + kFactsGap, width, factsHeight(look)), index, inverted ? c.onSel : c.muted,
               selected ? c.onSel : c.text, look);
}

void CriteriaDelegate::paintFacts(QPainter *painter, const QRect &place, const QModelIndex &index, const QColor &muted,
                                  const QColor &strong, const Look &look) const
{
    const auto row = index.data(CriteriaModel::RowRole).value<CriteriaRow>();
    QRect line = place;
    const ChipKind chip = chipOf(row.obligation);
    paintChip(painter, line, chip, look);
    line.setLeft(line.left() + chipSize(chip, look).width() + kRowGap);
    QFont font = look.font(TextRole::Second);
    painter->setFont(font);
    painter->setPen(muted);
    if (row.evidence > 0) {
        const QString count = QString::number(row.evidence);
        const int side = QFontMetrics(font).ascent();
        const int width = painter->fontMetrics().horizontalAdvance(count);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
        paintIcon(painter, Icon::Evidence,
                  QRectF(line.right() - width - side - 2, line.center().y() - side / 2.0, side, side), muted);
        line.setRight(line.right() - width - side - 2 - kRowGap);
    }
    const bool isNo = row.value == AnswerValue::No;
    font.setWeight(isNo ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(isNo ? strong : muted);
    const QFontMetrics metrics(font);
    const QString unequal = QStringLiteral("≠");
    const int reserved = row.differs ? metrics.horizontalAdvance(unequal) + kRowGap : 0;
    const QString word = metrics.elidedText(index.data(CriteriaModel::StateWordRole).toString(), Qt::ElideRight,
                                            std::max(0, line.width() - reserved));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, word);
    if (row.differs) {
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(strong);
        painter->drawText(line.adjusted(metrics.horizontalAdvance(word) + kRowGap, 0, 0, 0),
                          Qt::AlignLeft | Qt::AlignVCenter, unequal);
    }
}

} // namespace ctpat::ui
