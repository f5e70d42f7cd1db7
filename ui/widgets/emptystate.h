// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

class QPushButton;

namespace ctpat::ui {

class IconLabel;
class TextLabel;

/// What an empty list shows: an icon, one sentence on what belongs there, and the button that fills it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(ui::Icon icon, const QString &sentence, const QString &action = {}, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// Empty: no button.
    void setAction(const QString &action);

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();

    IconLabel *m_picture;
    TextLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace ctpat::ui
