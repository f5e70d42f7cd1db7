// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/evidencestrip.h"

#include "ui/criteria/answerattach.h"
#include "ui/criteria/captionline.h"
#include "ui/criteria/criterioncontext.h"
#include "ui/criteria/criterionedits.h"
#include "ui/criteria/evidencestripmodel.h"
#include "ui/shell/casesession.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/pastedimage.h"
#include "ui/shell/thumbnailloader.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/gutterform.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/thumbnaillist.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ctpat::ui {

namespace {

constexpr int kProgressSteps = 1000;
constexpr int kMostFailures = 3;

} // namespace

EvidenceStrip::EvidenceStrip(CaseSession &session, const CriterionEdits &edits, TextKeeper &keeper, Dialogs &dialogs,
                             QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_edits(edits)
    , m_dialogs(dialogs)
    , m_loader(new ThumbnailLoader(session, this))
    , m_model(new EvidenceStripModel(*m_loader, this))
    , m_form(new GutterForm)
    , m_attach(new LinkButton(Icon::Add, tr("Attach")))
    , m_list(new ThumbnailList(ThumbnailList::Shape::Strip))
    , m_drop(new DropZone(tr("Drop files or a photo folder here, or paste a screenshot")))
    , m_caption(new CaptionLine(keeper))
    , m_bar(new QProgressBar)
    , m_message(new InlineMessage)
{
    build();
    applyLook();
    connect(m_attach, &QAbstractButton::clicked, this, &EvidenceStrip::chooseFiles);
    connect(m_drop, &QAbstractButton::clicked, this, &EvidenceStrip::chooseFiles);
    connect(m_drop, &DropZone::imageDropped, this, &EvidenceStrip::attachImage);
    connect(m_drop, &DropZone::filesDropped, this, [this](const QList<QUrl> &urls) {
        QStringList paths;
        for (const QUrl &url : urls)
            paths.append(url.toLocalFile());
        attach(paths);
    });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const Evidence *piece = m_model->piece(index.row()))
            Q_EMIT evidenceActivated(piece->id);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &EvidenceStrip::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EvidenceStrip::showSelected);
}

EvidenceStrip::~EvidenceStrip()
{
    // The model and the view must not outlive the loader they ask.
    m_list->setModel(nullptr);
    for (const QPointer<AnswerAttach> &job : std::as_const(m_jobs)) {
        if (job)
            job->disconnect(this);
    }
}

