// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/rand.h>

namespace ctpat {

struct Sha256::Context
{
    EVP_MD_CTX *handle = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(handle); }
};

namespace {

/// Fetched once: looking the algorithm up costs more than hashing a short field.
const EVP_MD *sha256()
{
    static const EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return algorithm;
}

/// A program without a hash or random numbers must not go on: nothing it writes could be trusted.
void require(bool ok, const char *what)
{
    if (!ok)
        qFatal("%s failed", what);
}

} // namespace

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
    require(EVP_DigestInit_ex2(m_context->handle, sha256(), nullptr) == 1, "SHA-256");
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView data)
{
    require(EVP_DigestUpdate(m_context->handle, data.data(), static_cast<size_t>(data.size())) == 1, "SHA-256");
}

void Sha256::addField(QByteArrayView data)
{
    char length[4];
    qToBigEndian(static_cast<quint32>(data.size()), length);
    add(QByteArrayView(length, 4));
    add(data);
}

QByteArray Sha256::finish()
{
    QByteArray digest(32, Qt::Uninitialized);
    unsigned int size = 0;
    require(EVP_DigestFinal_ex(m_context->handle, reinterpret_cast<unsigned char *>(digest.data()), &size) == 1,
            "SHA-256");
    require(EVP_DigestInit_ex2(m_context->handle, sha256(), nullptr) == 1, "SHA-256");
    return digest;
}

QByteArray Sha256::of(QByteArrayView data)
{
    Sha256 hash;
    hash.add(data);
    return hash.finish();
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    require(RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), count) == 1, "the random source");
    return bytes;
}

} // namespace ctpat
