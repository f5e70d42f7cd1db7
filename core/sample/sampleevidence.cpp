// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's evidence: files of its own, taken in as any other file.
#include "core/sample/samplebuilder.h"

#include "core/evidence/addevidence.h"
#include "core/findings/practicestore.h"
#include "core/validation/answerstore.h"

#include <QFile>
#include <QTemporaryDir>

namespace ctpat {

namespace {

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

Status SampleBuilder::addEvidence()
{
    QTemporaryDir folder;
    if (!folder.isValid())
        return Error(ErrorCode::FileUnwritable, tr("There is no place for temporary files."), folder.errorString());
    for (const QJsonValue &row : m_data.evidence) {
        if (const Status added = addPiece(row.toObject(), folder.path()); !added)
            return added;
    }
    return {};
}

Status SampleBuilder::addPiece(const QJsonObject &row, const QString &folder)
{
    const QString name = textOf(row, "file");
    const QString path = folder + QLatin1Char('/') + name;
    if (!QFile::copy(QStringLiteral(":/sample/files/") + name, path))
        return Error(ErrorCode::FileUnwritable, tr("A file of the sample could not be written."), name);
    Result<std::vector<EvidenceTarget>> targets = targetsOf(row);
    if (!targets)
        return targets.error();
    const int visit = row.value(QLatin1String("visit")).toInt();
    const auto moment = [&](const char *key) -> std::optional<Moment> {
        const QJsonArray at = row.value(QLatin1String(key)).toArray();
        return at.isEmpty() ? std::nullopt : momentOf(visit, at.at(0).toInt(), at.at(1).toString());
    };
    AddOptions options;
    options.title = textOf(row, "title");
    options.caption = textOf(row, "caption");
    options.targets = targets.take();
    options.received = moment("received");
    options.receivedFrom = textOf(row, "from");
    options.place = textOf(row, "place");
    if (const int days = row.value(QLatin1String("validForDays")).toInt(); days > 0)
        options.validUntil = m_calendar.today().addDays(days);
    if (textOf(row, "audience") == QLatin1String("internal"))
        options.audience = EvidenceAudience::Internal;
    options.internalNote = textOf(row, "internal");
    options.zone = m_visits.value(visit).timeZone();
    Result<Evidence> added = addFile(m_file, path, options);
    if (!added)
        return added.error();
    // Drawn pictures carry no time of their own.
    if (const std::optional<Moment> taken = moment("taken")) {
        added->taken = taken;
        return EvidenceStore(m_file).save(*added);
    }
    return {};
}

Result<std::vector<EvidenceTarget>> SampleBuilder::targetsOf(const QJsonObject &row) const
{
    const Uuid visit = m_visits.value(row.value(QLatin1String("visit")).toInt()).id;
    std::vector<EvidenceTarget> targets;
    for (const QJsonValue &criterion : row.value(QLatin1String("criteria")).toArray()) {
        const Result<std::optional<Answer>> answer = AnswerStore::find(m_file, {criterion.toString(), visit});
        if (!answer)
            return answer.error();
        if (*answer)
            targets.push_back({EvidenceTargetKind::Answer, (*answer)->id});
    }
    if (const QString criterion = textOf(row, "finding"); !criterion.isEmpty()) {
        const Result<Uuid> finding = findingOf(criterion);
        if (!finding)
            return finding.error();
        targets.push_back({EvidenceTargetKind::Finding, *finding});
    }
    if (const QString criterion = textOf(row, "practice"); !criterion.isEmpty()) {
        const Result<std::optional<Practice>> practice = PracticeStore::ofAnswer(m_file, {criterion, visit});
        if (!practice)
            return practice.error();
        if (*practice)
            targets.push_back({EvidenceTargetKind::Practice, (*practice)->id});
    }
    return targets;
}

} // namespace ctpat
