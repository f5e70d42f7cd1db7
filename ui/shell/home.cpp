// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/home.h"

#include "ui/shell/recentcases.h"
#include "ui/shell/recentdelegate.h"
#include "ui/shell/recentheader.h"
#include "ui/shell/startbutton.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSortFilterProxyModel>
#include <QUrl>
#include <QVBoxLayout>

namespace ctpat::ui {

Home::Home(RecentCases &recent, QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_filtered(new QSortFilterProxyModel(this))
    , m_find(new QLineEdit(this))
    , m_header(new RecentHeader(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(Icon::Folder,
                             tr("Cases that you open are listed here, the last one first. To look around, open the "
                                "sample case: everything in it is invented."),
                             tr("Open the sample case"), this))
{
    setAcceptDrops(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeStarts());
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(makeRecent(), 1);
    connect(m_empty, &EmptyState::actionTriggered, this, &Home::sampleWanted);
    connect(&m_recent, &QAbstractItemModel::modelReset, this, &Home::showEmptyOrList);
    showEmptyOrList();
}

QWidget *Home::makeStarts()
{
    const Look look = Look::of(this);
    auto *starts = new QWidget(this);
    starts->setFixedWidth(look.scaled(296));
    auto *column = new QVBoxLayout(starts);
    column->setContentsMargins(look.scaled(12), look.scaled(20), look.scaled(12), look.scaled(20));
    column->setSpacing(look.scaled(8));
    const auto add = [&](const char *name, Icon icon, const QString &text, const QString &hint, const QString &key,
                         void (Home::*wanted)()) {
        auto *button = new StartButton(icon, text, hint, key, starts);
        button->setObjectName(QLatin1String(name));
        connect(button, &QAbstractButton::clicked, this, wanted);
        column->addWidget(button);
    };
    add("newValidation", Icon::Shield, tr("New validation"), tr("For a specialist: plan, visit, report"),
        QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText), &Home::newValidationWanted);
    add("newSelfAssessment", Icon::Criteria, tr("New self-assessment"), tr("For a member: the yearly review"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N).toString(QKeySequence::NativeText),
        &Home::newSelfAssessmentWanted);
    add("openCase", Icon::Open, tr("Open a case"), tr("Or drop it anywhere on this window"),
        QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText), &Home::openWanted);
    add("verifyReport", Icon::Edit, tr("Verify a report"), tr("Who signed it, and was it changed?"),
        QKeySequence(Qt::CTRL | Qt::Key_R).toString(QKeySequence::NativeText), &Home::verifyWanted);
    column->addStretch(1);
    auto *zone = new DropZone(tr("Drop a case file or a signed report here"), starts);
    zone->setMinimumHeight(look.scaled(72));
    connect(zone, &QAbstractButton::clicked, this, &Home::openWanted);
    connect(zone, &DropZone::filesDropped, this, [this](const QList<QUrl> &urls) {
        if (!urls.isEmpty())
            Q_EMIT fileDropped(urls.first().toLocalFile());
    });
    column->addWidget(zone);
    return starts;
}

QWidget *Home::makeRecent()
{
    const Look look = Look::of(this);
    auto *panel = new QFrame(this);
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::Base);
    m_filtered->setSourceModel(&m_recent);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_find->setPlaceholderText(tr("Find a case or member"));
    m_find->setAccessibleName(tr("Find a case or member"));
    m_find->setClearButtonEnabled(true);
    m_find->setFixedWidth(look.scaled(260));
    m_find->addAction(icon(Icon::Search, IconTone::Muted), QLineEdit::LeadingPosition);
    connect(m_find, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    m_list->setObjectName(QStringLiteral("recentCases"));
    m_list->setAccessibleName(tr("Recent cases"));
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new RecentDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT caseWanted(index.data(RecentCases::PathRole).toString()); });
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(look.metrics().margin, look.scaled(8), look.metrics().margin, look.scaled(8));
    heading->addWidget(new TextLabel(tr("Recent cases"), TextRole::Section, TextTone::Text, panel));
    heading->addStretch(1);
    heading->addWidget(m_find);
    auto *note = new TextLabel(
        tr("Each case is one file. A ring shows answers given out of answers needed; a tick means none is open."),
        TextRole::Second, TextTone::Muted, panel);
    note->setWordWrap(true);
    note->setContentsMargins(look.metrics().margin, look.scaled(8), look.metrics().margin, look.scaled(12));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(heading);
    column->addWidget(new Hairline(Qt::Horizontal, panel));
    column->addWidget(m_header);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(note);
    return panel;
}

void Home::showEmptyOrList()
{
    const bool empty = m_recent.rowCount() == 0;
    m_empty->setVisible(empty);
    m_header->setVisible(!empty);
    m_list->setVisible(!empty);
    m_find->setVisible(!empty);
}

void Home::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_recent.rowCount() == 0)
        return;
    m_list->setCurrentIndex(m_filtered->index(0, 0));
    m_list->setFocus();
}

void Home::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void Home::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty() || !urls.first().isLocalFile())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(urls.first().toLocalFile());
}

} // namespace ctpat::ui
