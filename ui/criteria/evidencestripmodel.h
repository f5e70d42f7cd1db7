// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

#include <QAbstractListModel>

namespace ctpat::ui {

class ThumbnailLoader;

/// The evidence of one answer, by number, with its pictures as they come.
class EvidenceStripModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// @param loader outlives this.
    explicit EvidenceStripModel(ThumbnailLoader &loader, QObject *parent = nullptr);

    void setPieces(std::vector<Evidence> pieces);
    /// Null where the row is none.
    [[nodiscard]] const Evidence *piece(int row) const;
    /// -1 where it is not here.
    [[nodiscard]] int rowOf(const Uuid &evidence) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// A photograph for the report is nothing to a reader who cannot see it, without a caption.
    [[nodiscard]] static bool lacksCaption(const Evidence &piece);

private:
    void showPicture(const Uuid &content);
    [[nodiscard]] QVariant picture(const Evidence &piece) const;
    [[nodiscard]] static QString caption(const Evidence &piece);
    [[nodiscard]] static QString spoken(const Evidence &piece);

    ThumbnailLoader &m_loader;
    std::vector<Evidence> m_pieces;
};

} // namespace ctpat::ui
