// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/markingprofiles.h"

#include "core/catalog/jsonfile.h"
#include "core/catalog/jsonschema.h"
#include "core/catalog/textjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace ctpat {

namespace {

struct MarkingProfilesText
{
    Q_DECLARE_TR_FUNCTIONS(MarkingProfiles)
};

const QRegularExpression &fieldPlace()
{
    static const QRegularExpression place(QStringLiteral("%([a-z0-9-]+)%"));
    return place;
}

MarkingProfile profileFromJson(const QJsonObject &object)
{
    MarkingProfile profile;
    profile.id = object.value(QLatin1String("id")).toString();
    profile.title = TextReader(object).text(QStringLiteral("title"));
    profile.banner = object.value(QLatin1String("banner")).toString();
    for (const QJsonValue &line : object.value(QLatin1String("blockLines")).toArray())
        profile.blockLines.append(line.toString());
    for (const QJsonValue &field : object.value(QLatin1String("fields")).toArray()) {
        profile.fields.push_back({field[QLatin1String("id")].toString(),
                                  TextReader(field.toObject()).text(QStringLiteral("label")),
                                  field[QLatin1String("preset")].toString()});
    }
    profile.selfAssessment = object.value(QLatin1String("selfAssessment")).toBool();
    profile.validation = object.value(QLatin1String("validation")).toBool();
    return profile;
}

/// Each place of the block has a field, or it would print as it is.
std::optional<SchemaViolation> checkPlaces(const MarkingProfile &profile, const QString &place)
{
    for (qsizetype i = 0; i < profile.blockLines.size(); ++i) {
        auto match = fieldPlace().globalMatch(profile.blockLines.at(i));
        while (match.hasNext()) {
            const QString id = match.next().captured(1);
            const auto named = [&id](const MarkingField &field) { return field.id == id; };
            if (std::none_of(profile.fields.cbegin(), profile.fields.cend(), named))
                return SchemaViolation{QStringLiteral("%1/blockLines[%2]").arg(place).arg(i),
                                       MarkingProfilesText::tr("there is no field \"%1\"").arg(id)};
        }
    }
    return std::nullopt;
}

} // namespace

QString MarkingProfile::value(const QString &fieldId, const QHash<QString, QString> &values) const
{
    const auto field =
        std::find_if(fields.cbegin(), fields.cend(), [&fieldId](const MarkingField &one) { return one.id == fieldId; });
    return values.value(fieldId, field == fields.cend() ? QString() : field->preset).trimmed();
}

QStringList MarkingProfile::block(const QHash<QString, QString> &values) const
{
    QStringList lines;
    for (const QString &line : blockLines) {
        QString filled;
        qsizetype end = 0;
        bool hasValue = false;
        bool hasPlace = false;
        // Places are filled in one pass, so that a value that looks like a place stays as it was typed.
        for (auto match = fieldPlace().globalMatch(line); match.hasNext();) {
            const QRegularExpressionMatch place = match.next();
            const QString text = value(place.captured(1), values);
            hasPlace = true;
            hasValue = hasValue || !text.isEmpty();
            filled += line.mid(end, place.capturedStart() - end) + text;
            end = place.capturedEnd();
        }
        filled += line.mid(end);
        if (hasValue || !hasPlace)
            lines.append(filled);
    }
    return lines;
}

Result<MarkingProfiles> MarkingProfiles::load()
{
    return load({QStringLiteral(":/reference/marking-profiles.json")});
}

Result<MarkingProfiles> MarkingProfiles::load(const QStringList &files)
{
    MarkingProfiles profiles;
    for (const QString &file : files) {
        const auto document = readDocument(file, QStringLiteral("marking-profiles"));
        if (!document)
            return document.error();
        const QJsonArray list = document->value(QLatin1String("profiles")).toArray();
        for (int i = 0; i < list.size(); ++i) {
            MarkingProfile profile = profileFromJson(list.at(i).toObject());
            const QString place = QStringLiteral("profiles[%1]").arg(i);
            if (profiles.find(profile.id))
                return damagedFile(file, place + QStringLiteral("/id"),
                                   MarkingProfilesText::tr("there is another marking profile \"%1\"").arg(profile.id));
            if (const auto violation = checkPlaces(profile, place))
                return damagedFile(file, violation->place, violation->reason);
            profiles.m_profiles.push_back(std::move(profile));
        }
    }
    return profiles;
}

std::vector<MarkingProfile> MarkingProfiles::forSelfAssessment() const
{
    std::vector<MarkingProfile> found;
    std::copy_if(m_profiles.cbegin(), m_profiles.cend(), std::back_inserter(found),
                 [](const MarkingProfile &profile) { return profile.selfAssessment; });
    return found;
}

std::vector<MarkingProfile> MarkingProfiles::forValidation() const
{
    std::vector<MarkingProfile> found;
    std::copy_if(m_profiles.cbegin(), m_profiles.cend(), std::back_inserter(found),
                 [](const MarkingProfile &profile) { return profile.validation; });
    return found;
}

const MarkingProfile *MarkingProfiles::find(const QString &id) const
{
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(),
                                    [&id](const MarkingProfile &profile) { return profile.id == id; });
    return found == m_profiles.cend() ? nullptr : &*found;
}

} // namespace ctpat
