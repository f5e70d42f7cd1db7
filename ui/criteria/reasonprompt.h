// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace ctpat::ui {

class TextLabel;

/// Asks in place for the reason of an act, such as a withdrawal: a sentence, a line to write in, the act, and a way
/// out. Enter does it, Escape gives it up. Hidden until it asks.
class ReasonPrompt final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonPrompt(QWidget *parent = nullptr);

    /// @param verb what the button does: "Withdraw".
    void ask(const QString &question, const QString &verb, const std::function<void(const QString &)> &act);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();
    void giveUp();

    TextLabel *m_question;
    QLineEdit *m_reason;
    QPushButton *m_button;
    std::function<void(const QString &)> m_act;
};

} // namespace ctpat::ui
