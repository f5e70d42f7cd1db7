// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/localizedtext.h"

#include <utility>

namespace ctpat {

LocalizedText::LocalizedText(QString english)
    : m_english(std::move(english))
{
}

QString LocalizedText::in(const QString &language) const
{
    const qsizetype end = language.indexOf(QLatin1Char('_'));
    const qsizetype dash = language.indexOf(QLatin1Char('-'));
    const qsizetype length = end >= 0 ? end : dash;
    return m_translations.value(length >= 0 ? language.left(length) : language, m_english);
}

void LocalizedText::setTranslation(const QString &language, const QString &text)
{
    m_translations.insert(language, text);
}

} // namespace ctpat
