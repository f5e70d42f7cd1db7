// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/contentexport.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace ctpat {

namespace {

constexpr qint64 sliceSize = 16 * ContentStore::chunkSize;

struct ContentExportText
{
    Q_DECLARE_TR_FUNCTIONS(ContentExport)
};

} // namespace

ContentExport::ContentExport(const Content &content, const QString &path)
    : m_content(content)
    , m_target(path)
{
}

Result<bool> ContentExport::step(const CaseFile &file)
{
    if (!m_target.isOpen() && !m_target.open(QIODevice::WriteOnly))
        return writeError();
    const ContentStore store(file);
    const qint64 end = std::min(m_content.size, m_done + sliceSize);
    while (m_done < end) {
        const Result<QByteArray> chunk = store.chunk(m_content, m_done / ContentStore::chunkSize);
        if (!chunk)
            return chunk.error();
        m_hash.add(*chunk);
        if (m_target.write(*chunk) != chunk->size())
            return writeError();
        m_done += chunk->size();
    }
    if (m_done < m_content.size)
        return true;
    if (m_hash.finish() != m_content.sha256)
        return ContentStore::damaged(QStringLiteral("content %1 digest").arg(m_content.id.text()));
    return m_target.commit() ? Result<bool>(false) : Result<bool>(writeError());
}

Error ContentExport::writeError() const
{
    const QFileInfo info(m_target.fileName());
    const QString name = info.fileName();
    const QStorageInfo storage(info.absolutePath());
    if (storage.isValid() && storage.bytesAvailable() < m_content.size - m_done) {
        return {ErrorCode::DiskFull,
                tr("There is no room for “%1” on its drive, so it was not written. Make room or choose another place.")
                    .arg(name),
                m_target.errorString()};
    }
    return {ErrorCode::FileUnwritable,
            tr("“%1” could not be written. What was there before is unchanged. Choose a folder that you may write to.")
                .arg(name),
            m_target.errorString()};
}

Status exportContent(const CaseFile &file, const Content &content, const QString &path, const Progress &progress)
{
    ContentExport work(content, path);
    while (true) {
        if (!goOn(progress, work.done(), content.size))
            return Error(ErrorCode::Cancelled,
                         ContentExportText::tr("Writing the file was stopped. Nothing was written."));
        const Result<bool> more = work.step(file);
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

} // namespace ctpat
