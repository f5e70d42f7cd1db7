// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The command line as a person types it: the whole way from a profile to a verified signature, and every refusal.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandExplainsItself();
    void wrongUse_data();
    void wrongUse();
    void criteriaByDate();
    void fromNewCaseToSignedReport();
    void sampleIsReadyToSign();
    void refusalsSayWhy();
    void textsFromFileAndStandardInput();
    void undoTakesTheNewestBack();

private:
    struct Outcome
    {
        int status = -1;
        QString out;
        QString err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    };
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    Outcome line(const QString &typed) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

TestCli::Outcome TestCli::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CTPAT_CONFIG_DIR"), path(QStringLiteral("config")));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CTPAT_BINARY_DIR "/app/ctpat"), arguments);
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    if (!process.waitForFinished(-1))
        return outcome;
    outcome.status = process.exitCode();
    outcome.out = QString::fromUtf8(process.readAllStandardOutput());
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

/// As typed into a shell: words, with double quotes round those that hold spaces.
TestCli::Outcome TestCli::line(const QString &typed) const
{
    return run(QProcess::splitCommand(typed).mid(1));
}

#define CLI_OK(typed)                                                                                                  \
    do {                                                                                                               \
        const Outcome cliOutcome = line(QStringLiteral(typed));                                                        \
        QVERIFY2(cliOutcome.status == 0, qPrintable(QStringLiteral(typed) + u'\n' + cliOutcome.out + cliOutcome.err)); \
    } while (false)

void TestCli::initTestCase()
{
    QFile pass(path(QStringLiteral("pass.txt")));
    QVERIFY(pass.open(QIODevice::WriteOnly));
    pass.write("correct horse battery staple\n");
    QImage photo(800, 600, QImage::Format_RGB32);
    photo.fill(Qt::darkYellow);
    QVERIFY(photo.save(path(QStringLiteral("photo.jpg")), "JPG"));
    CLI_OK("ctpat profile set --name \"Sample Specialist\" --title \"Supply Chain Security Specialist\" --organization "
           "\"Sample Field Office\" --role specialist");
}

void TestCli::everyCommandExplainsItself()
{
    const Outcome usage = run({QStringLiteral("--help")});
    QCOMPARE(usage.status, 0);
    const QStringList commands = usage.out.section(QLatin1Char('\n'), 1, 1).simplified().split(QLatin1Char(' '));
    QCOMPARE(commands.size(), 21);
    for (const QString &command : commands) {
        const Outcome help = run({command, QStringLiteral("--help")});
        QVERIFY2(help.status == 0 && help.out.contains(QLatin1String("--json")), qPrintable(command));
    }
}

void TestCli::wrongUse_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no command") << QStringLiteral("ctpat");
    QTest::newRow("unknown command") << QStringLiteral("ctpat frobnicate");
    QTest::newRow("unknown option") << QStringLiteral("ctpat info x.ctpat --frobnicate");
    QTest::newRow("missing argument") << QStringLiteral("ctpat info");
    QTest::newRow("unknown kind") << QStringLiteral("ctpat new x.ctpat --kind audit --entity importer --member X");
    QTest::newRow("no date") << QStringLiteral("ctpat criteria --entity importer --date tomorrow");
    QTest::newRow("unknown action") << QStringLiteral("ctpat history x.ctpat frobnicate");
}

void TestCli::wrongUse()
{
    QFETCH(QString, typed);
    QCOMPARE(line(typed).status, 2);
}

void TestCli::criteriaByDate()
{
    const auto obligation = [this](const QString &date) {
        const QJsonArray criteria = line(QStringLiteral("ctpat criteria --entity importer --date %1 --json").arg(date))
                                        .json()
                                        .value(QStringLiteral("criteria"))
                                        .toArray();
        for (const QJsonValue &criterion : criteria) {
            if (criterion[QStringLiteral("id")].toString() == QLatin1String("3.9"))
                return criterion[QStringLiteral("obligation")].toString();
        }
        return QString();
    };
    QCOMPARE(obligation(QStringLiteral("2022-06-01")), QStringLiteral("should"));
    QCOMPARE(obligation(QStringLiteral("2022-12-31")), QStringLiteral("should"));
    QCOMPARE(obligation(QStringLiteral("2023-01-01")), QStringLiteral("must"));
    QCOMPARE(line(QStringLiteral("ctpat criteria --entity importer --date 2019-06-01")).status, 1);
    QCOMPARE(line(QStringLiteral("ctpat criteria --entity spaceline")).status, 1);
}

