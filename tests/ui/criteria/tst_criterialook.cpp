// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/addevidence.h"
#include "core/findings/caseedits.h"
#include "core/findings/findingstore.h"
#include "core/findings/practicestore.h"
#include "core/validation/answerstore.h"
#include "core/validation/verificationstore.h"
#include "tests/ui/criteria/criteriafixture.h"
#include "ui/criteria/verificationeditor.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/workbenchstyle.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>

using namespace ctpat;
using namespace ctpat::ui;

namespace {

/// Texts as long as the longest translations are: half as long again.
class LongWords final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        if (text.contains(QLatin1String("yyyy")) || text.contains(QLatin1String("MMM")) || text.size() < 3)
            return text;
        text.replace(QLatin1String("%n"), QString::number(n));
        const QString tail = QStringLiteral(" ñoñería ámbito razón otra vez más");
        return text + tail.left(std::max(3, static_cast<int>(text.size()) / 2));
    }
};

void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CTPAT_SHOTS");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(widget.grab().save(QDir(folder).filePath(QStringLiteral("criteria-%1.png").arg(name))));
}

bool isCut(const QWidget *widget)
{
    if (qobject_cast<const QLineEdit *>(widget->parentWidget()) ||
        qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
        return false; // a part of the field
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (qobject_cast<const ElidedLabel *>(widget) || (label && label->text().isEmpty()))
        return false;
    if (label && label->hasHeightForWidth())
        return label->height() < label->heightForWidth(label->width());
    const bool whole = label || qobject_cast<const QAbstractButton *>(widget) ||
                       qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
    const QSize least = widget->minimumSizeHint();
    return whole && (widget->height() < least.height() || widget->width() < least.width());
}

/// Beyond the right edge of what scrolls, or of the page.
bool isBeyond(const QWidget *widget, const QWidget *page)
{
    const int right = widget->mapTo(page, QPoint(widget->width(), 0)).x();
    return right > page->width() || widget->mapTo(page, QPoint()).x() < 0;
}

QString photo(const CriteriaFixture &fixture, const QString &name, const QString &sample, const QColor &colour)
{
    const QString real = QStringLiteral(CTPAT_SOURCE_DIR "/../shared/samples/photos/") + sample;
    if (QFile::exists(real))
        return real;
    QImage image(640, 360, QImage::Format_RGB32);
    image.fill(colour);
    const QString path = fixture.base.base.path(name);
    return image.save(path) ? path : QString();
}

void writeFinding(CriteriaFixture &fixture, const AnswerKey &key)
{
    CTPAT_OK(setAnswer(fixture.file(), key, AnswerValue::No));
    CTPAT_OK(AnswerStore::setInternalNote(fixture.file(), key,
                                          QStringLiteral("Second shift has had no dock supervisor since September, "
                                                         "says the security manager. Compare with 7.4.")));
    CTPAT_OK(AnswerStore::setFindingText(
        fixture.file(), key,
        QStringLiteral("Of 20 units sampled from the seal log (October and November 2026), 9 were sealed more than 60 "
                       "minutes after loading ended; the longest gap was 95 minutes. On 17 November a loaded trailer "
                       "stood unsealed at dock 3.")));
    Finding finding = FindingStore::list(fixture.file()).value().front();
    finding.actionText =
        QStringLiteral("Seal every unit at once after loading, on all shifts, and show it with the log "
                       "and time-stamped photographs.");
    finding.shownBy = QStringLiteral("Seal log and photographs of a month");
    finding.primaryReason = fixture.reasons.all().at(1).id;
    finding.dueDate = QDate(2027, 3, 4);
    finding.dueByHand = true;
    CTPAT_OK(FindingStore::save(fixture.file(), finding, fixture.reasons));
}

void writeVerifications(CriteriaFixture &fixture, const AnswerKey &key)
{
    Verification sample;
    sample.method = Method::RecordSample;
    sample.object = QStringLiteral("seal log entries");
    sample.sample = Sample{20, 312, 9};
    sample.place = QStringLiteral("dock office");
    CTPAT_OK(VerificationStore::add(fixture.file(), key, sample));
    Verification seen;
    seen.method = Method::Observation;
    seen.object = QStringLiteral("Unit SMPU 447120 6, sealed after 95 minutes");
    seen.place = QStringLiteral("dock 3");
    CTPAT_OK(VerificationStore::add(fixture.file(), key, seen));
}

void attachPhotos(CriteriaFixture &fixture, const AnswerKey &key)
{
    AddOptions options;
    options.targets = {{EvidenceTargetKind::Answer, AnswerStore::find(fixture.file(), key).value()->id}};
    options.caption = QStringLiteral("Bolt seal, dock 3");
    CTPAT_OK(addFile(fixture.file(),
                     photo(fixture, QStringLiteral("a.png"), QStringLiteral("DSCN0010.jpg"), Qt::darkCyan), options));
    options.caption.clear();
    CTPAT_OK(addFile(fixture.file(),
                     photo(fixture, QStringLiteral("b.png"), QStringLiteral("landscape_6.jpg"), Qt::darkYellow),
                     options));
}

void fill(CriteriaFixture &fixture)
{
    const AnswerKey key{QStringLiteral("6.2"), fixture.plant1};
    writeFinding(fixture, key);
    writeVerifications(fixture, key);
    attachPhotos(fixture, key);
    CTPAT_OK(setAnswer(fixture.file(), {QStringLiteral("6.2"), fixture.plant2}, AnswerValue::Yes));
    CTPAT_OK(setAnswer(fixture.file(), {QStringLiteral("6.1"), fixture.plant1}, AnswerValue::Yes));
    CTPAT_OK(setAnswer(fixture.file(), {QStringLiteral("7.1"), fixture.plant1}, AnswerValue::NotVerified));
    const AnswerKey practice{QStringLiteral("6.5"), fixture.plant1};
    CTPAT_OK(setAnswer(fixture.file(), practice, AnswerValue::BestPractice));
    Practice best;
    best.title = QStringLiteral("Seal cameras at every dock");
    best.elements[0] = QStringLiteral("The plant manager reads the monthly figures and signs them.");
    CTPAT_OK(PracticeStore::save(fixture.file(), practice, best));
}

} // namespace

