// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QListView>

namespace ctpat::ui {

class CaseSession;
class SidebarModel;

/// The pages of a case, in the order of the work. In a narrow window a rail of icons, with the names as tooltips.
class Sidebar final : public QListView
{
    Q_OBJECT

public:
    explicit Sidebar(CaseSession &session, QWidget *parent = nullptr);

    void setRail(bool rail);
    [[nodiscard]] bool isRail() const { return m_rail; }
    /// Marks where the window is, without a signal.
    void setPlace(const Place &place);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void placeWanted(const ctpat::ui::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void applyLook();

    SidebarModel *m_model;
    bool m_rail = false;
    bool m_marking = false;
};

} // namespace ctpat::ui
