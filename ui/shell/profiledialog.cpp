// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profiledialog.h"

#include "ui/shell/dialogs.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ctpat::ui {

ProfileDialog::ProfileDialog(const Services &services, QWidget *parent)
    : WithTabStops<QDialog>(parent)
    , m_services(services)
    , m_name(new QLineEdit(this))
    , m_title(new QLineEdit(this))
    , m_organization(new QLineEdit(this))
    , m_role(new QComboBox(this))
{
    setObjectName(QStringLiteral("profileDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who works here?"));
    const Look look = Look::of(this);
    m_name->setObjectName(QStringLiteral("profileName"));
    for (const UserRole role : allValues<UserRole>())
        m_role->addItem(word(role), toCode(role));
    if (const Result<UserProfile> known = services.profiles.load()) {
        m_name->setText(known->name);
        m_title->setText(known->title);
        m_organization->setText(known->organization);
        m_role->setCurrentIndex(m_role->findData(toCode(known->role)));
    }
    auto *note = new TextLabel(tr("The history of a case says who changed what; this is the “who”. It is a statement: "
                                  "the proof is your signature."),
                               TextRole::Body, TextTone::Muted, this);
    note->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Organization"), m_organization);
    form->addRow(tr("&Role"), m_role);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *save = buttons->button(QDialogButtonBox::Ok);
    save->setText(tr("&Save"));
    save->setEnabled(!m_name->text().trimmed().isEmpty());
    connect(m_name, &QLineEdit::textChanged, save,
            [save](const QString &text) { save->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProfileDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(look.scaled(12));
    column->addWidget(note);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(look.scaled(460));
}

void ProfileDialog::accept()
{
    UserProfile profile;
    profile.name = m_name->text().trimmed();
    profile.title = m_title->text().trimmed();
    profile.organization = m_organization->text().trimmed();
    profile.role = fromCode<UserRole>(m_role->currentData().toString()).value_or(UserRole::Specialist);
    if (const Status saved = m_services.profiles.save(profile); !saved) {
        m_services.dialogs.showError(this, saved.error());
        return;
    }
    QDialog::accept();
}

} // namespace ctpat::ui
