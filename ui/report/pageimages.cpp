// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pageimages.h"

#include <QtConcurrentRun>

namespace ctpat::ui {

namespace {

constexpr int cacheKiB = 96 * 1024;

} // namespace

PageImages::PageImages(QObject *parent)
    : QObject(parent)
    , m_cache(cacheKiB)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PageImages::keep);
}

PageImages::~PageImages()
{
    m_watcher.waitForFinished();
}

void PageImages::setFile(const std::shared_ptr<PdfFile> &file)
{
    m_file = file;
    ++m_generation;
    m_wanted.clear();
}

void PageImages::want(const QList<Wanted> &pages)
{
    m_wanted = pages;
    renderNext();
}

QImage PageImages::image(int page) const
{
    const Kept *kept = m_cache.object(page);
    return kept ? kept->image : QImage();
}

bool PageImages::isKept(const Wanted &wanted) const
{
    const Kept *kept = m_cache.object(wanted.page);
    return kept && kept->generation == m_generation && kept->image.size() == wanted.pixels;
}

void PageImages::renderNext()
{
    if (m_watcher.isRunning() || !m_file)
        return;
    while (!m_wanted.isEmpty() && isKept(m_wanted.first()))
        m_wanted.removeFirst();
    if (m_wanted.isEmpty())
        return;
    m_running = m_wanted.takeFirst();
    m_runningGeneration = m_generation;
    m_watcher.setFuture(
        QtConcurrent::run([file = m_file, wanted = m_running] { return file->render(wanted.page, wanted.pixels); }));
}

void PageImages::keep()
{
    const QImage image = m_watcher.result();
    if (m_runningGeneration == m_generation && !image.isNull()) {
        m_cache.insert(m_running.page, new Kept{image, m_generation}, static_cast<int>(image.sizeInBytes() >> 10));
        Q_EMIT rendered(m_running.page);
    }
    renderNext();
}

} // namespace ctpat::ui
