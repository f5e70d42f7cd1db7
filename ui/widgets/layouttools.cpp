// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layouttools.h"

#include <QFormLayout>
#include <QScrollArea>
#include <QWidget>

namespace ctpat::ui {

namespace {

void collect(QWidget *widget, QList<QWidget *> &order);

void collect(QLayout *layout, QList<QWidget *> &order)
{
    const auto collectItem = [&order](QLayoutItem *item) {
        if (item && item->widget())
            collect(item->widget(), order);
        else if (item && item->layout())
            collect(item->layout(), order);
    };
    if (auto *form = qobject_cast<QFormLayout *>(layout)) {
        // By rows: its items are numbered as they came, also those of a row that went and came back.
        for (int row = 0; row < form->rowCount(); ++row) {
            collectItem(form->itemAt(row, QFormLayout::LabelRole));
            collectItem(form->itemAt(row, QFormLayout::FieldRole));
        }
        return;
    }
    for (int i = 0; i < layout->count(); ++i)
        collectItem(layout->itemAt(i));
}

void collect(QWidget *widget, QList<QWidget *> &order)
{
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
        order.append(widget);
    if (auto *scroll = qobject_cast<QScrollArea *>(widget)) {
        if (scroll->widget())
            collect(scroll->widget(), order);
    } else if (widget->layout()) {
        collect(widget->layout(), order);
    } else {
        // Parts that lay out their buttons themselves.
        for (QObject *child : widget->children()) {
            auto *part = qobject_cast<QWidget *>(child);
            if (part && !part->isWindow() && (part->focusPolicy() & Qt::TabFocus) && !widget->focusPolicy())
                order.append(part);
        }
    }
}

/// From the leaves up.
void forgetSizes(QWidget *widget)
{
    for (QObject *child : widget->children()) {
        auto *part = qobject_cast<QWidget *>(child);
        if (part && !part->isWindow() && !part->isHidden())
            forgetSizes(part);
    }
    if (widget->layout())
        widget->layout()->invalidate();
    widget->updateGeometry();
}

/// From the root down.
void layOut(QWidget *widget)
{
    if (widget->layout())
        widget->layout()->activate();
    for (QObject *child : widget->children()) {
        auto *part = qobject_cast<QWidget *>(child);
        if (part && !part->isWindow() && !part->isHidden())
            layOut(part);
    }
}

} // namespace

void settleLayouts(QWidget *root)
{
    forgetSizes(root);
    layOut(root);
}

void discardChildren(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void followReadingOrder(QWidget *root)
{
    QList<QWidget *> order;
    collect(root, order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

} // namespace ctpat::ui
