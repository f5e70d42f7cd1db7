// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplebuilder.h"

#include "core/catalog/reasons.h"
#include "core/catalog/timeline.h"
#include "core/findings/caseedits.h"
#include "core/findings/findinglinkstore.h"
#include "core/findings/findingstore.h"
#include "core/findings/practicestore.h"
#include "core/validation/answerstore.h"
#include "core/validation/milestonestore.h"
#include "core/validation/personstore.h"
#include "core/validation/textstore.h"
#include "core/validation/verificationstore.h"
#include "core/validation/visitstore.h"

#include <algorithm>

namespace ctpat {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

int number(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInt();
}

QJsonArray array(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toArray();
}

QStringList strings(const QJsonObject &object, const char *key)
{
    QStringList list;
    for (const QJsonValue &value : array(object, key))
        list.append(value.toString());
    return list;
}

/// The value of a code in the sample's data, which the program's own tests hold to the lists.
template <typename E>
E coded(const QJsonObject &object, const char *key)
{
    const std::optional<E> value = fromCode<E>(text(object, key));
    Q_ASSERT(value);
    return value.value_or(E());
}

NewVisit newVisit(const QJsonObject &place, const SampleCalendar &calendar)
{
    const QJsonObject row = place.value(QLatin1String("visit")).toObject();
    NewVisit visit;
    visit.newSite = Site();
    visit.newSite->name = text(place, "name");
    visit.newSite->address = text(place, "address");
    visit.newSite->city = text(place, "city");
    visit.newSite->country = text(place, "country");
    visit.newSite->purpose = text(place, "purpose");
    visit.newSite->manufacturerId = text(place, "manufacturerId");
    visit.newSite->internalNote = text(place, "internal");
    visit.visit.mode = coded<VisitMode>(row, "mode");
    visit.visit.zone = text(row, "zone");
    visit.visit.from = calendar.visitStart(number(row, "weeksBefore"));
    visit.visit.to = visit.visit.from.addDays(number(row, "days") - 1);
    visit.visit.summary = text(row, "summary");
    visit.visit.internalNote = text(row, "internal");
    visit.chosen = strings(row, "scope");
    if (!visit.chosen.isEmpty()) {
        visit.visit.scopeKind = ScopeKind::Chosen;
        visit.visit.scopeReason = text(row, "scopeReason");
    }
    return visit;
}

} // namespace

SampleBuilder::SampleBuilder(CaseFile &file, const SampleData &data, const SampleCalendar &calendar)
    : m_file(file)
    , m_data(data)
    , m_calendar(calendar)
{
}

ValidationCase SampleBuilder::details(const SampleData &data, const SampleCalendar &calendar)
{
    const QJsonObject row = data.outline.value(QLatin1String("case")).toObject();
    ValidationCase details;
    details.kind = coded<CaseKind>(row, "kind");
    details.mode = coded<CaseMode>(row, "mode");
    details.member = text(row, "member");
    details.account = text(row, "account");
    details.entityGroup = text(row, "entity");
    details.language = coded<CaseLanguage>(row, "language");
    details.paper = coded<PaperSize>(row, "paper");
    details.markingProfile = text(row, "markingProfile");
    details.markingBlock = strings(row, "markingBlock").join(QLatin1Char('\n'));
    details.responseDays = number(row, "responseDays");
    details.plannedRelease = calendar.today().addDays(number(row, "releaseAfterDays"));
    details.reportNumber = proposedReportNumber(details.account, calendar.today().year(), 1);
    details.sample = true;
    details.internalNote = text(row, "internal");
    return details;
}

Status SampleBuilder::build(const Progress &progress)
{
    using Part = Status (SampleBuilder::*)();
    constexpr Part parts[] = {&SampleBuilder::addVisits,     &SampleBuilder::addPeople,  &SampleBuilder::addTexts,
                              &SampleBuilder::addMilestones, &SampleBuilder::addAnswers, &SampleBuilder::editFindings,
                              &SampleBuilder::addPractices,  &SampleBuilder::addEvidence};
    qint64 done = 0;
    for (const Part part : parts) {
        if (!goOn(progress, done++, std::size(parts)))
            return Error(ErrorCode::Cancelled, tr("The making of the sample was stopped. Nothing is left of it."));
        if (const Status added = (this->*part)(); !added)
            return added;
    }
    return {};
}

