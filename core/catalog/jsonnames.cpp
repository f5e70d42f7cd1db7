// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/jsonnames.h"

#include <QSet>

#include <vector>

namespace ctpat {

namespace {

/// An object or list that is open at the place of the scan.
struct Level
{
    bool object = false;
    bool nameComesNext = false;
    QSet<QByteArray> names;
};

/// The offset of the quotation mark that ends the text beginning at @p start.
qsizetype endOfText(const QByteArray &json, qsizetype start)
{
    qsizetype end = start + 1;
    while (end < json.size() && json.at(end) != '"')
        end += json.at(end) == '\\' ? 2 : 1;
    return end;
}

} // namespace

std::optional<RepeatedName> findRepeatedName(const QByteArray &json)
{
    std::vector<Level> levels;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '{' || c == '[') {
            levels.push_back({c == '{', c == '{', {}});
        } else if (levels.empty()) {
            continue;
        } else if (c == '}' || c == ']') {
            levels.pop_back();
        } else if (c == ',') {
            levels.back().nameComesNext = levels.back().object;
        } else if (c == '"') {
            const qsizetype end = endOfText(json, i);
            const QByteArray name = json.mid(i + 1, end - i - 1);
            if (levels.back().nameComesNext && levels.back().names.contains(name))
                return RepeatedName{i, name};
            if (levels.back().nameComesNext)
                levels.back().names.insert(name);
            levels.back().nameComesNext = false;
            i = end;
        }
    }
    return std::nullopt;
}

} // namespace ctpat
