// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace ctpat::ui {

class EmptyState;
class RecentCases;

/// What the program starts with: begin, open, verify; and the recent cases, the one worked on last focused.
class Home final : public QWidget
{
    Q_OBJECT

public:
    explicit Home(RecentCases &recent, QWidget *parent = nullptr);

Q_SIGNALS:
    void newValidationWanted();
    void newSelfAssessmentWanted();
    void openWanted();
    void sampleWanted();
    void verifyWanted();
    void caseWanted(const QString &path);
    void fileDropped(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeStarts();
    QWidget *makeRecent();
    void showEmptyOrList();

    RecentCases &m_recent;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_find;
    QWidget *m_header;
    QListView *m_list;
    EmptyState *m_empty;
};

} // namespace ctpat::ui
