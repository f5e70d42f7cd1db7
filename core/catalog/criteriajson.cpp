// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/criteriajson.h"

#include "core/catalog/textjson.h"

#include <QCoreApplication>
#include <QSet>

namespace ctpat {

namespace {

struct CriteriaJsonText
{
    Q_DECLARE_TR_FUNCTIONS(CriteriaFile)
};

std::optional<SchemaViolation> checkTranslatedLists(const QJsonObject &criterion, const QString &place)
{
    const QJsonObject translations = criterion.value(QLatin1String("translations")).toObject();
    for (auto language = translations.begin(); language != translations.end(); ++language) {
        const QJsonObject texts = language.value().toObject();
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            if (text.value().isArray() && text.value().toArray().size() != criterion.value(text.key()).toArray().size())
                return SchemaViolation{QStringLiteral("%1/translations/%2/%3").arg(place, language.key(), text.key()),
                                       CriteriaJsonText::tr("must have as many texts as the English list")};
        }
    }
    return std::nullopt;
}

/// Fills @p numbers with those of the categories.
std::optional<SchemaViolation> checkCategories(const QJsonObject &document, QSet<int> &numbers)
{
    const QJsonArray categories = document.value(QLatin1String("categories")).toArray();
    for (int i = 0; i < categories.size(); ++i) {
        const int number = categories.at(i)[QLatin1String("number")].toInt();
        if (numbers.contains(number))
            return SchemaViolation{QStringLiteral("categories[%1]/number").arg(i),
                                   CriteriaJsonText::tr("there is another category %1").arg(number)};
        numbers.insert(number);
    }
    return std::nullopt;
}

QJsonArray elementsToJson(const std::vector<CriterionElement> &elements)
{
    QJsonArray array;
    for (const CriterionElement &element : elements) {
        TextWriter writer;
        writer.put(QStringLiteral("text"), element.text);
        writer.put(QStringLiteral("obligation"), QJsonValue(toText(element.obligation)));
        array.append(writer.object());
    }
    return array;
}

QJsonArray changesToJson(const std::vector<ObligationChange> &changes)
{
    QJsonArray array;
    for (const ObligationChange &change : changes) {
        array.append(QJsonObject{{QStringLiteral("effective"), change.effective.toString(Qt::ISODate)},
                                 {QStringLiteral("from"), toText(change.from)},
                                 {QStringLiteral("to"), toText(change.to)}});
    }
    return array;
}

} // namespace

