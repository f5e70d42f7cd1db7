// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencepage.h"

#include "core/evidence/contentexport.h"
#include "core/evidence/contentstore.h"
#include "core/evidence/evidencestore.h"
#include "ui/evidence/evidencedetails.h"
#include "ui/evidence/evidencemodel.h"
#include "ui/shell/attachjob.h"
#include "ui/shell/casesession.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/pastedimage.h"
#include "ui/shell/thumbnailloader.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/look.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/thumbnaillist.h"

#include <QAction>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ctpat::ui {

EvidencePage::EvidencePage(CaseSession &session, const Services &services, QWidget *parent)
    : Page(session, services, parent)
    , m_thumbnails(new ThumbnailLoader(session, this))
    , m_inbox(new EvidenceModel(EvidenceModel::Part::Inbox, session, *m_thumbnails, this))
    , m_filed(new EvidenceModel(EvidenceModel::Part::Filed, session, *m_thumbnails, this))
    , m_inboxFiltered(new QSortFilterProxyModel(this))
    , m_filedFiltered(new QSortFilterProxyModel(this))
    , m_details(new EvidenceDetails(session, this))
{
    const Look look = Look::of(this);
    setAcceptDrops(true);
    makeActions();
    connect(m_details, &EvidenceDetails::placeWanted, this, &Page::placeWanted);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_details);
    scroll->setMinimumWidth(m_details->minimumWidth() + scroll->verticalScrollBar()->sizeHint().width());
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(makeBar());
    // With large type two lists, their headings and the zone are taller than a small screen.
    auto *lists = new QScrollArea(left);
    lists->setFrameShape(QFrame::NoFrame);
    lists->setWidgetResizable(true);
    lists->setFocusPolicy(Qt::NoFocus);
    lists->setWidget(makeLists());
    leftColumn->addWidget(lists, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({look.scaled(780), look.scaled(400)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(&session, &CaseSession::changed, this, &EvidencePage::refresh);
    refresh();
}

EvidencePage::~EvidencePage()
{
    letGo(this);
}

QAction *EvidencePage::addPageAction(const char *name, Icon sign, const QString &text, void (EvidencePage::*act)())
{
    auto *action = new QAction(icon(sign), text, this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, act);
    m_actions += action;
    return action;
}

void EvidencePage::makeActions()
{
    m_attach = addPageAction("attachAction", Icon::Add, tr("&Attach files…"), &EvidencePage::chooseFiles);
    m_export = addPageAction("exportAction", Icon::External, tr("&Export…"), &EvidencePage::exportCurrent);
    m_remove = addPageAction("removeAction", Icon::Delete, tr("&Remove from the case"), &EvidencePage::removeCurrent);
    m_attach->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_attach->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_attach);
}

QWidget *EvidencePage::makeBar()
{
    const Look look = Look::of(this);
    auto *bar = new QWidget(this);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("evidenceSearch"));
    m_search->setPlaceholderText(tr("Search names and captions"));
    m_search->setAccessibleName(tr("Search names and captions"));
    m_search->setClearButtonEnabled(true);
    for (QSortFilterProxyModel *filtered : {m_inboxFiltered, m_filedFiltered}) {
        filtered->setFilterRole(EvidenceModel::SearchRole);
        filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
        connect(m_search, &QLineEdit::textChanged, filtered, &QSortFilterProxyModel::setFilterFixedString);
    }
    auto *attachButton = new QPushButton(icon(Icon::Add), tr("&Attach…"), bar);
    attachButton->setObjectName(QStringLiteral("attachFiles"));
    connect(attachButton, &QPushButton::clicked, m_attach, &QAction::trigger);
    auto *exportButton = new QPushButton(tr("&Export…"), bar);
    exportButton->setObjectName(QStringLiteral("exportEvidence"));
    connect(exportButton, &QPushButton::clicked, m_export, &QAction::trigger);
    auto *removeButton = new QPushButton(tr("&Remove"), bar);
    removeButton->setObjectName(QStringLiteral("removeEvidence"));
    connect(removeButton, &QPushButton::clicked, m_remove, &QAction::trigger);
    for (const auto &[action, button] :
         {std::pair{m_attach, attachButton}, std::pair{m_export, exportButton}, std::pair{m_remove, removeButton}})
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(look.metrics().margin, look.scaled(8), look.metrics().margin, look.scaled(8));
    row->addWidget(m_search, 1);
    row->addWidget(attachButton);
    row->addWidget(exportButton);
    row->addWidget(removeButton);
    return bar;
}

