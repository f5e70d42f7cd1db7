// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"
#include "ui/shell/services.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QStackedWidget;

namespace ctpat::ui {

class CaseSession;
class InlineMessage;
class MarkingBanner;
class Page;
class Sidebar;
class TextLabel;

/// One open case: marking, head and sidebar at the left, the page at the right. Pages are made when they are first
/// shown. Owns the session.
class CaseFrame final : public QWidget
{
    Q_OBJECT

public:
    CaseFrame(std::unique_ptr<CaseSession> session, const Services &services, QWidget *parent = nullptr);
    ~CaseFrame() override;

    [[nodiscard]] CaseSession &session() const { return *m_session; }
    [[nodiscard]] Page *currentPage() const;
    /// Where the work stands, as deep as the page can say.
    [[nodiscard]] Place place() const;
    /// What F6 goes through: the sidebar, then the parts of the page.
    [[nodiscard]] QList<QWidget *> parts() const;

public Q_SLOTS:
    void goTo(const ctpat::ui::Place &place);

Q_SIGNALS:
    void placeChanged(const ctpat::ui::Place &place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refreshHead();
    void arrange();
    Page *pageOf(const QString &id);

    std::unique_ptr<CaseSession> m_session;
    const Services &m_services;
    MarkingBanner *m_marking;
    InlineMessage *m_notice;
    TextLabel *m_member;
    TextLabel *m_kind;
    QWidget *m_head;
    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    QHash<QString, Page *> m_made;
    Place m_place;
};

} // namespace ctpat::ui
