// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "core/catalog/catalog.h"
#include "core/catalog/markingprofiles.h"
#include "core/catalog/reasons.h"
#include "core/catalog/timeline.h"
#include "core/validation/profile.h"
#include "core/validation/snapshot.h"

#include <functional>
#include <memory>
#include <span>

namespace ctpat::cli {

/// What commands share: the clock, the profile, the catalog when it is asked for, opening a case.
class Context final
{
    Q_DECLARE_TR_FUNCTIONS(Context)

public:
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const ProfileStore &profiles() const { return m_profiles; }
    [[nodiscard]] Result<Catalog> catalog() const { return Catalog::load(); }

    /// The environment of a case with the profile as the one who acts, or the name given with --as.
    [[nodiscard]] Result<CaseEnvironment> environment(const CommandLine &line) const;
    /// Opens the case named by the first positional argument.
    [[nodiscard]] Result<std::unique_ptr<CaseFile>> open(const CommandLine &line, OpenMode mode) const;

private:
    SystemClock m_clock;
    ProfileStore m_profiles;
};

/// What a command says when its work is done.
struct Reply
{
    QString words;
    QJsonObject json;
};

/// Opens the case, does the work, and answers or refuses: the frame of every command on a case.
int withCase(const Context &context, const CommandLine &line, OpenMode mode,
             const std::function<Result<Reply>(CaseFile &)> &work);

/// One thing that a command on a case can do, named by its second argument.
struct Action
{
    const char *name;
    OpenMode mode;
    Result<Reply> (*run)(CaseFile &file, const CommandLine &line);
};
/// Runs the action that was named, or refuses with the names there are.
int runAction(const Context &context, const CommandLine &line, std::span<const Action> actions);

/// The visit named by --visit (0: the desk review).
[[nodiscard]] Result<Visit> visitOf(const CommandLine &line, const CaseFile &file);
/// A criterion and the visit named by --visit.
[[nodiscard]] Result<AnswerKey> answerKeyOf(const CommandLine &line, const CaseFile &file, const QString &criterion);

} // namespace ctpat::cli
