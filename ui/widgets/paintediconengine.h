// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>

#include <functional>

namespace ctpat::ui {

/// An icon that is painted anew at every size and pixel ratio, so that it is always sharp and in today's colours.
class PaintedIconEngine final : public QIconEngine
{
public:
    using Paint = std::function<void(QPainter *, const QRectF &, QIcon::Mode)>;

    explicit PaintedIconEngine(Paint paint);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    bool isNull() override { return false; }

private:
    Paint m_paint;
};

} // namespace ctpat::ui
