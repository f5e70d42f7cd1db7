// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/localizedtext.h"

#include <QJsonObject>

#include <vector>

namespace ctpat {

/// Reads the texts of an object that holds them in English, with an optional "translations" object:
/// {"title": "...", "translations": {"es": {"title": "..."}}}. Lists of texts work the same way.
class TextReader final
{
public:
    explicit TextReader(const QJsonObject &object);

    [[nodiscard]] LocalizedText text(const QString &key) const;
    [[nodiscard]] std::vector<LocalizedText> list(const QString &key) const;

private:
    QJsonObject m_object;
    QJsonObject m_translations;
};

/// Writes what TextReader reads. Empty texts are left out.
class TextWriter final
{
public:
    void put(const QString &key, const LocalizedText &text);
    void put(const QString &key, const std::vector<LocalizedText> &list);
    void put(const QString &key, const QJsonValue &value);
    [[nodiscard]] QJsonObject object() const;

private:
    void putTranslation(const QString &language, const QString &key, const QJsonValue &value);

    QJsonObject m_object;
    QJsonObject m_translations;
};

} // namespace ctpat
