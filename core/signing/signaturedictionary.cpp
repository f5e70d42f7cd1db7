// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/signaturedictionary.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace ctpat {

namespace {

constexpr int numberWidth = 10; // as wide as an offset in a cross-reference table
constexpr int rangeWidth = 3 * numberWidth + 2;

QByteArray entry(const char *key, const QString &text)
{
    if (text.isEmpty())
        return {};
    const std::string value = QPDFObjectHandle::newUnicodeString(text.toStdString()).unparse();
    return QByteArray(key) + ' ' + QByteArray(value.data(), static_cast<qsizetype>(value.size())) + ' ';
}

/// A date as ISO 32000-1, 7.9.4 writes it.
QByteArray pdfDate(const Moment &moment)
{
    const int minutes = qAbs(moment.offsetSeconds) / 60;
    return moment.toDateTime().toString(QStringLiteral("'D:'yyyyMMddHHmmss")).toLatin1() +
           (moment.offsetSeconds < 0 ? '-' : '+') + QByteArray::number(minutes / 60).rightJustified(2, '0') + '\'' +
           QByteArray::number(minutes % 60).rightJustified(2, '0') + '\'';
}

/// Certifies: of later changes only filling in fields and signing are permitted (ISO 32000-1, 12.8.2.2).
constexpr char certification[] = "/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams "
                                 "<< /Type /TransformParams /P 2 /V /1.2 >> >>] ";

} // namespace

SignatureDictionary::SignatureDictionary(const SignatureRequest &request, qsizetype capacity)
    : m_contentsSize(2 * capacity + 2)
{
    m_text = "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (" + pdfDate(request.time) + ") ";
    m_text += entry("/Name", request.name) + entry("/Reason", request.reason) + entry("/Location", request.location) +
              entry("/ContactInfo", request.contact) + entry(roleKey, request.role);
    if (request.kind == SignatureRequest::Kind::Certification)
        m_text += certification;
    m_text += "/ByteRange [0 ";
    m_rangeAt = m_text.size();
    m_text += QByteArray(rangeWidth, ' ') + "] /Contents ";
    m_contentsAt = m_text.size();
    m_text += '<' + QByteArray(2 * capacity, '0') + "> >>";
}

QByteArrayView SignatureDictionary::before(const QByteArray &file, qsizetype start) const
{
    return QByteArrayView(file).first(start + m_contentsAt);
}

QByteArrayView SignatureDictionary::after(const QByteArray &file, qsizetype start) const
{
    return QByteArrayView(file).sliced(start + m_contentsAt + m_contentsSize);
}

void SignatureDictionary::fillByteRange(QByteArray &file, qsizetype start) const
{
    const auto number = [](qsizetype value) { return QByteArray::number(value).leftJustified(numberWidth, ' '); };
    const qsizetype gapStart = start + m_contentsAt;
    const qsizetype gapEnd = gapStart + m_contentsSize;
    const QByteArray range = number(gapStart) + ' ' + number(gapEnd) + ' ' + number(file.size() - gapEnd);
    Q_ASSERT(range.size() == rangeWidth);
    file.replace(start + m_rangeAt, rangeWidth, range);
}

bool SignatureDictionary::fillContents(QByteArray &file, qsizetype start, const QByteArray &signature) const
{
    const QByteArray hex = signature.toHex();
    if (hex.size() > m_contentsSize - 2)
        return false;
    file.replace(start + m_contentsAt + 1, hex.size(), hex);
    return true;
}

} // namespace ctpat
