// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/textjson.h"

#include <QJsonArray>
#include <QSet>

namespace ctpat {

namespace {

const QString &translationsKey()
{
    static const QString key = QStringLiteral("translations");
    return key;
}

} // namespace

TextReader::TextReader(const QJsonObject &object)
    : m_object(object)
    , m_translations(object.value(translationsKey()).toObject())
{
}

LocalizedText TextReader::text(const QString &key) const
{
    LocalizedText text(m_object.value(key).toString());
    for (auto it = m_translations.begin(); it != m_translations.end(); ++it) {
        const QJsonValue translation = it.value().toObject().value(key);
        if (translation.isString())
            text.setTranslation(it.key(), translation.toString());
    }
    return text;
}

std::vector<LocalizedText> TextReader::list(const QString &key) const
{
    std::vector<LocalizedText> texts;
    for (const QJsonValue &english : m_object.value(key).toArray())
        texts.emplace_back(english.toString());
    for (auto it = m_translations.begin(); it != m_translations.end(); ++it) {
        const QJsonArray translations = it.value().toObject().value(key).toArray();
        for (int i = 0; i < translations.size() && i < static_cast<int>(texts.size()); ++i)
            texts[static_cast<std::size_t>(i)].setTranslation(it.key(), translations.at(i).toString());
    }
    return texts;
}

void TextWriter::put(const QString &key, const LocalizedText &text)
{
    if (text.isEmpty())
        return;
    m_object.insert(key, text.english());
    for (auto it = text.translations().begin(); it != text.translations().end(); ++it)
        putTranslation(it.key(), key, it.value());
}

void TextWriter::put(const QString &key, const std::vector<LocalizedText> &list)
{
    QJsonArray english;
    QSet<QString> languages;
    for (const LocalizedText &text : list) {
        english.append(text.english());
        for (const QString &language : text.translations().keys())
            languages.insert(language);
    }
    m_object.insert(key, english);
    for (const QString &language : std::as_const(languages)) {
        QJsonArray translated;
        for (const LocalizedText &text : list)
            translated.append(text.in(language));
        putTranslation(language, key, translated);
    }
}

void TextWriter::put(const QString &key, const QJsonValue &value)
{
    m_object.insert(key, value);
}

QJsonObject TextWriter::object() const
{
    QJsonObject object = m_object;
    if (!m_translations.isEmpty())
        object.insert(translationsKey(), m_translations);
    return object;
}

void TextWriter::putTranslation(const QString &language, const QString &key, const QJsonValue &value)
{
    QJsonObject texts = m_translations.value(language).toObject();
    texts.insert(key, value);
    m_translations.insert(language, texts);
}

} // namespace ctpat
