// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace ctpat::ui {

/// Report: the pages as they will be signed, the texts between the figures, what blocks signing, and the signature.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    ReportPage(CaseSession &session, const Services &services, QWidget *parent);
};

} // namespace ctpat::ui
