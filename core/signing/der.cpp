// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/der.h"

#include "core/signing/opensslhandles.h"

#include <algorithm>

namespace ctpat::der {

QByteArray value(quint8 tag, const QByteArray &content)
{
    QByteArray encoded(1, static_cast<char>(tag));
    const qsizetype size = content.size();
    if (size < 0x80)
        return encoded.append(static_cast<char>(size)).append(content);
    QByteArray length;
    for (qsizetype rest = size; rest > 0; rest >>= 8)
        length.prepend(static_cast<char>(rest & 0xff));
    encoded.append(static_cast<char>(0x80 | length.size()));
    return encoded.append(length).append(content);
}

QByteArray sequence(std::initializer_list<QByteArray> parts)
{
    QByteArray content;
    for (const QByteArray &part : parts)
        content.append(part);
    return value(Sequence, content);
}

QByteArray setOf(std::vector<QByteArray> parts)
{
    const auto unsignedLess = [](const QByteArray &a, const QByteArray &b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
            return static_cast<unsigned char>(x) < static_cast<unsigned char>(y);
        });
    };
    std::sort(parts.begin(), parts.end(), unsignedLess);
    QByteArray content;
    for (const QByteArray &part : parts)
        content.append(part);
    return value(Set, content);
}

QByteArray smallInteger(quint8 number)
{
    Q_ASSERT(number < 0x80);
    return value(Integer, QByteArray(1, static_cast<char>(number)));
}

QByteArray null()
{
    return value(Null, {});
}

QByteArray objectId(const char *dotted)
{
    const openssl::ObjectId object(OBJ_txt2obj(dotted, 1));
    Q_ASSERT(object);
    return openssl::encoded(i2d_ASN1_OBJECT, object.get());
}

QByteArray retagged(quint8 tag, QByteArray value)
{
    Q_ASSERT(!value.isEmpty());
    value[0] = static_cast<char>(tag);
    return value;
}

} // namespace ctpat::der
