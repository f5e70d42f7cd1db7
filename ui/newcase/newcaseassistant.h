// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/newcase/newcasedraft.h"
#include "ui/shell/pages.h"
#include "ui/widgets/tabstops.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace ctpat::ui {

class AssistantStep;
class InlineMessage;
class StepList;

/// The assistant for a new case: member, criteria, sites and visits, people, marking and file. Each step says what is
/// missing before the next one opens; going back loses nothing.
class NewCaseAssistant final : public WithTabStops<QDialog>
{
    Q_OBJECT

public:
    NewCaseAssistant(CaseKind kind, const Services &services, NewCaseReady ready, QWidget *parent);
    ~NewCaseAssistant() override;

private:
    void build();
    void showStep(int step);
    void next();
    void back();
    void finish();

    NewCaseReady m_ready;
    NewCaseDraft m_draft;
    std::vector<AssistantStep *> m_steps;
    StepList *m_list;
    QStackedWidget *m_stack;
    InlineMessage *m_message;
    QPushButton *m_back;
    QPushButton *m_next;
    int m_current = 0;
};

} // namespace ctpat::ui
