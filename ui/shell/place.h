// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <QString>

namespace ctpat::ui {

/// A spot in a case that a link, a blocker or the sidebar leads to. Only `page` is always set; a page goes as deep as
/// it understands and gives the field the focus.
struct Place
{
    QString page;           ///< id of a page: "overview", "criteria", "visits", "evidence", "report"
    QString criterion = {}; ///< "6.2"
    int category = 0;       ///< of the criteria list; 0: none
    Uuid visit = {};
    Uuid finding = {};
    Uuid evidence = {};
    Uuid person = {};
    QString field =
        {}; ///< name of a field: "answer", "verification", "reason", "finding-text", "action", "due-date", ...

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace ctpat::ui
