// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/edition.h"

#include "core/catalog/criteriajson.h"
#include "core/catalog/textjson.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ctpat {

namespace {

struct EditionText
{
    Q_DECLARE_TR_FUNCTIONS(CriteriaFile)
};

Criterion criterionFor(const EditionCriterion &criterion, const Applicability &applicability, const QDate &date)
{
    const DatedObligation dated = obligationOn(date, applicability.obligation, applicability.changes);
    Criterion result = criterion.texts;
    result.obligation = dated.obligation;
    result.obligationSince = dated.since;
    result.changes = applicability.changes;
    result.basis = applicability.basis;
    if (!applicability.requirement.isEmpty())
        result.requirement = applicability.requirement;
    return result;
}

void sortByCategory(CriteriaSet &set)
{
    std::map<int, std::size_t> position;
    for (std::size_t i = 0; i < set.categories.size(); ++i)
        position[set.categories[i].number] = i;
    std::stable_sort(set.criteria.begin(), set.criteria.end(), [&](const Criterion &left, const Criterion &right) {
        if (left.category != right.category)
            return position[left.category] < position[right.category];
        return criterionIdLess(left.id, right.id);
    });
}

CriteriaSet headFromJson(const QJsonObject &document)
{
    const TextReader texts(document);
    CriteriaSet head;
    head.program = document.value(QLatin1String("program")).toString();
    head.name = texts.text(QStringLiteral("name"));
    head.edition = document.value(QLatin1String("edition")).toString();
    head.inForceFrom = dateFromJson(document.value(QLatin1String("inForceFrom")));
    head.statement = texts.text(QStringLiteral("statement"));
    head.translationStatement = texts.text(QStringLiteral("translationStatement"));
    std::map<QString, LocalizedText> focusAreas;
    for (const QJsonValue &area : document.value(QLatin1String("focusAreas")).toArray())
        focusAreas[area[QLatin1String("code")].toString()] = TextReader(area.toObject()).text(QStringLiteral("title"));
    for (const QJsonValue &value : document.value(QLatin1String("categories")).toArray()) {
        Category category = categoryFromJson(value.toObject());
        category.focusArea = focusAreas[value[QLatin1String("focusArea")].toString()];
        head.categories.push_back(std::move(category));
    }
    return head;
}

} // namespace

Applicability applicabilityFromJson(const QJsonObject &object)
{
    Applicability applicability;
    applicability.obligation = obligationFromJson(object.value(QLatin1String("obligation")));
    applicability.basis = basisFromJson(object.value(QLatin1String("basis")));
    applicability.changes = changesFromJson(object.value(QLatin1String("changes")).toArray());
    applicability.requirement = TextReader(object).text(QStringLiteral("requirement"));
    return applicability;
}

std::optional<SchemaViolation> checkApplicability(const Applicability &applicability, const QDate &inForceFrom,
                                                  const QString &place)
{
    if (auto violation = checkChanges(applicability.changes, inForceFrom, place))
        return violation;
    if (!applicability.changes.empty() && applicability.changes.back().to != applicability.obligation)
        return SchemaViolation{place + QStringLiteral("/obligation"),
                               EditionText::tr("must be what the last of the changes leads to")};
    return std::nullopt;
}

std::optional<SchemaViolation> Edition::checkFocusAreas(const QJsonObject &document)
{
    QSet<QString> codes;
    const QJsonArray areas = document.value(QLatin1String("focusAreas")).toArray();
    for (int i = 0; i < areas.size(); ++i) {
        const QString code = areas.at(i)[QLatin1String("code")].toString();
        if (codes.contains(code))
            return SchemaViolation{QStringLiteral("focusAreas[%1]/code").arg(i),
                                   EditionText::tr("there is another focus area \"%1\"").arg(code)};
        codes.insert(code);
    }
    const QJsonArray categories = document.value(QLatin1String("categories")).toArray();
    for (int i = 0; i < categories.size(); ++i) {
        const QString code = categories.at(i)[QLatin1String("focusArea")].toString();
        if (!codes.contains(code))
            return SchemaViolation{QStringLiteral("categories[%1]/focusArea").arg(i),
                                   EditionText::tr("there is no focus area \"%1\"").arg(code)};
    }
    return std::nullopt;
}

Edition Edition::fromJson(const QJsonObject &document, const QString &file)
{
    Edition edition{file, headFromJson(document), {}};
    for (const QJsonValue &value : document.value(QLatin1String("criteria")).toArray()) {
        EditionCriterion criterion{criterionTextsFromJson(value.toObject()), {}};
        const QJsonObject applies = value[QLatin1String("applies")].toObject();
        for (auto it = applies.begin(); it != applies.end(); ++it)
            criterion.applies[it.key()] = applicabilityFromJson(it.value().toObject());
        edition.criteria.push_back(std::move(criterion));
    }
    return edition;
}

bool Edition::appliesTo(const QString &entityType) const
{
    return std::any_of(criteria.cbegin(), criteria.cend(),
                       [&](const EditionCriterion &criterion) { return criterion.applies.contains(entityType); });
}

EditionCriterion *Edition::criterion(const QString &id)
{
    const auto found = std::find_if(criteria.begin(), criteria.end(),
                                    [&id](const EditionCriterion &criterion) { return criterion.texts.id == id; });
    return found == criteria.end() ? nullptr : &*found;
}

CriteriaSet Edition::criteriaSet(const EntityType &entityType, const QDate &date) const
{
    CriteriaSet set = head;
    set.entityType = entityType.code;
    set.entityLabel = entityType.label;
    set.date = date;
    for (const EditionCriterion &criterion : criteria) {
        if (const auto found = criterion.applies.find(entityType.code); found != criterion.applies.end())
            set.criteria.push_back(criterionFor(criterion, found->second, date));
    }
    sortByCategory(set);
    return set;
}

} // namespace ctpat
