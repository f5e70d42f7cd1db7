// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/reportstatus.h"

#include <QWidget>

namespace ctpat::ui {

class FramedList;
struct CaseView;

/// Who signs the report, in their order, and how far that is.
class SignatureRows final : public QWidget
{
    Q_OBJECT

public:
    explicit SignatureRows(QWidget *parent = nullptr);

    void refresh(const CaseView &view, const IssueState &issue);

private:
    QWidget *makeRow(const QString &role, const QString &who, const QString &state, bool isSigned);

    FramedList *m_rows;
};

} // namespace ctpat::ui
