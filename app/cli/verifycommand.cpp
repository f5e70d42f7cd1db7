// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/outputfile.h"
#include "core/signing/pdfverifier.h"

namespace ctpat::cli {

namespace {

struct VerifyCommand
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

QStringList describe(const VerificationReport &report)
{
    QStringList words{verdictText(report.verdict())};
    for (const SignatureReport &signature : report.signatures) {
        words += VerifyCommand::tr("%1: %2").arg(signature.signer ? signature.signer->commonName : signature.nameStated,
                                                 verdictText(signature.verdict));
        words += QStringLiteral("  ") + trustText(signature.trust);
    }
    return words;
}

} // namespace

int runVerify(const Context &, const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("verify"), arguments,
        VerifyCommand::tr(
            "Says who signed a PDF and whether it was changed. Exit status 1 unless every signature holds."));
    line.positional(QStringLiteral("report.pdf"), VerifyCommand::tr("the PDF"));
    if (const auto ended = line.parse())
        return *ended;
    const Result<QByteArray> pdf = readInput(line.at(0));
    if (!pdf)
        return line.refuse(pdf.error());
    const Result<VerificationReport> report = verifyPdf(*pdf);
    if (!report)
        return line.refuse(report.error());
    const int answered = line.answer(describe(*report).join(QLatin1Char('\n')), report->toJson());
    return report->isValid() ? answered : 1;
}

} // namespace ctpat::cli
