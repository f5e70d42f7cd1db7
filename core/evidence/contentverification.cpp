// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/contentverification.h"

#include "core/evidence/evidence.h"

#include <QElapsedTimer>
#include <QStringList>

namespace ctpat {

namespace {

constexpr int sliceMs = 50;
constexpr int namedPieces = 5;

struct ContentVerificationText
{
    Q_DECLARE_TR_FUNCTIONS(ContentVerification)
};

} // namespace

Result<bool> ContentVerification::step(const CaseFile &file)
{
    if (!m_begun) {
        if (const Status begun = begin(file); !begun)
            return begun.error();
    }
    const ContentStore store(file);
    QElapsedTimer timer;
    timer.start();
    while (m_index < m_contents.size() && !timer.hasExpired(sliceMs)) {
        if (const Status checked = checkNext(store); !checked)
            return checked.error();
    }
    return m_index < m_contents.size();
}

Status ContentVerification::begin(const CaseFile &file)
{
    Result<std::vector<Content>> contents = ContentStore(file).all();
    if (!contents)
        return contents.error();
    m_contents = contents.take();
    for (const Content &content : m_contents)
        m_total += content.size;
    m_begun = true;
    return {};
}

Status ContentVerification::checkNext(const ContentStore &store)
{
    const Content &content = m_contents[m_index];
    if (m_sequence == ContentStore::chunkCount(content.size)) {
        endContent(true);
        return {};
    }
    const Result<QByteArray> chunk = store.chunk(content, m_sequence);
    if (chunk) {
        m_hash.add(*chunk);
        m_done += chunk->size();
        ++m_sequence;
        return {};
    }
    if (chunk.error().code() != ErrorCode::EvidenceDamaged)
        return chunk.error();
    m_done += content.size - m_sequence * ContentStore::chunkSize;
    endContent(false);
    return {};
}

void ContentVerification::endContent(bool isWhole)
{
    const QByteArray digest = m_hash.finish();
    if (!isWhole || digest != m_contents[m_index].sha256)
        m_damaged.push_back(m_contents[m_index]);
    m_sequence = 0;
    ++m_index;
}

Status ContentVerification::outcome(const CaseFile &file) const
{
    if (m_damaged.empty())
        return {};
    const ContentStore store(file);
    QStringList names;
    QStringList ids;
    for (const Content &content : m_damaged) {
        ids << content.id.text();
        const Result<std::vector<int>> numbers = store.evidenceUsing(content);
        if (!numbers)
            return numbers.error();
        for (const int number : *numbers)
            names << evidenceNumber(number);
        //: A file in the case that is no evidence: an issued report.
        if (numbers->empty())
            names << tr("an issued report or an unused file");
    }
    const QString shown = names.mid(0, namedPieces).join(QStringLiteral(", "));
    const QString list = names.size() > namedPieces ? tr("%1 and more").arg(shown) : shown;
    return Error(ErrorCode::EvidenceDamaged,
                 tr("These files no longer have the content they were stored with: %1. Nothing was changed. Get the "
                    "originals again and add them as revisions.")
                     .arg(list),
                 ids.join(QLatin1Char(' ')));
}

Status verifyContents(const CaseFile &file, const Progress &progress)
{
    ContentVerification work;
    while (true) {
        const Result<bool> more = work.step(file);
        if (!more)
            return more.error();
        if (!goOn(progress, work.done(), work.total()))
            return Error(ErrorCode::Cancelled,
                         ContentVerificationText::tr("The check was stopped before its end. Nothing was changed."));
        if (!*more)
            return work.outcome(file);
    }
}

} // namespace ctpat
