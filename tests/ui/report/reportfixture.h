// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/passphrase.h"
#include "core/signing/trialidentity.h"
#include "core/validation/textstore.h"
#include "tests/support/workbenchfixture.h"
#include "ui/report/pdfview.h"
#include "ui/report/reportpage.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/workbenchstyle.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace ctpat::ui {

/// How long composing a report may take where two builds share the computer.
constexpr int patience = 60000;

/// The sample case, ready to sign, in a real session with its report page shown.
class ReportFixture final
{
public:
    ReportFixture()
        : session(bench.openSession(bench.makeSample()))
        , page(std::make_unique<ReportPage>(*session, bench.services, nullptr))
    {
        page->resize(1200, 800);
        page->show();
    }

    /// An identity file with the passphrase "sample phrase".
    [[nodiscard]] QString makeIdentity(const QString &name = QStringLiteral("Sample Specialist")) const
    {
        NewIdentity who;
        who.name = name;
        QFile file(bench.path(QStringLiteral("identity.p12")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no identity");
        file.write(createTrialIdentity(who, Passphrase(QStringLiteral("sample phrase")), bench.clock).take());
        return file.fileName();
    }
    [[nodiscard]] PdfView *pages() const { return child<PdfView>(page.get(), "reportPages"); }
    [[nodiscard]] QPushButton *signButton() const { return child<QPushButton>(page.get(), "signReport"); }
    [[nodiscard]] QString text(const char *label) const { return child<QLabel>(page.get(), label)->text(); }
    [[nodiscard]] QString message() const { return child<InlineMessage>(page.get(), "issueMessage")->text(); }
    void setSummary(const QString &body)
    {
        session->edit([body](CaseFile &file) { return TextStore::set(file, SectionText::ExecutiveSummary, body); });
    }

    /// Opens the dialog, fills it in and presses Sign.
    QWidget *openSignDialog(const QString &identity, const QString &passphrase)
    {
        signButton()->click();
        auto *dialog = child(page.get(), "signDialog");
        if (!dialog)
            qFatal("the dialog did not open");
        child<QLineEdit>(dialog, "identityPath")->setText(identity);
        retype(child<QLineEdit>(dialog, "passphrase"), passphrase);
        child<QPushButton>(dialog, "signNow")->click();
        return dialog;
    }
    /// Answers the dialog that asks for a comment or a day.
    void answerStep(const char *button, const QString &comment)
    {
        child<QPushButton>(page.get(), button)->click();
        auto *dialog = child(page.get(), "stepDialog");
        if (!dialog)
            qFatal("the dialog did not open");
        if (auto *field = child<QPlainTextEdit>(dialog, "stepComment"))
            field->setPlainText(comment);
        child<QPushButton>(dialog, "stepGo")->click();
    }

    WorkbenchFixture bench;
    std::unique_ptr<CaseSession> session;
    std::unique_ptr<ReportPage> page;
};

} // namespace ctpat::ui