ThumbnailList *EvidencePage::makeList(EvidenceModel *model, QSortFilterProxyModel *filtered, const char *name,
                                      const QString &accessible)
{
    filtered->setSourceModel(model);
    auto *list = new ThumbnailList(ThumbnailList::Shape::Grid, this);
    list->setObjectName(QLatin1String(name));
    list->setAccessibleName(accessible);
    list->setDetailShown(true);
    list->setModel(filtered);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const auto id = Uuid::fromText(current.data(EvidenceModel::IdRole).toString()))
            choose(*id);
    });
    return list;
}

namespace {

/// The list a little in from the edge, in line with the headings. The box is what is shown and hidden.
QWidget *indented(QWidget *list, QWidget *parent)
{
    const Look look = Look::of(parent);
    auto *box = new QWidget(parent);
    auto *inside = new QHBoxLayout(box);
    inside->setContentsMargins(look.scaled(8), look.scaled(4), 0, 0);
    inside->addWidget(list);
    return box;
}

} // namespace

QWidget *EvidencePage::makeLists()
{
    const Look look = Look::of(this);
    auto *lists = new QWidget(this);
    lists->setBackgroundRole(QPalette::Base);
    lists->setAutoFillBackground(true);
    m_message = new InlineMessage(lists);
    m_progress = new QProgressBar(lists);
    m_progress->setAccessibleName(tr("Attaching"));
    m_cancel = new QPushButton(tr("Cancel"), lists);
    m_progress->hide();
    m_cancel->hide();
    m_inboxHeading = new SectionHeading(tr("Inbox"), lists);
    m_filedHeading = new SectionHeading(tr("Filed"), lists);
    m_inboxList = makeList(m_inbox, m_inboxFiltered, "inboxList", tr("Inbox"));
    m_filedList = makeList(m_filed, m_filedFiltered, "filedList", tr("Filed evidence"));
    m_zone = new DropZone(tr("Drop files or a photo folder here, or paste a screenshot"), lists);
    m_zone->setMinimumHeight(look.scaled(56));
    connect(m_zone, &QAbstractButton::clicked, this, &EvidencePage::chooseFiles);
    connect(m_zone, &DropZone::filesDropped, this, [this](const QList<QUrl> &urls) {
        QStringList paths;
        for (const QUrl &url : urls)
            paths += url.toLocalFile();
        if (!paths.isEmpty())
            attach(paths);
    });
    connect(m_zone, &DropZone::imageDropped, this, &EvidencePage::attachImage);
    m_empty =
        new EmptyState(Icon::Evidence,
                       tr("Photographs, documents and logs that show what was found belong here. Their originals are "
                          "never changed."),
                       tr("Attach files"), lists);
    connect(m_empty, &EmptyState::actionTriggered, this, &EvidencePage::chooseFiles);
    auto *work = new QHBoxLayout;
    work->setContentsMargins(look.metrics().margin, 0, look.metrics().margin, 0);
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    auto *zone = new QHBoxLayout;
    zone->setContentsMargins(look.metrics().margin, look.scaled(8), look.metrics().margin, look.scaled(8));
    zone->addWidget(m_zone);
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addLayout(work);
    column->addWidget(m_inboxHeading);
    column->addWidget(indented(m_inboxList, lists), 1);
    column->addWidget(m_filedHeading);
    column->addWidget(indented(m_filedList, lists), 2);
    column->addWidget(m_empty, 2);
    column->addLayout(zone);
    return lists;
}

void EvidencePage::refresh()
{
    const int unfiled = m_inbox->rowCount();
    const int filed = m_filed->rowCount();
    m_inboxHeading->setDetail(tr("%Ln file(s) to file", nullptr, unfiled));
    m_filedHeading->setDetail(tr("%Ln file(s)", nullptr, filed));
    m_inboxHeading->setVisible(unfiled > 0);
    m_inboxList->parentWidget()->setVisible(unfiled > 0);
    m_filedHeading->setVisible(filed > 0);
    m_filedList->parentWidget()->setVisible(filed > 0);
    m_empty->setVisible(unfiled + filed == 0);
    m_zone->setVisible(!session().view().readOnly && unfiled + filed > 0);
    if (!m_current.isNull() && !session().view().evidenceById(m_current))
        choose({});
    refreshActions();
}

void EvidencePage::refreshActions()
{
    const Evidence *piece = session().view().evidenceById(m_current);
    const bool held = session().view().frozen && piece && piece->numberFixed;
    m_attach->setEnabled(!session().view().readOnly);
    m_export->setEnabled(piece);
    m_remove->setEnabled(piece && !held && !session().view().readOnly);
}

void EvidencePage::choose(const Uuid &evidence)
{
    m_current = evidence;
    m_details->setEvidence(evidence);
    refreshActions();
}

