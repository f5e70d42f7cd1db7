// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections/verificationlines.h"

#include <algorithm>

namespace ctpat::report {

namespace {

struct Entry
{
    const ReportVerification *verification = nullptr;
    QList<int> visits;
};

QList<Entry> entriesOf(const ReportCriterion &criterion)
{
    QList<Entry> entries;
    for (const ReportVisitAnswer &answer : criterion.answers) {
        for (const ReportVerification &verification : answer.verifications) {
            const auto same = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) {
                return *entry.verification == verification && !entry.visits.contains(answer.visit);
            });
            if (same == entries.end())
                entries.append({&verification, {answer.visit}});
            else
                same->visits.append(answer.visit);
        }
    }
    return entries;
}

/// "10 of 120, exceptions: 3"
QString sampleText(const ReportWording &words, const ReportVerification &verification)
{
    QStringList parts;
    if (verification.sample && verification.population) {
        //: A sample: n of N. Set without a line break.
        parts.append(words.translate("Report", "%1 of %2")
                         .arg(words.number(*verification.sample), words.number(*verification.population))
                         .replace(QLatin1Char(' '), QChar::Nbsp));
    } else if (verification.sample) {
        parts.append(words.translate("Report", "sample of %1").arg(words.number(*verification.sample)));
    } else if (verification.population) {
        parts.append(words.translate("Report", "out of %1").arg(words.number(*verification.population)));
    }
    if (verification.exceptions)
        parts.append(words.translate("Report", "exceptions: %1").arg(words.number(*verification.exceptions)));
    return parts.join(QStringLiteral(", "));
}

/// Object and sample as one sentence, without its end.
QString objectText(const ReportWording &words, const ReportVerification &verification)
{
    const QString object = verification.object.trimmed();
    const QString sample = sampleText(words, verification);
    if (sample.isEmpty() || object.isEmpty())
        return object + sample;
    //: What was looked at, then the sample: Seal log: 10 of 120
    return words.translate("Report", "%1: %2").arg(object, sample);
}

bool endsSentence(const QString &text)
{
    return text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('!')) || text.endsWith(QLatin1Char('?'));
}

QString timeText(const SectionContext &context, const ReportVerification &verification, const QList<int> &visits)
{
    const bool foreign = std::any_of(visits.begin(), visits.end(), [&](int number) {
        const ReportVisit *visit = context.index.visit(number);
        return !visit || visit->zone != verification.time.zone;
    });
    const bool assumed = verification.time.moment && verification.time.moment->zoneAssumed;
    return foreign || assumed ? context.words.timeWithZone(verification.time) : context.words.time(verification.time);
}

Inlines contentOf(const SectionContext &context, const Entry &entry)
{
    const ReportVerification &verification = *entry.verification;
    Inlines content{run(context.words.method(verification.method) + QLatin1String(". "), RunStyle::Strong)};
    const QString object = objectText(context.words, verification);
    if (!object.isEmpty())
        content.push_back(run(object));
    if (!verification.evidence.isEmpty()) {
        content.push_back(run(QStringLiteral(" (")));
        const Inlines links = evidenceLinks(context, verification.evidence);
        content.insert(content.end(), links.begin(), links.end());
        content.push_back(run(QStringLiteral(")")));
    }
    if (!object.isEmpty() || !verification.evidence.isEmpty())
        content.push_back(
            run(endsSentence(object) && verification.evidence.isEmpty() ? QStringLiteral(" ") : QStringLiteral(". ")));
    QStringList where{verification.place, timeText(context, verification, entry.visits), verification.person};
    where.removeAll(QString());
    if (!where.isEmpty())
        content.push_back(run(where.join(QStringLiteral(", ")), RunStyle::Soft));
    return content;
}

} // namespace

VerificationList verificationList(const SectionContext &context, const ReportCriterion &criterion)
{
    VerificationList list;
    QString before;
    for (const Entry &entry : entriesOf(criterion)) {
        const QString site = context.index.narrowVisitNames(entry.visits);
        list.lines.push_back({.site = site == before ? QString() : site, .content = contentOf(context, entry)});
        before = site;
    }
    return list;
}

} // namespace ctpat::report
