// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagemaker.h"

#include "core/evidence/contentstore.h"
#include "ui/shell/casesession.h"

#include <QtConcurrentRun>

#include <chrono>
#include <future>

namespace ctpat::ui {

namespace {

/// Longer than the pause after which typed text is saved would make the pages lag two pauses behind.
constexpr std::chrono::milliseconds pauseAfterChange(600);

Result<QByteArray> readContent(CaseFile &file, const Uuid &id)
{
    const ContentStore store(file);
    const Result<std::optional<Content>> content = store.find(id);
    if (!content)
        return content.error();
    if (!*content)
        return ContentStore::damaged(QStringLiteral("no content"));
    return store.bytes(**content);
}

} // namespace

PageMaker::PageMaker(CaseSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterChange);
    connect(&m_pause, &QTimer::timeout, this, &PageMaker::make);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PageMaker::finish);
}

PageMaker::~PageMaker()
{
    if (m_stop)
        *m_stop = true;
    m_pool.waitForDone();
}

void PageMaker::schedule()
{
    if (m_stop)
        *m_stop = true;
    m_pause.start();
    setBusy(true);
}

void PageMaker::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

ContentFetcher PageMaker::fetcher(const Stop &stop)
{
    return [stop, worker = &m_session.worker()](const Evidence &evidence) -> Result<QByteArray> {
        if (*stop)
            return Error(ErrorCode::Cancelled, tr("The pages are made anew."));
        const auto promise = std::make_shared<std::promise<Result<QByteArray>>>();
        std::future<Result<QByteArray>> answer = promise->get_future();
        worker->ask<bool>(
            [promise, id = evidence.content](CaseFile &file) {
                promise->set_value(readContent(file, id));
                return true;
            },
            nullptr, {});
        return answer.get();
    };
}

void PageMaker::make()
{
    m_pause.stop();
    setBusy(true);
    if (m_stop)
        *m_stop = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_session.worker().ask<std::shared_ptr<Result<Filled>>>(
        [fetch = fetcher(m_stop)](CaseFile &file) { return std::make_shared<Result<Filled>>(fill(file, fetch)); }, this,
        [this, stop = m_stop](const std::shared_ptr<Result<Filled>> &filled) { take(stop, *filled); });
}

Result<PageMaker::Filled> PageMaker::fill(CaseFile &file, const ContentFetcher &fetch)
{
    const Result<std::optional<ReportVersion>> newest = ReportVersions::newest(file);
    if (!newest)
        return newest.error();
    Filled filled;
    ReportOptions options;
    options.fetch = fetch;
    if (*newest && (*newest)->isHeld() && (*newest)->isSigned()) {
        options.draft = false;
        Result<QByteArray> issued = issuedPdf(file, **newest);
        if (!issued)
            return issued.error();
        filled.issued = issued.take();
    }
    Result<ReportData> data = fillReport(file, options);
    if (!data)
        return data.error();
    filled.data = data.take();
    return filled;
}

PageMaker::Made PageMaker::compose(const Filled &filled, const Stop &stop)
{
    const Result<ReportPdf> pdf = makeReport(filled.data, [stop](qint64, qint64) { return !*stop; });
    if (!pdf)
        return {{}, pdf.error()};
    Made made;
    made.pages.pages = pdf->pages;
    made.pages.isSigned = filled.issued.has_value();
    made.pages.pdf = PdfFile::load(filled.issued.value_or(pdf->bytes));
    if (!made.pages.pdf)
        made.error =
            Error(ErrorCode::ReportLayout, tr("The pages were made but cannot be shown. The case is as it was."));
    return made;
}

void PageMaker::take(const Stop &stop, const Result<Filled> &filled)
{
    if (*stop)
        return;
    if (!filled) {
        setBusy(false);
        Q_EMIT failed(filled.error());
        return;
    }
    m_composing = stop;
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [data = *filled, stop] { return compose(data, stop); }));
}

void PageMaker::finish()
{
    if (*m_composing)
        return; // a newer change is on its way
    const Made outcome = m_watcher.result();
    setBusy(false);
    if (outcome.error)
        Q_EMIT failed(*outcome.error);
    else
        Q_EMIT made(outcome.pages);
}

} // namespace ctpat::ui
