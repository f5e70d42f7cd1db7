// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barlegend.h"

#include "ui/widgets/look.h"
#include "ui/widgets/state.h"
#include "ui/widgets/statepainter.h"
#include "ui/widgets/wraplayout.h"

#include <QPainter>

namespace ctpat::ui {

namespace {

/// A short bar of one state, and its word.
class BarSwatch final : public QWidget
{
public:
    BarSwatch(State state, const QString &word, QWidget *parent)
        : QWidget(parent)
        , m_state(state)
        , m_word(word)
    {
        setAccessibleName(word);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Look look = Look::of(this);
        const QFontMetrics metrics(look.font(TextRole::Second));
        return {look.scaled(kSwatchWidth) + look.scaled(kSwatchGap) + metrics.horizontalAdvance(m_word) + 1,
                metrics.height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look look = Look::of(this);
        const int high = look.scaled(kSwatchHeight);
        QPainter painter(this);
        paintStackedBar(&painter, QRectF(0, (height() - high) / 2, look.scaled(kSwatchWidth), high), {{m_state, 1}},
                        look);
        painter.setFont(look.font(TextRole::Second));
        painter.setPen(look.colours().muted);
        painter.drawText(rect().adjusted(look.scaled(kSwatchWidth) + look.scaled(kSwatchGap), 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, m_word);
    }

private:
    static constexpr int kSwatchWidth = 16;
    static constexpr int kSwatchHeight = 10;
    static constexpr int kSwatchGap = 6;

    State m_state;
    QString m_word;
};

} // namespace

BarLegend::BarLegend(QWidget *parent)
    : QWidget(parent)
{
    auto *line = new WrapLayout(this);
    line->setSpacing(Look::of(this).scaled(20));
    for (const State state : allStates()) {
        if (state != State::NoRecommendation) // one piece with the other No
            line->addWidget(new BarSwatch(state, answerWord(state), this));
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

} // namespace ctpat::ui
