// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/criteriapicker.h"

#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace ctpat::ui {

void CriteriaChoice::setCriteria(const CriteriaSet &criteria)
{
    beginResetModel();
    m_entries.clear();
    for (const Criterion &criterion : criteria.criteria)
        m_entries.push_back({criterion.id, criterion.title.in(QLocale().name())});
    endResetModel();
}

void CriteriaChoice::setChosen(const QStringList &chosen)
{
    const QSet<QString> wanted(chosen.begin(), chosen.end());
    if (wanted == m_chosen)
        return;
    m_chosen = wanted;
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

QStringList CriteriaChoice::chosen() const
{
    QStringList chosen;
    for (const Entry &entry : m_entries) {
        if (m_chosen.contains(entry.id))
            chosen += entry.id;
    }
    return chosen;
}

int CriteriaChoice::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant CriteriaChoice::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1  %2").arg(entry.id, entry.title);
    if (role == Qt::CheckStateRole)
        return m_chosen.contains(entry.id) ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool CriteriaChoice::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const QString id = m_entries[static_cast<size_t>(index.row())].id;
    if (value.toInt() == Qt::Checked)
        m_chosen.insert(id);
    else
        m_chosen.remove(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags CriteriaChoice::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}

CriteriaPicker::CriteriaPicker(QWidget *parent)
    : QWidget(parent)
    , m_choice(new CriteriaChoice(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_count(new TextLabel({}, TextRole::Second, TextTone::Muted, this))
{
    const Look look = Look::of(this);
    m_filtered->setSourceModel(m_choice);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setPlaceholderText(tr("Filter criteria"));
    m_filter->setAccessibleName(tr("Filter criteria"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("criteriaChoice"));
    m_list->setAccessibleName(tr("Criteria in scope"));
    m_list->setModel(m_filtered);
    m_list->setMinimumHeight(look.scaled(150));
    m_list->setUniformItemSizes(true);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_choice, &CriteriaChoice::chosenChanged, this, &CriteriaPicker::showCount);
    connect(m_choice, &CriteriaChoice::chosenChanged, this, &CriteriaPicker::chosenChanged);
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.scaled(4));
    column->addLayout(top);
    column->addWidget(m_list, 1);
    showCount();
}

void CriteriaPicker::setCriteria(const CriteriaSet &criteria)
{
    m_choice->setCriteria(criteria);
    showCount();
}

void CriteriaPicker::setChosen(const QStringList &chosen)
{
    m_choice->setChosen(chosen);
    showCount();
}

void CriteriaPicker::showCount()
{
    m_count->setText(tr("%n chosen", nullptr, static_cast<int>(m_choice->chosen().size())));
}

} // namespace ctpat::ui
