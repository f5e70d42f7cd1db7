// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"

#include <QTemporaryDir>
#include <QTest>

namespace ctpat {

/// A folder of its own, a clock that stands still (one second a call), and an environment for case files in it.
class CaseFixture final
{
public:
    explicit CaseFixture(bool rememberHeads = false)
        : clock(QDateTime(QDate(2026, 11, 17), QTime(10, 0), Qt::UTC), 1000)
    {
        environment.clock = &clock;
        environment.actor = {QStringLiteral("Sample Specialist"), QStringLiteral("specialist")};
        environment.device = QStringLiteral("SAMPLE-PC");
        environment.installation = Uuid::create();
        if (rememberHeads)
            environment.stateFolder = folder.filePath(QStringLiteral("state"));
    }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("case.ctpat")) const
    {
        return folder.filePath(name);
    }
    [[nodiscard]] std::unique_ptr<CaseFile> create(const QString &name = QStringLiteral("case.ctpat")) const
    {
        auto file = CaseFile::create(path(name), environment);
        return file ? file.take() : nullptr;
    }
    [[nodiscard]] Result<std::unique_ptr<CaseFile>> open(OpenMode mode = OpenMode::ReadWrite,
                                                         const QString &name = QStringLiteral("case.ctpat")) const
    {
        return CaseFile::open(path(name), mode, environment);
    }

    QTemporaryDir folder;
    FixedClock clock;
    CaseEnvironment environment;
};

} // namespace ctpat

/// Fails the test with the error's words when a Result or Status is an error.
#define CTPAT_OK(expression)                                                                                           \
    do {                                                                                                               \
        const auto &ctpatOkResult = (expression);                                                                      \
        QVERIFY2(static_cast<bool>(ctpatOkResult),                                                                     \
                 ctpatOkResult ? ""                                                                                    \
                               : qPrintable(ctpatOkResult.error().message() + u' ' + ctpatOkResult.error().detail())); \
    } while (false)

/// Fails the test unless the Result or Status is an error with that code.
#define CTPAT_ERROR(expression, expectedCode)                                                                          \
    do {                                                                                                               \
        const auto &ctpatErrorResult = (expression);                                                                   \
        QVERIFY2(!ctpatErrorResult, "expected an error");                                                              \
        QCOMPARE(ctpatErrorResult.error().code(), expectedCode);                                                       \
        QVERIFY(!ctpatErrorResult.error().message().isEmpty());                                                        \
    } while (false)
