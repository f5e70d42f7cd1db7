// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/evidencestripmodel.h"

#include "ui/shell/thumbnailloader.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/thumbnaillist.h"

#include <algorithm>

namespace ctpat::ui {

EvidenceStripModel::EvidenceStripModel(ThumbnailLoader &loader, QObject *parent)
    : QAbstractListModel(parent)
    , m_loader(loader)
{
    connect(&loader, &ThumbnailLoader::loaded, this, &EvidenceStripModel::showPicture);
}

void EvidenceStripModel::setPieces(std::vector<Evidence> pieces)
{
    if (pieces == m_pieces)
        return;
    const bool same = std::equal(pieces.begin(), pieces.end(), m_pieces.begin(), m_pieces.end(),
                                 [](const Evidence &a, const Evidence &b) { return a.id == b.id; });
    if (!same)
        beginResetModel();
    m_pieces = std::move(pieces);
    if (!same)
        endResetModel();
    else if (!m_pieces.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Evidence *EvidenceStripModel::piece(int row) const
{
    return row >= 0 && row < rowCount() ? &m_pieces[static_cast<size_t>(row)] : nullptr;
}

int EvidenceStripModel::rowOf(const Uuid &evidence) const
{
    const auto found =
        std::find_if(m_pieces.begin(), m_pieces.end(), [&](const Evidence &piece) { return piece.id == evidence; });
    return found == m_pieces.end() ? -1 : static_cast<int>(found - m_pieces.begin());
}

int EvidenceStripModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pieces.size());
}

QVariant EvidenceStripModel::data(const QModelIndex &index, int role) const
{
    const Evidence *shownPiece = index.isValid() ? piece(index.row()) : nullptr;
    if (!shownPiece)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return caption(*shownPiece);
    case Qt::DecorationRole:
        return picture(*shownPiece);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(*shownPiece);
    case ThumbnailDelegate::DetailRole:
        return lacksCaption(*shownPiece) ? tr("Caption missing") : shownPiece->fileName;
    case ThumbnailDelegate::WarningRole:
        return lacksCaption(*shownPiece);
    default:
        return {};
    }
}

bool EvidenceStripModel::lacksCaption(const Evidence &piece)
{
    return piece.isPicture() && piece.audience == EvidenceAudience::Report && piece.caption.trimmed().isEmpty();
}

QString EvidenceStripModel::caption(const Evidence &piece)
{
    const QString text = piece.caption.isEmpty() ? piece.title : piece.caption;
    //: The number of a piece of evidence and its caption: "E-03 Bolt seal, dock 3".
    return tr("%1 %2").arg(evidenceNumber(piece.number), text.simplified());
}

QString EvidenceStripModel::spoken(const Evidence &piece)
{
    QStringList parts{caption(piece), piece.fileName};
    if (lacksCaption(piece))
        parts.append(tr("caption missing"));
    if (piece.audience == EvidenceAudience::Internal)
        parts.append(tr("internal, not in the report"));
    return parts.join(QStringLiteral(", "));
}

QVariant EvidenceStripModel::picture(const Evidence &piece) const
{
    const QPixmap pixmap = m_loader.pixmap(piece);
    if (!pixmap.isNull())
        return pixmap;
    return icon(piece.isPicture() ? Icon::Photograph : Icon::File, IconTone::Muted);
}

void EvidenceStripModel::showPicture(const Uuid &content)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (piece(row)->content == content)
            Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    }
}

} // namespace ctpat::ui
