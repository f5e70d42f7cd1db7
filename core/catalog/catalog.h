// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/criteriaset.h"
#include "core/catalog/entitytypes.h"
#include "core/catalog/portalquestions.h"

#include <QDate>

#include <vector>

namespace ctpat {

struct Edition;

/// An edition of the criteria of one program, as a list shows it.
struct EditionInfo
{
    QString program; ///< "msc"
    LocalizedText name;
    QString edition; ///< "2020"
    QDate inForceFrom;
    QString file;
};

/// All criteria that the program knows. Data, not code: entity types, groups, criteria and portal questions come from
/// the JSON files of its folders, each checked against its schema and against the others. Immutable once loaded.
/// To add an entity type, see resources/schema/entities.schema.json; an edition, criteria.schema.json.
class Catalog final
{
public:
    /// The catalog that ships with the program.
    [[nodiscard]] static Result<Catalog> load();
    /// All *.json files of the folders, in the order of the folders; later ones may add to earlier ones, not replace.
    /// CatalogDamaged with file, place and reason; FileMissing, FileUnreadable.
    [[nodiscard]] static Result<Catalog> load(const QStringList &folders);
    /// The folder of the shipped catalog, to be named first in load(folders).
    [[nodiscard]] static QString shippedFolder();

    Catalog(Catalog &&) noexcept;
    Catalog &operator=(Catalog &&) noexcept;
    ~Catalog();

    [[nodiscard]] const std::vector<EntityGroup> &entityGroups() const { return m_groups; }
    [[nodiscard]] const std::vector<EntityType> &entityTypes() const { return m_types; }
    [[nodiscard]] std::vector<EditionInfo> editions() const;
    /// Null where there is none of that code.
    [[nodiscard]] const EntityGroup *entityGroup(const QString &code) const;
    [[nodiscard]] const EntityType *entityType(const QString &code) const;

    /// The criteria in force on @p date for an entity type or group: of the newest edition that had begun by then.
    /// CatalogUnknownEntity; CatalogNoEdition before the first edition's first day; InvalidInput for a null date.
    [[nodiscard]] Result<CriteriaSet> criteriaSet(const QString &entityTypeOrGroup, const QDate &date) const;
    /// The same for another program than the Minimum Security Criteria.
    [[nodiscard]] Result<CriteriaSet> criteriaSet(const QString &entityTypeOrGroup, const QDate &date,
                                                  const QString &program) const;

    /// The portal's questions for an entity type or group; null where the portal list is not known.
    [[nodiscard]] const PortalQuestions *portalQuestions(const QString &entityTypeOrGroup) const;

private:
    friend class CatalogReader;
    Catalog();
    [[nodiscard]] QString typeOf(const QString &entityTypeOrGroup) const;

    std::vector<EntityType> m_types;
    std::vector<EntityGroup> m_groups;
    std::vector<Edition> m_editions;
    std::vector<PortalQuestions> m_portal;
};

} // namespace ctpat
