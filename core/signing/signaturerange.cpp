// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/signaturerange.h"

#include <QByteArrayView>
#include <QList>

#include <algorithm>
#include <array>

namespace ctpat {

namespace {

constexpr char keyword[] = "/ByteRange";

std::optional<SignatureRange> fromNumbers(const std::array<qint64, 4> &numbers)
{
    const auto [start, firstSize, secondStart, secondSize] = numbers;
    constexpr qint64 largest = qint64(1) << 48; // so that no sum overflows
    if (start != 0 || firstSize <= 0 || secondStart <= firstSize || secondSize < 0 || secondStart > largest ||
        secondSize > largest)
        return std::nullopt;
    return SignatureRange{firstSize, secondStart, secondStart + secondSize};
}

/// The gap as it is in the file, or nothing when the file is shorter or the gap is not in angle brackets.
std::optional<QByteArrayView> gapText(const QByteArray &file, const SignatureRange &range)
{
    if (range.end > file.size() || range.gapEnd - range.gapStart < 2)
        return std::nullopt;
    if (file.at(range.gapStart) != '<' || file.at(range.gapEnd - 1) != '>')
        return std::nullopt;
    return QByteArrayView(file).sliced(range.gapStart + 1, range.gapEnd - range.gapStart - 2);
}

bool isHexadecimal(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f') || (letter >= 'A' && letter <= 'F');
    });
}

/// The four numbers in "[0 840 960 240]" at the start of @p text.
std::optional<SignatureRange> parseRange(const QByteArray &text)
{
    const qsizetype open = text.indexOf('[');
    const qsizetype close = text.indexOf(']');
    if (open < 0 || close < open || !text.first(open).trimmed().isEmpty())
        return std::nullopt;
    const QList<QByteArray> words = text.mid(open + 1, close - open - 1).simplified().split(' ');
    std::array<qint64, 4> numbers{};
    if (words.size() != static_cast<qsizetype>(numbers.size()))
        return std::nullopt;
    for (size_t i = 0; i < numbers.size(); ++i) {
        bool isNumber = false;
        numbers[i] = words.at(static_cast<qsizetype>(i)).toLongLong(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    return fromNumbers(numbers);
}

} // namespace

std::optional<SignatureRange> signatureRange(QPDFObjectHandle signature)
{
    QPDFObjectHandle array = signature.getKey("/ByteRange");
    std::array<qint64, 4> numbers{};
    if (!array.isArray() || array.getArrayNItems() != static_cast<int>(numbers.size()))
        return std::nullopt;
    for (size_t i = 0; i < numbers.size(); ++i) {
        QPDFObjectHandle number = array.getArrayItem(static_cast<int>(i));
        if (!number.isInteger())
            return std::nullopt;
        numbers[i] = number.getIntValue();
    }
    return fromNumbers(numbers);
}

bool gapHolds(const QByteArray &file, const SignatureRange &range, const std::string &contents)
{
    const std::optional<QByteArrayView> text = gapText(file, range);
    return text && isHexadecimal(*text) &&
           QByteArray::fromHex(text->toByteArray()) == QByteArray::fromStdString(contents);
}

std::vector<SignatureRange> rangesInBytes(const QByteArray &file)
{
    constexpr qsizetype longestRange = 128;
    std::vector<SignatureRange> ranges;
    for (qsizetype at = file.indexOf(keyword); at >= 0; at = file.indexOf(keyword, at + 1)) {
        const auto range = parseRange(file.mid(at + qsizetype(sizeof keyword) - 1, longestRange));
        const auto gap = range ? gapText(file, *range) : std::nullopt;
        if (gap && isHexadecimal(*gap) && std::find(ranges.begin(), ranges.end(), *range) == ranges.end())
            ranges.push_back(*range);
    }
    return ranges;
}

} // namespace ctpat
