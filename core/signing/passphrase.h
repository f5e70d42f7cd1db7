// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace ctpat {

/// A passphrase in UTF-8 whose bytes are wiped when it goes. Moves, never copies.
class Passphrase final
{
public:
    explicit Passphrase(const QString &text);
    ~Passphrase();
    Passphrase(Passphrase &&) noexcept = default;
    Passphrase &operator=(Passphrase &&) = delete;
    Passphrase(const Passphrase &) = delete;
    Passphrase &operator=(const Passphrase &) = delete;

    /// The first line of a file, without its end-of-line. Errors: FileMissing, FileUnreadable.
    [[nodiscard]] static Result<Passphrase> fromFile(const QString &path);

    [[nodiscard]] bool isEmpty() const;
    /// Ends in a zero byte; valid as long as the object.
    [[nodiscard]] const char *constData() const { return m_bytes.data(); }

private:
    explicit Passphrase(QByteArrayView utf8);

    std::vector<char> m_bytes;
};

} // namespace ctpat
