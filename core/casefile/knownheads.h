// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/history.h"

#include <QString>

#include <optional>

namespace ctpat {

/// This installation's own record of the last history head seen in each case: one of the anchors that show a chain that
/// was recomputed or cut. Kept in one small JSON file outside the cases, replaced whole; holds ids and hashes only.
class KnownHeads final
{
public:
    /// @param folder empty: nothing is remembered.
    explicit KnownHeads(const QString &folder);

    struct Head
    {
        qint64 seq = 0;
        QByteArray hash;
    };
    [[nodiscard]] std::optional<Head> find(const Uuid &caseId) const;
    void remember(const Uuid &caseId, const Head &head) const;

private:
    [[nodiscard]] QString fileName() const;

    QString m_folder;
};

} // namespace ctpat
