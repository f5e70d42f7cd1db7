// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/outputfile.h"
#include "core/issuing/issue.h"

namespace ctpat::cli {

namespace {

struct ReportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

Result<Reply> draft(CaseFile &file, const CommandLine &line)
{
    ReportOptions options;
    if (line.has(QStringLiteral("language"))) {
        const auto language = line.coded(QStringLiteral("language"), fromCode<CaseLanguage>, allCodes<CaseLanguage>());
        if (!language)
            return language.error();
        options.language = *language;
    }
    if (line.has(QStringLiteral("paper"))) {
        const auto paper = line.coded(QStringLiteral("paper"), fromCode<PaperSize>, allCodes<PaperSize>());
        if (!paper)
            return paper.error();
        options.paper = *paper;
    }
    const Result<ReportPdf> pdf = draftReport(file, options);
    if (!pdf)
        return pdf.error();
    const QString path = line.value(QStringLiteral("output"));
    if (const Status written = writeOutput(path, pdf->bytes); !written)
        return written.error();
    return Reply{
        ReportCommand::tr("Draft report written to %1, %n page(s).", nullptr, pdf->pageCount).arg(path),
        {{QStringLiteral("file"), path}, {QStringLiteral("pages"), pdf->pageCount}, {QStringLiteral("draft"), true}}};
}

/// The file as it was signed, byte for byte, out of the case.
Result<Reply> issued(CaseFile &file, const CommandLine &line)
{
    const Result<int> number = line.number(QStringLiteral("version"));
    if (!number)
        return number.error();
    const Result<ReportVersion> version = ReportVersions::byNumber(file, *number);
    if (!version)
        return version.error();
    const QString path = line.value(QStringLiteral("output"));
    if (const Status written = exportIssued(file, *version, path); !written)
        return written.error();
    return Reply{
        ReportCommand::tr("Version %1 written to %2.").arg(*number).arg(path),
        {{QStringLiteral("file"), path}, {QStringLiteral("version"), *number}, {QStringLiteral("draft"), false}}};
}

} // namespace

int runReport(const Context &context, const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("report"), arguments,
        ReportCommand::tr("Writes the report as a PDF: the draft as it stands now, or a version that was signed."));
    line.positional(QStringLiteral("case.ctpat"), ReportCommand::tr("the case file"));
    line.option({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("file"),
                ReportCommand::tr("the PDF to write"));
    line.option(QStringLiteral("language"), QStringLiteral("code"),
                ReportCommand::tr("en, es or fr; the case's unless given"));
    line.option(QStringLiteral("paper"), QStringLiteral("size"),
                ReportCommand::tr("letter or a4; the case's unless given"));
    line.option(QStringLiteral("version"), QStringLiteral("number"),
                ReportCommand::tr("a signed version that is kept in the case"));
    if (const auto ended = line.parse())
        return *ended;
    if (!line.has(QStringLiteral("output")))
        return line.refuse(line.wrongUse(ReportCommand::tr("Say where to write the PDF with -o.")));
    return withCase(context, line, OpenMode::ReadOnly, [&](CaseFile &file) {
        return line.has(QStringLiteral("version")) ? issued(file, line) : draft(file, line);
    });
}

} // namespace ctpat::cli
