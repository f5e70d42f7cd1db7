// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/validation/answer.h"
#include "ui/criteria/criterioncontext.h"

#include <QWidget>

class QMenu;

namespace ctpat::ui {

class CriterionEdits;
class FindingFields;
class FindingFrame;
class IconButton;
class IconLabel;
class InlineMessage;
class ReasonPrompt;
class TextKeeper;
class TextLabel;

/// One action or recommendation: number, kind and state, its fields, and a menu of what can be done with it.
class FindingCard final : public QWidget
{
    Q_OBJECT

public:
    FindingCard(const Uuid &finding, const CriterionEdits &edits, TextKeeper &keeper, QWidget *parent = nullptr);

    [[nodiscard]] const Uuid &finding() const { return m_id; }
    void show(const Finding &finding, const CriterionContext &context);
    /// @param field a name as in Place; false where this card has no such field.
    bool focusField(const QString &field);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    void fillMenu();
    void addKindAction(Obligation obligation);
    void showWarning(const CriterionContext &context);
    [[nodiscard]] QString othersText(const CriterionContext &context) const;

    Uuid m_id;
    Finding m_finding;
    AnswerKey m_key;
    Obligation m_obligation = Obligation::Must;
    const CriterionEdits &m_edits;
    FindingFrame *m_frame;
    IconLabel *m_sign;
    TextLabel *m_name;
    TextLabel *m_state;
    IconButton *m_more;
    QMenu *m_menu;
    InlineMessage *m_warning;
    FindingFields *m_fields;
    TextLabel *m_others;
    ReasonPrompt *m_prompt;
};

} // namespace ctpat::ui
