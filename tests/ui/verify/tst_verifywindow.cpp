// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issuing/issue.h"
#include "core/signing/identity.h"
#include "core/signing/passphrase.h"
#include "core/signing/trialidentity.h"
#include "tests/support/casefixture.h"
#include "tests/support/workbenchfixture.h"
#include "ui/verify/verifywindow.h"
#include "ui/widgets/lookpalette.h"
#include "ui/widgets/workbenchstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>

using namespace ctpat;
using namespace ctpat::ui;

namespace {

constexpr int patience = 60000;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
}

} // namespace

class TestVerifyWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new WorkbenchStyle);
        QApplication::setPalette(fallbackPalette(Scheme::Light));
        const auto file = CaseFile::open(m_bench.makeSample(), OpenMode::ReadWrite, m_bench.environment());
        CTPAT_OK(file);
        const Passphrase passphrase(QStringLiteral("sample phrase"));
        NewIdentity who;
        who.name = QStringLiteral("Sample Specialist");
        auto identity =
            SigningIdentity::fromPkcs12(createTrialIdentity(who, passphrase, m_bench.clock).take(), passphrase);
        CTPAT_OK(identity);
        const auto report = signReport(**file, *identity, {});
        CTPAT_OK(report);
        m_signed = report->pdf;
        write(m_bench.path(QStringLiteral("signed.pdf")), m_signed);
        QByteArray changed = m_signed;
        changed[changed.size() / 3] = static_cast<char>(changed.at(changed.size() / 3) ^ 1);
        write(m_bench.path(QStringLiteral("changed.pdf")), changed);
        write(m_bench.path(QStringLiteral("appended.pdf")), m_signed + "% more\n");
        write(m_bench.path(QStringLiteral("text.pdf")), "This is no PDF.");
    }

    void verdicts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("cards");
        QTest::addColumn<SignatureVerdict>("verdict");
        QTest::newRow("signed") << QStringLiteral("signed.pdf") << 1 << SignatureVerdict::Valid;
        QTest::newRow("changed") << QStringLiteral("changed.pdf") << 1 << SignatureVerdict::Altered;
        QTest::newRow("appended") << QStringLiteral("appended.pdf") << 1 << SignatureVerdict::ChangedAfterSigning;
        QTest::newRow("no PDF") << QStringLiteral("text.pdf") << 0 << SignatureVerdict::FileDamaged;
        QTest::newRow("missing") << QStringLiteral("missing.pdf") << 0 << SignatureVerdict::FileDamaged;
    }
    void verdicts()
    {
        QFETCH(const QString, name);
        QFETCH(const int, cards);
        QFETCH(const SignatureVerdict, verdict);
        VerifyWindow window(m_bench.path(name), m_bench.services, nullptr);
        window.show();
        const auto *words = child<QLabel>(&window, "verdict");
        QTRY_VERIFY_WITH_TIMEOUT(!words->text().isEmpty(), patience);
        QCOMPARE(window.findChildren<QWidget *>(QStringLiteral("signatureCard")).size(), cards);
        QVERIFY(!child(&window, "verifyProgress")->isVisible());
        QVERIFY(window.windowTitle().contains(name));
        if (cards == 0) {
            QVERIFY(words->text() != verdictText(SignatureVerdict::Valid));
            return;
        }
        QCOMPARE(words->text(), verdictText(verdict));
        QCOMPARE(child<QLabel>(&window, "signerName")->text(), QStringLiteral("Sample Specialist"));
        shoot(window);
    }

    void detailsOnDemand()
    {
        VerifyWindow window(m_bench.path(QStringLiteral("signed.pdf")), m_bench.services, nullptr);
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(child(&window, "certificateFacts"), patience);
        auto *facts = child(&window, "certificateFacts");
        QVERIFY(!facts->isVisible());
        auto *more = child<QAbstractButton>(&window, "certificateDetails");
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);
        QTRY_VERIFY(facts->isVisible());
        QStringList said;
        for (const QLabel *label : facts->findChildren<QLabel *>())
            said += label->text();
        QVERIFY(said.contains(QStringLiteral("P-256")));
    }

    void chooseAndDrop()
    {
        VerifyWindow window({}, m_bench.services, nullptr);
        window.show();
        QVERIFY(child<QLabel>(&window, "verdict")->text().isEmpty());
        m_bench.dialogs.files = QStringList{m_bench.path(QStringLiteral("changed.pdf"))};
        child<QPushButton>(&window, "choosePdf")->click();
        const auto *words = child<QLabel>(&window, "verdict");
        QTRY_COMPARE_WITH_TIMEOUT(words->text(), verdictText(SignatureVerdict::Altered), patience);
        QVERIFY(dropFiles(&window, {m_bench.path(QStringLiteral("signed.pdf"))}));
        QTRY_COMPARE_WITH_TIMEOUT(words->text(), verdictText(SignatureVerdict::Valid), patience);
    }

private:
    static void shoot(QWidget &window)
    {
        const QString folder = qEnvironmentVariable("CTPAT_SHOTS");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(window.grab().save(
            QDir(folder).filePath(QStringLiteral("verify-%1.png").arg(QLatin1String(QTest::currentDataTag())))));
    }

    WorkbenchFixture m_bench;
    QByteArray m_signed;
};

QTEST_MAIN(TestVerifyWindow)
#include "tst_verifywindow.moc"