Status SampleBuilder::addVisits()
{
    for (const QJsonValue &place : array(m_data.outline, "sites")) {
        const Result<Uuid> added = VisitStore::add(m_file, newVisit(place.toObject(), m_calendar));
        if (!added)
            return added.error();
    }
    const Result<std::vector<Visit>> visits = VisitStore::list(m_file);
    if (!visits)
        return visits.error();
    for (const Visit &visit : *visits)
        m_visits.insert(visit.number, visit);
    return {};
}

Status SampleBuilder::addPeople()
{
    for (const QJsonValue &value : array(m_data.outline, "people")) {
        const QJsonObject row = value.toObject();
        Person person;
        person.name = text(row, "name");
        person.title = text(row, "title");
        person.organization = text(row, "organization");
        person.role = coded<PersonRole>(row, "role");
        person.internalNote = text(row, "internal");
        std::vector<Presence> presences;
        const QJsonObject present = row.value(QLatin1String("presence")).toObject();
        for (auto it = present.begin(); it != present.end(); ++it) {
            const QStringList parts = it.value().toString().split(QLatin1Char(','));
            Presence presence;
            presence.visit = m_visits.value(it.key().toInt()).id;
            presence.opening = parts.contains(QLatin1String("opening"));
            presence.tour = parts.contains(QLatin1String("tour"));
            presence.closing = parts.contains(QLatin1String("closing"));
            presences.push_back(presence);
        }
        const Result<Uuid> added = PersonStore::add(m_file, person, presences);
        if (!added)
            return added.error();
    }
    return {};
}

Status SampleBuilder::addTexts()
{
    const QJsonObject texts = m_data.outline.value(QLatin1String("texts")).toObject();
    return m_file.change(tr("Write the texts of the sample"), [&](Change &change) -> Status {
        for (const SectionText section : allValues<SectionText>()) {
            const QString body = texts.value(toCode(section)).toString();
            if (const Status written = TextStore::set(change, section, body); !written)
                return written;
        }
        return {};
    });
}

Status SampleBuilder::addMilestones()
{
    const Result<Timeline> timeline = Timeline::load();
    if (!timeline)
        return timeline.error();
    for (const QJsonValue &value : array(m_data.outline, "milestones")) {
        const QJsonObject row = value.toObject();
        const CaseMilestone milestone{
            {}, text(row, "stage"), m_calendar.today().addDays(-number(row, "daysBefore")), text(row, "note")};
        const Result<Uuid> added = MilestoneStore::add(m_file, milestone, *timeline);
        if (!added)
            return added.error();
    }
    return {};
}

/// In one change: some hundred acts, each of which would wait for the disk.
Status SampleBuilder::addAnswers()
{
    return m_file.change(tr("Answer the criteria of the sample"), [&](Change &change) -> Status {
        for (const QJsonValue &row : m_data.answers) {
            if (const Status added = addAnswer(change, row.toObject()); !added)
                return added;
        }
        return {};
    });
}

Status SampleBuilder::addAnswer(Change &change, const QJsonObject &row)
{
    const AnswerKey key = keyOf(row);
    if (const Status done = setAnswer(change, key, coded<AnswerValue>(row, "answer")); !done)
        return done;
    if (const QString reason = text(row, "reason"); !reason.isEmpty()) {
        if (const Status done = AnswerStore::setReason(change, key, reason); !done)
            return done;
    }
    if (const QString found = text(row, "text"); !found.isEmpty()) {
        if (const Status done = AnswerStore::setFindingText(change, key, found); !done)
            return done;
    }
    if (const QString note = text(row, "internal"); !note.isEmpty()) {
        if (const Status done = AnswerStore::setInternalNote(change, key, note); !done)
            return done;
    }
    for (const QJsonValue &verification : array(row, "verifications")) {
        if (const Status done = addVerification(change, key, verification.toObject()); !done)
            return done;
    }
    return {};
}

