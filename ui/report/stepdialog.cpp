// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/stepdialog.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ctpat::ui {

StepDialog::StepDialog(Asks asks, const QString &title, const QString &text, const QString &verb, QWidget *parent)
    : WithTabStops<QDialog>(parent)
{
    const Look look = Look::of(this);
    setObjectName(QStringLiteral("stepDialog"));
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *words = new TextLabel(text, TextRole::Body, TextTone::Text, this);
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("stepGo"));
    go->setDefault(true);
    auto *column = new QVBoxLayout(this);
    const int margin = look.metrics().margin;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look.scaled(12));
    column->addWidget(words);
    if (asks == Asks::Comment) {
        m_comment = new QPlainTextEdit(this);
        m_comment->setObjectName(QStringLiteral("stepComment"));
        m_comment->setAccessibleName(text);
        m_comment->setTabChangesFocus(true);
        m_comment->setMinimumHeight(look.scaled(96));
        connect(m_comment, &QPlainTextEdit::textChanged, this,
                [this, go] { go->setEnabled(!m_comment->toPlainText().trimmed().isEmpty()); });
        go->setEnabled(false);
        column->addWidget(m_comment, 1);
    } else {
        m_day = new DateField(DateField::None::Never, this);
        m_day->setObjectName(QStringLiteral("stepDay"));
        m_day->setAccessibleName(text);
        column->addWidget(m_day);
        column->addStretch(1);
    }
    column->addWidget(buttons);
    resize(look.scaled(440), sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, this, &StepDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void StepDialog::setDay(const QDate &day)
{
    if (m_day && day.isValid())
        m_day->setDate(day);
}

void StepDialog::give()
{
    if (m_comment)
        Q_EMIT commentGiven(m_comment->toPlainText().trimmed());
    else
        Q_EMIT dayGiven(m_day->date());
    accept();
}

} // namespace ctpat::ui
