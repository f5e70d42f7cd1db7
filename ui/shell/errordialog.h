// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/widgets/tabstops.h"

#include <QDialog>

class QVBoxLayout;

namespace ctpat::ui {

/// An error as a person meets it: what happened and what to do; behind a link what the name of the error means, its
/// remedy, and the details for support. Deletes itself when closed.
class ErrorDialog final : public WithTabStops<QDialog>
{
    Q_OBJECT

public:
    ErrorDialog(const Error &error, QWidget *parent);

private:
    [[nodiscard]] QWidget *makeMeaning(const Error &error);

    QWidget *m_meaning;
};

} // namespace ctpat::ui
