// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace ctpat::ui {

/// How long after the last key a field hands over what was typed.
constexpr int editPauseMs = 800;

/// Lets a line tell editingFinished() after that pause as well, so that what stands in it is saved though nobody left
/// it.
void finishAfterPause(QLineEdit *line);

/// Lets the line or spin box that has the focus tell what was typed, as when it is left; the focus stays.
void finishFocusedField();

} // namespace ctpat::ui
