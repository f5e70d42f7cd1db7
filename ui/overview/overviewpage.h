// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QScrollArea;
class QSplitter;

namespace ctpat::ui {

class OverviewHead;
class OverviewPanel;
class OverviewTable;
class ReportStatus;

/// Where the work stands: one button to go on, progress by category and visit, where sites differ, what blocks the
/// report, open findings and the days ahead.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(CaseSession &session, const Services &services, QWidget *parent);

    void goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QList<QWidget *> parts() override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return {m_continue}; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    OverviewPanel *addPanel(const char *name, const QString &title, int most);
    void refresh();
    void refreshChecks();
    void goOn();

    ReportStatus *m_status;
    OverviewHead *m_head;
    OverviewTable *m_table;
    QSplitter *m_splitter;
    QScrollArea *m_right;
    OverviewPanel *m_differences;
    OverviewPanel *m_blockers;
    OverviewPanel *m_worth;
    OverviewPanel *m_findings;
    OverviewPanel *m_dates;
    QAction *m_continue;
    Place m_next; ///< where the button leads
    bool m_stale = true;
};

} // namespace ctpat::ui
