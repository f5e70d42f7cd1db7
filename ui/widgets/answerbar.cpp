// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answerbar.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace ctpat::ui {

namespace {

/// The answers in the order of the bar; a segment's id is its place here.
constexpr State kAnswers[] = {State::Yes, State::NoAction, State::BestPractice, State::NotApplicable,
                              State::NotVerified};
constexpr int kNo = 1;

std::optional<int> idOf(std::optional<State> answer)
{
    if (answer == State::NoRecommendation)
        return kNo;
    for (int id = 0; id < static_cast<int>(std::size(kAnswers)); ++id) {
        if (answer == kAnswers[id])
            return id;
    }
    return {};
}

/// The letter after the "&".
QChar letterOf(const QString &label)
{
    const qsizetype place = label.indexOf(QLatin1Char('&'));
    return place >= 0 && place + 1 < label.size() ? label.at(place + 1).toUpper() : QChar();
}

} // namespace

QString AnswerBar::label(State answer)
{
    switch (answer) {
    case State::Yes:
        //: The letter after the & chooses the answer; the five answers need five letters.
        return tr("&Yes");
    case State::BestPractice:
        //: The letter after the & chooses the answer; the five answers need five letters.
        return tr("Yes, &best practice");
    case State::NoAction:
    case State::NoRecommendation:
        //: The letter after the & chooses the answer; the five answers need five letters.
        return tr("&No");
    case State::NotApplicable:
        //: The letter after the & chooses the answer; the five answers need five letters.
        return tr("Not &applicable");
    case State::NotVerified:
    case State::NotLookedAt:
        break;
    }
    //: The letter after the & chooses the answer; the five answers need five letters.
    return tr("Not &verified");
}

AnswerBar::AnswerBar(QWidget *parent)
    : SegmentedBar(Choice::OneOrNone, parent)
{
    setAccessibleName(tr("Answer"));
    for (int id = 0; id < static_cast<int>(std::size(kAnswers)); ++id) {
        const State answer = kAnswers[id];
        addStateSegment(id, answer, label(answer));
        //: %1 is the letter that chooses the answer.
        segment(id)->setToolTip(tr("Press %1").arg(letterOf(label(answer))));
    }
    describeNo();
    connect(this, &SegmentedBar::chosen, this, &AnswerBar::announce);
}

void AnswerBar::setObligation(ChipKind kind)
{
    m_kind = kind;
    setSegmentState(kNo, answers().at(kNo));
    describeNo();
}

void AnswerBar::describeNo()
{
    segment(kNo)->setAccessibleDescription(stateWord(answers().at(kNo)));
}

void AnswerBar::setAnswer(std::optional<State> answer)
{
    setCurrent(idOf(answer));
}

std::optional<State> AnswerBar::answer() const
{
    const std::optional<int> id = current();
    return id ? std::optional(answers().at(*id)) : std::nullopt;
}

QList<State> AnswerBar::answers() const
{
    QList<State> list(std::begin(kAnswers), std::end(kAnswers));
    if (m_kind == ChipKind::Should)
        list[kNo] = State::NoRecommendation;
    return list;
}

QKeySequence AnswerBar::key(State answer)
{
    return QKeySequence(QString(letterOf(label(answer))));
}

void AnswerBar::chooseAnswer(std::optional<State> answer)
{
    choose(idOf(answer));
}

void AnswerBar::announce(std::optional<int> id)
{
    Q_EMIT answerChosen(id ? std::optional(answers().at(*id)) : std::nullopt);
}

void AnswerBar::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        chooseAnswer(std::nullopt);
        return;
    }
    const QChar typed = event->text().isEmpty() ? QChar() : event->text().at(0).toUpper();
    for (const State answer : answers()) {
        if (plain && !typed.isNull() && typed == letterOf(label(answer))) {
            chooseAnswer(answer);
            return;
        }
    }
    SegmentedBar::keyPressEvent(event);
}

} // namespace ctpat::ui
