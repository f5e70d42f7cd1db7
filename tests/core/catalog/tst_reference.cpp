// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/markingprofiles.h"
#include "core/catalog/reasons.h"
#include "core/catalog/timeline.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace ctpat;

namespace {

const QStringList languages = {QStringLiteral("es"), QStringLiteral("fr")};

bool isTranslated(const LocalizedText &text)
{
    return !text.isEmpty() && text.translations().keys() == languages;
}

QByteArray shipped(const QString &name)
{
    QFile file(QStringLiteral(":/reference/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasons();
    void reasonsCanBeAdded();
    void markings();
    void designationBlock();
    void timeline();
    void damaged_data();
    void damaged();
    void missingFile();

private:
    QString write(const QString &name, const QByteArray &content);
    QTemporaryDir m_folder;
};

QString TestReference::write(const QString &name, const QByteArray &content)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

void TestReference::reasons()
{
    const auto reasons = Reasons::load();
    QVERIFY2(static_cast<bool>(reasons), reasons ? "" : qPrintable(reasons.error().message()));
    QCOMPARE(reasons->all().size(), std::size_t(12));
    for (std::size_t i = 0; i < reasons->all().size(); ++i) {
        const Reason &reason = reasons->all()[i];
        QCOMPARE(reason.code, QStringLiteral("R%1").arg(i + 1));
        QVERIFY2(isTranslated(reason.title), qPrintable(reason.id));
        QVERIFY2(isTranslated(reason.meaning), qPrintable(reason.id));
        QVERIFY2(isTranslated(reason.typicalFix), qPrintable(reason.id));
        QCOMPARE(reason.needsText, reason.id == QLatin1String("other"));
    }
    const Reason *first = reasons->find(QStringLiteral("inadequate-evidence"));
    QVERIFY(first);
    QCOMPARE(first->title.english(), QStringLiteral("Inadequate evidence of implementation"));
    QCOMPARE(reasons->find(QStringLiteral("r1")), first);
    QVERIFY(!reasons->find(QStringLiteral("R13")));
    QVERIFY(!reasons->find(QString()));
}

void TestReference::reasonsCanBeAdded()
{
    const QString own =
        write(QStringLiteral("own.json"), R"({"format": "ctpat-reasons", "formatVersion": 1, "reasons": [
        {"id": "no-budget", "code": "R13", "title": "No budget", "meaning": "Nobody paid.", "typicalFix": "Pay."}]})");
    const QString base = QStringLiteral(":/reference/reasons.json");
    const auto reasons = Reasons::load({base, own});
    QVERIFY2(static_cast<bool>(reasons), reasons ? "" : qPrintable(reasons.error().message()));
    QCOMPARE(reasons->all().size(), std::size_t(13));
    QVERIFY(reasons->find(QStringLiteral("no-budget")));

    const auto twice = Reasons::load({base, own, own});
    QVERIFY(!twice);
    QVERIFY2(twice.error().message().contains(QStringLiteral("reasons[0]")), qPrintable(twice.error().message()));
}

void TestReference::markings()
{
    const auto markings = MarkingProfiles::load();
    QVERIFY2(static_cast<bool>(markings), markings ? "" : qPrintable(markings.error().message()));
    QCOMPARE(markings->all().size(), std::size_t(4));
    for (const MarkingProfile &profile : markings->all()) {
        QVERIFY2(isTranslated(profile.title), qPrintable(profile.id));
        QVERIFY2(profile.selfAssessment || profile.validation, qPrintable(profile.id));
    }
    // A member's own self-assessment never gets a government's marking.
    QCOMPARE(markings->forSelfAssessment().size(), std::size_t(2));
    for (const MarkingProfile &profile : markings->forSelfAssessment()) {
        QVERIFY(!profile.banner.contains(QLatin1String("CUI")));
        QVERIFY(!profile.banner.contains(QLatin1String("OFFICIAL")));
        QVERIFY(!profile.hasBlock());
    }
    QCOMPARE(markings->forValidation().size(), std::size_t(3));
    QVERIFY(markings->find(QStringLiteral("none")));
    QVERIFY(markings->find(QStringLiteral("none"))->banner.isEmpty());
    QVERIFY(!markings->find(QStringLiteral("secret")));
}

void TestReference::designationBlock()
{
    const auto markings = MarkingProfiles::load();
    QVERIFY(static_cast<bool>(markings));
    const MarkingProfile *cui = markings->find(QStringLiteral("cbp-cui"));
    QVERIFY(cui);
    QVERIFY(cui->hasBlock());
    QCOMPARE(cui->block(), (QStringList{QStringLiteral("Controlled by: U.S. Customs and Border Protection"),
                                        QStringLiteral("CUI category: PROPIN")}));
    const QStringList filled = cui->block({{QStringLiteral("office"), QStringLiteral("Sample Field Office")},
                                           {QStringLiteral("category"), QStringLiteral("  ")},
                                           {QStringLiteral("contact"), QStringLiteral("%office% 100%")}});
    QCOMPARE(filled,
             (QStringList{QStringLiteral("Controlled by: U.S. Customs and Border Protection"),
                          QStringLiteral("Controlled by: Sample Field Office"), QStringLiteral("POC: %office% 100%")}));
}

void TestReference::timeline()
{
    const auto timeline = Timeline::load();
    QVERIFY2(static_cast<bool>(timeline), timeline ? "" : qPrintable(timeline.error().message()));
    QStringList phases;
    QStringList milestones;
    for (const TimelinePhase &phase : timeline->phases()) {
        QVERIFY2(isTranslated(phase.title), qPrintable(phase.id));
        phases.append(phase.id);
        for (const Milestone &milestone : phase.milestones) {
            QVERIFY2(isTranslated(milestone.title), qPrintable(milestone.id));
            milestones.append(milestone.id);
        }
    }
    QCOMPARE(phases,
             (QStringList{QStringLiteral("verification"), QStringLiteral("report"), QStringLiteral("response")}));
    QCOMPARE(milestones.size(), 11);
    QVERIFY(timeline->milestone(QStringLiteral("response-rejected"))->repeats);
    QVERIFY(!timeline->milestone(QStringLiteral("report-sent"))->repeats);
    QVERIFY(!timeline->milestone(QStringLiteral("party")));
}

void TestReference::damaged_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("part"); // a regular expression; its first match is replaced
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("told");

