// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/thumbnailloader.h"

#include "core/evidence/contentreader.h"
#include "core/evidence/thumbnailstore.h"
#include "ui/shell/casesession.h"

#include <future>

namespace ctpat::ui {

namespace {

/// What the case has at once.
struct Stored
{
    QImage picture;
    std::optional<Content> content; ///< set where a picture has to be made
};

Stored lookUp(CaseFile &file, const Uuid &id)
{
    Stored stored;
    const Result<std::optional<Thumbnail>> thumbnail = ThumbnailStore(file).find(id);
    if (thumbnail && *thumbnail)
        stored.picture = QImage::fromData((*thumbnail)->data);
    if (!stored.picture.isNull())
        return stored;
    const Result<std::optional<Content>> content = ContentStore(file).find(id);
    if (content)
        stored.content = *content;
    return stored;
}

/// Asks the case's thread for a chunk and waits; for another thread than that and the window's.
Result<QByteArray> askForChunk(CaseWorker &worker, const Content &content, qint64 sequence)
{
    const auto promise = std::make_shared<std::promise<Result<QByteArray>>>();
    std::future<Result<QByteArray>> answer = promise->get_future();
    worker.ask<bool>(
        [promise, content, sequence](CaseFile &file) {
            promise->set_value(ContentStore(file).chunk(content, sequence));
            return true;
        },
        nullptr, {});
    return answer.get();
}

} // namespace

ThumbnailLoader::ThumbnailLoader(CaseSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pool.setMaxThreadCount(1);
}

ThumbnailLoader::~ThumbnailLoader()
{
    *m_stop = true;
    m_pool.clear();
    m_pool.waitForDone();
}

QPixmap ThumbnailLoader::pixmap(const Evidence &evidence)
{
    const auto found = m_pictures.constFind(evidence.content);
    if (found != m_pictures.constEnd())
        return *found;
    if (canHaveThumbnail(evidence.mediaType) && !m_asked.contains(evidence.content)) {
        m_asked.insert(evidence.content);
        request(evidence.content, evidence.mediaType);
    }
    return {};
}

void ThumbnailLoader::request(const Uuid &id, const QString &mediaType)
{
    m_session.worker().ask<Stored>([id](CaseFile &file) { return lookUp(file, id); }, this,
                                   [this, id, mediaType](const Stored &stored) {
                                       if (stored.content)
                                           make(*stored.content, mediaType);
                                       else
                                           take(id, stored.picture);
                                   });
}

void ThumbnailLoader::make(const Content &content, const QString &mediaType)
{
    m_pool.start([this, content, mediaType, stop = m_stop, worker = &m_session.worker()] {
        ContentReader reader(content.size, [&](qint64 sequence) -> Result<QByteArray> {
            if (*stop)
                return Error(ErrorCode::Cancelled, QString());
            return askForChunk(*worker, content, sequence);
        });
        const Result<Thumbnail> made = makeThumbnail(reader, mediaType);
        if (*stop)
            return;
        QImage picture;
        if (made) {
            picture = QImage::fromData(made->data);
            // A case that cannot be written makes it anew the next time.
            worker->ask<Status>([id = content.id, thumbnail = *made](
                                    CaseFile &file) { return ThumbnailStore(file).save(id, thumbnail); },
                                nullptr, {});
        }
        QMetaObject::invokeMethod(
            this, [this, id = content.id, picture] { take(id, picture); }, Qt::QueuedConnection);
    });
}

void ThumbnailLoader::take(const Uuid &content, const QImage &picture)
{
    m_pictures.insert(content, QPixmap::fromImage(picture));
    if (!picture.isNull())
        Q_EMIT loaded(content);
}

} // namespace ctpat::ui