void TestCli::fromNewCaseToSignedReport()
{
    CLI_OK("ctpat new case.ctpat --kind revalidation --mode in-person --entity foreign_manufacturer --member \"Sample "
           "Maquila\" --account 12345678 --date 2026-11-24");
    CLI_OK("ctpat visit case.ctpat add --site \"Plant 1\" --address \"Av. Industrial 100\" --city Tijuana --country MX "
           "--zone "
           "America/Tijuana --from 2026-11-24 --to 2026-11-25 --scope 6.2 --scope-reason \"Follow-up visit on seals\"");
    CLI_OK(
        "ctpat set case.ctpat --planned-release 2026-12-04 --executive-summary \"One follow-up visit; one action.\"");
    CLI_OK("ctpat person case.ctpat add --name \"Plant manager\" --title \"Plant manager\" --organization \"Sample "
           "Maquila\" "
           "--role member --present opening,tour,closing");
    CLI_OK("ctpat answer case.ctpat 6.2 no --visit 1 --finding-text \"Seals in use carry no ISO 17712 H mark.\" "
           "--internal "
           "\"Seen on 3 of 10 units.\"");
    CLI_OK("ctpat verification case.ctpat 6.2 --visit 1 --method record-sample --object \"Seal log\" --sample 10/120 "
           "--exceptions 3");
    QCOMPARE(line(QStringLiteral("ctpat check case.ctpat")).status, 1); // the finding has no action text and reason yet
    const QJsonArray findings =
        line(QStringLiteral("ctpat finding case.ctpat list --json")).json().value(QStringLiteral("findings")).toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0][QStringLiteral("number")].toString(), QStringLiteral("A-01"));
    QCOMPARE(findings[0][QStringLiteral("due")].toString(), QStringLiteral("2027-03-04"));
    CLI_OK("ctpat finding case.ctpat edit A-01 --action \"Use seals that conform to ISO 17712 and keep the "
           "certificates.\" "
           "--reason inadequate-evidence");
    CLI_OK("ctpat attach case.ctpat photo.jpg --criterion 6.2 --visit 1 --caption \"Bolt seal without H mark\"");
    CLI_OK("ctpat check case.ctpat");
    CLI_OK("ctpat report case.ctpat -o draft.pdf");
    CLI_OK("ctpat identity new me.p12 --name \"Sample Specialist\" --passphrase-file pass.txt");
    CLI_OK("ctpat sign case.ctpat --identity me.p12 --passphrase-file pass.txt --role specialist -o signed.pdf");
    const Outcome verified = line(QStringLiteral("ctpat verify signed.pdf --json"));
    QCOMPARE(verified.status, 0);
    QCOMPARE(verified.json().value(QStringLiteral("signatures")).toArray().size(), 1);
    CLI_OK("ctpat history case.ctpat verify");
    const QJsonObject info = line(QStringLiteral("ctpat info case.ctpat --json")).json();
    QCOMPARE(info.value(QStringLiteral("actions")).toInt(), 1);
    QCOMPARE(info.value(QStringLiteral("figures"))[QStringLiteral("allVisits")][QStringLiteral("total")].toInt(), 1);
    QVERIFY(info.value(QStringLiteral("next")).isNull());
    const QJsonArray dates = info.value(QStringLiteral("dates")).toArray();
    const auto dateOf = [&](const char *kind) {
        const auto found = std::find_if(dates.begin(), dates.end(), [kind](const QJsonValue &date) {
            return date[QStringLiteral("kind")] == QLatin1String(kind);
        });
        return found == dates.end() ? QString() : (*found)[QStringLiteral("date")].toString();
    };
    QCOMPARE(dateOf("planned-release"), QStringLiteral("2026-12-04"));
    QCOMPARE(dateOf("response-due"), QStringLiteral("2027-03-04"));

    QProcess pdfsig;
    pdfsig.start(QStringLiteral("pdfsig"), {path(QStringLiteral("signed.pdf"))});
    QVERIFY2(pdfsig.waitForFinished(), "the program pdfsig is needed");
    QVERIFY(pdfsig.readAllStandardOutput().contains("Signature is Valid"));
    QProcess text;
    text.start(QStringLiteral("pdftotext"), {path(QStringLiteral("signed.pdf")), QStringLiteral("-")});
    QVERIFY(text.waitForFinished());
    const QString pages = QString::fromUtf8(text.readAllStandardOutput()).simplified();
    QVERIFY(pages.contains(QLatin1String("Seals in use carry no ISO 17712 H mark.")));
    QVERIFY(!pages.contains(QLatin1String("Seen on 3 of 10 units")));

    // Held by the signature: what the report prints does not change any more, internal notes do.
    QCOMPARE(line(QStringLiteral("ctpat answer case.ctpat 6.2 yes --visit 1")).status, 1);
    CLI_OK("ctpat answer case.ctpat 6.2 --visit 1 --internal \"Written after signing.\"");
    CLI_OK("ctpat sign case.ctpat --take-back \"A typing error\"");
    CLI_OK("ctpat answer case.ctpat 6.2 --visit 1 --finding-text \"Mended.\"");
}

