// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ctpat::ui {

/// Gives the focus to the next field of @p window in the order of Tab. A box that hands its focus to one of its fields
/// is no stop of its own: the field is. Qt stops at such boxes, and where one comes behind its fields in the order, Tab
/// goes round in it for ever.
bool focusNextStop(QWidget *window, bool next);

/// A window in which Tab goes that way.
template <typename Window>
class WithTabStops : public Window
{
public:
    using Window::Window;

protected:
    bool focusNextPrevChild(bool next) override { return focusNextStop(this, next); }
};

} // namespace ctpat::ui
