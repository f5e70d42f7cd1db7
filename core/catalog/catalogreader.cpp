// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogreader.h"

#include "core/catalog/criteriajson.h"
#include "core/catalog/jsonfile.h"
#include "core/catalog/portalquestionsjson.h"
#include "core/catalog/textjson.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <utility>

namespace ctpat {

namespace {

struct CatalogReaderText
{
    Q_DECLARE_TR_FUNCTIONS(CriteriaFile)
};

constexpr const char *entitiesFormat = "ctpat-entities";
constexpr const char *criteriaFormat = "ctpat-criteria";
constexpr const char *portalFormat = "ctpat-portal-questions";

/// The schema of a format has the format's name without its prefix; null for formats that are not a catalog's.
QString schemaOf(const QString &format)
{
    for (const char *known : {entitiesFormat, criteriaFormat, portalFormat}) {
        if (format == QLatin1String(known))
            return format.mid(static_cast<int>(qstrlen("ctpat-")));
    }
    return {};
}

SchemaViolation noSuchType(const QString &place, const QString &code)
{
    return {place, CatalogReaderText::tr("there is no entity type \"%1\"").arg(code)};
}

} // namespace

Status CatalogReader::readFolder(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists()) {
        return Error(
            ErrorCode::FileMissing,
            CatalogReaderText::tr("The folder %1 with criteria is not there.").arg(QDir::toNativeSeparators(folder)));
    }
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (Status status = readFile(dir.filePath(name)); !status)
            return status;
    }
    return {};
}

Status CatalogReader::readFile(const QString &path)
{
    const auto bytes = readDataFile(path);
    if (!bytes)
        return bytes.error();
    const auto object = parseJsonObject(*bytes, path);
    if (!object)
        return object.error();
    const QString format = object->value(QLatin1String("format")).toString();
    const QString schema = schemaOf(format);
    if (schema.isEmpty()) {
        return damagedFile(path, QStringLiteral("format"),
                           CatalogReaderText::tr("must be one of: %1")
                               .arg(QStringLiteral("\"%1\", \"%2\", \"%3\"")
                                        .arg(QLatin1String(entitiesFormat), QLatin1String(criteriaFormat),
                                             QLatin1String(portalFormat))));
    }
    if (Status status = checkDocument(*object, schema, path); !status)
        return status;
    m_documents.push_back({path, format, *object});
    return {};
}

Result<Catalog> CatalogReader::finish()
{
    const std::pair<const char *, Step> steps[] = {
        {entitiesFormat, &CatalogReader::addEntityTypes},
        {entitiesFormat, &CatalogReader::addEntityGroups},
        {criteriaFormat, &CatalogReader::addEdition},
        {entitiesFormat, &CatalogReader::addApplicabilities},
        {entitiesFormat, &CatalogReader::checkEntityTypesAreUsed},
        {criteriaFormat, &CatalogReader::checkEditionsTakeTurns},
        {portalFormat, &CatalogReader::addPortalQuestions},
    };
    for (const auto &[format, step] : steps) {
        if (Status status = forEach(format, step); !status)
            return status.error();
    }
    if (m_catalog.m_editions.empty())
        return Error(ErrorCode::CatalogDamaged,
                     CatalogReaderText::tr("There are no criteria in the catalog. Install the program again."));
    return std::move(m_catalog);
}

Status CatalogReader::forEach(const char *format, Step step)
{
    for (const Document &document : m_documents) {
        if (document.format != QLatin1String(format))
            continue;
        if (const Violation violation = (this->*step)(document))
            return damagedFile(document.file, violation->place, violation->reason);
    }
    return {};
}

CatalogReader::Violation CatalogReader::addEntityTypes(const Document &document)
{
    const QJsonArray types = document.object.value(QLatin1String("entityTypes")).toArray();
    for (int i = 0; i < types.size(); ++i) {
        const QString code = types.at(i)[QLatin1String("code")].toString();
        if (m_catalog.entityType(code))
            return SchemaViolation{QStringLiteral("entityTypes[%1]/code").arg(i),
                                   CatalogReaderText::tr("there is another entity type \"%1\"").arg(code)};
        m_catalog.m_types.push_back({code, TextReader(types.at(i).toObject()).text(QStringLiteral("label"))});
    }
    return std::nullopt;
}

