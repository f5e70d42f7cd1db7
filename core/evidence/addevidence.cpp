// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/addevidence.h"

#include "core/evidence/bufferpool.h"

#include <QFileInfo>

namespace ctpat {

namespace {

/// The file that is written and the next one, which is read meanwhile.
constexpr size_t filesAhead = 2;

bool isOver(const Result<bool> &step)
{
    return step && !*step;
}

struct EvidenceAddingText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceAdding)
};

} // namespace

struct EvidenceAdding::Arrival
{
    QString path;
    qint64 size = 0;
    std::optional<Error> failure;
    FileMetadata metadata; ///< written by the reading thread until the file has arrived
    std::unique_ptr<Attaching> attaching;
};

EvidenceAdding::EvidenceAdding(const QStringList &paths, const AddOptions &options)
    : m_options(options)
    , m_paths(paths.begin(), paths.end())
    , m_pool(std::make_shared<BufferPool>())
{
    for (const QString &path : paths)
        m_total += QFileInfo(path).size();
}

EvidenceAdding::~EvidenceAdding() = default;

qint64 EvidenceAdding::done() const
{
    qint64 bytes = m_finished;
    for (const auto &arrival : m_coming)
        bytes += arrival->attaching ? arrival->attaching->done() : 0;
    return bytes;
}

void EvidenceAdding::startAhead()
{
    while (m_coming.size() < filesAhead && !m_paths.empty()) {
        auto arrival = std::make_unique<Arrival>();
        arrival->path = m_paths.front();
        m_paths.pop_front();
        Arrival *const seen = arrival.get();
        const auto inspect = [seen, name = QFileInfo(arrival->path).fileName()](QIODevice &device) {
            seen->metadata = readFileMetadata(device, name);
        };
        Result<std::unique_ptr<Attaching>> attaching = Attaching::start(arrival->path, {m_pool, inspect});
        if (attaching) {
            arrival->attaching = attaching.take();
            arrival->size = arrival->attaching->total();
        } else {
            arrival->failure = attaching.error();
        }
        m_coming.push_back(std::move(arrival));
    }
}

Result<bool> EvidenceAdding::step(CaseFile &file)
{
    startAhead();
    if (!m_coming.empty()) {
        if (const Status advanced = advance(file); !advanced)
            return advanced.error();
    }
    const bool allArrived = m_coming.empty() && m_paths.empty();
    if (m_arrived.size() == filesPerChange || (allArrived && !m_arrived.empty())) {
        if (const Status committed = commitArrived(file); !committed)
            return committed.error();
    }
    return !(allArrived && m_arrived.empty());
}

/// Brings the first of the coming files one slice further.
Status EvidenceAdding::advance(CaseFile &file)
{
    Arrival &arrival = *m_coming.front();
    if (arrival.attaching) {
        const Result<bool> stepped = arrival.attaching->step(file);
        if (isOver(stepped)) {
            m_finished += arrival.size;
            m_arrived.push_back(std::move(m_coming.front()));
            m_coming.pop_front();
            return writeWaiting(file);
        }
        if (stepped)
            return {};
        if (!arrival.attaching->sourceFailed())
            return stepped.error();
        if (const Status abandoned = arrival.attaching->abandon(file); !abandoned)
            return abandoned;
        arrival.failure = stepped.error();
    }
    m_finished += arrival.size;
    m_outcomes.push_back({arrival.path, *arrival.failure});
    m_coming.pop_front();
    return {};
}

/// Keeps what waits in memory, and what the last change of a batch has to write, to one slice.
Status EvidenceAdding::writeWaiting(CaseFile &file)
{
    qint64 waiting = 0;
    for (const auto &arrival : m_arrived)
        waiting += arrival->attaching->waiting();
    if (waiting < Attaching::sliceSize)
        return {};
    return file.change({}, [this](Change &change) -> Status {
        for (const auto &arrival : m_arrived) {
            if (const Status written = arrival->attaching->writeRest(change); !written)
                return written;
        }
        return {};
    });
}

Status EvidenceAdding::commitArrived(CaseFile &file)
{
    const int count = static_cast<int>(m_arrived.size());
    const QString label = count == 1 ? tr("Add “%1” as evidence").arg(QFileInfo(m_arrived.front()->path).fileName())
                                     : tr("Add %n piece(s) of evidence", nullptr, count);
    std::vector<AddOutcome> added;
    const Status changed = file.change(label, [&](Change &change) -> Status {
        for (const auto &arrival : m_arrived) {
            Result<Evidence> evidence = addRow(file, change, *arrival);
            if (!evidence)
                return evidence.error();
            added.push_back({arrival->path, evidence.take()});
        }
        return {};
    });
    if (!changed)
        return changed;
    m_outcomes.insert(m_outcomes.end(), added.begin(), added.end());
    m_arrived.clear();
    return {};
}

