// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;
class QWidget;

namespace ctpat::ui {

/// Takes every widget out of @p layout; they die when control is back in the event loop, so that one of them may be the
/// caller.
void discardChildren(QLayout *layout);

/// Brings the sizes of everything below @p root up to date at once. Heights that follow widths are remembered by each
/// layout on the way up; asked for in the middle of a change they would be those of before.
void settleLayouts(QWidget *root);

/// Makes Tab follow the order of the layouts below @p root; call it after rows were made or moved.
void followReadingOrder(QWidget *root);

} // namespace ctpat::ui
