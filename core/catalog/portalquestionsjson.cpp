// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/portalquestionsjson.h"

#include "core/catalog/criteriajson.h"

#include <QCoreApplication>
#include <QSet>

namespace ctpat {

namespace {

struct PortalQuestionsFileText
{
    Q_DECLARE_TR_FUNCTIONS(PortalQuestionsFile)
};

std::optional<SchemaViolation> checkSections(const std::vector<PortalSection> &sections, QSet<QString> &titles)
{
    QSet<int> categories;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const QString place = QStringLiteral("sections[%1]").arg(i);
        if (titles.contains(sections[i].title))
            return SchemaViolation{
                place + QStringLiteral("/title"),
                PortalQuestionsFileText::tr("there is another section \"%1\"").arg(sections[i].title)};
        titles.insert(sections[i].title);
        for (int category : sections[i].categories) {
            if (categories.contains(category))
                return SchemaViolation{
                    place + QStringLiteral("/categories"),
                    PortalQuestionsFileText::tr("category %1 belongs to another section already").arg(category)};
            categories.insert(category);
        }
    }
    return std::nullopt;
}

} // namespace

PortalQuestions portalQuestionsFromJson(const QJsonObject &document)
{
    PortalQuestions portal;
    portal.entityType = document.value(QLatin1String("entityType")).toString();
    portal.asOf = document.value(QLatin1String("asOf")).toString();
    for (const QJsonValue &value : document.value(QLatin1String("sections")).toArray()) {
        PortalSection section{value[QLatin1String("title")].toString(), {}};
        for (const QJsonValue &category : value[QLatin1String("categories")].toArray())
            section.categories.push_back(category.toInt());
        portal.sections.push_back(std::move(section));
    }
    for (const QJsonValue &value : document.value(QLatin1String("questions")).toArray()) {
        portal.questions.push_back(
            {value[QLatin1String("key")].toString(), value[QLatin1String("section")].toString(),
             value[QLatin1String("number")].toString(), value[QLatin1String("criterion")].toString(),
             value[QLatin1String("name")].toString(), obligationFromJson(value[QLatin1String("obligation")])});
    }
    return portal;
}

std::optional<SchemaViolation> checkPortalQuestions(const PortalQuestions &portal)
{
    QSet<QString> titles;
    if (auto violation = checkSections(portal.sections, titles))
        return violation;
    QSet<QString> keys;
    for (std::size_t i = 0; i < portal.questions.size(); ++i) {
        const PortalQuestion &question = portal.questions[i];
        const QString place = QStringLiteral("questions[%1]").arg(i);
        if (keys.contains(question.key))
            return SchemaViolation{place + QStringLiteral("/key"),
                                   PortalQuestionsFileText::tr("there is another question \"%1\"").arg(question.key)};
        keys.insert(question.key);
        if (!titles.contains(question.section))
            return SchemaViolation{place + QStringLiteral("/section"),
                                   PortalQuestionsFileText::tr("there is no section \"%1\"").arg(question.section)};
    }
    return std::nullopt;
}

} // namespace ctpat
