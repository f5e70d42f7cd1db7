// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state.h"

#include <QCoreApplication>

namespace ctpat::ui {

namespace {

struct StateText
{
    Q_DECLARE_TR_FUNCTIONS(StateText)

public:
    static QString word(State state)
    {
        switch (state) {
        case State::Yes:
            return tr("Yes");
        case State::BestPractice:
            return tr("Yes, best practice");
        case State::NoAction:
            //: The answer No to a must; the member has to act.
            return tr("No, action required");
        case State::NoRecommendation:
            //: The answer No to a should; the member is advised to act.
            return tr("No, recommendation");
        case State::NotApplicable:
            return tr("Not applicable");
        case State::NotVerified:
            return tr("Not verified");
        case State::NotLookedAt:
            break;
        }
        return tr("Not yet looked at");
    }

    //: The answer No.
    static QString no() { return tr("No"); }
    //: On a chip, in capitals: the criterion must be met. Spanish DEBE, French DOIT.
    static QString must() { return tr("MUST"); }
    //: On a chip, in capitals: the criterion should be met. Spanish DEBERÍA, French DEVRAIT.
    static QString should() { return tr("SHOULD"); }
};

} // namespace

const QList<State> &allStates()
{
    static const QList<State> states = {
        State::Yes,           State::BestPractice, State::NoAction,   State::NoRecommendation,
        State::NotApplicable, State::NotVerified,  State::NotLookedAt};
    return states;
}

QString stateWord(State state)
{
    return StateText::word(state);
}

QString answerWord(State state)
{
    const bool isNo = state == State::NoAction || state == State::NoRecommendation;
    return isNo ? StateText::no() : StateText::word(state);
}

QString chipWord(ChipKind kind)
{
    return kind == ChipKind::Must ? StateText::must() : StateText::should();
}

} // namespace ctpat::ui
