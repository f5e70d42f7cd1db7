// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace ctpat::ui {

/// Paints an icon at the size of the look, times a factor; sharp at any pixel ratio. Says nothing to screen readers:
/// the word beside it does.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QIcon &icon, double factor = 1.0, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QIcon m_icon;
    double m_factor;
};

} // namespace ctpat::ui
