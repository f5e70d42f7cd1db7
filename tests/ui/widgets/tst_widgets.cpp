// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answerbar.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/framedlist.h"
#include "ui/widgets/gutterform.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/lookwatcher.h"
#include "ui/widgets/markingbanner.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/statuspieces.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/thumbnaillist.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyle>
#include <QTest>
#include <QToolTip>

using namespace ctpat::ui;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMarkingIsAbsentNotEmpty()
    {
        QWidget window;
        MarkingBanner banner(&window);
        window.show();
        QVERIFY(banner.isHidden());
        banner.setMarking(QStringLiteral("CUI"));
        QVERIFY(banner.isVisible());
        QVERIFY(banner.height() >= 20);
        QVERIFY(banner.accessibleName().contains(QStringLiteral("CUI")));
        banner.setMarking(QString());
        QVERIFY(banner.isHidden());
    }

    void chipsAndStatesSayTheirWords()
    {
        ChipLabel chip(ChipKind::Should);
        QCOMPARE(chip.accessibleName(), chipWord(ChipKind::Should));
        StateLabel state(State::NotVerified);
        QCOMPARE(state.accessibleName(), stateWord(State::NotVerified));
        state.setState(State::NoAction);
        state.setText(QStringLiteral("A-04"));
        QCOMPARE(state.text(), QStringLiteral("A-04"));
        QVERIFY(state.accessibleName().contains(stateWord(State::NoAction)));
        QCOMPARE(state.toolTip(), stateWord(State::NoAction));
    }

    void aDropZoneTakesFilesAndPictures_data()
    {
        QTest::addColumn<QList<QUrl>>("urls");
        QTest::addColumn<bool>("picture");
        QTest::addColumn<int>("files");
        QTest::addColumn<int>("pictures");
        const QUrl file = QUrl::fromLocalFile(QStringLiteral("/photos/IMG_1.JPG"));
        const QUrl web(QStringLiteral("https://sample.invalid/a.jpg"));
        QTest::newRow("file") << QList<QUrl>{file} << false << 1 << 0;
        QTest::newRow("picture") << QList<QUrl>{} << true << 0 << 1;
        QTest::newRow("file with its picture") << QList<QUrl>{file} << true << 1 << 0;
        QTest::newRow("web address") << QList<QUrl>{web} << false << 0 << 0;
        QTest::newRow("file and web address") << QList<QUrl>{file, web} << false << 1 << 0;
        QTest::newRow("nothing") << QList<QUrl>{} << false << 0 << 0;
    }

    void aDropZoneTakesFilesAndPictures()
    {
        QFETCH(QList<QUrl>, urls);
        QFETCH(bool, picture);
        QFETCH(int, files);
        QFETCH(int, pictures);
        QMimeData mime;
        if (!urls.isEmpty())
            mime.setUrls(urls);
        if (picture)
            mime.setImageData(QImage(4, 4, QImage::Format_RGB32));
        DropZone zone(QStringLiteral("Drop files here"));
        QSignalSpy dropped(&zone, &DropZone::filesDropped);
        QSignalSpy images(&zone, &DropZone::imageDropped);
        QCOMPARE(zone.take(&mime), files + pictures > 0);
        QCOMPARE(DropZone::takes(&mime), files + pictures > 0);
        QCOMPARE(dropped.count(), files);
        QCOMPARE(images.count(), pictures);
        if (files > 0)
            QCOMPARE(dropped.first().first().value<QList<QUrl>>().size(), 1);
    }

    void aDropZoneWorksByKeyboard()
    {
        DropZone zone(QStringLiteral("Drop files here"));
        QSignalSpy clicked(&zone, &QAbstractButton::clicked);
        QSignalSpy images(&zone, &DropZone::imageDropped);
        QTest::keyClick(&zone, Qt::Key_Return);
        QTest::keyClick(&zone, Qt::Key_Space);
        QCOMPARE(clicked.count(), 2);
        QImage picture(3, 3, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(picture);
        QTest::keyClick(&zone, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(images.count(), 1);
        QVERIFY(!zone.accessibleDescription().isEmpty());
    }

    void aFramedListIsThereOnlyWithRows()
    {
        QWidget window;
        FramedList list(&window);
        window.show();
        QVERIFY(list.isHidden());
        auto *first = new QLabel(QStringLiteral("first"));
        auto *second = new QLabel(QStringLiteral("second"));
        list.addRow(second);
        list.insertRow(0, first);
        QVERIFY(list.isVisible());
        {
            FramedList dying; // must not be called by its rows any more
            dying.addRow(new QLabel(QStringLiteral("row")));
        }
        QCOMPARE(list.rowAt(0), first);
        QCOMPARE(list.rowAt(1), second);
        QCOMPARE(list.rowAt(2), nullptr);
        list.removeRow(first);
        QCOMPARE(list.count(), 1);
        delete second; // its owner may be quicker
        QCOMPARE(list.count(), 0);
        QVERIFY(list.isHidden());
    }

    void gutterLabelsStandAboveInANarrowForm()
    {
        GutterForm form;
        auto *field = new QLineEdit;
        GutterLabel *label = form.addRow(QStringLiteral("Place"), field);
        form.resize(800, 200);
        form.show();
        QVERIFY(!form.isNarrow());
        QVERIFY(label->geometry().right() < field->geometry().left());
        QCOMPARE(label->width(), Look::of(&form).metrics().gutter);
        form.resize(400, 200);
        QVERIFY(form.isNarrow());
        QTRY_VERIFY(label->geometry().bottom() <= field->geometry().top());
        QCOMPARE(label->x(), field->x());
    }

    void leftOverHeightStaysBelowTheRows()
    {
        GutterForm form;
        auto *text = new TextLabel(QStringLiteral("Seals are closed right after loading."));
        text->setWordWrap(true);
        auto *answer = new AnswerBar;
        form.addRow(QStringLiteral("Requirement"), text);
        form.addRow(QStringLiteral("Answer"), answer);
        form.resize(Look::of(&form).metrics().narrowForm + 20, 900);
        form.show();
        QCOMPARE(answer->height(), answer->heightForWidth(answer->width()));
        QVERIFY(answer->geometry().bottom() < 300);
        for (int id = 0; id < answer->count(); ++id)
            QVERIFY(answer->rect().contains(answer->segment(id)->geometry()));
    }

    void theGutterWidensForALongWord()
    {
        GutterForm form;
        auto *field = new QLineEdit;
        const QString word = QStringLiteral("Verantwortlichkeit");
        GutterLabel *label = form.addRow(word, field);
        form.resize(900, 200);
        form.show();
        const Metrics metrics = Look::of(&form).metrics();
        QVERIFY(label->width() > metrics.gutter);
        QVERIFY(label->width() <= metrics.gutterMost);
    }

    void labelsNameTheirFields()
    {
        GutterForm form;
        auto *field = new QLineEdit;
        form.addRow(QStringLiteral("Place"), field);
        QCOMPARE(field->accessibleName(), QStringLiteral("Place"));
        auto *named = new QLineEdit;
        named->setAccessibleName(QStringLiteral("Where it was seen"));
        form.addRow(QStringLiteral("Place"), named);
        QCOMPARE(named->accessibleName(), QStringLiteral("Where it was seen"));
    }

    void hiddenRowsHideTheirLabels()
    {
        GutterForm form;
        auto *field = new QLineEdit;
        GutterLabel *label = form.addRow(QStringLiteral("Reason"), field);
        form.show();
        form.setRowVisible(field, false);
        QVERIFY(!label->isVisible() && !field->isVisible());
        form.setRowVisible(field, true);
        QVERIFY(label->isVisible() && field->isVisible());
    }

    void anEmptyStateOffersItsAction()
    {
        EmptyState empty(Icon::Evidence, QStringLiteral("Nothing is attached yet."), QStringLiteral("Attach..."));
        QSignalSpy triggered(&empty, &EmptyState::actionTriggered);
        auto *button = empty.findChild<QPushButton *>();
        QVERIFY(button && !button->isHidden());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        empty.setAction(QString());
        QVERIFY(button->isHidden());
    }

    void aMessageShowsAndGoes()
    {
        QWidget window;
        InlineMessage message(&window);
        window.show();
        QVERIFY(message.isHidden());
        message.setMessage(InlineMessage::Kind::Problem, QStringLiteral("The disk is full. Nothing was lost."));
        QVERIFY(message.isVisible());
        QCOMPARE(message.accessibleName(), message.text());
        message.setLink(QStringLiteral("Try again"));
        QSignalSpy activated(&message, &InlineMessage::linkActivated);
        QTest::mouseClick(message.findChild<LinkButton *>(), Qt::LeftButton);
        QCOMPARE(activated.count(), 1);
        message.setMessage(InlineMessage::Kind::Information, QString());
        QVERIFY(message.isHidden());
    }

    void savingIsToldInWords()
    {
        SavedLabel saved;
        saved.setSaved(QTime(14, 32, 7));
        QCOMPARE(saved.text(), QStringLiteral("Saved 14:32:07"));
        const QImage ok = saved.grab().toImage();
        saved.setNotSaved(QStringLiteral("the disk is full"));
        QCOMPARE(saved.accessibleName(), QStringLiteral("Not saved: the disk is full"));
        QVERIFY(saved.grab().toImage() != ok);
        StatusPiece piece;
        QVERIFY(piece.isHidden());
        piece.setText(QStringLiteral("Offline"));
        QCOMPARE(piece.accessibleName(), QStringLiteral("Offline"));
    }

    void anElidedLabelKeepsItsTextInTheTooltip()
    {
        ElidedLabel label(QStringLiteral("ISO 17712 seal immediately after loading"));
        label.resize(60, 20);
        label.show();
        QVERIFY(label.isElided());
        QHelpEvent asked(QEvent::ToolTip, QPoint(5, 5), label.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&label, &asked);
        QCOMPARE(QToolTip::text(), label.text());
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
        label.resize(60, 20);
        label.setText(QStringLiteral("Short"));
        QVERIFY(!label.isElided());
    }

    void labelsFollowThePalette()
    {
        TextLabel label(QStringLiteral("muted"), TextRole::Second, TextTone::Muted);
        label.show();
        const QPalette before = QApplication::palette();
        QApplication::setPalette(fallbackPalette(Scheme::Dark));
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), QColor(0xad, 0xb4, 0xbe));
        QApplication::setPalette(fallbackPalette(Scheme::Light));
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), QColor(0x55, 0x5d, 0x68));
        QApplication::setPalette(before);
    }

    void runningTextIsShownAsTyped()
    {
        TextLabel label;
        label.setRunningText(QStringLiteral("5 < 7 & <b>not bold</b>"));
        QVERIFY(label.text().contains(QStringLiteral("&lt;b&gt;")));
        QCOMPARE(label.accessibleName(), QStringLiteral("5 < 7 & <b>not bold</b>"));
    }

    void aWatcherTellsOfChanges()
    {
        QWidget widget;
        auto *watcher = new LookWatcher(&widget);
        QSignalSpy changed(watcher, &LookWatcher::lookChanged);
        setDensity(&widget, Density::Touch);
        QTRY_VERIFY(changed.count() >= 1);
    }

    void thumbnailsGrowWithTheirDetailAndTouch()
    {
        ThumbnailList list;
        QStandardItemModel model;
        model.appendRow(new QStandardItem(QStringLiteral("Bolt seal, dock 3")));
        list.setModel(&model);
        const QSize plain = list.sizeHintForIndex(model.index(0, 0));
        QVERIFY(plain.width() >= 112 && plain.height() > 63);
        list.setDetailShown(true);
        QVERIFY(list.sizeHintForIndex(model.index(0, 0)).height() > plain.height());
        setDensity(&list, Density::Touch);
        const QSize touch = list.sizeHintForIndex(model.index(0, 0));
        QVERIFY(touch.width() >= 144);
        // The strip is high enough for it, with the scroll bar below.
        const int bar = list.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &list);
        QVERIFY(list.sizeHint().height() >= touch.height() + bar);
    }

    void thumbnailsShowWhatIsSelected()
    {
        ThumbnailList list(ThumbnailList::Shape::Grid);
        QStandardItemModel model;
        QPixmap picture(300, 200);
        picture.fill(Qt::green);
        auto *item = new QStandardItem(QStringLiteral("Bolt seal"));
        item->setData(picture, Qt::DecorationRole);
        model.appendRow(item);
        list.setModel(&model);
        list.resize(300, 200);
        list.show();
        const QRect place = list.visualRect(model.index(0, 0));
        const QImage before = list.viewport()->grab().toImage();
        QCOMPARE(before.pixelColor(place.center().x(), place.top() + 20), QColor(Qt::green));
        list.setCurrentIndex(model.index(0, 0));
        QVERIFY(list.viewport()->grab().toImage() != before);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
