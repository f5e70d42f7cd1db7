// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"
#include "ui/shell/services.h"

#include <QWidget>

namespace ctpat::ui {

class CaseSession;

/// One page of a case window. It reads CaseSession::view(), brings itself up to date on changed(), and edits through
/// CaseSession::edit(). The window knows pages by this class alone.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(CaseSession &session, const Services &services, QWidget *parent);
    ~Page() override;

    /// Goes to a place of this page and gives its field the focus.
    virtual void goTo(const Place &place);
    /// Where the page is, for coming back to it another day.
    [[nodiscard]] virtual Place place() const;
    /// Its parts in reading order, for F6: the page itself unless it has more than one.
    [[nodiscard]] virtual QList<QWidget *> parts();
    /// Files dropped anywhere on the window while this page is shown; false: not wanted here.
    virtual bool takeFiles(const QStringList &paths);
    /// The actions of this page, for the menu of that name; owned by the page.
    [[nodiscard]] virtual QList<QAction *> pageActions() const;

Q_SIGNALS:
    /// A link that leads elsewhere in the case.
    void placeWanted(const ctpat::ui::Place &place);
    /// A person went on within the page: place() is another.
    void placeMoved();

protected:
    [[nodiscard]] CaseSession &session() const { return m_session; }
    [[nodiscard]] const Services &services() const { return m_services; }

private:
    CaseSession &m_session;
    const Services &m_services;
};

/// For the destructor of a page or a part of one: the field with the focus hands in what it holds while @p owner is
/// whole, and no signal of a child reaches it later.
void letGo(QWidget *owner);

} // namespace ctpat::ui
