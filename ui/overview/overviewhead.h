// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overviewrows.h"

#include <QWidget>

class QHBoxLayout;

namespace ctpat::ui {

class MainButton;
class TextLabel;

/// The first line of Overview: how far the work is, all in all and by visit, and the button that goes on.
class OverviewHead final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewHead(QWidget *parent = nullptr);

    /// @param next the criterion to go on with; empty: all is answered, and the button leads to the report.
    void show(const OverviewFigures &figures, const QString &next);
    [[nodiscard]] MainButton *button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
    void arrange();
    void showVisits(const std::vector<OverviewVisit> &visits);

    double m_share = 0;
    QHBoxLayout *m_layout;
    TextLabel *m_answers;
    TextLabel *m_criteria;
    QWidget *m_visits;
    MainButton *m_button;
};

} // namespace ctpat::ui
