// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/validationcase.h"
#include "ui/shell/caseopener.h"
#include "ui/shell/services.h"
#include "ui/widgets/icons.h"

#include <QString>

#include <functional>
#include <span>

class QDialog;
class QWidget;

namespace ctpat::ui {

class CaseSession;
class Page;

/// One page as the window knows it. A new page is one line in pages.cpp.
struct PageEntry
{
    const char *id;
    Icon icon;
    QString (*title)();
    Page *(*create)(CaseSession &session, const Services &services, QWidget *parent);
};

/// In the order of the work, as the sidebar shows them.
[[nodiscard]] std::span<const PageEntry> pageEntries();

/// What the assistant hands over when its last step is done: where the case goes, and what makes it there.
using NewCaseReady = std::function<void(const QString &path, const CaseOpener::Make &make)>;

/// The assistant for a new case; deletes itself when closed.
QDialog *createNewCaseAssistant(CaseKind kind, const Services &services, const NewCaseReady &ready, QWidget *parent);

/// The window that says who signed a PDF and whether it was changed; deletes itself when closed.
QWidget *createVerifyWindow(const QString &path, const Services &services, QWidget *parent);

} // namespace ctpat::ui
