// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ctpat {
class Catalog;
class Clock;
class MarkingProfiles;
class ProfileStore;
class Reasons;
class Timeline;
} // namespace ctpat

namespace ctpat::ui {

class Dialogs;

/// What windows and pages need from outside, made once in main() and handed on; outlives every window.
struct Services
{
    const Clock &clock;
    const Catalog &catalog;
    const Reasons &reasons;
    const MarkingProfiles &markings;
    const Timeline &timeline;
    ProfileStore &profiles;
    Dialogs &dialogs;
};

} // namespace ctpat::ui
