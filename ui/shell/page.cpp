// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include <QApplication>

namespace ctpat::ui {

Page::Page(CaseSession &session, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
{
}

Page::~Page() = default;

void Page::goTo(const Place &place)
{
    Q_UNUSED(place)
    setFocus();
}

Place Page::place() const
{
    return {};
}

QList<QWidget *> Page::parts()
{
    return {this};
}

bool Page::takeFiles(const QStringList &paths)
{
    Q_UNUSED(paths)
    return false;
}

void letGo(QWidget *owner)
{
    QWidget *focused = QApplication::focusWidget();
    if (focused && owner->isAncestorOf(focused))
        focused->clearFocus();
    for (QObject *child : owner->findChildren<QObject *>())
        child->disconnect(owner);
}

QList<QAction *> Page::pageActions() const
{
    return {};
}

} // namespace ctpat::ui
