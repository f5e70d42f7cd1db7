// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/person.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <vector>

namespace ctpat::ui {

/// People with their presence at one visit, edited in the table. The model changes its own values at once and says
/// which row a person changed; who uses it stores that.
class PeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Title,
        Organization,
        Role,
        Opening,
        Tour,
        Closing
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(const std::vector<Person> &people, const std::vector<Presence> &presences);
    /// The visit whose presence the last three columns show; the null id: an own one, before visits exist.
    void setVisit(const Uuid &visit);
    void setReadOnly(bool readOnly);
    /// A new row at the end, with an id of its own.
    void append(const Person &person);
    void remove(int row);
    [[nodiscard]] const std::vector<Person> &people() const { return m_people; }
    [[nodiscard]] const Person &person(int row) const { return m_people[static_cast<size_t>(row)]; }
    [[nodiscard]] Presence presence(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void personEdited(int row);
    void presenceEdited(int row);

private:
    [[nodiscard]] const Presence *find(const Uuid &person) const;
    void setPresence(int row, Column column, bool present);

    std::vector<Person> m_people;
    std::vector<Presence> m_presences;
    Uuid m_visit;
    bool m_readOnly = false;
};

/// Chooses the role from a list.
class RoleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace ctpat::ui
