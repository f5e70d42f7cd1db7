// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/onestop.h"

#include <QDateEdit>

namespace ctpat::ui {

/// A day, with a calendar. It may hold none yet: that shows as "Not set", and arrows, digits and calendar begin at
/// today rather than at the first day there is. Delete takes the day away again.
class DateField final : public OneStop<QDateEdit>
{
    Q_OBJECT

public:
    enum class None
    {
        Allowed,
        Never
    };
    explicit DateField(None none, QWidget *parent = nullptr);

    /// Null while none is set.
    [[nodiscard]] QDate day() const;
    /// A null day shows as none, where that is allowed.
    void setDay(QDate day);
    void stepBy(int steps) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] StepEnabled stepEnabled() const override;

private:
    None m_none;
};

} // namespace ctpat::ui
