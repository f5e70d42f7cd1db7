// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <QDate>
#include <QString>

namespace ctpat {

/// A date on the portal's timeline of this validation.
struct CaseMilestone
{
    Uuid id;
    QString stage; ///< id of a milestone of the catalog's Timeline
    QDate on;
    QString note;

    friend bool operator==(const CaseMilestone &, const CaseMilestone &) = default;
};

} // namespace ctpat
