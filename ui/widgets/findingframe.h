// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace ctpat::ui {

enum class FindingEdge
{
    Action,
    Recommendation,
    BestPractice
};

/// The frame of a finding: a 4 px left edge, solid red for an action, double amber for a recommendation (dotted green
/// for a best practice), so that the kind shows without colour.
class FindingFrame final : public QFrame
{
    Q_OBJECT

public:
    explicit FindingFrame(FindingEdge edge = FindingEdge::Action, QWidget *parent = nullptr);

    void setEdge(FindingEdge edge);
    [[nodiscard]] FindingEdge edge() const { return m_edge; }
    /// The layout for the content, with the margins of the look.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FindingEdge m_edge;
    QVBoxLayout *m_body;
};

} // namespace ctpat::ui
