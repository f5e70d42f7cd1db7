// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/thumbnailstore.h"

namespace ctpat {

Result<std::optional<Thumbnail>> ThumbnailStore::find(const Uuid &content) const
{
    return m_file.first<Thumbnail>(
        "SELECT width, height, data FROM thumbnail WHERE content_id = ?1", {content}, [](const Query &q) {
            return Thumbnail{QSize(static_cast<int>(q.integer(0)), static_cast<int>(q.integer(1))), q.blob(2)};
        });
}

Status ThumbnailStore::save(const Uuid &content, const Thumbnail &thumbnail)
{
    return m_file.change({}, [&](Change &change) {
        return change.bulk("INSERT OR REPLACE INTO thumbnail VALUES(?1, ?2, ?3, ?4)",
                           {content, thumbnail.size.width(), thumbnail.size.height(), thumbnail.data});
    });
}

} // namespace ctpat
