// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/outline.h"
#include "ui/widgets/state.h"

#include <QAbstractButton>

#include <optional>

namespace ctpat::ui {

class Look;

/// One segment of a SegmentedBar. Checking is the bar's business: a click only announces itself.
class SegmentButton final : public QAbstractButton
{
    Q_OBJECT

public:
    SegmentButton(int id, QWidget *parent);

    [[nodiscard]] int id() const { return m_id; }
    /// An "&" underlines the next letter, but makes no shortcut.
    void setLabel(const QString &label);
    /// With a state: its shape before the text, its tint and outline when checked.
    void setState(std::optional<State> state);
    void setCorners(Corners corners);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void nextCheckState() override {}
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintGround(QPainter *painter, const Look &look);
    void paintSign(QPainter *painter, const QRect &place, const Look &look);
    [[nodiscard]] bool hasSign() const;

    int m_id;
    QString m_label;
    std::optional<State> m_state;
    Corners m_corners = Corners::All;
};

} // namespace ctpat::ui
