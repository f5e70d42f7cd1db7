// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebarmodel.h"

#include "ui/shell/casesession.h"
#include "ui/shell/findingcounts.h"
#include "ui/shell/pages.h"
#include "ui/widgets/state.h"

#include <QLocale>

namespace ctpat::ui {

SidebarModel::SidebarModel(CaseSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &CaseSession::changed, this, &SidebarModel::refresh);
    refresh();
}

void SidebarModel::refresh()
{
    const Rollup rollup = m_session.validation().rollUp();
    const size_t before = m_items.size();
    std::vector<Item> fresh;
    std::swap(fresh, m_items);
    for (const PageEntry &entry : pageEntries())
        appendPage(entry.id, entry.icon, entry.title(), rollup);
    if (m_items.size() == before) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    // Only a case with other criteria has other rows.
    std::swap(fresh, m_items);
    beginResetModel();
    std::swap(fresh, m_items);
    endResetModel();
}

void SidebarModel::appendPage(const char *id, Icon icon, const QString &title, const Rollup &rollup)
{
    Item item;
    item.text = title;
    item.icon = icon;
    item.place.page = QLatin1String(id);
    item.detail = detailOf(item.place.page, rollup);
    m_items.push_back(item);
    if (item.place.page == QLatin1String("criteria"))
        appendCategories(rollup);
}

QString SidebarModel::detailOf(const QString &page, const Rollup &rollup) const
{
    if (page == QLatin1String("criteria")) {
        //: how many answers are given, of how many
        return tr("%1 of %2").arg(rollup.allVisits.answered()).arg(rollup.allVisits.total());
    }
    if (page == QLatin1String("evidence") && !m_session.view().evidence.empty())
        return QLocale().toString(static_cast<qlonglong>(m_session.view().evidence.size()));
    return {};
}

void SidebarModel::appendCategories(const Rollup &rollup)
{
    const QString language = QLocale().name();
    const CriteriaSet &criteria = m_session.validation().criteria();
    QString area;
    for (const Category &category : criteria.categories) {
        if (category.focusArea.in(language) != area) {
            area = category.focusArea.in(language);
            Item heading;
            heading.kind = Kind::FocusArea;
            heading.text = area;
            m_items.push_back(heading);
        }
        const Figures figures = rollup.allVisitsByCategory.value(category.number);
        Item item;
        item.kind = Kind::Category;
        item.text = category.shortTitle.in(language);
        item.number = QString::number(category.number);
        item.share = figures.total() > 0 ? double(figures.answered()) / figures.total() : 0.0;
        item.detail = tr("%1 of %2").arg(figures.answered()).arg(figures.total());
        const FindingCounts counts = findingCounts(m_session.view(), category.number);
        item.actions = counts.actions;
        item.recommendations = counts.recommendations;
        item.place.page = QStringLiteral("criteria");
        item.place.category = category.number;
        m_items.push_back(item);
    }
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Item &entry = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.number.isEmpty() ? entry.text : entry.number + QLatin1Char(' ') + entry.text;
    case Qt::ToolTipRole:
        return entry.kind == Kind::Category
                   ? QVariant(tr("%1 %2: %3 answered").arg(entry.number, entry.text, entry.detail))
                   : QVariant(entry.detail.isEmpty() ? entry.text : tr("%1, %2").arg(entry.text, entry.detail));
    case Qt::AccessibleTextRole: {
        if (entry.kind != Kind::Category)
            return entry.detail.isEmpty() ? entry.text : tr("%1, %2").arg(entry.text, entry.detail);
        return tr("%1 %2, %3 answered, %4, %5")
            .arg(entry.number, entry.text, entry.detail, tr("%n action(s)", nullptr, entry.actions),
                 tr("%n recommendation(s)", nullptr, entry.recommendations));
    }
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || item(index.row()).kind == Kind::FocusArea)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

int SidebarModel::rowOf(const Place &place) const
{
    int page = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const Item &entry = item(row);
        if (entry.kind == Kind::FocusArea || entry.place.page != place.page)
            continue;
        if (entry.kind == Kind::Category && entry.place.category == place.category)
            return row;
        if (entry.kind == Kind::Page)
            page = row;
    }
    return page;
}

} // namespace ctpat::ui
