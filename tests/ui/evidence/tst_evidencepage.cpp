// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidencestore.h"
#include "tests/support/workbenchfixture.h"
#include "ui/evidence/evidencemodel.h"
#include "ui/evidence/evidencepage.h"
#include "ui/evidence/evidencepreview.h"
#include "ui/shell/thumbnailloader.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/thumbnaillist.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace ctpat;
using namespace ctpat::ui;

class TestEvidencePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void droppedFilesGoToTheInbox();
    void aDroppedFolderIsWalked();
    void aPastedPictureIsAttached();
    void captionIsKept();
    void fieldsTypedInOneBreathAreAllKept();
    void filesUnderACriterion();
    void exportsTheOriginal();
    void removesAndUndoes();
    void searches();
    void previews();
    void modelsFollowTheCase();
    void goesToAPiece();

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return child<T>(m_page.get(), name);
    }
    [[nodiscard]] const CaseView &view() const { return m_session->view(); }
    void drop(const QStringList &paths)
    {
        const size_t before = view().unfiled().size();
        QVERIFY(dropFiles(m_page.get(), paths));
        QTRY_VERIFY(view().unfiled().size() > before && !m_session->isWorking());
    }
    void choose(ThumbnailList *list, int row = 0) const { list->setCurrentIndex(list->model()->index(row, 0)); }

    std::unique_ptr<WorkbenchFixture> m_base;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<EvidencePage> m_page;
};

void TestEvidencePage::init()
{
    m_base = std::make_unique<WorkbenchFixture>();
    m_session = m_base->openSession(m_base->makeSample());
    connect(m_session.get(), &CaseSession::failed, this,
            [this](const Error &error) { m_base->dialogs.errors.append(error.message()); });
    m_page = std::make_unique<EvidencePage>(*m_session, m_base->services, nullptr);
    m_page->resize(1200, 900);
    m_page->show();
    m_page->activateWindow();
    QTRY_VERIFY(m_page->isActiveWindow());
}

void TestEvidencePage::cleanup()
{
    const QStringList errors = m_base->dialogs.errors;
    m_page.reset();
    m_session.reset();
    QVERIFY2(errors.isEmpty(), qPrintable(errors.join(QLatin1Char(' '))));
}

void TestEvidencePage::droppedFilesGoToTheInbox()
{
    QVERIFY(!find<ThumbnailList>("inboxList")->isVisible());
    drop({m_base->makePhoto(QStringLiteral("one.jpg"), Qt::red),
          m_base->makePhoto(QStringLiteral("two.jpg"), Qt::blue)});
    QTRY_COMPARE(view().unfiled().size(), size_t(2));
    QTRY_VERIFY(find<ThumbnailList>("inboxList")->isVisible());
    QCOMPARE(find<ThumbnailList>("inboxList")->model()->rowCount(), 2);
}

void TestEvidencePage::aDroppedFolderIsWalked()
{
    QDir(m_base->folder.path()).mkpath(QStringLiteral("card/day2"));
    m_base->makePhoto(QStringLiteral("card/b.jpg"), Qt::green);
    m_base->makePhoto(QStringLiteral("card/day2/a.jpg"), Qt::yellow);
    drop({m_base->path(QStringLiteral("card"))});
    QTRY_COMPARE(view().unfiled().size(), size_t(2));
}

