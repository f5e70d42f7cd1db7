// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/passphrase.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/crypto.h>

namespace ctpat {

namespace {

struct PassphraseText
{
    Q_DECLARE_TR_FUNCTIONS(Passphrase)
};

/// Room for a line of any sane passphrase: reading never grows a buffer, which would leave a copy behind.
constexpr qint64 longestLine = 4096;

} // namespace

Passphrase::Passphrase(QByteArrayView utf8)
    : m_bytes(utf8.begin(), utf8.end())
{
    m_bytes.push_back('\0');
}

Passphrase::Passphrase(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    m_bytes.reserve(static_cast<size_t>(utf8.size()) + 1);
    m_bytes.assign(utf8.begin(), utf8.end());
    m_bytes.push_back('\0');
    OPENSSL_cleanse(utf8.data(), static_cast<size_t>(utf8.size()));
}

Passphrase::~Passphrase()
{
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

bool Passphrase::isEmpty() const
{
    return m_bytes.size() <= 1;
}

Result<Passphrase> Passphrase::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error(ErrorCode::FileMissing, PassphraseText::tr("The passphrase file %1 does not exist.").arg(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error(ErrorCode::FileUnreadable, PassphraseText::tr("The passphrase file %1 cannot be read.").arg(path),
                     file.errorString());
    char line[longestLine];
    const qint64 size = file.read(line, longestLine);
    if (size < 0)
        return Error(ErrorCode::FileUnreadable, PassphraseText::tr("The passphrase file %1 cannot be read.").arg(path),
                     file.errorString());
    qint64 end = 0;
    while (end < size && line[end] != '\n' && line[end] != '\r')
        ++end;
    Passphrase passphrase(QByteArrayView(line, static_cast<qsizetype>(end)));
    OPENSSL_cleanse(line, sizeof line);
    return passphrase;
}

} // namespace ctpat
