// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace ctpat {

/// A text of the catalog or a reference list: English, the source language, with translations where there are any.
/// Value type.
class LocalizedText final
{
public:
    LocalizedText() = default;
    explicit LocalizedText(QString english);

    [[nodiscard]] const QString &english() const { return m_english; }
    /// The text in @p language ("es", or a locale name such as "es_MX"); English where there is no translation.
    [[nodiscard]] QString in(const QString &language) const;
    [[nodiscard]] bool isEmpty() const { return m_english.isEmpty(); }

    /// By language code of two or three letters, in order.
    [[nodiscard]] const QMap<QString, QString> &translations() const { return m_translations; }
    void setTranslation(const QString &language, const QString &text);

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;

private:
    QString m_english;
    QMap<QString, QString> m_translations;
};

} // namespace ctpat
