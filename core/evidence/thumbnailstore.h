// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/evidence/thumbnail.h"

namespace ctpat {

/// Thumbnails in the case, by content. They are outside history: they can be made again at any time.
class ThumbnailStore final
{
public:
    explicit ThumbnailStore(CaseFile &file)
        : m_file(file)
    {
    }

    [[nodiscard]] Result<std::optional<Thumbnail>> find(const Uuid &content) const;
    Status save(const Uuid &content, const Thumbnail &thumbnail);

private:
    CaseFile &m_file;
};

} // namespace ctpat
