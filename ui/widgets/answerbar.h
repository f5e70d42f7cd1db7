// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/segmentedbar.h"

#include <QKeySequence>

namespace ctpat::ui {

/// The five answers, none checked at first. Clicking the checked one, Space on it or Delete takes the answer back; the
/// letters (Y, N, A, V, B; others by translation) choose, and never take back what a second press would lose.
class AnswerBar final : public SegmentedBar
{
    Q_OBJECT

public:
    explicit AnswerBar(QWidget *parent = nullptr);

    /// Whether a No is an action (must) or a recommendation (should): its shape and colour.
    void setObligation(ChipKind kind);

    /// Shows an answer without a signal. Nothing and NotLookedAt both mean none; either kind of No is No.
    void setAnswer(std::optional<State> answer);
    [[nodiscard]] std::optional<State> answer() const;

    /// The answers in their order, with No of the kind in force.
    [[nodiscard]] QList<State> answers() const;
    /// The letter that chooses @p answer, for the actions of the menu.
    [[nodiscard]] static QKeySequence key(State answer);
    /// As if the letter had been pressed in the bar.
    void chooseAnswer(std::optional<State> answer);

Q_SIGNALS:
    void answerChosen(std::optional<ctpat::ui::State> answer);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] static QString label(State answer);
    void describeNo();
    void announce(std::optional<int> id);

    ChipKind m_kind = ChipKind::Must;
};

} // namespace ctpat::ui