void TestEvidencePage::aPastedPictureIsAttached()
{
    QImage screenshot(320, 200, QImage::Format_RGB32);
    screenshot.fill(Qt::darkCyan);
    QApplication::clipboard()->setImage(screenshot);
    m_page->setFocus();
    QTest::keyClick(m_page.get(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(view().unfiled().size(), size_t(1));
    QTRY_VERIFY(!m_session->isWorking());
    const Evidence &piece = *view().unfiled().front();
    QCOMPARE(piece.mediaType, QStringLiteral("image/png"));
    QVERIFY(piece.size > 0);
}

void TestEvidencePage::captionIsKept()
{
    drop({m_base->makePhoto(QStringLiteral("seal.jpg"), Qt::yellow)});
    choose(find<ThumbnailList>("inboxList"));
    auto *caption = find<ReportTextEdit>("evidenceCaption");
    caption->setFocus();
    QTest::keyClicks(caption, QStringLiteral("Yellow bolt seal on the right door"));
    m_session->handInTexts();
    QTRY_COMPARE(view().unfiled().front()->caption, QStringLiteral("Yellow bolt seal on the right door"));
}

void TestEvidencePage::fieldsTypedInOneBreathAreAllKept()
{
    drop({m_base->makePhoto(QStringLiteral("seal.jpg"), Qt::yellow)});
    choose(find<ThumbnailList>("inboxList"));
    // Faster than the case can follow: no edit may write back what was true before the one ahead of it.
    auto *caption = find<ReportTextEdit>("evidenceCaption");
    caption->setFocus();
    QTest::keyClicks(caption, QStringLiteral("Bolt seal"));
    retype(find<QLineEdit>("evidenceTitle"), QStringLiteral("Seal 1"));
    retype(find<QLineEdit>("evidencePlace"), QStringLiteral("Dock 3"));
    auto *note = find<PrivateTextEdit>("evidenceInternal");
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("Guard was nervous"));
    m_session->handInTexts();
    QTRY_COMPARE(view().unfiled().front()->internalNote, QStringLiteral("Guard was nervous"));
    QTRY_VERIFY(!m_session->isSaving());
    const Evidence &piece = *view().unfiled().front();
    QCOMPARE(piece.caption, QStringLiteral("Bolt seal"));
    QCOMPARE(piece.title, QStringLiteral("Seal 1"));
    QCOMPARE(piece.place, QStringLiteral("Dock 3"));
}

void TestEvidencePage::filesUnderACriterion()
{
    drop({m_base->makePhoto(QStringLiteral("seal.jpg"), Qt::yellow)});
    choose(find<ThumbnailList>("inboxList"));
    const Uuid piece = view().unfiled().front()->id;
    auto *criterion = find<QComboBox>("fileUnderCriterion");
    retype(criterion->lineEdit(), QStringLiteral("6.2"));
    QTest::mouseClick(find<QPushButton>("fileUnder"), Qt::LeftButton);
    QTRY_VERIFY(view().unfiled().empty());
    const std::vector<EvidenceTarget> targets = view().targetsOf(piece);
    QCOMPARE(targets.size(), size_t(1));
    const Answer *answer = m_session->validation().answerById(targets.front().id);
    QVERIFY(answer);
    QCOMPARE(answer->key.criterion, QStringLiteral("6.2"));
    m_session->undo();
    QTRY_COMPARE(view().unfiled().size(), size_t(1));
}

void TestEvidencePage::exportsTheOriginal()
{
    const QString photo = m_base->makePhoto(QStringLiteral("original.jpg"), Qt::magenta);
    drop({photo});
    choose(find<ThumbnailList>("inboxList"));
    m_base->dialogs.target = m_base->path(QStringLiteral("exported.jpg"));
    QTest::mouseClick(find<QPushButton>("exportEvidence"), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(m_base->dialogs.target));
    QCOMPARE(m_base->dialogs.proposals, QStringList(QStringLiteral("original.jpg")));
    QFile original(photo);
    QFile exported(m_base->dialogs.target);
    QVERIFY(original.open(QIODevice::ReadOnly));
    QTRY_COMPARE(QFileInfo(exported).size(), original.size());
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QCOMPARE(exported.readAll(), original.readAll());
}

void TestEvidencePage::removesAndUndoes()
{
    QVERIFY(!find<QPushButton>("removeEvidence")->isEnabled());
    drop({m_base->makePhoto(QStringLiteral("wrong.jpg"), Qt::gray)});
    choose(find<ThumbnailList>("inboxList"));
    QVERIFY(find<QPushButton>("removeEvidence")->isEnabled());
    const size_t before = view().evidence.size();
    QTest::mouseClick(find<QPushButton>("removeEvidence"), Qt::LeftButton);
    QTRY_COMPARE(view().evidence.size(), before - 1);
    QVERIFY(!find<QPushButton>("removeEvidence")->isEnabled());
    m_session->undo();
    QTRY_COMPARE(view().evidence.size(), before);
}

void TestEvidencePage::searches()
{
    auto *filed = find<ThumbnailList>("filedList");
    const int all = filed->model()->rowCount();
    QVERIFY(all > 5);
    auto *search = find<QLineEdit>("evidenceSearch");
    retype(search, QStringLiteral("bolt seal"));
    QVERIFY(filed->model()->rowCount() > 0 && filed->model()->rowCount() < all);
    search->clear();
    QCOMPARE(filed->model()->rowCount(), all);
}

void TestEvidencePage::previews()
{
    drop({m_base->makePhoto(QStringLiteral("seen.jpg"), Qt::cyan)});
    choose(find<ThumbnailList>("inboxList"));
    auto *preview = find<EvidencePreview>("evidencePreview");
    QTRY_VERIFY(preview->hasPicture());
    QFile broken(m_base->path(QStringLiteral("broken.pdf")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("%PDF-1.7\nbroken");
    broken.close();
    drop({broken.fileName()});
    Place place{QStringLiteral("evidence")};
    for (const Evidence *piece : view().unfiled()) {
        if (piece->fileName == QStringLiteral("broken.pdf"))
            place.evidence = piece->id;
    }
    m_page->goTo(place);
    QTRY_VERIFY(!preview->hasPicture() && !preview->words().isEmpty());
}

void TestEvidencePage::modelsFollowTheCase()
{
    ThumbnailLoader thumbnails(*m_session);
    EvidenceModel inbox(EvidenceModel::Part::Inbox, *m_session, thumbnails);
    EvidenceModel filed(EvidenceModel::Part::Filed, *m_session, thumbnails);
    const QAbstractItemModelTester inboxTester(&inbox);
    const QAbstractItemModelTester filedTester(&filed);
    const int before = filed.rowCount();
    QCOMPARE(inbox.rowCount() + filed.rowCount(), static_cast<int>(view().evidence.size()));
    QSignalSpy loaded(&thumbnails, &ThumbnailLoader::loaded);
    const QVariant first = filed.index(0).data(Qt::DecorationRole);
    QVERIFY(first.isValid());
    QTRY_VERIFY(loaded.count() > 0);
    QCOMPARE(filed.index(0).data(Qt::DecorationRole).userType(), int(QMetaType::QPixmap));
    drop({m_base->makePhoto(QStringLiteral("new.jpg"), Qt::darkRed)});
    QTRY_COMPARE(inbox.rowCount(), 1);
    QCOMPARE(filed.rowCount(), before);
    QVERIFY(inbox.rowOf(view().unfiled().front()->id) == 0);
}

void TestEvidencePage::goesToAPiece()
{
    Place place{QStringLiteral("evidence")};
    place.evidence = view().evidence.back().id;
    place.field = QStringLiteral("caption");
    m_page->goTo(place);
    QCOMPARE(m_page->place().evidence, place.evidence);
    QVERIFY(find<ReportTextEdit>("evidenceCaption")->hasFocus());
    QCOMPARE(find<ReportTextEdit>("evidenceCaption")->toPlainText(), view().evidence.back().caption);
}

QTEST_MAIN(TestEvidencePage)
#include "tst_evidencepage.moc"
