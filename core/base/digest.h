// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace ctpat {

/// SHA-256 (FIPS 180-4) over a stream. OpenSSL does the work: it uses the processor's own instructions.
class Sha256 final
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView data);
    /// A 32-bit big-endian length before the data, so that fields cannot run into each other.
    void addField(QByteArrayView data);
    /// 32 bytes. The object is ready for a new stream afterwards.
    [[nodiscard]] QByteArray finish();

    [[nodiscard]] static QByteArray of(QByteArrayView data);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// Bytes from the system's cryptographic random source.
[[nodiscard]] QByteArray randomBytes(int count);

} // namespace ctpat
