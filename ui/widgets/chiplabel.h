// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/state.h"

#include <QWidget>

namespace ctpat::ui {

/// MUST (filled) or SHOULD (hollow), beside a title.
class ChipLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipLabel(ChipKind kind = ChipKind::Must, QWidget *parent = nullptr);

    void setKind(ChipKind kind);
    [[nodiscard]] ChipKind kind() const { return m_kind; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChipKind m_kind;
};

} // namespace ctpat::ui
