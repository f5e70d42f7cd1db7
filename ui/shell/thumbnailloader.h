// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/contentstore.h"
#include "core/evidence/evidence.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace ctpat::ui {

class CaseSession;

/// Small pictures of evidence for the window. Stored ones come from the case; missing ones are made on a thread of its
/// own, which asks the case for one chunk after the other, and are then stored. Nothing waits on the window's thread.
/// @pre destroyed before the session.
class ThumbnailLoader final : public QObject
{
    Q_OBJECT

public:
    explicit ThumbnailLoader(CaseSession &session, QObject *parent = nullptr);
    ~ThumbnailLoader() override;

    /// The picture, or a null one: then it is on its way, or there is none of such a file.
    [[nodiscard]] QPixmap pixmap(const Evidence &evidence);

Q_SIGNALS:
    void loaded(const ctpat::Uuid &content);

private:
    void request(const Uuid &content, const QString &mediaType);
    void make(const Content &content, const QString &mediaType);
    void take(const Uuid &content, const QImage &picture);

    CaseSession &m_session;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    QHash<Uuid, QPixmap> m_pictures; ///< by content
    QSet<Uuid> m_asked;
};

} // namespace ctpat::ui
