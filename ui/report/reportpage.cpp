// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

namespace ctpat::ui {

ReportPage::ReportPage(CaseSession &session, const Services &services, QWidget *parent)
    : Page(session, services, parent)
{
}

} // namespace ctpat::ui
