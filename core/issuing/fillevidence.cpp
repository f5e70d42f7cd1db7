// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence register and the photographs.
#include "core/evidence/picture.h"
#include "core/issuing/fillcontext.h"

#include <algorithm>

namespace ctpat {

namespace {

/// The room that a photograph has on the report's page, report-look "Photographs".
constexpr QSizeF photographRoom(366, 258); // points

QString fileTypeName(const QString &mediaType, const ReportWording &words)
{
    if (mediaType.startsWith(QLatin1String("image/")))
        return words.translate("Report", "Photograph");
    if (mediaType.startsWith(QLatin1String("video/")))
        return words.translate("Report", "Video");
    if (mediaType.startsWith(QLatin1String("audio/")))
        return words.translate("Report", "Sound recording");
    if (mediaType == QLatin1String("application/pdf"))
        return words.translate("Report", "PDF document");
    if (mediaType == QLatin1String("text/csv") || mediaType.contains(QLatin1String("spreadsheet")) ||
        mediaType.contains(QLatin1String("excel")))
        return words.translate("Report", "Table");
    if (mediaType.contains(QLatin1String("word")) || mediaType.contains(QLatin1String("opendocument.text")) ||
        mediaType.startsWith(QLatin1String("text/")))
        return words.translate("Report", "Text document");
    if (mediaType.contains(QLatin1String("zip")) || mediaType.contains(QLatin1String("compressed")))
        return words.translate("Report", "Archive");
    if (mediaType == QLatin1String("message/rfc822"))
        return words.translate("Report", "E-mail");
    return words.translate("Report", "File");
}

/// Fills the register row by row.
class EvidenceFill final
{
public:
    EvidenceFill(ReportData &data, const FillContext &context, const ReportWording &words, const ContentFetcher &fetch)
        : m_data(data)
        , m_context(context)
        , m_words(words)
        , m_fetch(fetch)
    {
    }

    void add(const Evidence &evidence)
    {
        ReportEvidence row;
        row.number = evidenceNumber(evidence.number);
        row.title = evidence.title;
        row.fileName = evidence.fileName;
        row.fileType = fileTypeName(evidence.mediaType, m_words);
        fillLinks(row, evidence);
        row.taken = {evidence.taken, m_zone, {}};
        row.received = {evidence.received, m_zone, {}};
        row.receivedFrom = evidence.receivedFrom;
        row.size = evidence.size;
        row.sha256 = QString::fromLatin1(evidence.sha256.toHex());
        row.validUntil = evidence.validUntil;
        row.revisionOf = revisionOf(evidence);
        row.caption = evidence.caption;
        row.place = evidence.place;
        if (evidence.printPosition) {
            row.latitude = evidence.latitude;
            row.longitude = evidence.longitude;
        }
        if (evidence.isPicture())
            fillPicture(row, evidence);
        m_data.evidence.append(row);
    }

private:
    /// What it supports; and the zone its times are shown in: that of the first visit it has to do with.
    void fillLinks(ReportEvidence &row, const Evidence &evidence)
    {
        m_zone.clear();
        for (const EvidenceLink &link : m_context.links) {
            if (link.evidence == evidence.id)
                fillLink(row, link.target);
        }
        std::sort(row.criteria.begin(), row.criteria.end(), criterionIdLess);
        row.criteria.removeDuplicates();
    }

    void fillLink(ReportEvidence &row, const EvidenceTarget &target)
    {
        switch (target.kind) {
        case EvidenceTargetKind::Answer:
            fillAnswer(row, target.id);
            break;
        case EvidenceTargetKind::Practice:
            for (const Practice &practice : m_context.findings.practices) {
                if (practice.id != target.id)
                    continue;
                fillAnswer(row, practice.answer);
                if (m_context.practiceNumbers.contains(practice.id))
                    row.supports.append(m_context.practiceNumbers.value(practice.id));
            }
            break;
        case EvidenceTargetKind::Finding:
            if (const Finding *finding = m_context.findings.finding(target.id)) {
                row.criteria.append(finding->criterion);
                if (isPrinted(*finding))
                    row.supports.append(finding->label());
                if (!finding->answers.empty())
                    takeZone(finding->answers.front());
            }
            break;
        case EvidenceTargetKind::Visit:
            row.supports.append(m_context.visitName(m_words, target.id));
            if (m_zone.isEmpty())
                m_zone = m_context.zoneOf(target.id);
            break;
        case EvidenceTargetKind::Person:
            if (const Person *person = m_context.snapshot.person(target.id))
                row.supports.append(person->name);
            break;
        }
    }

    void fillAnswer(ReportEvidence &row, const Uuid &id)
    {
        if (const Answer *answer = m_context.snapshot.answerById(id))
            row.criteria.append(answer->key.criterion);
        takeZone(id);
    }

    void takeZone(const Uuid &answerId)
    {
        const Answer *answer = m_context.snapshot.answerById(answerId);
        if (answer && m_zone.isEmpty())
            m_zone = m_context.zoneOf(answer->key.visit);
    }

    [[nodiscard]] QString revisionOf(const Evidence &evidence) const
    {
        for (const Evidence &other : m_context.evidence) {
            if (other.id == evidence.revisionOf && other.audience == EvidenceAudience::Report)
                return evidenceNumber(other.number);
        }
        return {};
    }

    void fillPicture(ReportEvidence &row, const Evidence &evidence)
    {
        if (evidence.caption.trimmed().isEmpty()) {
            m_data.exclusions.append(
                {m_words.translate("Report", "Photograph %1, %2").arg(row.number, row.title),
                 m_words.translate("Report", "It has no caption. Its digest is in the register.")});
            return;
        }
        row.isPhoto = true;
        // What every decoder of the report reads goes in as it is and is scaled there, on all cores; others become
        // JPEGs.
        const bool asItIs =
            evidence.mediaType == QLatin1String("image/jpeg") || evidence.mediaType == QLatin1String("image/png");
        row.picture.load = [fetch = m_fetch, evidence, asItIs]() -> Result<QByteArray> {
            Result<QByteArray> bytes = fetch(evidence);
            if (!bytes || asItIs)
                return bytes;
            return reportJpeg(*bytes, photographRoom);
        };
    }

    ReportData &m_data;
    const FillContext &m_context;
    const ReportWording &m_words;
    const ContentFetcher &m_fetch;
    QString m_zone; ///< of the piece at hand
};

} // namespace

void fillEvidence(ReportData &data, const FillContext &context, const ReportWording &words, const ContentFetcher &fetch)
{
    EvidenceFill fill(data, context, words, fetch);
    for (const Evidence &evidence : context.evidence) {
        if (evidence.audience == EvidenceAudience::Report)
            fill.add(evidence);
    }
}

} // namespace ctpat
