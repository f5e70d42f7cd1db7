// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include "core/catalog/catalogreader.h"
#include "core/catalog/edition.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ctpat {

namespace {

struct CatalogText
{
    Q_DECLARE_TR_FUNCTIONS(Catalog)
};

template <typename Item>
const Item *findByCode(const std::vector<Item> &items, const QString &code)
{
    const auto found =
        std::find_if(items.cbegin(), items.cend(), [&code](const Item &item) { return item.code == code; });
    return found == items.cend() ? nullptr : &*found;
}

Error unknownEntity(const QString &code, const std::vector<EntityType> &types)
{
    QStringList codes;
    for (const EntityType &type : types)
        codes.append(type.code);
    return Error(ErrorCode::CatalogUnknownEntity,
                 CatalogText::tr("There are no criteria for the entity type \"%1\". Choose one of: %2.")
                     .arg(code, codes.join(QStringLiteral(", "))));
}

Error noEdition(const EntityType &type, const QDate &date, const QDate &first)
{
    const QString label = type.label.in(QLocale().name());
    if (!first.isValid()) {
        return Error(ErrorCode::CatalogNoEdition,
                     CatalogText::tr("There are no criteria of this program for the entity type %1.").arg(label));
    }
    return Error(
        ErrorCode::CatalogNoEdition,
        CatalogText::tr("No edition of the criteria was in force for the entity type %1 on %2. The earliest one starts "
                        "on %3; choose that day or a later one.")
            .arg(label, date.toString(Qt::ISODate), first.toString(Qt::ISODate)));
}

} // namespace

Catalog::Catalog() = default;
Catalog::Catalog(Catalog &&) noexcept = default;
Catalog &Catalog::operator=(Catalog &&) noexcept = default;
Catalog::~Catalog() = default;

QString Catalog::shippedFolder()
{
    return QStringLiteral(":/catalog");
}

Result<Catalog> Catalog::load()
{
    return load({shippedFolder()});
}

Result<Catalog> Catalog::load(const QStringList &folders)
{
    CatalogReader reader;
    for (const QString &folder : folders) {
        if (Status status = reader.readFolder(folder); !status)
            return status.error();
    }
    return reader.finish();
}

std::vector<EditionInfo> Catalog::editions() const
{
    std::vector<EditionInfo> infos;
    for (const Edition &edition : m_editions) {
        infos.push_back(
            {edition.head.program, edition.head.name, edition.head.edition, edition.head.inForceFrom, edition.file});
    }
    return infos;
}

const EntityGroup *Catalog::entityGroup(const QString &code) const
{
    return findByCode(m_groups, code);
}

const EntityType *Catalog::entityType(const QString &code) const
{
    return findByCode(m_types, code);
}

QString Catalog::typeOf(const QString &entityTypeOrGroup) const
{
    const EntityGroup *group = entityGroup(entityTypeOrGroup);
    return group ? group->criteriaSet : entityTypeOrGroup;
}

Result<CriteriaSet> Catalog::criteriaSet(const QString &entityTypeOrGroup, const QDate &date) const
{
    return criteriaSet(entityTypeOrGroup, date, QStringLiteral("msc"));
}

Result<CriteriaSet> Catalog::criteriaSet(const QString &entityTypeOrGroup, const QDate &date,
                                         const QString &program) const
{
    if (!date.isValid())
        return Error(ErrorCode::InvalidInput,
                     CatalogText::tr("Criteria are asked for by a date. Give one such as 2026-11-24."));
    const EntityType *type = entityType(typeOf(entityTypeOrGroup));
    if (!type)
        return unknownEntity(entityTypeOrGroup, m_types);
    const Edition *newest = nullptr;
    QDate first;
    for (const Edition &edition : m_editions) {
        if (edition.head.program != program || !edition.appliesTo(type->code))
            continue;
        const QDate from = edition.head.inForceFrom;
        if (!first.isValid() || from < first)
            first = from;
        if (from <= date && (!newest || newest->head.inForceFrom < from))
            newest = &edition;
    }
    if (!newest)
        return noEdition(*type, date, first);
    return newest->criteriaSet(*type, date);
}

const PortalQuestions *Catalog::portalQuestions(const QString &entityTypeOrGroup) const
{
    const QString type = typeOf(entityTypeOrGroup);
    const auto found = std::find_if(m_portal.cbegin(), m_portal.cend(),
                                    [&type](const PortalQuestions &portal) { return portal.entityType == type; });
    return found == m_portal.cend() ? nullptr : &*found;
}

} // namespace ctpat
