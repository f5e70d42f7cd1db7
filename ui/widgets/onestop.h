// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ctpat::ui {

/// A date field that Tab enters and leaves at once; arrows go from part to part. Qt's own takes a stop for each part,
/// and never lets go while it shows its special value.
template <typename DateEdit>
class OneStop : public DateEdit
{
public:
    using DateEdit::DateEdit;

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

} // namespace ctpat::ui
