// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ctpat::ui {

/// What the pieces of a bar mean: a swatch and a word for each, in more lines where the width is short.
class BarLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit BarLegend(QWidget *parent = nullptr);
};

} // namespace ctpat::ui
