// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/localizedtext.h"

namespace ctpat {

/// A kind of company that has criteria of its own.
struct EntityType
{
    QString code; ///< "highway_carrier_us"
    LocalizedText label;
    friend bool operator==(const EntityType &, const EntityType &) = default;
};

/// A group of members as CBP counts them; two groups may share one criteria set.
struct EntityGroup
{
    int number = 0;
    QString code; ///< "highway_us_canada"
    LocalizedText label;
    QString criteriaSet;        ///< the code of the entity type whose criteria apply
    bool reconstructed = false; ///< the group's cut is our reconstruction, not a published list
    friend bool operator==(const EntityGroup &, const EntityGroup &) = default;
};

} // namespace ctpat
