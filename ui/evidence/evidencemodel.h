// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

#include <QAbstractListModel>

#include <vector>

namespace ctpat::ui {

class CaseSession;
class ThumbnailLoader;

/// Pieces of evidence as thumbnails with caption and a third line: where they are filed, or that a caption is missing.
class EvidenceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Part
    {
        Inbox, ///< without a link
        Filed
    };
    enum Role
    {
        IdRole = Qt::UserRole,
        SearchRole ///< everything that the search field looks in
    };

    EvidenceModel(Part part, CaseSession &session, ThumbnailLoader &thumbnails, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Uuid id(int row) const { return m_pieces[static_cast<size_t>(row)].id; }
    [[nodiscard]] int rowOf(const Uuid &evidence) const;

private:
    void refresh();
    void showThumbnail(const Uuid &content);
    [[nodiscard]] QString detail(const Evidence &piece) const;
    [[nodiscard]] bool lacksCaption(const Evidence &piece) const;

    Part m_part;
    CaseSession &m_session;
    ThumbnailLoader &m_thumbnails;
    std::vector<Evidence> m_pieces;
    QHash<Uuid, QString> m_uses; ///< "6.2, A-01" by piece
};

} // namespace ctpat::ui
