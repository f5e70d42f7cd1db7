// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingframe.h"

#include "ui/widgets/look.h"
#include "ui/widgets/outline.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace ctpat::ui {

namespace {

constexpr int kEdgeWidth = 4;

void paintLeftEdge(QPainter *painter, const QRectF &edge, FindingEdge kind, const Look &look)
{
    const double width = edge.width();
    switch (kind) {
    case FindingEdge::Action:
        painter->fillRect(edge, look.colours().no);
        break;
    case FindingEdge::Recommendation:
        painter->fillRect(edge.adjusted(0, 0, -width * 0.62, 0), look.colours().rec);
        painter->fillRect(edge.adjusted(width * 0.62, 0, 0, 0), look.colours().rec);
        break;
    case FindingEdge::BestPractice:
        for (double y = edge.top(); y < edge.bottom(); y += 2 * width)
            painter->fillRect(QRectF(edge.left(), y, width, width), look.colours().ok);
        break;
    }
}

} // namespace

FindingFrame::FindingFrame(FindingEdge edge, QWidget *parent)
    : QFrame(parent)
    , m_edge(edge)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(kEdgeWidth + 10, 8, 10, 10);
    m_body->setSpacing(6);
}

void FindingFrame::setEdge(FindingEdge edge)
{
    m_edge = edge;
    update();
}

void FindingFrame::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    paintEdge(&painter, rect(), look.colours().hairline, look.metrics().hairline, look);
    QPainterPath outline;
    outline.addRoundedRect(rect(), look.metrics().radius, look.metrics().radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(outline);
    paintLeftEdge(&painter, QRectF(0, 0, kEdgeWidth, height()), m_edge, look);
}

} // namespace ctpat::ui