/// The page in every look and size it has to stand; with CTPAT_SHOTS=<folder> also as pictures to judge.
class TestCriteriaLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new WorkbenchStyle); }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<double>("factor");
        QTest::addColumn<bool>("longWords");
        QTest::addColumn<bool>("touch");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("criterion");
        const QSize beside(912, 792); // a window of 1440 x 900 with sidebar and dock
        const QSize small(968, 532);  // one of 1024 x 640 with the rail
        const QString c62 = QStringLiteral("6.2");
        const QString c65 = QStringLiteral("6.5");
        const QString c71 = QStringLiteral("7.1");
        const auto row = [](const char *name, Scheme scheme, double factor, bool longWords, bool touch, QSize size,
                            const QString &criterion) {
            QTest::newRow(name) << int(scheme) << factor << longWords << touch << size << criterion;
        };
        row("light", Scheme::Light, 1, false, false, beside, c62);
        row("dark", Scheme::Dark, 1, false, false, beside, c62);
        row("wide", Scheme::Light, 1, false, false, QSize(1208, 792), c62);
        row("1024", Scheme::Light, 1, false, false, small, c62);
        row("1024-long", Scheme::Light, 1, true, false, small, c62);
        row("200", Scheme::Light, 2, false, false, QSize(1100, 792), c62);
        row("200-1024", Scheme::Dark, 2, false, false, small, c62);
        row("200-long", Scheme::Light, 2, true, false, small, c62);
        row("practice", Scheme::Light, 1, false, false, beside, c65);
        row("practice-long", Scheme::Dark, 1, true, false, small, c65);
        row("not-verified", Scheme::Dark, 1, false, false, beside, c71);
        row("touch", Scheme::Light, 1, false, true, QSize(1208, 900), c62);
    }

    void nothingIsCut()
    {
        QFETCH(int, scheme);
        QFETCH(double, factor);
        QFETCH(bool, longWords);
        QFETCH(bool, touch);
        QFETCH(QSize, size);
        QFETCH(QString, criterion);
        const QPalette palette = QApplication::palette();
        const QFont font = QApplication::font();
        QApplication::setPalette(fallbackPalette(static_cast<Scheme>(scheme)));
        QFont scaled = font;
        scaled.setPixelSize(qRound(13 * factor));
        QApplication::setFont(scaled);
        LongWords words;
        if (longWords)
            QCoreApplication::installTranslator(&words);

        CriteriaFixture fixture;
        fill(fixture);
        fixture.open();
        auto page = std::make_unique<CriteriaPage>(*fixture.session, fixture.services, nullptr);
        setDensity(page.get(), touch ? Density::Touch : Density::Comfortable);
        page->resize(size);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        Place place;
        place.criterion = criterion;
        place.visit = fixture.plant1;
        page->goTo(place);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        auto *list = page->findChild<QAbstractItemView *>(QStringLiteral("evidenceList"));
        for (int i = 0; i < list->model()->rowCount(); ++i)
            QTRY_COMPARE(list->model()->index(i, 0).data(Qt::DecorationRole).userType(), int(QMetaType::QPixmap));
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        shoot(*page, name);
        checkParts(*page);
        auto *scroll = page->findChild<QScrollArea *>();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        page->findChild<LinkButton *>(QStringLiteral("addVerification"))->menu()->actions().at(1)->trigger();
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        scroll->ensureWidgetVisible(page->findChild<VerificationEditor *>());
        shoot(*page, name + QStringLiteral("-editor"));
        checkParts(*page);

        page.reset();
        if (longWords)
            QCoreApplication::removeTranslator(&words);
        QApplication::setPalette(palette);
        QApplication::setFont(font);
    }

private:
    static void checkParts(const QWidget &page)
    {
        for (const QWidget *widget : page.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->isWindow())
                continue;
            const QString what = QStringLiteral("%1 %2 \"%3\": %4 x %5 at %6")
                                     .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                          widget->accessibleName())
                                     .arg(widget->width())
                                     .arg(widget->height())
                                     .arg(widget->mapTo(&page, QPoint()).x());
            QVERIFY2(!isCut(widget), qPrintable(what + QStringLiteral(" is cut")));
            const bool control = qobject_cast<const QLabel *>(widget) || (widget->focusPolicy() & Qt::TabFocus);
            QVERIFY2(!control || !isBeyond(widget, &page), qPrintable(what + QStringLiteral(" is beyond the page")));
        }
    }
};

QTEST_MAIN(TestCriteriaLook)
#include "tst_criterialook.moc"