void TestCli::sampleIsReadyToSign()
{
    CLI_OK("ctpat sample sample.ctpat");
    CLI_OK("ctpat check sample.ctpat");
    QCOMPARE(line(QStringLiteral("ctpat sample sample.ctpat")).status, 1);
    const QJsonObject figures =
        line(QStringLiteral("ctpat info sample.ctpat --json")).json().value(QStringLiteral("figures")).toObject();
    QCOMPARE(figures.value(QStringLiteral("allVisits"))[QStringLiteral("notLookedAt")].toInt(), 0);
    CLI_OK("ctpat answer sample.ctpat 6.2 none --visit 2");
    const QJsonValue next = line(QStringLiteral("ctpat info sample.ctpat --json")).json().value(QStringLiteral("next"));
    QCOMPARE(next[QStringLiteral("criterion")].toString(), QStringLiteral("6.2"));
    QCOMPARE(next[QStringLiteral("visit")].toInt(), 2);
}

void TestCli::refusalsSayWhy()
{
    CLI_OK("ctpat new refuse.ctpat --kind self-assessment --entity importer --member \"Sample Imports\" --account 1");
    const Outcome unknown = line(QStringLiteral("ctpat answer refuse.ctpat 99.9 yes --visit 0 --json"));
    QCOMPARE(unknown.status, 1);
    QVERIFY(!unknown.json().value(QStringLiteral("error"))[QStringLiteral("message")].toString().isEmpty());
    const Outcome marking = line(QStringLiteral("ctpat set refuse.ctpat --marking cbp-cui"));
    QCOMPARE(marking.status, 1); // no CUI banner on a member's own self-assessment
    QVERIFY(!marking.err.isEmpty());
    QCOMPARE(line(QStringLiteral("ctpat info nowhere.ctpat")).status, 1);
    QCOMPARE(line(QStringLiteral("ctpat info photo.jpg")).status, 1);
    QCOMPARE(line(QStringLiteral("ctpat verify photo.jpg")).status, 1);
    QFile wrong(path(QStringLiteral("wrong.txt")));
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write("wrong");
    wrong.close();
    CLI_OK("ctpat identity new other.p12 --name \"Sample Specialist\" --passphrase-file pass.txt");
    const Outcome passphrase = line(QStringLiteral("ctpat identity show other.p12 --passphrase-file wrong.txt --json"));
    QCOMPARE(passphrase.status, 1);
    QCOMPARE(passphrase.json().value(QStringLiteral("error"))[QStringLiteral("id")].toString(),
             QStringLiteral("signing.wrong-passphrase"));
}

void TestCli::textsFromFileAndStandardInput()
{
    CLI_OK("ctpat new texts.ctpat --kind revalidation --entity importer --member \"Sample Imports\" --account 1");
    QFile text(path(QStringLiteral("summary.txt")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("Línea uno\nLínea dos\n");
    text.close();
    CLI_OK("ctpat set texts.ctpat --executive-summary @summary.txt");
    const Outcome typed =
        run({QStringLiteral("set"), QStringLiteral("texts.ctpat"), QStringLiteral("--scope"), QStringLiteral("@-")},
            "from standard input");
    QCOMPARE(typed.status, 0);
    CLI_OK("ctpat set texts.ctpat --findings @@home");
    const QJsonObject texts =
        line(QStringLiteral("ctpat info texts.ctpat --json")).json().value(QStringLiteral("texts")).toObject();
    QCOMPARE(texts.value(QStringLiteral("executive-summary")).toString(), QStringLiteral("Línea uno\nLínea dos"));
    QCOMPARE(texts.value(QStringLiteral("scope")).toString(), QStringLiteral("from standard input"));
    QCOMPARE(texts.value(QStringLiteral("findings")).toString(), QStringLiteral("@home"));
}

void TestCli::undoTakesTheNewestBack()
{
    CLI_OK("ctpat new undo.ctpat --kind revalidation --entity importer --member \"Sample Imports\" --account 1");
    CLI_OK("ctpat answer undo.ctpat 1.1 no --visit 0");
    CLI_OK("ctpat history undo.ctpat undo");
    const QJsonObject info = line(QStringLiteral("ctpat info undo.ctpat --json")).json();
    QCOMPARE(info.value(QStringLiteral("recommendations")).toInt(), 0);
    QCOMPARE(info.value(QStringLiteral("answers")).toArray().size(), 0);
    CLI_OK("ctpat history undo.ctpat verify");
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
