// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/caseframe.h"

#include "core/catalog/catalog.h"
#include "core/catalog/markingprofiles.h"
#include "ui/shell/casesession.h"
#include "ui/shell/page.h"
#include "ui/shell/pages.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/finishafterpause.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/look.h"
#include "ui/widgets/markingbanner.h"
#include "ui/widgets/textlabel.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace ctpat::ui {

CaseFrame::CaseFrame(std::unique_ptr<CaseSession> session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_services(services)
    , m_marking(new MarkingBanner(this))
    , m_notice(new InlineMessage(this))
    , m_member(new TextLabel({}, TextRole::BodyStrong, TextTone::Text, this))
    , m_kind(new TextLabel({}, TextRole::Second, TextTone::Muted, this))
    , m_head(new QWidget(this))
    , m_sidebar(new Sidebar(*m_session, this))
    , m_pages(new QStackedWidget(this))
{
    build();
    setAcceptDrops(true);
    connect(m_sidebar, &Sidebar::placeWanted, this, &CaseFrame::goTo);
    connect(m_session.get(), &CaseSession::changed, this, &CaseFrame::refreshHead);
    connect(m_session.get(), &CaseSession::textsWanted, this, [] { finishFocusedField(); });
    m_notice->setObjectName(QStringLiteral("caseNotice"));
    m_notice->setMessage(InlineMessage::Kind::Warning, m_session->notice());
    refreshHead();
    goTo(Place{QStringLiteral("criteria")});
}

CaseFrame::~CaseFrame()
{
    // Pages hand in what is typed while the session still takes it.
    m_session->handInTexts();
    qDeleteAll(m_made);
}

void CaseFrame::build()
{
    const Look look = Look::of(this);
    m_member->setWordWrap(true);
    m_kind->setWordWrap(true);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(look.scaled(12), look.scaled(14), look.scaled(12), look.scaled(10));
    head->setSpacing(2);
    head->addWidget(m_member);
    head->addWidget(m_kind);

    auto *side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(m_head);
    side->addWidget(new Hairline(Qt::Horizontal, this));
    side->addSpacing(look.scaled(6));
    side->addWidget(m_sidebar, 1);

    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(side);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(m_pages, 1);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_marking);
    all->addWidget(m_notice);
    all->addLayout(row, 1);
}

void CaseFrame::refreshHead()
{
    const ValidationCase &details = m_session->validation().details;
    m_member->setText(details.member);
    const EntityGroup *group = m_services.catalog.entityGroup(details.entityGroup);
    const QString entity = group ? group->label.in(QLocale().name()) : details.entityGroup;
    m_kind->setText(entity + QLatin1Char('\n') +
                    //: kind of the case and its year, such as "Revalidation 2026"
                    tr("%1 %2").arg(word(details.kind)).arg(details.criteriaDate.year()));
    const MarkingProfile *profile = m_services.markings.find(details.markingProfile);
    m_marking->setMarking(profile ? profile->banner : QString());
}

Page *CaseFrame::pageOf(const QString &id)
{
    if (Page *made = m_made.value(id))
        return made;
    for (const PageEntry &entry : pageEntries()) {
        if (id != QLatin1String(entry.id))
            continue;
        Page *page = entry.create(*m_session, m_services, m_pages);
        page->setObjectName(id + QStringLiteral("Page"));
        connect(page, &Page::placeWanted, this, &CaseFrame::goTo);
        connect(page, &Page::placeMoved, this, [this, page] {
            if (page == currentPage())
                m_sidebar->setPlace(page->place());
        });
        m_pages->addWidget(page);
        m_made.insert(id, page);
        return page;
    }
    return nullptr;
}

Page *CaseFrame::currentPage() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

Place CaseFrame::place() const
{
    const Place place = currentPage() ? currentPage()->place() : Place();
    return place.page.isEmpty() ? m_place : place;
}

QList<QWidget *> CaseFrame::parts() const
{
    QList<QWidget *> all{m_sidebar};
    if (Page *page = currentPage())
        all += page->parts();
    return all;
}

void CaseFrame::goTo(const Place &place)
{
    Page *page = pageOf(place.page);
    if (!page)
        return;
    m_pages->setCurrentWidget(page);
    m_place = place;
    m_sidebar->setPlace(place);
    page->goTo(place);
    Q_EMIT placeChanged(place);
}

/// Narrow windows: the sidebar becomes a rail; counted in units of the type, so large type narrows a window.
void CaseFrame::arrange()
{
    const Look look = Look::of(this);
    const bool rail = width() < look.scaled(1200);
    m_sidebar->setRail(rail);
    m_sidebar->setPlace(place());
    m_head->setVisible(!rail);
}

void CaseFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CaseFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isLookChange(event))
        arrange();
}

void CaseFrame::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void CaseFrame::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    Page *page = currentPage();
    if (!paths.isEmpty() && page && page->takeFiles(paths))
        event->acceptProposedAction();
}

} // namespace ctpat::ui
