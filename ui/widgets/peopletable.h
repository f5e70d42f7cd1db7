// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ctpat::ui {

class PeopleModel;

/// The table of people, set up for typing: Enter or a letter edits, Space checks a presence.
class PeopleTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PeopleTable(PeopleModel *model, QWidget *parent = nullptr);

    /// Shows or hides the three columns of presence.
    void setPresenceVisible(bool visible);
    /// Puts the cursor into the name of a row.
    void editName(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
};

} // namespace ctpat::ui
