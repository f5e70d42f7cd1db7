// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/siteoptions.h"

namespace ctpat::cli {

namespace {

struct SiteOptions
{
    Q_DECLARE_TR_FUNCTIONS(SiteOptions)
};

QString orName(const QString &nameOption)
{
    return nameOption.isEmpty() ? QStringLiteral("name") : nameOption;
}

} // namespace

void declareSite(CommandLine &line, const QString &nameOption)
{
    line.option(orName(nameOption), QStringLiteral("name"), SiteOptions::tr("the site's name"));
    line.option(QStringLiteral("address"), QStringLiteral("text"), SiteOptions::tr("street and number"));
    line.option(QStringLiteral("city"), QStringLiteral("name"), SiteOptions::tr("city"));
    line.option(QStringLiteral("country"), QStringLiteral("code"), SiteOptions::tr("country, two letters"));
    line.option(QStringLiteral("purpose"), QStringLiteral("text"), SiteOptions::tr("what the place is for"));
    line.option(QStringLiteral("mid"), QStringLiteral("code"), SiteOptions::tr("manufacturer ID"));
    line.option(QStringLiteral("site-internal"), QStringLiteral("text"), SiteOptions::tr("internal note on the site"));
}

Status readSite(const CommandLine &line, const QString &nameOption, Site &site)
{
    struct Field
    {
        QString option;
        QString *value;
    };
    const Field fields[] = {{orName(nameOption), &site.name},
                            {QStringLiteral("address"), &site.address},
                            {QStringLiteral("city"), &site.city},
                            {QStringLiteral("country"), &site.country},
                            {QStringLiteral("purpose"), &site.purpose},
                            {QStringLiteral("mid"), &site.manufacturerId},
                            {QStringLiteral("site-internal"), &site.internalNote}};
    for (const Field &field : fields) {
        if (!line.has(field.option))
            continue;
        const Result<QString> text = line.text(field.option);
        if (!text)
            return text.error();
        *field.value = *text;
    }
    return {};
}

} // namespace ctpat::cli