CatalogReader::Violation CatalogReader::addEntityGroups(const Document &document)
{
    const QJsonArray groups = document.object.value(QLatin1String("entityGroups")).toArray();
    for (int i = 0; i < groups.size(); ++i) {
        const QJsonObject object = groups.at(i).toObject();
        EntityGroup group;
        group.number = object.value(QLatin1String("number")).toInt();
        group.code = object.value(QLatin1String("code")).toString();
        group.label = TextReader(object).text(QStringLiteral("label"));
        group.criteriaSet = object.value(QLatin1String("entityType")).toString();
        group.reconstructed = object.value(QLatin1String("basis")) == QLatin1String("reconstructed");
        if (auto violation = checkGroup(group, QStringLiteral("entityGroups[%1]").arg(i)))
            return violation;
        m_catalog.m_groups.push_back(std::move(group));
    }
    return std::nullopt;
}

CatalogReader::Violation CatalogReader::checkGroup(const EntityGroup &group, const QString &place) const
{
    if (!m_catalog.entityType(group.criteriaSet))
        return noSuchType(place + QStringLiteral("/entityType"), group.criteriaSet);
    for (const EntityGroup &other : m_catalog.m_groups) {
        if (other.code == group.code)
            return SchemaViolation{place + QStringLiteral("/code"),
                                   CatalogReaderText::tr("there is another entity group \"%1\"").arg(group.code)};
        if (other.number == group.number)
            return SchemaViolation{place + QStringLiteral("/number"),
                                   CatalogReaderText::tr("there is another entity group %1").arg(group.number)};
    }
    // A code that names a type and a group has to mean the same criteria either way.
    if (m_catalog.entityType(group.code) && group.code != group.criteriaSet)
        return SchemaViolation{place + QStringLiteral("/code"),
                               CatalogReaderText::tr("\"%1\" is an entity type with other criteria").arg(group.code)};
    return std::nullopt;
}

CatalogReader::Violation CatalogReader::addEdition(const Document &document)
{
    if (auto violation = checkCriteria(document.object))
        return violation;
    if (auto violation = Edition::checkFocusAreas(document.object))
        return violation;
    Edition edition = Edition::fromJson(document.object, document.file);
    if (findEdition(edition.head.program, edition.head.edition))
        return SchemaViolation{QStringLiteral("edition"),
                               CatalogReaderText::tr("there is another edition \"%1\"").arg(edition.head.edition)};
    if (auto violation = checkApplies(edition))
        return violation;
    m_catalog.m_editions.push_back(std::move(edition));
    return std::nullopt;
}

CatalogReader::Violation CatalogReader::checkApplies(const Edition &edition) const
{
    for (std::size_t i = 0; i < edition.criteria.size(); ++i) {
        for (const auto &[code, applicability] : edition.criteria[i].applies) {
            const QString place = QStringLiteral("criteria[%1]/applies/%2").arg(i).arg(code);
            if (!m_catalog.entityType(code))
                return noSuchType(place, code);
            if (auto violation = checkApplicability(applicability, edition.head.inForceFrom, place))
                return violation;
        }
    }
    return std::nullopt;
}

CatalogReader::Violation CatalogReader::addApplicabilities(const Document &document)
{
    const QJsonArray list = document.object.value(QLatin1String("applicability")).toArray();
    for (int i = 0; i < list.size(); ++i) {
        if (auto violation = addApplicability(list.at(i).toObject(), QStringLiteral("applicability[%1]").arg(i)))
            return violation;
    }
    return std::nullopt;
}

CatalogReader::Violation CatalogReader::addApplicability(const QJsonObject &object, const QString &place)
{
    const QString type = object.value(QLatin1String("entityType")).toString();
    if (!m_catalog.entityType(type))
        return noSuchType(place + QStringLiteral("/entityType"), type);
    const QString name = object.value(QLatin1String("edition")).toString();
    Edition *target = findEdition(object.value(QLatin1String("program")).toString(), name);
    if (!target)
        return SchemaViolation{place + QStringLiteral("/edition"),
                               CatalogReaderText::tr("there is no edition \"%1\"").arg(name)};
    const QJsonObject criteria = object.value(QLatin1String("criteria")).toObject();
    for (auto it = criteria.begin(); it != criteria.end(); ++it) {
        const QString at = QStringLiteral("%1/criteria/%2").arg(place, it.key());
        EditionCriterion *criterion = target->criterion(it.key());
        if (!criterion)
            return SchemaViolation{at, CatalogReaderText::tr("there is no criterion %1").arg(it.key())};
        const Applicability applicability = applicabilityFromJson(it.value().toObject());
        if (auto violation = checkApplicability(applicability, target->head.inForceFrom, at))
            return violation;
        if (!criterion->applies.emplace(type, applicability).second)
            return SchemaViolation{at,
                                   CatalogReaderText::tr("it is already settled how it applies to \"%1\"").arg(type)};
    }
    return std::nullopt;
}

