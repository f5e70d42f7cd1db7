// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/icons.h"

class QComboBox;
class QLineEdit;
class QListView;
class QSpinBox;

namespace ctpat::ui {

class DateField;
class InlineMessage;
class PeopleModel;
class PeopleTable;
class VisitForm;
class VisitList;

/// Preparation: the case's own facts, sites and visits, people and where they were present.
class VisitsPage final : public Page
{
    Q_OBJECT

public:
    VisitsPage(CaseSession &session, const Services &services, QWidget *parent);
    ~VisitsPage() override;

    void goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return m_actions; }

private:
    void addPageAction(Icon sign, const QString &text, void (VisitsPage::*act)());
    QWidget *makeCasePart();
    QWidget *makeVisitPart();
    QWidget *makePeoplePart();
    void refresh();
    void refreshCase();
    void refreshPeople();
    void showVisit();
    void saveCaseDetails();
    void saveVisit();
    void addVisit();
    void removeVisit();
    void savePerson(int row);
    void savePresence(int row);
    void addPerson();
    void removePerson();
    [[nodiscard]] Uuid currentVisit() const;

    QLineEdit *m_member;
    QLineEdit *m_account;
    QLineEdit *m_reportNumber;
    DateField *m_release;
    QSpinBox *m_days;
    QComboBox *m_marking;
    QComboBox *m_language;
    QComboBox *m_paper;
    VisitList *m_visits;
    QListView *m_visitView;
    VisitForm *m_visitForm;
    InlineMessage *m_visitMessage;
    PeopleModel *m_people;
    PeopleTable *m_peopleTable;
    QComboBox *m_presenceVisit;
    InlineMessage *m_message;
    QList<QWidget *> m_frozenWidgets;
    QList<QAction *> m_actions;
    bool m_loading = false;
    Uuid m_shownVisit;
};

} // namespace ctpat::ui
