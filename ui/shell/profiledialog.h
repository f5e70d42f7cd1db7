// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/profile.h"
#include "ui/shell/services.h"
#include "ui/widgets/tabstops.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace ctpat::ui {

/// Who works here: asked once, at the first case. Deletes itself when closed.
class ProfileDialog final : public WithTabStops<QDialog>
{
    Q_OBJECT

public:
    ProfileDialog(const Services &services, QWidget *parent);

    void accept() override;

private:
    const Services &m_services;
    QLineEdit *m_name;
    QLineEdit *m_title;
    QLineEdit *m_organization;
    QComboBox *m_role;
};

} // namespace ctpat::ui
