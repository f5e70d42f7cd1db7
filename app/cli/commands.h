// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace ctpat::cli {

class Context;

/// One command of ctpat: its name and what runs it with the arguments that follow. Each stands in a file of its own.
struct Command
{
    const char *name;
    int (*run)(const Context &context, const QStringList &arguments);
};

/// All commands, in the order of the work.
[[nodiscard]] std::span<const Command> commands();

int runProfile(const Context &context, const QStringList &arguments);
int runCriteria(const Context &context, const QStringList &arguments);
int runNew(const Context &context, const QStringList &arguments);
int runInfo(const Context &context, const QStringList &arguments);
int runSet(const Context &context, const QStringList &arguments);
int runSite(const Context &context, const QStringList &arguments);
int runVisit(const Context &context, const QStringList &arguments);
int runPerson(const Context &context, const QStringList &arguments);
int runAnswer(const Context &context, const QStringList &arguments);
int runVerification(const Context &context, const QStringList &arguments);
int runFinding(const Context &context, const QStringList &arguments);
int runPractice(const Context &context, const QStringList &arguments);
int runAttach(const Context &context, const QStringList &arguments);
int runEvidence(const Context &context, const QStringList &arguments);
int runCheck(const Context &context, const QStringList &arguments);
int runReport(const Context &context, const QStringList &arguments);
int runIdentity(const Context &context, const QStringList &arguments);
int runSign(const Context &context, const QStringList &arguments);
int runVerify(const Context &context, const QStringList &arguments);
int runHistory(const Context &context, const QStringList &arguments);
int runSample(const Context &context, const QStringList &arguments);

} // namespace ctpat::cli
