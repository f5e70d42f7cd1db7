// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newcase/steps.h"
#include "ui/widgets/gutterform.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ctpat::ui {

MemberStep::MemberStep(QWidget *parent)
    : AssistantStep(parent)
    , m_kind(new QComboBox(this))
    , m_mode(new QComboBox(this))
    , m_member(new QLineEdit(this))
    , m_account(new QLineEdit(this))
{
    m_kind->setObjectName(QStringLiteral("newKind"));
    m_mode->setObjectName(QStringLiteral("newMode"));
    m_member->setObjectName(QStringLiteral("newMember"));
    m_account->setObjectName(QStringLiteral("newAccount"));
    for (const CaseKind kind : allValues<CaseKind>())
        m_kind->addItem(word(kind), toCode(kind));
    for (const CaseMode mode : allValues<CaseMode>())
        m_mode->addItem(word(mode), toCode(mode));
    auto *form = new GutterForm(this, GutterForm::Edge::Flush);
    form->addRow(tr("Member"), m_member);
    form->addRow(tr("Account"), m_account);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("How"), m_mode);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new TextLabel(tr("Who is it about?"), TextRole::Title, TextTone::Text, this));
    auto *note = new TextLabel(tr("One case is one validation or one self-assessment, in one file."), TextRole::Body,
                               TextTone::Muted, this);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addSpacing(Look::of(this).scaled(12));
    column->addWidget(form);
    column->addStretch(1);
    setFocusProxy(m_member);
}

QString MemberStep::title() const
{
    return tr("Member");
}

void MemberStep::load(const NewCaseDraft &draft)
{
    m_kind->setCurrentIndex(m_kind->findData(toCode(draft.details.kind)));
    m_mode->setCurrentIndex(m_mode->findData(toCode(draft.details.mode)));
    m_member->setText(draft.details.member);
    m_account->setText(draft.details.account);
}

void MemberStep::store(NewCaseDraft &draft)
{
    draft.details.kind = fromCode<CaseKind>(m_kind->currentData().toString()).value_or(CaseKind::Revalidation);
    draft.details.mode = fromCode<CaseMode>(m_mode->currentData().toString()).value_or(CaseMode::InPerson);
    draft.details.member = m_member->text().trimmed();
    draft.details.account = m_account->text().trimmed();
}

QString MemberStep::problem() const
{
    return m_member->text().trimmed().isEmpty() ? tr("Say who the member is.") : QString();
}

} // namespace ctpat::ui
