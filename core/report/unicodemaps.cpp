// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfparts.h"

#include <QRegularExpression>

#include <qpdf/Buffer.hh>

namespace ctpat::report {

namespace {

/// Glyph code to text in UTF-16.
using UnicodeMap = std::map<int, QString>;

QString fromHex(const QString &hex)
{
    QString text;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        text += QChar(static_cast<char16_t>(hex.mid(i, 4).toUShort(nullptr, 16)));
    return text;
}

QString toHex(const QString &text)
{
    QString hex;
    for (QChar unit : text)
        hex += QStringLiteral("%1").arg(unit.unicode(), 4, 16, QLatin1Char('0')).toUpper();
    return hex;
}

/// Qt maps the space to a tab, and ligatures and joined forms to code points of their own.
QString mended(const QString &text)
{
    QString result;
    for (QChar unit : text) {
        const char16_t code = unit.unicode();
        const bool presentationForm = (code >= 0xFB00 && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFC);
        if (code == 0x0009 || code == 0x00A0)
            result += QLatin1Char(' ');
        else if (code == 0)
            result += QChar(QChar::ReplacementCharacter);
        else if (presentationForm)
            result += QString(unit).normalized(QString::NormalizationForm_KC);
        else
            result += unit;
    }
    return result;
}

UnicodeMap readMap(const QString &stream)
{
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-F]{4})>\\s*<([0-9A-F]{4})>\\s*(?:<([0-9A-F]+)>|\\[([^\\]]*)\\])"));
    static const QRegularExpression value(QStringLiteral("<([0-9A-F]+)>"));
    UnicodeMap map;
    for (auto ranges = range.globalMatch(stream); ranges.hasNext();) {
        const QRegularExpressionMatch match = ranges.next();
        int code = match.captured(1).toInt(nullptr, 16);
        const int last = match.captured(2).toInt(nullptr, 16);
        if (match.capturedLength(4) > 0) {
            for (auto values = value.globalMatch(match.captured(4)); values.hasNext() && code <= last; ++code)
                map[code] = fromHex(values.next().captured(1));
        } else if (match.capturedLength(3) == 4) {
            for (ushort unit = match.captured(3).toUShort(nullptr, 16); code <= last; ++code, ++unit)
                map[code] = QString(QChar(static_cast<char16_t>(unit)));
        } else {
            map[code] = fromHex(match.captured(3));
        }
    }
    return map;
}

/// Highest code that the font gives a width; libqpdf 11.3 may see fonts without /W.
int lastCode(PdfObject font)
{
    int last = 0;
    PdfObject descendants = font.getKey("/DescendantFonts");
    for (int i = 0; descendants.isArray() && i < descendants.getArrayNItems(); ++i) {
        PdfObject widths = descendants.getArrayItem(i).getKey("/W");
        if (!widths.isArray())
            continue;
        for (int k = 0; k + 1 < widths.getArrayNItems(); ++k) {
            if (widths.getArrayItem(k).isInteger() && widths.getArrayItem(k + 1).isArray())
                last = std::max(last, static_cast<int>(widths.getArrayItem(k).getIntValue()) +
                                          widths.getArrayItem(k + 1).getArrayNItems() - 1);
        }
    }
    return last;
}

/// Blocks of at most 100, as the specification of CMaps wants; no gap between 1 and the last code.
QString writeMap(const UnicodeMap &map, int last)
{
    constexpr int block = 100;
    if (!map.empty())
        last = std::max(last, map.rbegin()->first);
    QString out;
    for (int first = 1; first <= last; first += block) {
        const int count = std::min(block, last - first + 1);
        out += QStringLiteral("%1 beginbfchar\n").arg(count);
        for (int code = first; code < first + count; ++code) {
            const auto known = map.find(code);
            const QString text = known == map.end() || known->second.isEmpty()
                                     ? QString(QChar(QChar::ReplacementCharacter))
                                     : mended(known->second);
            out += QStringLiteral("<%1> <%2>\n").arg(toHex(QString(QChar(static_cast<char16_t>(code)))), toHex(text));
        }
        out += QStringLiteral("endbfchar\n");
    }
    return out;
}

void mendFont(PdfObject font)
{
    PdfObject stream = font.getKey("/ToUnicode");
    if (!stream.isStream())
        return;
    const std::shared_ptr<Buffer> buffer = stream.getStreamData();
    const QString text = QString::fromLatin1(reinterpret_cast<const char *>(buffer->getBuffer()),
                                             static_cast<qsizetype>(buffer->getSize()));
    const QString start = QStringLiteral("endcodespacerange\n");
    const qsizetype begin = text.indexOf(start) + start.size();
    const qsizetype end = text.indexOf(QLatin1String("endcmap"));
    if (begin < start.size() || end < begin)
        return;
    const QString mendedText =
        text.left(begin) + writeMap(readMap(text.mid(begin, end - begin)), lastCode(font)) + text.mid(end);
    stream.replaceStreamData(mendedText.toStdString(), PdfObject::newNull(), PdfObject::newNull());
}

} // namespace

void mendUnicodeMaps(QPDF &pdf)
{
    for (PdfObject object : pdf.getAllObjects()) {
        if (object.isDictionary() && object.hasKey("/ToUnicode"))
            mendFont(object);
    }
}

} // namespace ctpat::report
