// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ctpat::ui {

class MainButton;
class TextLabel;

/// The button that signs, always in sight; when it cannot be pressed the reason stands above it.
class SignFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit SignFoot(QWidget *parent = nullptr);

    /// @param reason why it cannot be pressed; empty: it can.
    void setSigning(const QString &button, const QString &reason, const QString &consequence);
    /// Nobody signs now.
    void setNothingToSign();

Q_SIGNALS:
    void signWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_reason;
    MainButton *m_button;
    TextLabel *m_consequence;
};

} // namespace ctpat::ui
