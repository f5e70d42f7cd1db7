// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>
#include <vector>

/// The few pieces of DER (ITU-T X.690) that a CMS signature is written with.
namespace ctpat::der {

enum Tag : quint8
{
    Integer = 0x02,
    OctetString = 0x04,
    Null = 0x05,
    Sequence = 0x30,
    Set = 0x31,
    Context0 = 0xa0, ///< constructed, context-specific
    Context1 = 0xa1,
    Context4 = 0xa4,
};

/// Tag, length, content.
[[nodiscard]] QByteArray value(quint8 tag, const QByteArray &content);
[[nodiscard]] QByteArray sequence(std::initializer_list<QByteArray> parts);
/// SET OF: DER asks for the parts in ascending order (X.690, 11.6).
[[nodiscard]] QByteArray setOf(std::vector<QByteArray> parts);
[[nodiscard]] QByteArray smallInteger(quint8 number);
[[nodiscard]] QByteArray null();
/// @param dotted numbers of an object identifier that OpenSSL can encode, such as "1.2.840.113549.1.7.2".
[[nodiscard]] QByteArray objectId(const char *dotted);
/// The same value under another tag: IMPLICIT tagging.
[[nodiscard]] QByteArray retagged(quint8 tag, QByteArray value);

} // namespace ctpat::der
