// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/caseedits.h"
#include "tests/ui/report/reportfixture.h"
#include "ui/report/checkslist.h"
#include "ui/report/sectionsmodel.h"
#include "ui/widgets/lookpalette.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>

using namespace ctpat;
using namespace ctpat::ui;

class TestReportPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("CTPAT_CONFIG_DIR", m_config.path().toLocal8Bit());
        QApplication::setStyle(new WorkbenchStyle);
    }

    void blockersAppearAndVanish()
    {
        ReportFixture f;
        auto *list = child<ChecksList>(f.page.get(), "checks");
        const QAbstractItemModelTester tester(list->model());
        QTRY_VERIFY(f.signButton()->isEnabled());
        QCOMPARE(f.text("blockersTitle"), QStringLiteral("Nothing blocks signing"));
        f.setSummary({});
        QTRY_VERIFY(!f.signButton()->isEnabled());
        QVERIFY(f.text("blockersTitle").startsWith(QLatin1Char('1')));
        QVERIFY(!f.text("signReason").isEmpty());
        QCOMPARE(list->notes().first().state, std::optional(State::NoAction));
        QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Blocks")));
        const auto *sections = child<QListView>(f.page.get(), "sections")->model();
        QCOMPARE(sections->index(2, 0).data(SectionsModel::MarkRole).toInt(),
                 static_cast<int>(SectionsModel::Mark::Blocks));
        f.setSummary(QStringLiteral("Everything was seen."));
        QTRY_VERIFY(f.signButton()->isEnabled());
        QCOMPARE(sections->index(2, 0).data(SectionsModel::MarkRole).toInt(),
                 static_cast<int>(SectionsModel::Mark::Fine));
    }

    void theSummaryIsWrittenOnThePage()
    {
        ReportFixture f;
        f.setSummary({});
        QTRY_VERIFY(!f.signButton()->isEnabled());
        auto *list = child<ChecksList>(f.page.get(), "checks");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        auto *field = child<ReportTextEdit>(f.page.get(), "text-executive-summary");
        QTRY_VERIFY(field->isVisible());
        QCOMPARE(f.page->focusWidget(), field);
        QTest::keyClicks(field, QStringLiteral("Typed here."));
        f.session->handInTexts();
        QTRY_COMPARE(f.session->validation().texts.value(SectionText::ExecutiveSummary), QStringLiteral("Typed here."));
        QTRY_VERIFY(f.signButton()->isEnabled());
    }

    void goLeadsToTheField()
    {
        ReportFixture f;
        QSignalSpy places(f.page.get(), &Page::placeWanted);
        ValidationCase details = f.session->validation().details;
        details.plannedRelease = {};
        f.session->edit([details](CaseFile &file) { return saveCase(file, details); });
        auto *list = child<ChecksList>(f.page.get(), "checks");
        QTRY_VERIFY(!f.signButton()->isEnabled());
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(places.size(), 1);
        const auto place = places.first().first().value<ctpat::ui::Place>();
        QCOMPARE(place.page, QStringLiteral("visits"));
        QCOMPARE(place.field, QStringLiteral("planned-release"));
    }

    void pagesFollowAnEdit()
    {
        ReportFixture f;
        QTRY_VERIFY_WITH_TIMEOUT(f.pages()->pageCount() > 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!f.pages()->images().image(0).isNull(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(f.pages()->accessibleDescription().contains(QLatin1String("DRAFT")), patience);
        const auto *sections = child<QListView>(f.page.get(), "sections")->model();
        const int summaryPage = sections->index(2, 0).data(SectionsModel::PageRole).toInt();
        QVERIFY(summaryPage > 0);
        f.pages()->goToPage(summaryPage);
        f.setSummary(QStringLiteral("Zebra crossings are painted."));
        QTRY_VERIFY_WITH_TIMEOUT(f.pages()->accessibleDescription().contains(QLatin1String("Zebra crossings")),
                                 patience);
        QCOMPARE(f.pages()->currentPage(), summaryPage);
    }

    void integrityIsVerifiedWhenShown()
    {
        ReportFixture f;
        QTRY_VERIFY_WITH_TIMEOUT(f.text("integrityState").contains(QLatin1String("unchanged")), patience);
    }

    void wrongPassphraseKeepsTheDialog()
    {
        ReportFixture f;
        QTRY_VERIFY(f.signButton()->isEnabled());
        auto *dialog = f.openSignDialog(f.makeIdentity(), QStringLiteral("wrong"));
        auto *message = child<InlineMessage>(dialog, "signMessage");
        QTRY_VERIFY(!message->text().isEmpty());
        QVERIFY(dialog->isVisible());
        QVERIFY(message->text().contains(QLatin1String("passphrase"), Qt::CaseInsensitive));
        QVERIFY(!f.session->view().frozen);
        QTRY_VERIFY(child<QPushButton>(dialog, "signNow")->isEnabled());
        // The right one then signs.
        retype(child<QLineEdit>(dialog, "passphrase"), QStringLiteral("sample phrase"));
        child<QPushButton>(dialog, "signNow")->click();
        QTRY_VERIFY_WITH_TIMEOUT(f.session->view().frozen, patience);
    }

    void signTakeBackSignAgain()
    {
        ReportFixture f;
        QTRY_VERIFY(f.signButton()->isEnabled());
        f.openSignDialog(f.makeIdentity(), QStringLiteral("sample phrase"));
        QTRY_VERIFY_WITH_TIMEOUT(f.session->view().frozen, patience);
        QTRY_VERIFY(f.text("issueState").contains(QLatin1String("signed by Sample Specialist")));
        QTRY_VERIFY(f.message().contains(QLatin1String("Version 1 is signed")));
        QVERIFY(child<ReportTextEdit>(f.page.get(), "text-executive-summary")->isReadOnly());
        checkSavedFile(f);
        f.answerStep("stepTakeBack", QStringLiteral("A wrong date"));
        QTRY_VERIFY(!f.session->view().frozen);
        QTRY_VERIFY(f.text("issueState").contains(QLatin1String("A wrong date")));
        QVERIFY(!child<ReportTextEdit>(f.page.get(), "text-executive-summary")->isReadOnly());
        QTRY_VERIFY(f.signButton()->isEnabled());
        QVERIFY(f.text("reportVersion").startsWith(QLatin1Char('1')));
    }

    void fromSubmissionToCorrection()
    {
        ReportFixture f;
        QTRY_VERIFY(f.signButton()->isEnabled());
        const QString identity = f.makeIdentity();
        f.openSignDialog(identity, QStringLiteral("sample phrase"));
        QTRY_VERIFY_WITH_TIMEOUT(child(f.page.get(), "stepSubmit"), patience);
        child<QPushButton>(f.page.get(), "stepSubmit")->click();
        QTRY_VERIFY(f.text("issueState").contains(QLatin1String("with the supervisor")));
        QVERIFY(!child(f.page.get(), "stepRelease"));
        QTRY_VERIFY(f.signButton()->isEnabled());
        QTRY_VERIFY(!child(f.page.get(), "signDialog"));
        f.openSignDialog(identity, QStringLiteral("sample phrase"));
        QTRY_VERIFY_WITH_TIMEOUT(child(f.page.get(), "stepRelease"), patience);
        f.answerStep("stepRelease", {});
        QTRY_VERIFY(child(f.page.get(), "stepCorrect"));
        QVERIFY(!child(f.page.get(), "stepTakeBack"));
        f.answerStep("stepCorrect", QStringLiteral("The date of a visit was wrong."));
        QTRY_COMPARE(f.text("reportVersion"), QStringLiteral("2, draft"));
        QTRY_VERIFY(f.signButton()->isEnabled());
        QVERIFY(!f.session->view().frozen);
        QVERIFY(f.bench.dialogs.errors.isEmpty());
    }

    void looks_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<double>("factor");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << int(Scheme::Light) << 1.0 << QSize(1208, 800);
        QTest::newRow("dark") << int(Scheme::Dark) << 1.0 << QSize(1208, 800);
        QTest::newRow("1024") << int(Scheme::Light) << 1.0 << QSize(967, 570);
        QTest::newRow("200") << int(Scheme::Light) << 2.0 << QSize(912, 560);
    }

    /// The button that signs is always wholly in sight; with CTPAT_SHOTS=<folder> also pictures to judge.
    void looks()
    {
        QFETCH(const int, scheme);
        QFETCH(const double, factor);
        QFETCH(const QSize, size);
        const QPalette palette = QApplication::palette();
        const QFont font = QApplication::font();
        QApplication::setPalette(fallbackPalette(static_cast<Scheme>(scheme)));
        QFont scaled = font;
        scaled.setPixelSize(qRound(13 * factor));
        QApplication::setFont(scaled);
        {
            ReportFixture f;
            f.page->resize(size);
            f.setSummary({});
            QTRY_VERIFY_WITH_TIMEOUT(!f.pages()->images().image(0).isNull(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(f.pages()->images().isIdle(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(!child(f.page.get(), "pagesBusy")->isVisible(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(f.text("integrityState").contains(QLatin1String("unchanged")), patience);
            const QWidget *button = f.signButton();
            const QRect place(button->mapTo(f.page.get(), QPoint()), button->size());
            QVERIFY(button->isVisible());
            QVERIFY(f.page->rect().contains(place));
            QCOMPARE(f.page->size(), size);
            shoot(f.page.get(), QString());
            Place texts{QStringLiteral("report")};
            texts.field = QStringLiteral("executive-summary");
            f.page->goTo(texts);
            QCoreApplication::processEvents();
            shoot(f.page.get(), QStringLiteral("-texts"));
        }
        QApplication::setPalette(palette);
        QApplication::setFont(font);
    }

private:
    void checkSavedFile(ReportFixture &f)
    {
        f.bench.dialogs.target = f.bench.path(QStringLiteral("signed.pdf"));
        child<QPushButton>(f.page.get(), "stepSave")->click();
        QTRY_VERIFY(QFile::exists(f.bench.dialogs.target));
        QTRY_VERIFY(f.message().contains(QLatin1String("signed.pdf")));
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdfsig"));
        if (tool.isEmpty())
            return;
        QProcess process;
        process.start(tool, {f.bench.dialogs.target});
        QVERIFY(process.waitForFinished());
        QVERIFY(process.readAllStandardOutput().contains("Signature is Valid"));
    }

    static void shoot(QWidget *widget, const QString &what)
    {
        const QString folder = qEnvironmentVariable("CTPAT_SHOTS");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        const QString name = QStringLiteral("report-%1%2.png").arg(QLatin1String(QTest::currentDataTag()), what);
        QVERIFY(widget->grab().save(QDir(folder).filePath(name)));
    }

    QTemporaryDir m_config;
};

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