    const auto row = [](const char *name, const char *file, const char *part, const char *damage, const char *told) {
        QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(part) << QString::fromUtf8(damage)
                            << QString::fromUtf8(told);
    };
    row("reasons: no JSON", "reasons.json", R"("formatVersion": 1,)", R"("formatVersion": 1)", "line 4, column 3");
    row("reasons: other format", "reasons.json", "ctpat-reasons", "ctpat-timeline",
        R"(format: must be "ctpat-reasons")");
    row("reasons: same id", "reasons.json", "no-written-procedure", "inadequate-evidence",
        "reasons[1]: there is another");
    row("reasons: id with a space", "reasons.json", "no-written-procedure", "no procedure",
        R"(reasons[1]/id: "no proc)");
    row("reasons: no meaning", "reasons.json", R"("meaning": "It is done[^\n]*)", "",
        R"(reasons[1]: has no "meaning")");
    row("reasons: language", "reasons.json", R"("es")", R"("Spanish")", R"(reasons[0]/translations/Spanish: )");
    row("markings: for whom", "marking-profiles.json", R"("selfAssessment": false)", R"("selfAssessment": "no")",
        "profiles[0]/selfAssessment: must be true or false");
    row("markings: field", "marking-profiles.json", "%office%", "%desk%",
        R"(profiles[0]/blockLines[1]: there is no field "desk")");
    row("markings: same id", "marking-profiles.json", R"("cbp-fouo")", R"("cbp-cui")",
        "profiles[1]/id: there is another");
    row("timeline: no milestones", "timeline.json", R"("milestones")", R"("stones")",
        R"(phases[0]: has no "milestones")");
    row("timeline: same milestone", "timeline.json", "response-approved", "report-sent",
        "phases[2]/milestones[3]/id: there is another");
}

void TestReference::damaged()
{
    QFETCH(QString, file);
    QFETCH(QString, part);
    QFETCH(QString, damage);
    QFETCH(QString, told);
    QString text = QString::fromUtf8(shipped(file));
    const auto match = QRegularExpression(part).match(text);
    QVERIFY(match.hasMatch());
    text.replace(match.capturedStart(), match.capturedLength(), damage);
    const QString path = write(file, text.toUtf8());

    std::optional<Error> error;
    const auto keep = [&error](const auto &result) {
        if (!result)
            error = result.error();
    };
    if (file.startsWith(QLatin1String("reasons")))
        keep(Reasons::load({path}));
    else if (file.startsWith(QLatin1String("marking")))
        keep(MarkingProfiles::load({path}));
    else
        keep(Timeline::load(path));
    QVERIFY(error.has_value());
    QCOMPARE(error->code(), ErrorCode::CatalogDamaged);
    QVERIFY2(error->message().contains(file), qPrintable(error->message()));
    QVERIFY2(error->message().contains(told), qPrintable(error->message()));
}

void TestReference::missingFile()
{
    const auto reasons = Reasons::load({m_folder.filePath(QStringLiteral("nowhere.json"))});
    QVERIFY(!reasons);
    QCOMPARE(reasons.error().code(), ErrorCode::FileMissing);
}

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
