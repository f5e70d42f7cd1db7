// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/uuid.h"

#include <QString>

namespace ctpat {

/// A place. What is done there is a Visit.
struct Site
{
    Uuid id;
    int position = 0; ///< order in lists and in the report
    QString name;
    QString address;
    QString city;
    QString country; ///< ISO 3166-1, two letters; empty where it is not known
    QString purpose; ///< what the place is for: "Assembly plant"
    QString manufacturerId;
    QString internalNote;

    friend bool operator==(const Site &, const Site &) = default;
};

/// InvalidInput without a name, or with a country that is none.
Status checkSite(const Site &site);

} // namespace ctpat
