// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ctpat::ui {

class Look;

/// A table of rows under headings: a row whose first cell says so with HeadingRole spans all columns and cannot be
/// chosen. A click or Enter on another row chooses its cell; Up and Down go from row to row.
class GroupedTable : public QTableView
{
    Q_OBJECT

public:
    enum Role
    {
        HeadingRole = Qt::UserRole + 100 ///< bool
    };

    explicit GroupedTable(const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void cellChosen(const QModelIndex &index);

protected:
    /// Sets the widths of the columns for the width of the viewport.
    virtual void arrangeColumns(const Look &look) = 0;
    [[nodiscard]] virtual int rowHeightOf(const Look &look) const = 0;
    /// Columns, heights and spans again; after the model or its shape changed.
    void arrange();

    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);

    bool m_arranging = false;
};

} // namespace ctpat::ui
