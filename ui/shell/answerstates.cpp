// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/answerstates.h"

namespace ctpat::ui {

State stateOf(const std::optional<AnswerValue> &value, Obligation obligation)
{
    if (!value)
        return State::NotLookedAt;
    switch (*value) {
    case AnswerValue::Yes:
        return State::Yes;
    case AnswerValue::BestPractice:
        return State::BestPractice;
    case AnswerValue::No:
        return obligation == Obligation::Must ? State::NoAction : State::NoRecommendation;
    case AnswerValue::NotApplicable:
        return State::NotApplicable;
    case AnswerValue::NotVerified:
        break;
    }
    return State::NotVerified;
}

State stateOf(FindingKind kind)
{
    return kind == FindingKind::Action ? State::NoAction : State::NoRecommendation;
}

std::optional<AnswerValue> valueOf(const std::optional<State> &state)
{
    switch (state.value_or(State::NotLookedAt)) {
    case State::Yes:
        return AnswerValue::Yes;
    case State::BestPractice:
        return AnswerValue::BestPractice;
    case State::NoAction:
    case State::NoRecommendation:
        return AnswerValue::No;
    case State::NotApplicable:
        return AnswerValue::NotApplicable;
    case State::NotVerified:
        return AnswerValue::NotVerified;
    case State::NotLookedAt:
        break;
    }
    return std::nullopt;
}

} // namespace ctpat::ui
