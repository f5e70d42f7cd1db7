// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/contentstore.h"

#include "core/base/digest.h"

#include <QSaveFile>

namespace ctpat {

/// Writes a content to a file outside, through a temporary file that takes its place only when every byte is there
/// and the digest is right. Usage: `while (more) more = step(file)`. Destroyed before the end: nothing was written.
class ContentExport final
{
    Q_DECLARE_TR_FUNCTIONS(ContentExport)

public:
    ContentExport(const Content &content, const QString &path);

    /// One slice. True: call again. False: the file is in its place. FileUnwritable, DiskFull, EvidenceDamaged.
    [[nodiscard]] Result<bool> step(const CaseFile &file);
    [[nodiscard]] qint64 done() const { return m_done; }

private:
    [[nodiscard]] Error writeError() const;

    Content m_content;
    QSaveFile m_target;
    Sha256 m_hash;
    qint64 m_done = 0;
};

/// The whole export in one go. Cancelled leaves what was at @p path.
Status exportContent(const CaseFile &file, const Content &content, const QString &path, const Progress &progress = {});

} // namespace ctpat
