// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace ctpat {
class CaseFile;
}

namespace ctpat::ui {

class CaseSession;

/// Sends typed texts to the case and remembers each until the view has it. A text that could not be written is kept and
/// shown again in its field, so that nothing typed is lost; tryAgain() sends it once more.
/// A slot names one text of one thing, such as "finding-text 6.2 <visit>".
class TextKeeper final : public QObject
{
    Q_OBJECT

public:
    using Write = std::function<Status(CaseFile &, const QString &text)>;

    explicit TextKeeper(CaseSession &session, QObject *parent = nullptr);

    void save(const QString &slot, const QString &text, const Write &write);
    /// What was typed there and is not yet in the view.
    [[nodiscard]] std::optional<QString> pending(const QString &slot) const;
    [[nodiscard]] bool hasFailed() const;
    /// Why the text of that slot could not be written; nothing while it is under way or written.
    [[nodiscard]] std::optional<QString> problem(const QString &slot) const;
    void tryAgain();

Q_SIGNALS:
    /// A text was written, or could not be.
    void settled();

private:
    struct Entry
    {
        QString text;
        Write write;
        int attempt = 0;
        bool failed = false;
        QString problem;
    };
    void send(const QString &slot);
    void settle(const QString &slot, int attempt, const Status &status);

    CaseSession &m_session;
    QHash<QString, Entry> m_entries;
    int m_attempts = 0;
};

} // namespace ctpat::ui
