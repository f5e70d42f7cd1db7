// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/site.h"

#include <QCoreApplication>
#include <QLocale>

namespace ctpat {

namespace {

struct SiteText
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

} // namespace

Status checkSite(const Site &site)
{
    if (site.name.trimmed().isEmpty())
        return Error(ErrorCode::InvalidInput, SiteText::tr("A site needs a name."));
    if (site.country.isEmpty())
        return {};
    const bool isCode = site.country.size() == 2 && site.country == site.country.toUpper();
    if (!isCode || QLocale::codeToTerritory(site.country) == QLocale::AnyTerritory) {
        return Error(ErrorCode::InvalidInput,
                     SiteText::tr("“%1” is not a country. Use its two letters, such as MX or US.").arg(site.country));
    }
    return {};
}

} // namespace ctpat
