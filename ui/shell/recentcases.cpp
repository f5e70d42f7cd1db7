// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentcases.h"

#include <QSettings>

#include <algorithm>

namespace ctpat::ui {

namespace {

constexpr size_t most = 20;

} // namespace

RecentCases::RecentCases(const QString &settingsFile, QObject *parent)
    : QAbstractListModel(parent)
    , m_settingsFile(settingsFile)
{
    load();
}

int RecentCases::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

QVariant RecentCases::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RecentCase &recent = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return recent.member;
    case Qt::ToolTipRole:
    case PathRole:
        return recent.path;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3 of %4 answers")
            .arg(recent.member, recent.description)
            .arg(recent.answered)
            .arg(recent.total);
    default:
        return {};
    }
}

const RecentCase *RecentCases::find(const QString &path) const
{
    const auto known =
        std::find_if(m_cases.begin(), m_cases.end(), [&](const RecentCase &recent) { return recent.path == path; });
    return known == m_cases.end() ? nullptr : &*known;
}

void RecentCases::remember(const RecentCase &opened)
{
    beginResetModel();
    std::erase_if(m_cases, [&](const RecentCase &known) { return known.path == opened.path; });
    m_cases.insert(m_cases.begin(), opened);
    if (m_cases.size() > most)
        m_cases.resize(most);
    endResetModel();
    save();
}

void RecentCases::forget(const QString &path)
{
    beginResetModel();
    std::erase_if(m_cases, [&](const RecentCase &known) { return known.path == path; });
    endResetModel();
    save();
}

void RecentCases::load()
{
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    const int count = settings.beginReadArray(QStringLiteral("recent"));
    // A damaged file may claim any number.
    for (int i = 0; i < std::min(count, static_cast<int>(most)); ++i) {
        settings.setArrayIndex(i);
        RecentCase recent;
        recent.path = settings.value(QStringLiteral("path")).toString();
        recent.member = settings.value(QStringLiteral("member")).toString();
        recent.description = settings.value(QStringLiteral("description")).toString();
        recent.answered = settings.value(QStringLiteral("answered")).toInt();
        recent.total = settings.value(QStringLiteral("total")).toInt();
        recent.opened = settings.value(QStringLiteral("opened")).toDateTime();
        recent.nextDate = settings.value(QStringLiteral("nextDate")).toDate();
        recent.place.page = settings.value(QStringLiteral("page")).toString();
        recent.place.criterion = settings.value(QStringLiteral("criterion")).toString();
        recent.place.visit = Uuid::fromText(settings.value(QStringLiteral("visit")).toString()).value_or(Uuid());
        if (!recent.path.isEmpty())
            m_cases.push_back(recent);
    }
}

void RecentCases::save() const
{
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    settings.remove(QStringLiteral("recent"));
    settings.beginWriteArray(QStringLiteral("recent"));
    int i = 0;
    for (const RecentCase &recent : m_cases) {
        settings.setArrayIndex(i++);
        settings.setValue(QStringLiteral("path"), recent.path);
        settings.setValue(QStringLiteral("member"), recent.member);
        settings.setValue(QStringLiteral("description"), recent.description);
        settings.setValue(QStringLiteral("answered"), recent.answered);
        settings.setValue(QStringLiteral("total"), recent.total);
        settings.setValue(QStringLiteral("opened"), recent.opened);
        settings.setValue(QStringLiteral("nextDate"), recent.nextDate);
        settings.setValue(QStringLiteral("page"), recent.place.page);
        settings.setValue(QStringLiteral("criterion"), recent.place.criterion);
        settings.setValue(QStringLiteral("visit"), recent.place.visit.isNull() ? QString() : recent.place.visit.text());
    }
    settings.endArray();
}

} // namespace ctpat::ui
