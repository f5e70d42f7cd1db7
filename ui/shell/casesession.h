// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/caseworker.h"
#include "ui/shell/caseview.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace ctpat::ui {

/// One open case as the window sees it: a view that is always whole, and edits that go to the case's thread one after
/// the other. An edit is shown as saved only when it is on disk. Lives on the window's thread.
class CaseSession final : public QObject
{
    Q_OBJECT

public:
    /// @param view of @p file, loaded by the one who opened it; evidence that it lacks follows.
    CaseSession(std::unique_ptr<CaseFile> file, CaseView view, QObject *parent = nullptr);

    [[nodiscard]] const CaseView &view() const { return *m_view; }
    [[nodiscard]] const CaseSnapshot &validation() const { return m_view->validation; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// What a person should know about the state in which the file was found; empty when there is nothing to say.
    [[nodiscard]] const QString &notice() const { return m_notice; }
    [[nodiscard]] bool isSaving() const { return m_pending > 0; }
    /// Whether long work is under way, such as an attach.
    [[nodiscard]] bool isWorking() const { return m_works > 0; }
    [[nodiscard]] CaseWorker &worker() { return *m_worker; }

    using Act = std::function<Status(CaseFile &)>;
    /// Does @p act on the case's thread, then brings the view up to date and emits changed(). An error goes to failed()
    /// and leaves the case as it was.
    void edit(Act act) { edit(std::move(act), nullptr, {}); }
    using Settled = std::function<void(const Status &)>;
    /// The same; @p settled hears what became of @p act after changed(), unless @p context is gone by then.
    void edit(Act act, QObject *context, Settled settled);
    void undo();
    void redo();
    /// The view again after work that did not go through edit(), such as a slice of an attach.
    void refresh();
    /// For long work: it counts from begin to end, and stops cleanly on workStopWanted().
    void beginWork();
    void endWork();
    void stopWork() { Q_EMIT workStopWanted(); }
    /// Asks pages to hand in what is typed but not yet saved; call before closing or signing.
    void handInTexts() { Q_EMIT textsWanted(); }

Q_SIGNALS:
    /// @param nouns the tables that differ, such as "answer"; empty: everything may.
    void changed(const QSet<QString> &nouns);
    /// An edit was put in the queue, or the last one came back.
    void savingChanged();
    void saved(const QDateTime &at);
    void failed(const ctpat::Error &error);
    void textsWanted();
    void workChanged();
    void workStopWanted();

private:
    struct Outcome
    {
        Status done;
        std::optional<Error> error; ///< of the act, or of reading the case after it
        std::shared_ptr<const CaseView> view;
        QSet<QString> nouns;
    };
    using Newest = std::shared_ptr<std::shared_ptr<const CaseView>>;
    /// On the case's thread: reads what differs from @p newest, which becomes the newest.
    static void bringUpToDate(CaseFile &file, const Newest &newest, Outcome &outcome);
    void take(const Outcome &outcome);
    void readEvidence();

    QString m_path;
    QString m_notice;
    std::shared_ptr<const CaseView> m_view;
    /// The newest view made on the case's thread; touched there only.
    Newest m_newest;
    std::unique_ptr<CaseWorker> m_worker;
    int m_pending = 0;
    int m_works = 0;
};

} // namespace ctpat::ui
