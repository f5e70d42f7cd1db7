// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/criteriaset.h"

#include <QAbstractListModel>
#include <QSet>
#include <QWidget>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace ctpat::ui {

class TextLabel;

/// The criteria of a set with a check box each.
class CriteriaChoice final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCriteria(const CriteriaSet &criteria);
    void setChosen(const QStringList &chosen);
    /// In the order of the criteria.
    [[nodiscard]] QStringList chosen() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Entry
    {
        QString id;
        QString title;
    };
    std::vector<Entry> m_entries;
    QSet<QString> m_chosen;
};

/// Chooses criteria for the scope of a visit: a filter, the list, and how many are chosen.
class CriteriaPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaPicker(QWidget *parent = nullptr);

    void setCriteria(const CriteriaSet &criteria);
    void setChosen(const QStringList &chosen);
    [[nodiscard]] QStringList chosen() const { return m_choice->chosen(); }

Q_SIGNALS:
    void chosenChanged();

private:
    void showCount();

    CriteriaChoice *m_choice;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QListView *m_list;
    TextLabel *m_count;
};

} // namespace ctpat::ui
