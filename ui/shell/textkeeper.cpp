// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/textkeeper.h"

#include "ui/shell/casesession.h"

#include <algorithm>

namespace ctpat::ui {

TextKeeper::TextKeeper(CaseSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void TextKeeper::save(const QString &slot, const QString &text, const Write &write)
{
    Entry &entry = m_entries[slot];
    entry.text = text;
    entry.write = write;
    send(slot);
}

void TextKeeper::send(const QString &slot)
{
    Entry &entry = m_entries[slot];
    entry.failed = false;
    entry.attempt = ++m_attempts;
    m_session.edit([write = entry.write, text = entry.text](CaseFile &file) { return write(file, text); }, this,
                   [this, slot, attempt = entry.attempt](const Status &status) { settle(slot, attempt, status); });
}

void TextKeeper::settle(const QString &slot, int attempt, const Status &status)
{
    const auto found = m_entries.find(slot);
    if (found == m_entries.end() || found->attempt != attempt)
        return; // a newer text is under way
    if (status) {
        m_entries.erase(found);
    } else {
        found->failed = true;
        found->problem = status.error().message();
    }
    Q_EMIT settled();
}

std::optional<QString> TextKeeper::pending(const QString &slot) const
{
    const auto found = m_entries.find(slot);
    return found == m_entries.end() ? std::nullopt : std::optional(found->text);
}

bool TextKeeper::hasFailed() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.failed; });
}

std::optional<QString> TextKeeper::problem(const QString &slot) const
{
    const auto found = m_entries.find(slot);
    return found == m_entries.end() || !found->failed ? std::nullopt : std::optional(found->problem);
}

void TextKeeper::tryAgain()
{
    for (const QString &slot : m_entries.keys()) {
        if (m_entries.value(slot).failed)
            send(slot);
    }
}

} // namespace ctpat::ui
