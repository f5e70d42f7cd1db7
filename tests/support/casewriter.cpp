// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes to a case without end until it is killed: prints a line only after a change was acknowledged.
// Usage: casewriter CASE FILE-TO-ATTACH
#include "core/evidence/addevidence.h"
#include "core/validation/textstore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace ctpat;

namespace {

void acknowledge(const char *what, int number)
{
    std::printf("%s %d\n", what, number);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    CaseEnvironment environment;
    environment.clock = &clock;
    environment.actor = {QStringLiteral("Sample Specialist"), QStringLiteral("specialist")};
    environment.device = QStringLiteral("SAMPLE-PC");
    environment.installation = *Uuid::fromText(QStringLiteral("018f4d2e-7b1a-7c3d-8e4f-0123456789ab"));
    const auto file = CaseFile::open(arguments.value(1), OpenMode::ReadWrite, environment);
    if (!file) {
        std::fprintf(stderr, "%s\n", qPrintable(file.error().message() + file.error().detail()));
        return 1;
    }
    for (int i = 1;; ++i) {
        if (const Status set = TextStore::set(**file, SectionText::Scope, QString::number(i)); !set)
            return 2;
        acknowledge("text", i);
        if (i % 4 != 0)
            continue;
        AddOptions options;
        options.title = QString::number(i);
        if (const Result<Evidence> added = addFile(**file, arguments.value(2), options); !added)
            return 3;
        acknowledge("evidence", i);
        if (i % 8 != 0)
            continue;
        if (const Status undone = (*file)->undo(); !undone)
            return 4;
        acknowledge("undo", i);
    }
}