QDate dateFromJson(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Obligation obligationFromJson(const QJsonValue &value)
{
    return obligationFromText(value.toString()).value_or(Obligation::Must);
}

Basis basisFromJson(const QJsonValue &value)
{
    return basisFromText(value.toString()).value_or(Basis::Unconfirmed);
}

std::vector<ObligationChange> changesFromJson(const QJsonArray &array)
{
    std::vector<ObligationChange> changes;
    for (const QJsonValue &value : array) {
        changes.push_back({dateFromJson(value[QLatin1String("effective")]),
                           obligationFromJson(value[QLatin1String("from")]),
                           obligationFromJson(value[QLatin1String("to")])});
    }
    return changes;
}

Category categoryFromJson(const QJsonObject &object)
{
    const TextReader texts(object);
    Category category;
    category.number = object.value(QLatin1String("number")).toInt();
    category.title = texts.text(QStringLiteral("title"));
    category.shortTitle = texts.text(QStringLiteral("shortTitle"));
    category.introduction = texts.text(QStringLiteral("introduction"));
    return category;
}

QJsonObject categoryToJson(const Category &category)
{
    TextWriter focusArea;
    focusArea.put(QStringLiteral("title"), category.focusArea);
    TextWriter writer;
    writer.put(QStringLiteral("number"), QJsonValue(category.number));
    writer.put(QStringLiteral("title"), category.title);
    writer.put(QStringLiteral("shortTitle"), category.shortTitle);
    writer.put(QStringLiteral("introduction"), category.introduction);
    writer.put(QStringLiteral("focusArea"), QJsonValue(focusArea.object()));
    return writer.object();
}

Criterion criterionTextsFromJson(const QJsonObject &object)
{
    const TextReader texts(object);
    Criterion criterion;
    criterion.id = object.value(QLatin1String("id")).toString();
    criterion.category = object.value(QLatin1String("category")).toInt();
    criterion.title = texts.text(QStringLiteral("title"));
    criterion.requirement = texts.text(QStringLiteral("requirement"));
    criterion.guidance = texts.text(QStringLiteral("guidance"));
    for (const QJsonValue &value : object.value(QLatin1String("elements")).toArray()) {
        criterion.elements.push_back({TextReader(value.toObject()).text(QStringLiteral("text")),
                                      obligationFromJson(value[QLatin1String("obligation")])});
    }
    criterion.evidence = texts.list(QStringLiteral("evidence"));
    criterion.questions = texts.list(QStringLiteral("questions"));
    criterion.note = object.value(QLatin1String("note")).toString();
    for (const QJsonValue &source : object.value(QLatin1String("sources")).toArray())
        criterion.sources.append(source.toString());
    return criterion;
}

QJsonObject criterionToJson(const Criterion &criterion)
{
    TextWriter writer;
    writer.put(QStringLiteral("id"), QJsonValue(criterion.id));
    writer.put(QStringLiteral("category"), QJsonValue(criterion.category));
    writer.put(QStringLiteral("title"), criterion.title);
    writer.put(QStringLiteral("obligation"), QJsonValue(toText(criterion.obligation)));
    if (criterion.obligationSince.isValid())
        writer.put(QStringLiteral("obligationSince"), QJsonValue(criterion.obligationSince.toString(Qt::ISODate)));
    if (!criterion.changes.empty())
        writer.put(QStringLiteral("changes"), QJsonValue(changesToJson(criterion.changes)));
    writer.put(QStringLiteral("basis"), QJsonValue(toText(criterion.basis)));
    writer.put(QStringLiteral("requirement"), criterion.requirement);
    writer.put(QStringLiteral("guidance"), criterion.guidance);
    if (!criterion.elements.empty())
        writer.put(QStringLiteral("elements"), QJsonValue(elementsToJson(criterion.elements)));
    writer.put(QStringLiteral("evidence"), criterion.evidence);
    writer.put(QStringLiteral("questions"), criterion.questions);
    if (!criterion.note.isEmpty())
        writer.put(QStringLiteral("note"), QJsonValue(criterion.note));
    writer.put(QStringLiteral("sources"), QJsonValue(QJsonArray::fromStringList(criterion.sources)));
    return writer.object();
}

std::optional<SchemaViolation> checkCriteria(const QJsonObject &document)
{
    QSet<int> categories;
    if (auto violation = checkCategories(document, categories))
        return violation;
    QSet<QString> ids;
    const QJsonArray criteria = document.value(QLatin1String("criteria")).toArray();
    for (int i = 0; i < criteria.size(); ++i) {
        const QJsonObject criterion = criteria.at(i).toObject();
        const QString place = QStringLiteral("criteria[%1]").arg(i);
        const QString id = criterion.value(QLatin1String("id")).toString();
        const int category = criterion.value(QLatin1String("category")).toInt();
        if (ids.contains(id))
            return SchemaViolation{place + QStringLiteral("/id"),
                                   CriteriaJsonText::tr("there is another criterion %1").arg(id)};
        if (!categories.contains(category))
            return SchemaViolation{place + QStringLiteral("/category"),
                                   CriteriaJsonText::tr("there is no category %1").arg(category)};
        if (auto violation = checkTranslatedLists(criterion, place))
            return violation;
        ids.insert(id);
    }
    return std::nullopt;
}

std::optional<SchemaViolation> checkChanges(const std::vector<ObligationChange> &changes, const QDate &inForceFrom,
                                            const QString &place)
{
    QDate previous = inForceFrom;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const ObligationChange &change = changes[i];
        const QString at = QStringLiteral("%1/changes[%2]").arg(place).arg(i);
        if (change.effective <= previous) {
            return SchemaViolation{at + QStringLiteral("/effective"),
                                   CriteriaJsonText::tr("must be later than %1").arg(previous.toString(Qt::ISODate))};
        }
        previous = change.effective;
        if (change.from == change.to)
            return SchemaViolation{at + QStringLiteral("/to"), CriteriaJsonText::tr("must differ from \"from\"")};
        if (i > 0 && change.from != changes[i - 1].to)
            return SchemaViolation{at + QStringLiteral("/from"),
                                   CriteriaJsonText::tr("must be what the change before leads to")};
    }
    return std::nullopt;
}

} // namespace ctpat
