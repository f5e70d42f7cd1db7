// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/newcase/assistantstep.h"
#include "ui/shell/services.h"

class QComboBox;
class QLineEdit;
class QListView;
class QScrollArea;
class QStringListModel;

namespace ctpat::ui {

class DateField;
class PeopleModel;
class PeopleTable;
class TextLabel;
class VisitForm;

/// Who is validated, and what kind of case it is.
class MemberStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit MemberStep(QWidget *parent);

    [[nodiscard]] QString title() const override;
    void load(const NewCaseDraft &draft) override;
    void store(NewCaseDraft &draft) override;
    [[nodiscard]] QString problem() const override;

private:
    QComboBox *m_kind;
    QComboBox *m_mode;
    QLineEdit *m_member;
    QLineEdit *m_account;
};

/// The entity group and the day whose criteria rule.
class CriteriaStep final : public AssistantStep
{
    Q_OBJECT

public:
    CriteriaStep(const Services &services, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void load(const NewCaseDraft &draft) override;
    void store(NewCaseDraft &draft) override;
    [[nodiscard]] QString problem() const override;

private:
    void showCounts();
    void showSet();

    const Services &m_services;
    QListView *m_groups;
    DateField *m_date;
    TextLabel *m_counts;
    TextLabel *m_musts;
    TextLabel *m_shoulds;
    TextLabel *m_statement;
    std::optional<CriteriaSet> m_set;
    QString m_problem;
};

/// The sites that are visited, and what is looked at there.
class VisitsStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit VisitsStep(QWidget *parent);

    [[nodiscard]] QString title() const override;
    void load(const NewCaseDraft &draft) override;
    void store(NewCaseDraft &draft) override;
    [[nodiscard]] QString problem() const override;

private:
    void add();
    void remove();
    void keep();
    void showCurrent(int row);
    void refreshNames();

    QStringListModel *m_names;
    QListView *m_list;
    VisitForm *m_form;
    QScrollArea *m_scroll = nullptr;
    std::vector<NewVisit> m_visits;
    std::optional<CriteriaSet> m_criteria;
    QDate m_day;
    int m_shown = -1;
};

/// The people who will be met. May stay empty.
class PeopleStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit PeopleStep(QWidget *parent);

    [[nodiscard]] QString title() const override;
    void load(const NewCaseDraft &draft) override;
    void store(NewCaseDraft &draft) override;
    [[nodiscard]] QString problem() const override;

private:
    PeopleModel *m_people;
    PeopleTable *m_table;
};

/// Marking, language, number and the file.
class FileStep final : public AssistantStep
{
    Q_OBJECT

public:
    FileStep(const Services &services, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void load(const NewCaseDraft &draft) override;
    void store(NewCaseDraft &draft) override;
    [[nodiscard]] QString problem() const override;

private:
    void chooseFile();
    [[nodiscard]] QString chosenPath() const;

    const Services &m_services;
    QComboBox *m_marking;
    QComboBox *m_language;
    QComboBox *m_paper;
    QLineEdit *m_number;
    QLineEdit *m_path;
    QString m_proposedNumber;
    QString m_proposedPath;
};

} // namespace ctpat::ui
