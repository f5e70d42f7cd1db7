// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/reasons.h"

#include "core/catalog/jsonfile.h"
#include "core/catalog/textjson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace ctpat {

namespace {

struct ReasonsText
{
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

Reason reasonFromJson(const QJsonObject &object)
{
    const TextReader texts(object);
    Reason reason;
    reason.id = object.value(QLatin1String("id")).toString();
    reason.code = object.value(QLatin1String("code")).toString();
    reason.title = texts.text(QStringLiteral("title"));
    reason.meaning = texts.text(QStringLiteral("meaning"));
    reason.typicalFix = texts.text(QStringLiteral("typicalFix"));
    reason.needsText = object.value(QLatin1String("needsText")).toBool();
    return reason;
}

} // namespace

Result<Reasons> Reasons::load()
{
    return load({QStringLiteral(":/reference/reasons.json")});
}

Result<Reasons> Reasons::load(const QStringList &files)
{
    Reasons reasons;
    for (const QString &file : files) {
        const auto document = readDocument(file, QStringLiteral("reasons"));
        if (!document)
            return document.error();
        const QJsonArray list = document->value(QLatin1String("reasons")).toArray();
        for (int i = 0; i < list.size(); ++i) {
            Reason reason = reasonFromJson(list.at(i).toObject());
            if (reasons.find(reason.id) || reasons.find(reason.code))
                return damagedFile(file, QStringLiteral("reasons[%1]").arg(i),
                                   ReasonsText::tr("there is another reason \"%1\" or %2").arg(reason.id, reason.code));
            reasons.m_reasons.push_back(std::move(reason));
        }
    }
    return reasons;
}

const Reason *Reasons::find(const QString &idOrCode) const
{
    const auto found = std::find_if(m_reasons.cbegin(), m_reasons.cend(), [&idOrCode](const Reason &reason) {
        return reason.id.compare(idOrCode, Qt::CaseInsensitive) == 0 ||
               reason.code.compare(idOrCode, Qt::CaseInsensitive) == 0;
    });
    return found == m_reasons.cend() ? nullptr : &*found;
}

} // namespace ctpat
