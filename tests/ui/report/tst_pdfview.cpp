// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdfview.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace ctpat::ui;

namespace {

QByteArray makePdf(int pages, const QString &word)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::Letter));
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawText(2000, 2000, QStringLiteral("%1 %2").arg(word).arg(page + 1));
    }
    painter.end();
    return buffer.data();
}

std::unique_ptr<PdfView> makeView(int pages)
{
    auto view = std::make_unique<PdfView>();
    view->resize(600, 500);
    view->setFile(PdfFile::load(makePdf(pages, QStringLiteral("Sample"))));
    view->show();
    return view;
}

} // namespace

class TestPdfView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("pages");
        QTest::newRow("nothing") << QByteArray() << -1;
        QTest::newRow("text") << QByteArray("This is no PDF.") << -1;
        QTest::newRow("header alone") << QByteArray("%PDF-1.7\n") << -1;
        QTest::newRow("one page") << makePdf(1, QStringLiteral("Sample")) << 1;
        QTest::newRow("three pages") << makePdf(3, QStringLiteral("Sample")) << 3;
    }
    void loads()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, pages);
        const auto file = PdfFile::load(bytes);
        QCOMPARE(file ? file->pageCount() : -1, pages);
        if (file)
            QCOMPARE(file->page(0).toSize(), QSize(612, 792));
    }

    void rendersAndDescribes()
    {
        const auto view = makeView(3);
        QTRY_VERIFY(!view->images().image(0).isNull());
        const QImage page = view->images().image(0);
        QVERIFY(page.width() > 400);
        QTRY_VERIFY(view->accessibleDescription().contains(QLatin1String("Sample 1")));
        QCOMPARE(view->currentPage(), 0);
    }

    void keysStepAndZoom()
    {
        const auto view = makeView(5);
        QSignalSpy pages(view.get(), &PdfView::currentPageChanged);
        QTest::keyClick(view.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(view->currentPage(), 1);
        QTest::keyClick(view.get(), Qt::Key_End);
        QCOMPARE(view->currentPage(), 4);
        QTest::keyClick(view.get(), Qt::Key_Home);
        QCOMPARE(view->currentPage(), 0);
        QVERIFY(pages.size() >= 3);
        const int top = view->verticalScrollBar()->value();
        QTest::keyClick(view.get(), Qt::Key_Down);
        QVERIFY(view->verticalScrollBar()->value() > top);
        QTest::keyClick(view.get(), Qt::Key_PageDown);
        QVERIFY(view->verticalScrollBar()->value() > top + view->viewport()->height() / 2);
        const double fitted = view->zoom();
        QTest::keyClick(view.get(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(view->zoom() > fitted);
        QVERIFY(!view->fitsWidth());
        QTest::keyClick(view.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view->zoom(), fitted);
        QTest::keyClick(view.get(), Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(view->zoom() < fitted);
    }

    void aNewFileKeepsThePlace()
    {
        const auto view = makeView(6);
        view->goToPage(3);
        const int before = view->verticalScrollBar()->value();
        view->setFile(PdfFile::load(makePdf(6, QStringLiteral("Other"))));
        QCOMPARE(view->verticalScrollBar()->value(), before);
        QCOMPARE(view->currentPage(), 3);
        QTRY_VERIFY(view->accessibleDescription().contains(QLatin1String("Other 4")));
        // Shorter than the place: the end of what there is.
        view->setFile(PdfFile::load(makePdf(1, QStringLiteral("Short"))));
        QCOMPARE(view->currentPage(), 0);
    }

    void fittingFollowsTheWidth()
    {
        const auto view = makeView(2);
        const double narrow = view->zoom();
        view->resize(900, 500);
        QTRY_VERIFY(view->zoom() > narrow);
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        view->setZoom(4);
        QVERIFY(view->horizontalScrollBar()->maximum() > 0);
        view->setZoom(100);
        QVERIFY(view->zoom() <= 5);
    }
};

QTEST_MAIN(TestPdfView)
#include "tst_pdfview.moc"
