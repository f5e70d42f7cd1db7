// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issuing/countrynames.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace ctpat {

namespace {

/// Qt knows English names only; the others are data: code -> language -> name.
const QJsonObject &translatedNames()
{
    static const QJsonObject names = [] {
        QFile file(QStringLiteral(":/reference/countries.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return opened ? QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("names")).toObject()
                      : QJsonObject();
    }();
    return names;
}

} // namespace

QString countryName(const QString &code, const QString &language)
{
    const QString upper = code.trimmed().toUpper();
    const QString translated = translatedNames().value(upper).toObject().value(language).toString();
    if (!translated.isEmpty())
        return translated;
    const QLocale::Territory territory = QLocale::codeToTerritory(upper);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

} // namespace ctpat
