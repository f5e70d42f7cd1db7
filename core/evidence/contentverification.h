// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/evidence/contentstore.h"

namespace ctpat {

/// Recomputes the digest of every content, a slice a step, so that edits go between. Contents added meanwhile are left
/// out: they were just hashed.
class ContentVerification final
{
    Q_DECLARE_TR_FUNCTIONS(ContentVerification)

public:
    /// True: call again. False: done. An error is a failure to read the case at all, not a damaged piece.
    [[nodiscard]] Result<bool> step(const CaseFile &file);

    [[nodiscard]] const std::vector<Content> &damaged() const { return m_damaged; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    /// EvidenceDamaged naming the pieces that are no longer what they were, or success.
    [[nodiscard]] Status outcome(const CaseFile &file) const;

private:
    Status begin(const CaseFile &file);
    Status checkNext(const ContentStore &store);
    void endContent(bool isWhole);

    bool m_begun = false;
    std::vector<Content> m_contents;
    std::vector<Content> m_damaged;
    size_t m_index = 0;
    qint64 m_sequence = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    Sha256 m_hash;
};

/// The whole verification in one go; EvidenceDamaged names the pieces.
Status verifyContents(const CaseFile &file, const Progress &progress = {});

} // namespace ctpat