void EvidenceStrip::build()
{
    m_list->setModel(m_model);
    m_list->setObjectName(QStringLiteral("evidenceList"));
    m_list->setAccessibleName(tr("Evidence"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAcceptDrops(false);
    m_list->setFrameStyle(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_drop->setObjectName(QStringLiteral("evidenceDrop"));
    m_attach->setObjectName(QStringLiteral("evidenceAttach"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_list, 3, Qt::AlignTop);
    line->addWidget(m_drop, 1, Qt::AlignTop);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addWidget(m_caption);
    m_progress = makeProgress();
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    GutterLabel *label = m_form->addRow(tr("Evidence"), content);
    label->addWidget(m_attach);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 1, 0, 0); // the hairline above
    outer->addWidget(m_form);
    m_caption->hide();
    m_list->hide();
}

QWidget *EvidenceStrip::makeProgress()
{
    auto *progress = new QWidget;
    auto *line = new QHBoxLayout(progress);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("attachCancel"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Attaching"));
    line->addWidget(new TextLabel(tr("Attaching...")));
    line->addWidget(m_bar, 1);
    line->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, [this] {
        for (const QPointer<AnswerAttach> &job : std::as_const(m_jobs)) {
            if (job)
                job->cancel();
        }
    });
    progress->hide();
    return progress;
}

void EvidenceStrip::applyLook()
{
    const QSize hint = m_list->sizeHint();
    // As wide as its pieces; the drop field takes the rest. Below them is the scroll bar, when there are many.
    m_list->setMaximumWidth(hint.width() + 4 * m_list->spacing());
    const bool scrolls = m_list->isVisible() && hint.width() > m_list->width();
    m_list->setFixedHeight(hint.height() + (scrolls ? m_list->horizontalScrollBar()->sizeHint().height() : 0));
    m_drop->setFixedHeight(Look::of(this).metrics().thumbnail.height() + 6);
}

void EvidenceStrip::show(const CriterionContext &context)
{
    const bool other = m_key != context.key;
    m_key = context.key;
    m_zone = context.visit ? context.visit->timeZone() : QTimeZone::utc();
    m_open = context.isOpen();
    std::vector<Evidence> pieces;
    for (const Evidence *piece : context.evidence())
        pieces.push_back(*piece);
    const Uuid wanted = wantedPiece(pieces, other);
    const bool any = !pieces.empty();
    m_list->setDetailShown(std::any_of(pieces.begin(), pieces.end(), EvidenceStripModel::lacksCaption));
    m_model->setPieces(std::move(pieces));
    m_list->setVisible(any);
    applyLook();
    m_list->setMinimumWidth(any ? Look::of(this).metrics().thumbnail.width() + 8 : 0);
    m_drop->setVisible(m_open);
    m_attach->setVisible(m_open);
    const int row = m_model->rowOf(wanted);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    if (other)
        m_message->setMessage(InlineMessage::Kind::Information, QString());
    showSelected();
    Q_EMIT changed();
}

/// The piece that is selected; the first of those that have just arrived, so that its caption can be written.
Uuid EvidenceStrip::wantedPiece(const std::vector<Evidence> &pieces, bool other)
{
    if (other) {
        m_selectNew = false;
        return {};
    }
    for (const Evidence &piece : pieces) {
        if (m_selectNew && m_model->rowOf(piece.id) < 0) {
            m_selectNew = false;
            return piece.id;
        }
    }
    const Evidence *selected = m_model->piece(m_list->currentIndex().row());
    return selected ? selected->id : Uuid();
}

void EvidenceStrip::showSelected()
{
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    const Evidence *piece = selected.isEmpty() ? nullptr : m_model->piece(selected.first().row());
    if (piece)
        m_caption->show(*piece, m_open);
    if (m_caption->isHidden() == static_cast<bool>(piece)) {
        m_caption->setVisible(piece);
        Q_EMIT changed();
    }
}

void EvidenceStrip::showMenu(const QPoint &at)
{
    const Evidence *piece = m_model->piece(m_list->indexAt(at).row());
    if (!piece)
        return;
    const Uuid id = piece->id;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(Icon::Open), tr("Show in Evidence"), this, [this, id] { Q_EMIT evidenceActivated(id); });
    if (m_open) {
        const bool internal = piece->audience == EvidenceAudience::Internal;
        const auto audience = internal ? EvidenceAudience::Report : EvidenceAudience::Internal;
        menu->addAction(internal ? icon(Icon::Report) : icon(Icon::Lock),
                        internal ? tr("Put into the report") : tr("Make internal"), this,
                        [this, id, audience] { m_edits.setAudience(id, audience); });
        menu->addAction(icon(Icon::Delete), tr("Take off this criterion"), this, [this, id] {
            const CriterionContext context = CriterionContext::of(m_session.view(), m_key);
            if (context.answer)
                m_edits.unlinkEvidence(id, {{EvidenceTargetKind::Answer, context.answer->id}});
        });
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void EvidenceStrip::attach(const QStringList &paths)
{
    if (!m_open || paths.isEmpty())
        return;
    auto *attach = new AnswerAttach(m_session, m_key, m_zone, this);
    watch(attach);
    attach->start(paths);
}

void EvidenceStrip::attachImage(const QImage &image)
{
    if (!m_open || image.isNull())
        return;
    auto *attach = new AnswerAttach(m_session, m_key, m_zone, this);
    watch(attach);
    auto *pasted = new PastedImage(attach);
    connect(pasted, &PastedImage::written, attach, [attach](const QString &path) { attach->start({path}); });
    connect(pasted, &PastedImage::failed, this, [this, attach](const Error &error) {
        m_dialogs.showError(this, error);
        attach->deleteLater();
    });
    pasted->write(image);
}

void EvidenceStrip::watch(AnswerAttach *attach)
{
    m_jobs.append(attach);
    connect(attach, &AnswerAttach::progressed, this, &EvidenceStrip::showProgress);
    connect(attach, &AnswerAttach::finished, this, &EvidenceStrip::showOutcome);
    connect(attach, &QObject::destroyed, this, [this] {
        m_jobs.removeAll(nullptr);
        m_progress->setVisible(!m_jobs.isEmpty());
        Q_EMIT changed();
    });
    m_bar->setRange(0, 0);
    m_message->setMessage(InlineMessage::Kind::Information, QString());
    m_progress->show();
    Q_EMIT changed();
}

void EvidenceStrip::showProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? kProgressSteps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * kProgressSteps / total) : 0);
}

void EvidenceStrip::showOutcome(int attached, const QStringList &failures, bool cancelled)
{
    m_selectNew = attached > 0;
    if (!failures.isEmpty()) {
        QStringList lines = failures.mid(0, kMostFailures);
        if (failures.size() > kMostFailures)
            lines.append(
                tr("%n more file(s) were not attached.", nullptr, static_cast<int>(failures.size()) - kMostFailures));
        m_message->setMessage(InlineMessage::Kind::Problem, lines.join(QLatin1Char('\n')));
    } else if (cancelled) {
        m_message->setMessage(InlineMessage::Kind::Information,
                              tr("Cancelled. %n file(s) had arrived and stay attached.", nullptr, attached));
    }
    Q_EMIT changed();
}

void EvidenceStrip::chooseFiles()
{
    if (!m_open)
        return;
    m_dialogs.openFiles(this, tr("Attach evidence to %1").arg(m_key.criterion), tr("All files (*)"),
                        [this, key = m_key](const QStringList &paths) {
                            if (key == m_key)
                                attach(paths);
                        });
}

bool EvidenceStrip::focusCaption(const Uuid &evidence)
{
    const int row = m_model->rowOf(evidence);
    if (row < 0)
        return false;
    m_list->setCurrentIndex(m_model->index(row));
    showSelected();
    m_caption->focusText();
    return true;
}

void EvidenceStrip::focusList()
{
    if (m_model->rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_drop->setFocus(Qt::OtherFocusReason);
}

void EvidenceStrip::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.colours().alternate);
    painter.fillRect(QRect(0, 0, width(), 1), look.colours().hairline);
}

void EvidenceStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyLook();
}

void EvidenceStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isLookChange(event))
        applyLook();
}

} // namespace ctpat::ui
