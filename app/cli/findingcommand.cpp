// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "core/findings/findinglinkstore.h"
#include "core/findings/findingstatestore.h"
#include "core/findings/findingstore.h"

namespace ctpat::cli {

namespace {

struct FindingCommand
{
    Q_DECLARE_TR_FUNCTIONS(FindingCommand)
};

void declare(CommandLine &line)
{
    line.positional(QStringLiteral("case.ctpat"), FindingCommand::tr("the case file"));
    line.positional(QStringLiteral("list|edit A-01|link A-01|unlink A-01|withdraw A-01|reinstate A-01"),
                    FindingCommand::tr("what to do, and with which finding"));
    line.option(QStringLiteral("kind"), QStringLiteral("kind"), FindingCommand::tr("action or recommendation"));
    line.option(QStringLiteral("kind-reason"), QStringLiteral("text"),
                FindingCommand::tr("why the kind does not follow the obligation"));
    line.option(QStringLiteral("action"), QStringLiteral("text"), FindingCommand::tr("what is asked of the member"));
    line.option(QStringLiteral("shown-by"), QStringLiteral("text"),
                FindingCommand::tr("what will show that it is done"));
    line.option(QStringLiteral("reason"), QStringLiteral("id"),
                FindingCommand::tr("primary reason, such as inadequate-evidence"));
    line.option(QStringLiteral("reason-text"), QStringLiteral("text"),
                FindingCommand::tr("the reason in words, for “other”"));
    line.option(QStringLiteral("also"), QStringLiteral("ids"), FindingCommand::tr("contributing reasons"));
    line.option(QStringLiteral("due"), QStringLiteral("date"),
                FindingCommand::tr("due date by hand; “rule” goes back to the rule"));
    line.option(QStringLiteral("internal"), QStringLiteral("text"), FindingCommand::tr("internal note, in no report"));
    line.option(QStringLiteral("why"), QStringLiteral("text"), FindingCommand::tr("the reason of a withdrawal"));
    line.option(QStringLiteral("visit"), QStringLiteral("number"), FindingCommand::tr("the visit to link or unlink"));
}

Result<Reply> list(CaseFile &file, const CommandLine &)
{
    const Result<CaseSnapshot> snapshot = loadSnapshot(file);
    if (!snapshot)
        return snapshot.error();
    const Result<std::vector<Finding>> findings = FindingStore::list(file);
    if (!findings)
        return findings.error();
    QJsonArray json;
    QStringList words;
    for (const Finding &finding : *findings) {
        json.append(toJson(finding, *snapshot));
        words += QStringLiteral("%1  %2  %3  %4")
                     .arg(finding.label(), finding.criterion, word(finding.state), finding.actionText);
    }
    return Reply{words.join(QLatin1Char('\n')), {{QStringLiteral("findings"), json}}};
}

Status readTexts(const CommandLine &line, Finding &finding)
{
    for (const auto &[name, text] :
         {std::pair{"action", &finding.actionText}, std::pair{"shown-by", &finding.shownBy},
          std::pair{"kind-reason", &finding.kindReason}, std::pair{"reason", &finding.primaryReason},
          std::pair{"reason-text", &finding.primaryReasonText}, std::pair{"internal", &finding.internalNote}}) {
        if (!line.has(QLatin1String(name)))
            continue;
        const Result<QString> given = line.text(QLatin1String(name));
        if (!given)
            return given.error();
        *text = *given;
    }
    return {};
}

Status readFinding(const CommandLine &line, const Reasons &reasons, Finding &finding)
{
    if (const Status texts = readTexts(line, finding); !texts)
        return texts;
    if (line.has(QStringLiteral("kind"))) {
        const auto kind = line.coded(QStringLiteral("kind"), fromCode<FindingKind>, allCodes<FindingKind>());
        if (!kind)
            return kind.error();
        finding.kind = *kind;
    }
    if (line.has(QStringLiteral("also"))) {
        finding.contributingReasons.clear();
        for (const QString &id : line.values(QStringLiteral("also"))) {
            const Reason *reason = reasons.find(id);
            finding.contributingReasons += reason ? reason->id : id;
        }
    }
    if (line.value(QStringLiteral("due")) == QLatin1String("rule")) {
        finding.dueByHand = false;
    } else if (line.has(QStringLiteral("due"))) {
        const Result<QDate> due = line.date(QStringLiteral("due"));
        if (!due)
            return due.error();
        finding.dueDate = *due;
        finding.dueByHand = true;
    }
    return {};
}

Result<Reply> describe(CaseFile &file, const Uuid &id)
{
    const Result<CaseSnapshot> snapshot = loadSnapshot(file);
    if (!snapshot)
        return snapshot.error();
    const Result<Finding> finding = FindingStore::load(file, id);
    if (!finding)
        return finding.error();
    return Reply{FindingCommand::tr("%1 saved.").arg(finding->label()), toJson(*finding, *snapshot)};
}

Result<Reply> edit(CaseFile &file, const CommandLine &line)
{
    const Result<Reasons> reasons = Reasons::load();
    if (!reasons)
        return reasons.error();
    Result<Finding> finding = FindingStore::byLabel(file, line.at(2));
    if (!finding)
        return finding.error();
    if (const Status given = readFinding(line, *reasons, *finding); !given)
        return given.error();
    if (const Status saved = FindingStore::save(file, *finding, *reasons); !saved)
        return saved.error();
    return describe(file, finding->id);
}

Result<Reply> onAnswer(CaseFile &file, const CommandLine &line,
                       Status (*act)(CaseFile &, const Uuid &, const AnswerKey &))
{
    const Result<Finding> finding = FindingStore::byLabel(file, line.at(2));
    if (!finding)
        return finding.error();
    const Result<AnswerKey> key = answerKeyOf(line, file, finding->criterion);
    if (!key)
        return key.error();
    if (const Status done = act(file, finding->id, *key); !done)
        return done.error();
    return describe(file, finding->id);
}

Result<Reply> link(CaseFile &file, const CommandLine &line)
{
    return onAnswer(file, line, &FindingLinkStore::link);
}

Result<Reply> unlink(CaseFile &file, const CommandLine &line)
{
    return onAnswer(file, line, &FindingLinkStore::unlink);
}

Result<Reply> withdraw(CaseFile &file, const CommandLine &line)
{
    const Result<Finding> finding = FindingStore::byLabel(file, line.at(2));
    if (!finding)
        return finding.error();
    const Result<QString> why = line.text(QStringLiteral("why"));
    if (!why)
        return why.error();
    if (const Status done = FindingStateStore::withdraw(file, finding->id, *why); !done)
        return done.error();
    return describe(file, finding->id);
}

Result<Reply> reinstate(CaseFile &file, const CommandLine &line)
{
    const Result<Finding> finding = FindingStore::byLabel(file, line.at(2));
    if (!finding)
        return finding.error();
    if (const Status done = FindingStateStore::reinstate(file, finding->id); !done)
        return done.error();
    return describe(file, finding->id);
}

constexpr Action actions[] = {
    {"list", OpenMode::ReadOnly, list},          {"edit", OpenMode::ReadWrite, edit},
    {"link", OpenMode::ReadWrite, link},         {"unlink", OpenMode::ReadWrite, unlink},
    {"withdraw", OpenMode::ReadWrite, withdraw}, {"reinstate", OpenMode::ReadWrite, reinstate}};

} // namespace

int runFinding(const Context &context, const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("finding"), arguments,
        FindingCommand::tr("Lists and edits findings. A No makes them; their kind follows the obligation."));
    declare(line);
    line.expect(2, 3);
    if (const auto ended = line.parse())
        return *ended;
    return runAction(context, line, actions);
}

} // namespace ctpat::cli
