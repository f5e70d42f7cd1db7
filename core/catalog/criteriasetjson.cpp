// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The copy of a criteria set that a case keeps: format 1, resources/schema/criteria-set.schema.json.
#include "core/catalog/criteriajson.h"
#include "core/catalog/criteriaset.h"
#include "core/catalog/jsonfile.h"
#include "core/catalog/textjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace ctpat {

namespace {

struct CriteriaSetJsonText
{
    Q_DECLARE_TR_FUNCTIONS(CriteriaFile)
};

QString format()
{
    return QStringLiteral("ctpat-criteria-set");
}

Criterion criterionFromJson(const QJsonObject &object)
{
    Criterion criterion = criterionTextsFromJson(object);
    criterion.obligation = obligationFromJson(object.value(QLatin1String("obligation")));
    criterion.obligationSince = dateFromJson(object.value(QLatin1String("obligationSince")));
    criterion.changes = changesFromJson(object.value(QLatin1String("changes")).toArray());
    criterion.basis = basisFromJson(object.value(QLatin1String("basis")));
    return criterion;
}

/// The obligation of the copy has to be the one that its own dates lead to: a criterion is judged by it.
std::optional<SchemaViolation> checkObligations(const CriteriaSet &set)
{
    for (std::size_t i = 0; i < set.criteria.size(); ++i) {
        const Criterion &criterion = set.criteria[i];
        const QString place = QStringLiteral("criteria[%1]").arg(i);
        if (auto violation = checkChanges(criterion.changes, set.inForceFrom, place))
            return violation;
        const DatedObligation dated = obligationOn(set.date, criterion.obligation, criterion.changes);
        if (dated.obligation != criterion.obligation || dated.since != criterion.obligationSince)
            return SchemaViolation{place + QStringLiteral("/obligation"),
                                   CriteriaSetJsonText::tr("does not fit \"changes\" and \"date\"")};
    }
    return std::nullopt;
}

CriteriaSet setFromJson(const QJsonObject &object)
{
    const TextReader texts(object);
    const QJsonObject type = object.value(QLatin1String("entityType")).toObject();
    CriteriaSet set;
    set.program = object.value(QLatin1String("program")).toString();
    set.entityType = type.value(QLatin1String("code")).toString();
    set.entityLabel = TextReader(type).text(QStringLiteral("label"));
    set.name = texts.text(QStringLiteral("name"));
    set.edition = object.value(QLatin1String("edition")).toString();
    set.inForceFrom = dateFromJson(object.value(QLatin1String("inForceFrom")));
    set.date = dateFromJson(object.value(QLatin1String("date")));
    set.statement = texts.text(QStringLiteral("statement"));
    set.translationStatement = texts.text(QStringLiteral("translationStatement"));
    for (const QJsonValue &value : object.value(QLatin1String("categories")).toArray()) {
        Category category = categoryFromJson(value.toObject());
        category.focusArea = TextReader(value[QLatin1String("focusArea")].toObject()).text(QStringLiteral("title"));
        set.categories.push_back(std::move(category));
    }
    for (const QJsonValue &value : object.value(QLatin1String("criteria")).toArray())
        set.criteria.push_back(criterionFromJson(value.toObject()));
    return set;
}

} // namespace

QByteArray CriteriaSet::toJson() const
{
    TextWriter type;
    type.put(QStringLiteral("code"), QJsonValue(entityType));
    type.put(QStringLiteral("label"), entityLabel);
    QJsonArray categoryList;
    for (const Category &one : categories)
        categoryList.append(categoryToJson(one));
    QJsonArray criteriaList;
    for (const Criterion &one : criteria)
        criteriaList.append(criterionToJson(one));

    TextWriter writer;
    writer.put(QStringLiteral("format"), QJsonValue(format()));
    writer.put(QStringLiteral("formatVersion"), QJsonValue(1));
    writer.put(QStringLiteral("program"), QJsonValue(program));
    writer.put(QStringLiteral("entityType"), QJsonValue(type.object()));
    writer.put(QStringLiteral("name"), name);
    writer.put(QStringLiteral("edition"), QJsonValue(edition));
    writer.put(QStringLiteral("inForceFrom"), QJsonValue(inForceFrom.toString(Qt::ISODate)));
    writer.put(QStringLiteral("date"), QJsonValue(date.toString(Qt::ISODate)));
    writer.put(QStringLiteral("statement"), statement);
    writer.put(QStringLiteral("translationStatement"), translationStatement);
    writer.put(QStringLiteral("categories"), QJsonValue(categoryList));
    writer.put(QStringLiteral("criteria"), QJsonValue(criteriaList));
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Compact);
}

Result<CriteriaSet> CriteriaSet::fromJson(const QByteArray &json, const QString &sourceName)
{
    const auto document = parseJsonObject(json, sourceName);
    if (!document)
        return document.error();
    if (Status status = checkDocument(*document, QStringLiteral("criteria-set"), sourceName); !status)
        return status.error();
    if (const auto violation = checkCriteria(*document))
        return damagedFile(sourceName, violation->place, violation->reason);
    CriteriaSet set = setFromJson(*document);
    if (const auto violation = checkObligations(set))
        return damagedFile(sourceName, violation->place, violation->reason);
    return set;
}

} // namespace ctpat
