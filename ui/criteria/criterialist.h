// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace ctpat::ui {

/// The view of the criteria. Letters are left to the page: they answer and move, instead of searching the list.
class CriteriaList final : public QListView
{
    Q_OBJECT

public:
    explicit CriteriaList(QWidget *parent = nullptr);

    /// The next criterion that is shown, or the one before; false at the end.
    bool moveBy(int step);
    [[nodiscard]] QString currentCriterion() const;
    /// Chooses it without a signal; false where it is not shown.
    bool setCurrentCriterion(const QString &criterion);
    /// Chooses none, without a signal.
    void clearCurrent();
    /// Chooses the first of the category; false where none is shown.
    bool setCurrentCategory(int category);

Q_SIGNALS:
    void criterionChosen(const QString &criterion);
    /// Enter, or a click: on with the work on it.
    void criterionEntered();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool m_quiet = false;
};

} // namespace ctpat::ui
