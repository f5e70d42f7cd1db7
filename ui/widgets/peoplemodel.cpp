// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/peoplemodel.h"

#include <QComboBox>

#include <array>

namespace ctpat::ui {

namespace {

/// The columns of text, in one table; presence has a column each for the three meetings.
struct TextColumn
{
    const char *header;
    QString Person::*value;
};
constexpr std::array<TextColumn, 3> textColumns{
    TextColumn{QT_TRANSLATE_NOOP("ctpat::ui::PeopleModel", "Name"), &Person::name},
    TextColumn{QT_TRANSLATE_NOOP("ctpat::ui::PeopleModel", "Title"), &Person::title},
    TextColumn{QT_TRANSLATE_NOOP("ctpat::ui::PeopleModel", "Organization"), &Person::organization}};

struct PresenceColumn
{
    const char *header;
    bool Presence::*value;
};
constexpr std::array<PresenceColumn, 3> presenceColumns{
    PresenceColumn{QT_TRANSLATE_NOOP("ctpat::ui::PeopleModel", "Opening"), &Presence::opening},
    PresenceColumn{QT_TRANSLATE_NOOP("ctpat::ui::PeopleModel", "Tour"), &Presence::tour},
    PresenceColumn{QT_TRANSLATE_NOOP("ctpat::ui::PeopleModel", "Closing"), &Presence::closing}};

bool isPresence(int column)
{
    return column >= PeopleModel::Opening;
}

bool Presence::*presenceAt(int column)
{
    return presenceColumns[static_cast<size_t>(column - PeopleModel::Opening)].value;
}

} // namespace

void PeopleModel::setPeople(const std::vector<Person> &people, const std::vector<Presence> &presences)
{
    if (people == m_people && presences == m_presences)
        return;
    const bool sameRows = people.size() == m_people.size();
    if (!sameRows)
        beginResetModel();
    m_people = people;
    m_presences = presences;
    if (!sameRows)
        endResetModel();
    else if (!m_people.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PeopleModel::setVisit(const Uuid &visit)
{
    m_visit = visit;
    if (!m_people.empty())
        Q_EMIT dataChanged(index(0, Opening), index(rowCount() - 1, Closing));
}

void PeopleModel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void PeopleModel::append(const Person &person)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_people.push_back(person);
    if (m_people.back().id.isNull())
        m_people.back().id = Uuid::create();
    endInsertRows();
}

void PeopleModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_people.erase(m_people.begin() + row);
    endRemoveRows();
}

const Presence *PeopleModel::find(const Uuid &person) const
{
    for (const Presence &presence : m_presences) {
        if (presence.person == person && presence.visit == m_visit)
            return &presence;
    }
    return nullptr;
}

Presence PeopleModel::presence(int row) const
{
    const Presence *known = find(person(row).id);
    return known ? *known : Presence{person(row).id, m_visit};
}

void PeopleModel::setPresence(int row, Column column, bool present)
{
    Presence changed = presence(row);
    changed.*presenceAt(column) = present;
    std::erase_if(m_presences, [&](const Presence &known) {
        return known.person == changed.person && known.visit == changed.visit;
    });
    m_presences.push_back(changed);
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Closing + 1;
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Role)
        return tr("Role");
    if (isPresence(section))
        return tr(presenceColumns[static_cast<size_t>(section - Opening)].header);
    return tr(textColumns[static_cast<size_t>(section)].header);
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Person &person = m_people[static_cast<size_t>(index.row())];
    if (isPresence(index.column())) {
        if (role == Qt::CheckStateRole)
            return presence(index.row()).*presenceAt(index.column()) ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole)
            return tr("%1: %2").arg(person.name,
                                    headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        return {};
    }
    if (index.column() == Role) {
        if (role == Qt::DisplayRole)
            return word(person.role);
        return role == Qt::EditRole ? QVariant(toCode(person.role)) : QVariant();
    }
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return person.*(textColumns[static_cast<size_t>(index.column())].value);
    return {};
}

bool PeopleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || m_readOnly)
        return false;
    const int row = index.row();
    Person &person = m_people[static_cast<size_t>(row)];
    if (isPresence(index.column())) {
        if (role != Qt::CheckStateRole)
            return false;
        setPresence(row, static_cast<Column>(index.column()), value.toInt() == Qt::Checked);
        Q_EMIT dataChanged(index, index);
        Q_EMIT presenceEdited(row);
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    const Person before = person;
    if (index.column() == Role)
        person.role = fromCode<PersonRole>(value.toString()).value_or(person.role);
    else
        person.*(textColumns[static_cast<size_t>(index.column())].value) = value.toString().trimmed();
    if (person == before)
        return true;
    Q_EMIT dataChanged(index, index);
    Q_EMIT personEdited(row);
    return true;
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_readOnly)
        flags |= isPresence(index.column()) ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    return flags;
}

QWidget *RoleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *roles = new QComboBox(parent);
    for (const PersonRole role : allValues<PersonRole>())
        roles->addItem(word(role), toCode(role));
    return roles;
}

void RoleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *roles = qobject_cast<QComboBox *>(editor);
    roles->setCurrentIndex(roles->findData(index.data(Qt::EditRole)));
}

void RoleDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

} // namespace ctpat::ui
