// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tabstops.h"

#include <QDate>
#include <QDialog>

class QPlainTextEdit;

namespace ctpat::ui {

class DateField;

/// Asks for the one thing that a step of the report needs: a comment, or a day. Deletes itself.
class StepDialog final : public WithTabStops<QDialog>
{
    Q_OBJECT

public:
    enum class Asks
    {
        Comment,
        Day
    };

    /// @param verb what the button does: "Take back".
    StepDialog(Asks asks, const QString &title, const QString &text, const QString &verb, QWidget *parent);

    void setDay(const QDate &day);

Q_SIGNALS:
    void commentGiven(const QString &comment);
    void dayGiven(const QDate &day);

private:
    void give();

    QPlainTextEdit *m_comment = nullptr;
    DateField *m_day = nullptr;
};

} // namespace ctpat::ui
