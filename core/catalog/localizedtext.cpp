// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/localizedtext.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ctpat {

LocalizedText::LocalizedText(QString english)
    : m_english(std::move(english))
{
}

QString LocalizedText::in(const QString &language) const
{
    const auto separates = [](QChar c) { return c == QLatin1Char('_') || c == QLatin1Char('-'); };
    const auto end = std::find_if(language.cbegin(), language.cend(), separates);
    return m_translations.value(language.left(std::distance(language.cbegin(), end)), m_english);
}

void LocalizedText::setTranslation(const QString &language, const QString &text)
{
    m_translations.insert(language, text);
}

} // namespace ctpat