Result<Evidence> EvidenceAdding::addRow(CaseFile &file, Change &change, Arrival &arrival) const
{
    const Result<Content> content = arrival.attaching->finish(change);
    if (!content)
        return content.error();
    const QFileInfo info(arrival.path);
    const FileMetadata &metadata = arrival.metadata;
    Evidence evidence;
    evidence.content = content->id;
    evidence.sha256 = content->sha256;
    evidence.size = content->size;
    evidence.title = m_options.title;
    evidence.caption = m_options.caption;
    evidence.fileName = info.fileName();
    evidence.mediaType = metadata.mediaType;
    if (metadata.taken)
        evidence.taken = metadata.taken->moment(m_options.zone);
    evidence.received = m_options.received;
    if (!evidence.received && !m_options.receivedFrom.isEmpty())
        evidence.received = change.at();
    evidence.receivedFrom = m_options.receivedFrom;
    evidence.place = m_options.place;
    if (metadata.position) {
        evidence.latitude = metadata.position->latitude;
        evidence.longitude = metadata.position->longitude;
    }
    evidence.validUntil = m_options.validUntil;
    evidence.audience = m_options.audience.value_or(EvidenceAudience::Report);
    evidence.internalNote = m_options.internalNote;
    std::vector<EvidenceTarget> targets = m_options.targets;
    if (m_options.makeTarget) {
        const Result<EvidenceTarget> made = m_options.makeTarget(change);
        if (!made)
            return made.error();
        targets.push_back(*made);
    }
    if (!m_options.revisionOf.isNull()) {
        if (const Status taken = takeOver(file, evidence, targets); !taken)
            return taken.error();
    }
    if (evidence.title.isEmpty())
        evidence.title = info.completeBaseName().isEmpty() ? info.fileName() : info.completeBaseName();
    return EvidenceStore::insert(change, evidence, targets);
}

Status EvidenceAdding::takeOver(CaseFile &file, Evidence &evidence, std::vector<EvidenceTarget> &targets) const
{
    const EvidenceStore store(file);
    const Result<std::optional<Evidence>> old = store.find(m_options.revisionOf);
    if (!old)
        return old.error();
    if (!*old) {
        return Error(ErrorCode::NotFound,
                     tr("The piece that was to be revised is no longer in the case. The file was not added."));
    }
    evidence.revisionOf = m_options.revisionOf;
    const auto inherit = [](QString &text, const QString &from) {
        if (text.isEmpty())
            text = from;
    };
    inherit(evidence.title, (*old)->title);
    inherit(evidence.caption, (*old)->caption);
    inherit(evidence.place, (*old)->place);
    if (!m_options.audience)
        evidence.audience = (*old)->audience;
    const Result<std::vector<EvidenceTarget>> oldTargets = store.targetsOf(m_options.revisionOf);
    if (!oldTargets)
        return oldTargets.error();
    targets.insert(targets.end(), oldTargets->begin(), oldTargets->end());
    return {};
}

Status EvidenceAdding::abandon(CaseFile &file)
{
    m_paths.clear();
    for (const auto &arrival : m_coming) {
        if (!arrival->attaching)
            continue;
        if (const Status abandoned = arrival->attaching->abandon(file); !abandoned)
            return abandoned;
    }
    for (const auto &arrival : m_arrived) {
        if (const Status abandoned = arrival->attaching->abandon(file); !abandoned)
            return abandoned;
    }
    m_coming.clear();
    m_arrived.clear();
    return {};
}

Result<std::vector<AddOutcome>> addFiles(CaseFile &file, const QStringList &paths, const AddOptions &options,
                                         const Progress &progress)
{
    EvidenceAdding adding(paths, options);
    const auto giveUp = [&](const Error &why) -> Error {
        const Status abandoned = adding.abandon(file);
        return abandoned ? why : abandoned.error();
    };
    for (bool more = true; more;) {
        if (!goOn(progress, adding.done(), adding.total())) {
            return giveUp({ErrorCode::Cancelled,
                           EvidenceAddingText::tr(
                               "Adding files was stopped. What was added before stays; nothing is half done.")});
        }
        const Result<bool> stepped = adding.step(file);
        if (!stepped)
            return giveUp(stepped.error());
        more = *stepped;
    }
    return adding.outcomes();
}

Result<Evidence> addFile(CaseFile &file, const QString &path, const AddOptions &options, const Progress &progress)
{
    const Result<std::vector<AddOutcome>> outcomes = addFiles(file, {path}, options, progress);
    if (!outcomes)
        return outcomes.error();
    return outcomes->front().result;
}

} // namespace ctpat
