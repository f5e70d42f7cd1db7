// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caseoptions.h"

namespace ctpat::cli {

namespace {

struct CaseOptions
{
    Q_DECLARE_TR_FUNCTIONS(CaseOptions)
};

/// Leaves @p target alone when the option was not given.
template <typename E>
Status readChoice(const CommandLine &line, const QString &name, E &target)
{
    if (!line.has(name))
        return {};
    const Result<E> value = line.coded(name, fromCode<E>, allCodes<E>());
    if (!value)
        return value.error();
    target = *value;
    return {};
}

} // namespace

void declareCaseChoices(CommandLine &line)
{
    line.option(QStringLiteral("mode"), QStringLiteral("mode"),
                CaseOptions::tr("one of: %1").arg(allCodes<CaseMode>().join(QStringLiteral(", "))));
    line.option(QStringLiteral("language"), QStringLiteral("code"),
                CaseOptions::tr("language of the report: en, es or fr"));
    line.option(QStringLiteral("paper"), QStringLiteral("size"), CaseOptions::tr("letter or a4"));
}

Status readCaseChoices(const CommandLine &line, ValidationCase &details)
{
    if (const Status mode = readChoice(line, QStringLiteral("mode"), details.mode); !mode)
        return mode;
    if (const Status language = readChoice(line, QStringLiteral("language"), details.language); !language)
        return language;
    return readChoice(line, QStringLiteral("paper"), details.paper);
}

} // namespace ctpat::cli
