// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencemodel.h"

#include "ui/evidence/evidenceuses.h"
#include "ui/shell/casesession.h"
#include "ui/shell/thumbnailloader.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/thumbnaillist.h"

#include <QLocale>

namespace ctpat::ui {

EvidenceModel::EvidenceModel(Part part, CaseSession &session, ThumbnailLoader &thumbnails, QObject *parent)
    : QAbstractListModel(parent)
    , m_part(part)
    , m_session(session)
    , m_thumbnails(thumbnails)
{
    connect(&session, &CaseSession::changed, this, &EvidenceModel::refresh);
    connect(&thumbnails, &ThumbnailLoader::loaded, this, &EvidenceModel::showThumbnail);
    refresh();
}

void EvidenceModel::refresh()
{
    const CaseView &view = m_session.view();
    std::vector<Evidence> fresh;
    if (m_part == Part::Inbox) {
        for (const Evidence *piece : view.unfiled())
            fresh.push_back(*piece);
    } else {
        QSet<Uuid> filed;
        for (const EvidenceLink &link : view.links)
            filed.insert(link.evidence);
        for (const Evidence &piece : view.evidence) {
            if (filed.contains(piece.id))
                fresh.push_back(piece);
        }
    }
    QHash<Uuid, QString> uses = usesByEvidence(view);
    if (fresh == m_pieces && uses == m_uses)
        return;
    const bool sameRows = fresh.size() == m_pieces.size() &&
                          std::equal(fresh.begin(), fresh.end(), m_pieces.begin(),
                                     [](const Evidence &a, const Evidence &b) { return a.id == b.id; });
    if (!sameRows)
        beginResetModel();
    m_pieces = std::move(fresh);
    m_uses = std::move(uses);
    if (!sameRows)
        endResetModel();
    else if (!m_pieces.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void EvidenceModel::showThumbnail(const Uuid &content)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_pieces[static_cast<size_t>(row)].content == content)
            Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    }
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pieces.size());
}

bool EvidenceModel::lacksCaption(const Evidence &piece) const
{
    return piece.isPicture() && piece.caption.trimmed().isEmpty() && piece.audience == EvidenceAudience::Report;
}

QString EvidenceModel::detail(const Evidence &piece) const
{
    if (m_part == Part::Inbox)
        return piece.taken ? QLocale().toString(piece.taken->toDateTime(), QLocale::ShortFormat) : piece.fileName;
    if (lacksCaption(piece))
        return tr("No caption");
    const QString day =
        piece.taken ? QLocale().toString(piece.taken->toDateTime().date(), QLocale::ShortFormat) : QString();
    //: where a piece of evidence is filed, and the day it was taken
    return day.isEmpty() ? m_uses.value(piece.id) : tr("%1 · %2").arg(m_uses.value(piece.id), day);
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Evidence &piece = m_pieces[static_cast<size_t>(index.row())];
    const QString name = piece.caption.isEmpty() ? piece.title : piece.caption;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::DecorationRole: {
        const QPixmap thumbnail = m_thumbnails.pixmap(piece);
        return thumbnail.isNull() ? QVariant(icon(piece.isPicture() ? Icon::Camera : Icon::File, IconTone::Muted))
                                  : QVariant(thumbnail);
    }
    case Qt::ToolTipRole:
        return QStringLiteral("%1  %2").arg(evidenceNumber(piece.number), piece.fileName);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(evidenceNumber(piece.number), name, detail(piece));
    case ThumbnailDelegate::DetailRole:
        return detail(piece);
    case ThumbnailDelegate::WarningRole:
        return m_part == Part::Filed && lacksCaption(piece);
    case IdRole:
        return piece.id.text();
    case SearchRole:
        return QStringLiteral("%1 %2 %3 %4 %5")
            .arg(piece.title, piece.caption, piece.fileName, m_uses.value(piece.id), evidenceNumber(piece.number));
    default:
        return {};
    }
}

int EvidenceModel::rowOf(const Uuid &evidence) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_pieces[static_cast<size_t>(row)].id == evidence)
            return row;
    }
    return -1;
}

} // namespace ctpat::ui
