// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issuing/check.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace ctpat::ui {

class ChecksModel;

/// Paints a check: square or triangle, the cause in words, the link at the right.
class ChecksDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The checks as a list; a click or Enter on one goes where it is mended.
class ChecksList final : public QListView
{
    Q_OBJECT

public:
    explicit ChecksList(QWidget *parent = nullptr);

    /// @param checks blockers first. The row that was current stays so, by what it says.
    void setChecks(const std::vector<Check> &checks);
    /// As tall as its rows, so that the column around it scrolls as one.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const ctpat::Check &check);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);

    ChecksModel *m_model;
};

} // namespace ctpat::ui
