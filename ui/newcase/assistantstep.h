// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/newcase/newcasedraft.h"

#include <QWidget>

namespace ctpat::ui {

/// One step of the assistant: loads from the draft when it is shown and writes back when it is left.
class AssistantStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    virtual void load(const NewCaseDraft &draft) = 0;
    virtual void store(NewCaseDraft &draft) = 0;
    /// What is missing, in one sentence; empty when the next step may open.
    [[nodiscard]] virtual QString problem() const = 0;
};

} // namespace ctpat::ui
