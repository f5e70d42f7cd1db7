// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking acts back: the history knows every row before and after, so undo is one function for every noun.
#include "core/casefile/connection.h"
#include "core/casefile/sqlite.h"

namespace ctpat {

namespace {

bool sameValues(const Row &wanted, const Row &found)
{
    for (const Row::Cell &cell : wanted.cells()) {
        const Value *value = found.find(cell.column);
        if (!value || !(*value == cell.value))
            return false;
    }
    return true;
}

/// Signatures and the steps of a report count for others; each is answered by a further step, not taken back.
bool isLasting(const HistoryEntry &entry)
{
    return entry.noun == QLatin1String("report_version") || entry.noun == QLatin1String("signature") ||
           entry.noun == QLatin1String("review");
}

} // namespace

/// Puts one row back to what it was before an entry; a row that is not as the entry left it is a conflict.
Status CaseFile::revertEntry(Change &change, const HistoryEntry &entry)
{
    const std::optional<Row> before = Row::fromJson(entry.before);
    const std::optional<Row> after = Row::fromJson(entry.after);
    const QByteArray table = entry.noun.toLatin1();
    const Error conflict(
        ErrorCode::CaseUndoConflict,
        tr("“%1” cannot be taken back, because the same text was changed again later. Take back the later "
           "change first.")
            .arg(entry.label),
        QStringLiteral("entry %1").arg(entry.seq));
    if (!before || !after)
        return conflict;
    if (entry.operation == QLatin1String("remove"))
        return change.insert(table.constData(), entry.row, *before);
    const Result<std::optional<Row>> found = change.currentRow(table.constData(), entry.row, nullptr);
    if (!found)
        return found.error();
    if (!*found || !sameValues(*after, **found))
        return conflict;
    if (entry.operation == QLatin1String("insert"))
        return change.remove(table.constData(), entry.row);
    return change.update(table.constData(), entry.row, *before);
}

Result<qint64> CaseFile::revert(qint64 changeNumber, const QString &label)
{
    const Result<std::vector<HistoryEntry>> entries = history().entriesOfChange(changeNumber);
    if (!entries)
        return entries.error();
    return runChange(label, [&](Change &change) -> Status {
        for (const HistoryEntry &entry : *entries) {
            if (isLasting(entry)) {
                return Error(ErrorCode::CaseFrozen,
                             tr("“%1” is a step of the report that others rely on, so it was not taken back. Return "
                                "the report, or start a correction.")
                                 .arg(entry.label));
            }
            const bool changesRow = entry.operation == QLatin1String("insert") ||
                                    entry.operation == QLatin1String("update") ||
                                    entry.operation == QLatin1String("remove");
            if (!changesRow)
                continue;
            if (const Status reverted = revertEntry(change, entry); !reverted)
                return reverted;
        }
        return {};
    });
}

QString CaseFile::undoLabel() const
{
    if (m_undo.empty())
        return {};
    const auto entries = history().entriesOfChange(m_undo.back());
    return entries && !entries->empty() ? entries->front().label : QString();
}

QString CaseFile::redoLabel() const
{
    if (m_redo.empty())
        return {};
    const auto entries = history().entriesOfChange(m_redo.back());
    return entries && !entries->empty() ? entries->front().label : QString();
}

Status CaseFile::undo()
{
    if (m_undo.empty())
        return Error(ErrorCode::NotFound, tr("There is nothing to take back."));
    const Result<qint64> made = revert(m_undo.back(), tr("Undo: %1").arg(undoLabel()));
    if (!made)
        return made.error();
    m_undo.pop_back();
    m_redo.push_back(*made);
    return {};
}

Status CaseFile::redo()
{
    if (m_redo.empty())
        return Error(ErrorCode::NotFound, tr("There is nothing to repeat."));
    // The label of the act that is repeated, without the word that undoing put before it.
    const Result<qint64> made = revert(m_redo.back(), tr("Redo: %1").arg(redoLabel().section(QStringLiteral(": "), 1)));
    if (!made)
        return made.error();
    m_redo.pop_back();
    m_undo.push_back(*made);
    return {};
}

void CaseFile::forgetUndo()
{
    m_undo.clear();
    m_redo.clear();
}

Result<QString> CaseFile::undoNewest()
{
    const Result<std::vector<HistoryEntry>> newest = history().entries(1);
    if (!newest)
        return newest.error();
    if (newest->empty() || newest->front().operation == QLatin1String("create"))
        return Error(ErrorCode::NotFound, tr("There is nothing to take back."));
    const QString label = newest->front().label;
    const Result<qint64> made = revert(newest->front().change, tr("Undo: %1").arg(label));
    if (!made)
        return made.error();
    m_undo.clear();
    m_redo.push_back(*made);
    return label;
}

} // namespace ctpat
