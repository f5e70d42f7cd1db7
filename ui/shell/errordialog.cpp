// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errordialog.h"

#include "ui/shell/errorhelp.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ctpat::ui {

ErrorDialog::ErrorDialog(const Error &error, QWidget *parent)
    : WithTabStops<QDialog>(parent)
    , m_meaning(makeMeaning(error))
{
    setObjectName(QStringLiteral("errorDialog"));
    setWindowTitle(tr("That did not work"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    const Look look = Look::of(this);
    auto *message = new TextLabel(error.message(), TextRole::Body, TextTone::Text, this);
    message->setObjectName(QStringLiteral("errorMessage"));
    message->setTextFormat(Qt::PlainText);
    message->setWordWrap(true);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *more = new LinkButton(tr("What does this mean?"), this);
    more->setObjectName(QStringLiteral("errorMeaningLink"));
    connect(more, &QAbstractButton::clicked, this, [this, more] {
        m_meaning->show();
        more->hide();
        adjustSize();
    });
    m_meaning->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *sign = new IconLabel(icon(Icon::Warning), 1.5, this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(look.scaled(8));
    texts->addWidget(message);
    texts->addWidget(more, 0, Qt::AlignLeft);
    texts->addWidget(m_meaning);
    auto *row = new QHBoxLayout;
    row->setSpacing(look.scaled(12));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto *column = new QVBoxLayout(this);
    const int margin = look.metrics().margin;
    column->setContentsMargins(margin, margin, margin, look.scaled(12));
    column->setSpacing(look.scaled(12));
    column->addLayout(row, 1);
    column->addWidget(buttons);
    setMinimumWidth(look.scaled(460));
    buttons->setFocus();
}

QWidget *ErrorDialog::makeMeaning(const Error &error)
{
    const Look look = Look::of(this);
    auto *meaning = new QWidget(this);
    meaning->setObjectName(QStringLiteral("errorMeaning"));
    auto *column = new QVBoxLayout(meaning);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.scaled(6));
    const auto add = [&](const QString &text, TextTone tone) {
        auto *label = new TextLabel(text, TextRole::Body, tone, meaning);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    };
    if (const std::optional<ErrorHelp> help = errorHelp(error.code())) {
        add(tr("Cause: %1").arg(help->cause), TextTone::Text);
        add(tr("Remedy: %1").arg(help->remedy), TextTone::Text);
    }
    //: %1 is the stable name of an error, such as "case.locked": what a person reads out on the phone.
    add(tr("Name of the error: %1").arg(errorId(error.code())), TextTone::Muted);
    if (!error.detail().isEmpty())
        add(tr("Details for support: %1").arg(error.detail()), TextTone::Muted);
    return meaning;
}

} // namespace ctpat::ui