CatalogReader::Violation CatalogReader::checkEntityTypesAreUsed(const Document &document)
{
    const QJsonArray types = document.object.value(QLatin1String("entityTypes")).toArray();
    for (int i = 0; i < types.size(); ++i) {
        const QString code = types.at(i)[QLatin1String("code")].toString();
        const auto applies = [&code](const Edition &edition) { return edition.appliesTo(code); };
        if (std::none_of(m_catalog.m_editions.cbegin(), m_catalog.m_editions.cend(), applies))
            return SchemaViolation{QStringLiteral("entityTypes[%1]/code").arg(i),
                                   CatalogReaderText::tr("no criterion applies to \"%1\"").arg(code)};
    }
    return std::nullopt;
}

CatalogReader::Violation CatalogReader::checkEditionsTakeTurns(const Document &document)
{
    const auto &editions = m_catalog.m_editions;
    const auto own = std::find_if(editions.cbegin(), editions.cend(),
                                  [&](const Edition &edition) { return edition.file == document.file; });
    for (auto other = editions.cbegin(); other != own; ++other) {
        if (other->head.program != own->head.program || other->head.inForceFrom != own->head.inForceFrom)
            continue;
        for (const EntityType &type : m_catalog.m_types) {
            if (own->appliesTo(type.code) && other->appliesTo(type.code))
                return SchemaViolation{QStringLiteral("inForceFrom"),
                                       CatalogReaderText::tr("the edition \"%1\" starts on the same day for \"%2\"")
                                           .arg(other->head.edition, type.code)};
        }
    }
    return std::nullopt;
}

CatalogReader::Violation CatalogReader::addPortalQuestions(const Document &document)
{
    PortalQuestions portal = portalQuestionsFromJson(document.object);
    if (!m_catalog.entityType(portal.entityType))
        return noSuchType(QStringLiteral("entityType"), portal.entityType);
    if (m_catalog.portalQuestions(portal.entityType))
        return SchemaViolation{QStringLiteral("entityType"),
                               CatalogReaderText::tr("there are other questions for \"%1\"").arg(portal.entityType)};
    if (auto violation = checkPortalQuestions(portal))
        return violation;
    if (auto violation = checkPortalCriteria(portal))
        return violation;
    m_catalog.m_portal.push_back(std::move(portal));
    return std::nullopt;
}

CatalogReader::Violation CatalogReader::checkPortalCriteria(const PortalQuestions &portal) const
{
    for (std::size_t i = 0; i < portal.questions.size(); ++i) {
        const QString &id = portal.questions[i].criterion;
        const auto applies = [&](const EditionCriterion &criterion) {
            return criterion.texts.id == id && criterion.applies.contains(portal.entityType);
        };
        const auto holds = [&](const Edition &edition) {
            return std::any_of(edition.criteria.cbegin(), edition.criteria.cend(), applies);
        };
        if (std::none_of(m_catalog.m_editions.cbegin(), m_catalog.m_editions.cend(), holds))
            return SchemaViolation{
                QStringLiteral("questions[%1]/criterion").arg(i),
                CatalogReaderText::tr("no criterion %1 applies to \"%2\"").arg(id, portal.entityType)};
    }
    return std::nullopt;
}

Edition *CatalogReader::findEdition(const QString &program, const QString &name)
{
    auto &editions = m_catalog.m_editions;
    const auto found = std::find_if(editions.begin(), editions.end(), [&](const Edition &edition) {
        return edition.head.program == program && edition.head.edition == name;
    });
    return found == editions.end() ? nullptr : &*found;
}

} // namespace ctpat
