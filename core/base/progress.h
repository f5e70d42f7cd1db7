// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace ctpat {

/// How long work reports and is stopped. Called on the worker's thread with done and total (total 0: not known);
/// returning false asks the work to stop, which it does with ErrorCode::Cancelled and nothing half done.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// For work that nobody watches.
[[nodiscard]] inline bool goOn(const Progress &progress, qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

} // namespace ctpat
