// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/opensslhandles.h"

#include <QStringList>

#include <openssl/err.h>

namespace ctpat::openssl {

Certificate certificateFromDer(QByteArrayView der)
{
    const unsigned char *position = bytes(der);
    return Certificate(d2i_X509(nullptr, &position, static_cast<long>(der.size())));
}

QByteArray digestOf(const EVP_MD *algorithm, std::initializer_list<QByteArrayView> pieces)
{
    const DigestContext context(EVP_MD_CTX_new());
    if (EVP_DigestInit_ex(context.get(), algorithm, nullptr) != 1)
        return {};
    for (const QByteArrayView piece : pieces) {
        if (EVP_DigestUpdate(context.get(), piece.data(), static_cast<size_t>(piece.size())) != 1)
            return {};
    }
    QByteArray digest(EVP_MD_get_size(algorithm), '\0');
    if (EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) != 1)
        return {};
    return digest;
}

QString drainErrors()
{
    QStringList lines;
    for (unsigned long code = ERR_get_error(); code != 0; code = ERR_get_error()) {
        char text[256];
        ERR_error_string_n(code, text, sizeof text);
        lines.append(QString::fromLatin1(text));
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace ctpat::openssl
