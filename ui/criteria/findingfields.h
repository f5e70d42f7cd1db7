// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

#include <QWidget>

class QComboBox;
class QMenu;

namespace ctpat::ui {

class DateField;
class CriterionEdits;
class LinkButton;
class ReportTextEdit;
class TextBinding;
class TextKeeper;
class TextLabel;

/// What is asked of the member: the action, what will show that it is done, the reasons, the due date.
class FindingFields final : public QWidget
{
    Q_OBJECT

public:
    FindingFields(const Uuid &finding, const CriterionEdits &edits, TextKeeper &keeper, QWidget *parent = nullptr);

    void show(const Finding &finding, bool editable);
    bool focusField(const QString &field);

private:
    struct Text
    {
        ReportTextEdit *edit;
        TextBinding *binding;
    };
    [[nodiscard]] Text makeText(TextKeeper &keeper, const char *objectName, const QString &name, int lines);
    void build();
    void fillReasons();
    void fillContributing();
    void showReasons(const Finding &finding, bool editable);
    void showDue(const Finding &finding, bool editable);
    void chooseReason(int index);
    void chooseContributing(const QString &reason, bool chosen);
    void chooseDue();

    Uuid m_id;
    Finding m_finding;
    const CriterionEdits &m_edits;
    Text m_action;
    Text m_shownBy;
    Text m_reasonText;
    QComboBox *m_reason;
    LinkButton *m_contributing;
    QMenu *m_contributingMenu;
    DateField *m_due;
    TextLabel *m_dueHint;
    bool m_showing = false;
};

} // namespace ctpat::ui
