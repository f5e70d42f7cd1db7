// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/contentstore.h"

#include <QIODevice>

#include <functional>

namespace ctpat {

/// Hands out chunk number @p sequence. A viewer on another thread gives one that asks the case's worker and waits.
using ChunkSource = std::function<Result<QByteArray>(qint64 sequence)>;

/// A stored content as a seekable read-only device, for viewers and decoders. Keeps one chunk; reads past damage fail
/// with errorString(), and failure() has the reason. Belongs to the thread that reads it.
class ContentReader final : public QIODevice
{
    Q_OBJECT

public:
    /// Opened already. @p source must be callable as long as this lives.
    ContentReader(qint64 size, ChunkSource source, QObject *parent = nullptr);

    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] bool isSequential() const override { return false; }
    bool seek(qint64 position) override;
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool load(qint64 sequence);

    qint64 m_size;
    ChunkSource m_source;
    qint64 m_position = 0;
    qint64 m_sequence = -1;
    QByteArray m_chunk;
    std::optional<Error> m_failure;
};

/// Reads straight from the case, on the thread that owns it; must not outlive @p file.
[[nodiscard]] std::unique_ptr<ContentReader> openContent(const CaseFile &file, const Content &content);

} // namespace ctpat
