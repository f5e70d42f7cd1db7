// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issuing/issue.h"
#include "ui/report/pdffile.h"

#include <QFutureWatcher>
#include <QHash>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace ctpat::ui {

class CaseSession;

/// The report as pages: a draft of the case as it is, or the signed file of a version that is held.
struct ReportPages
{
    std::shared_ptr<PdfFile> pdf;
    QHash<QString, int> pages; ///< first page, from 0, of each id, such as "section-summary"
    bool isSigned = false;
};

/// Makes the pages again a moment after the last change. The case is read on its own thread and the pages are set on
/// another, which asks for photographs one by one: neither the window nor an edit waits. A newer change stops the work.
class PageMaker final : public QObject
{
    Q_OBJECT

public:
    explicit PageMaker(CaseSession &session, QObject *parent = nullptr);
    ~PageMaker() override;

    /// Soon; called again, later.
    void schedule();
    /// At once.
    void make();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void made(const ctpat::ui::ReportPages &pages);
    void failed(const ctpat::Error &error);
    void busyChanged(bool busy);

private:
    struct Filled
    {
        ReportData data;
        std::optional<QByteArray> issued;
    };
    struct Made
    {
        ReportPages pages;
        std::optional<Error> error;
    };
    using Stop = std::shared_ptr<std::atomic_bool>;

    static Result<Filled> fill(CaseFile &file, const ContentFetcher &fetch);
    static Made compose(const Filled &filled, const Stop &stop);
    [[nodiscard]] ContentFetcher fetcher(const Stop &stop);
    void take(const Stop &stop, const Result<Filled> &filled);
    void finish();
    void setBusy(bool busy);

    CaseSession &m_session;
    QTimer m_pause;
    Stop m_stop;
    Stop m_composing;
    bool m_busy = false;
    QFutureWatcher<Made> m_watcher;
    QThreadPool m_pool; ///< its end waits for whatever still composes
};

} // namespace ctpat::ui