Status SampleBuilder::addVerification(Change &change, const AnswerKey &key, const QJsonObject &row)
{
    Verification verification;
    verification.method = coded<Method>(row, "method");
    verification.object = text(row, "object");
    verification.place = text(row, "place");
    if (row.contains(QLatin1String("sample")))
        verification.sample = Sample{number(row, "sample"), number(row, "population"), number(row, "exceptions")};
    const auto visit =
        std::find_if(m_visits.begin(), m_visits.end(), [&](const Visit &v) { return v.id == key.visit; });
    verification.at = momentOf(visit->number, number(row, "day"), text(row, "time"));
    verification.by = array(m_data.outline, "people").first().toObject().value(QLatin1String("name")).toString();
    const Result<Uuid> added = VerificationStore::add(change, key, verification);
    return added ? Status() : Status(added.error());
}

Status SampleBuilder::editFindings()
{
    for (const QJsonValue &value : m_data.findings) {
        const QJsonObject row = value.toObject();
        if (const Status done = linkFindings(row); !done)
            return done;
        if (const Status done = editFinding(row); !done)
            return done;
    }
    return {};
}

/// One deficiency seen at several sites is one finding: the first one stands for all.
Status SampleBuilder::linkFindings(const QJsonObject &row)
{
    const QString criterion = text(row, "criterion");
    const QJsonArray visits = array(row, "visits");
    const Result<Uuid> first = findingOf(criterion);
    if (!first)
        return first.error();
    for (qsizetype i = 1; i < visits.size(); ++i) {
        const AnswerKey key{criterion, m_visits.value(visits.at(i).toInt()).id};
        if (const Status linked = FindingLinkStore::link(m_file, *first, key); !linked)
            return linked;
    }
    return {};
}

Status SampleBuilder::editFinding(const QJsonObject &row)
{
    const Result<Reasons> reasons = Reasons::load();
    if (!reasons)
        return reasons.error();
    const Result<Uuid> id = findingOf(text(row, "criterion"));
    if (!id)
        return id.error();
    Result<Finding> finding = FindingStore::load(m_file, *id);
    if (!finding)
        return finding.error();
    finding->actionText = text(row, "action");
    finding->shownBy = text(row, "shownBy");
    finding->primaryReason = text(row, "reason");
    finding->contributingReasons = strings(row, "also");
    finding->internalNote = text(row, "internal");
    if (const int earlier = number(row, "dueDaysEarlier"); earlier > 0) {
        finding->dueDate = finding->dueDate.addDays(-earlier);
        finding->dueByHand = true;
    }
    return FindingStore::save(m_file, *finding, *reasons);
}

Result<Uuid> SampleBuilder::findingOf(const QString &criterion) const
{
    const Result<std::vector<Finding>> findings = FindingStore::list(m_file);
    if (!findings)
        return findings.error();
    const auto found = std::find_if(findings->begin(), findings->end(),
                                    [&](const Finding &finding) { return finding.criterion == criterion; });
    if (found == findings->end()) {
        return Error(ErrorCode::Internal,
                     tr("The sample that the program brings along is damaged. Install the program "
                        "again."),
                     QStringLiteral("no finding for %1").arg(criterion));
    }
    return found->id;
}

Status SampleBuilder::addPractices()
{
    for (const QJsonValue &value : m_data.practices) {
        const QJsonObject row = value.toObject();
        Practice practice;
        practice.title = text(row, "title");
        practice.internalNote = text(row, "internal");
        const QJsonObject elements = row.value(QLatin1String("elements")).toObject();
        for (const PracticeElement element : allValues<PracticeElement>())
            practice.setElement(element, elements.value(toCode(element)).toString());
        const Result<Uuid> saved = PracticeStore::save(m_file, keyOf(row), practice);
        if (!saved)
            return saved.error();
    }
    return {};
}

AnswerKey SampleBuilder::keyOf(const QJsonObject &row) const
{
    return {text(row, "criterion"), m_visits.value(number(row, "visit")).id};
}

std::optional<Moment> SampleBuilder::momentOf(int visit, int day, const QString &time) const
{
    const Visit &of = m_visits.constFind(visit).value();
    const QDateTime at(of.from.addDays(day), QTime::fromString(time, QStringLiteral("HH:mm")), of.timeZone());
    return Moment::fromDateTime(at);
}

} // namespace ctpat
