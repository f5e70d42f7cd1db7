// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ctpat::ui {

/// The names of the steps with a number or a tick; only shows where one is.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QStringList &titles);
    void setCurrent(int step);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStep(QPainter *painter, int step, const QRect &row) const;

    QStringList m_titles;
    int m_current = 0;
};

} // namespace ctpat::ui
