// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/criteria/siteswitch.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ctpat::ui {

class CriteriaFilter;
class CriteriaList;
class CriteriaModel;
class EmptyState;
struct CaseView;

/// The left of the page: which site, a filter, and the list of all criteria there.
class CriteriaPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaPanel(QWidget *parent = nullptr);

    void showVisit(const CaseView &view, const Uuid &visit);
    [[nodiscard]] CriteriaList *list() const { return m_list; }
    /// Chooses a criterion without a signal; a filter that hides it is taken away first. False where the visit has not
    /// got it.
    bool setCurrentCriterion(const QString &criterion);
    bool setCurrentCategory(int category);
    /// Whether the visit has it in its list, filtered or not.
    [[nodiscard]] bool has(const QString &criterion) const;
    /// Nothing is in scope.
    [[nodiscard]] bool isEmpty() const;
    void clearFilter();

Q_SIGNALS:
    void visitChosen(const ctpat::Uuid &visit);
    void criterionChosen(const QString &criterion);
    void criterionEntered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildFilter();
    void applyLook();
    void applyFilter();
    /// After rows came or went: the current criterion again, or none where it is not shown.
    void restoreCurrent();
    void updateEmptiness();

    QString m_current; ///< what the page shows, listed or not
    QTimer m_keep;
    SiteSwitch *m_sites;
    QLineEdit *m_text;
    QComboBox *m_states;
    QWidget *m_siteBar;
    QWidget *m_filterBar;
    CriteriaList *m_list;
    EmptyState *m_empty;
    CriteriaModel *m_model;
    CriteriaFilter *m_filter;
};

} // namespace ctpat::ui
