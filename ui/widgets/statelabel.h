// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/state.h"

#include <QWidget>

namespace ctpat::ui {

/// A state's shape and its word, or another text in its place ("A-04", "2 actions").
class StateLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit StateLabel(State state = State::NotLookedAt, QWidget *parent = nullptr);

    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }
    /// Empty: the state's word. The word stays in the tooltip and the accessible name.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    State m_state;
    QString m_text;
};

} // namespace ctpat::ui
