// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"

namespace ctpat {

/// Makes the case to try the program on: an invented importer, marked as a sample, with a domestic and a foreign visit
/// near the clock's date, every criterion answered, findings, best practices and evidence; ready to sign. Built through
/// the same stores as any other case. CaseExists when there is a file; nothing is left behind when it fails.
Status makeSampleCase(const QString &path, const CaseEnvironment &environment, const Progress &progress = {});

} // namespace ctpat