AddOptions EvidencePage::optionsForNew() const
{
    AddOptions options;
    // Cameras rarely say their zone: the first visit's is the best guess, and the program says that it is one.
    const Visit *visit = session().validation().visitByNumber(1);
    if (!visit)
        visit = session().validation().visitByNumber(0);
    if (visit && visit->timeZone().isValid())
        options.zone = visit->timeZone();
    return options;
}

bool EvidencePage::takeFiles(const QStringList &paths)
{
    if (session().view().readOnly)
        return false;
    attach(paths);
    return true;
}

AttachJob *EvidencePage::attach(const QStringList &paths)
{
    auto *job = new AttachJob(session(), paths, optionsForNew(), this);
    m_progress->show();
    m_cancel->show();
    connect(m_cancel, &QPushButton::clicked, job, &AttachJob::cancel);
    connect(job, &AttachJob::progress, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    });
    connect(job, &AttachJob::finished, this, [this](int attached, const QStringList &failures) {
        m_progress->hide();
        m_cancel->hide();
        if (failures.isEmpty())
            m_message->setMessage(InlineMessage::Kind::Done, tr("%Ln file(s) attached.", nullptr, attached));
        else
            m_message->setMessage(InlineMessage::Kind::Warning, failures.join(QLatin1Char('\n')));
    });
    job->start();
    return job;
}

/// A pasted picture is written to a file that lives until it is in the case.
void EvidencePage::attachImage(const QImage &image)
{
    auto *pasted = new PastedImage(this);
    connect(pasted, &PastedImage::written, this,
            [this, pasted](const QString &path) { pasted->setParent(attach({path})); });
    connect(pasted, &PastedImage::failed, this, [this, pasted](const Error &error) {
        services().dialogs.showError(this, error);
        pasted->deleteLater();
    });
    pasted->write(image);
}

void EvidencePage::chooseFiles()
{
    services().dialogs.openFiles(this, tr("Attach files"), QString(), [this](const QStringList &paths) {
        if (!paths.isEmpty())
            attach(paths);
    });
}

void EvidencePage::exportCurrent()
{
    const Evidence *piece = session().view().evidenceById(m_current);
    if (!piece)
        return;
    const Uuid content = piece->content;
    services().dialogs.saveFile(
        this, tr("Export evidence"), piece->fileName, QString(), [this, content](const QString &path) {
            session().worker().ask<Status>(
                [content, path](CaseFile &file) -> Status {
                    const Result<std::optional<Content>> found = ContentStore(file).find(content);
                    if (!found)
                        return found.error();
                    return exportContent(file, **found, path);
                },
                this,
                [this, path](const Status &written) {
                    if (written)
                        m_message->setMessage(InlineMessage::Kind::Done,
                                              tr("Exported to %1; the digest matches.").arg(path));
                    else
                        services().dialogs.showError(this, written.error());
                });
        });
}

void EvidencePage::removeCurrent()
{
    // The focus must not wander into a list, which would choose its first piece: the next Delete would take that.
    m_search->setFocus();
    if (!m_current.isNull())
        session().edit([id = m_current](CaseFile &file) { return EvidenceStore(file).remove(id); });
}

void EvidencePage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        m_zone->pasteFromClipboard();
        return;
    }
    if (event->matches(QKeySequence::Delete)) {
        removeCurrent();
        return;
    }
    Page::keyPressEvent(event);
}

void EvidencePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (DropZone::takes(event->mimeData()) && !session().view().readOnly)
        event->acceptProposedAction();
}

void EvidencePage::dropEvent(QDropEvent *event)
{
    if (m_zone->take(event->mimeData()))
        event->acceptProposedAction();
}

Place EvidencePage::place() const
{
    Place here;
    here.page = QStringLiteral("evidence");
    here.evidence = m_current;
    return here;
}

QList<QWidget *> EvidencePage::parts()
{
    return {m_inboxList, m_filedList, m_details};
}

void EvidencePage::goTo(const Place &place)
{
    for (const auto &[model, filtered, list] :
         {std::tuple{m_inbox, m_inboxFiltered, m_inboxList}, std::tuple{m_filed, m_filedFiltered, m_filedList}}) {
        const int row = model->rowOf(place.evidence);
        if (row >= 0)
            list->setCurrentIndex(filtered->mapFromSource(model->index(row)));
    }
    if (place.field == QLatin1String("caption"))
        m_details->focusCaption();
    else if (place.field == QLatin1String("file-under"))
        m_details->focusFiling();
    else
        m_search->setFocus();
}

} // namespace ctpat::ui
