// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of a case gets a word of its own; the report must show those that are for it, and none of the others.
#include "core/casefile/fields.h"
#include "core/findings/findingstatestore.h"
#include "core/issuing/issue.h"
#include "core/validation/milestonestore.h"
#include "tests/core/issuing/issuingfixture.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <map>
#include <set>

using namespace ctpat;

namespace {

/// Texts that hold no words of a person: a marker in them would be no valid value.
const std::map<std::string, std::string> valuesNotWords = {
    {"validation.kind", "code"},
    {"validation.mode", "code"},
    {"validation.entity_group", "code; the group's label is printed"},
    {"validation.criteria_date", "date"},
    {"validation.language", "code"},
    {"validation.paper", "code"},
    {"validation.marking_profile", "code; the profile's banner is printed"},
    {"validation.planned_release", "date"},
    {"criteria_set.entity_type", "code"},
    {"criteria_set.edition", "inside data as well, from which it is printed"},
    {"criteria_set.as_of", "date"},
    {"criteria_set.data", "the catalog's own texts, kept as JSON"},
    {"site.country", "code; the country's name is printed"},
    {"visit.mode", "code"},
    {"visit.date_from", "date"},
    {"visit.date_to", "date"},
    {"visit.zone", "id of a time zone"},
    {"visit.scope_kind", "code"},
    {"visit_scope.criterion", "number of a criterion"},
    {"person.role", "code; the role's word is printed"},
    {"answer.criterion", "number of a criterion"},
    {"answer.value", "code"},
    {"verification.method", "code"},
    {"verification.audience", "code"},
    {"finding.criterion", "number of a criterion"},
    {"finding.kind", "code"},
    {"finding.primary_reason", "id of a reason; its title is printed"},
    {"finding.due_date", "date"},
    {"finding.state", "code"},
    {"finding_reason.reason", "id of a reason; its title is printed"},
    {"evidence.media_type", "code; the type's name is printed"},
    {"evidence.valid_until", "date"},
    {"evidence.audience", "code"},
    {"evidence_link.target_kind", "code"},
    {"section_text.section", "code"},
    {"milestone.stage", "code"},
    {"milestone.on_date", "date"},
    {"report_version.state", "code"},
    {"report_version.released_on", "date"},
    {"signature.role", "code"},
    {"signature.fingerprint", "digest"},
    {"review.decision", "code"},
};

/// For the report, but on no page of it.
const std::map<std::string, std::string> printedElsewhere = {
    {"signature.signer", "in the signature itself, which tst_issue looks into"},
};

/// Rows whose text the report leaves out by a rule that it names.
bool isLeftOut(const std::string &field, const QString &row)
{
    // A reason is printed with the answers that need one, and named as left out with the others.
    if (field == "answer.reason")
        return row != QLatin1String("not-applicable") && row != QLatin1String("not-verified");
    // Only a chosen scope has a reason.
    return field == "visit.scope_reason" && row != QLatin1String("chosen");
}

struct Marker
{
    std::string field;
    QString word;
    bool forReport;
};

std::string name(const Field &field)
{
    return std::string(field.table) + '.' + field.column;
}

} // namespace

class TestMarkers final : public QObject
{
    Q_OBJECT

    std::unique_ptr<IssuingFixture> m_fixture;
    std::vector<Marker> m_markers;
    std::set<std::string> m_unfilled; ///< text columns of tables without any row
    QString m_pages;
    QByteArray m_bytes;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(),
                 "pdftotext (package poppler-utils) is needed");
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty(), "qpdf is needed");
        m_fixture = std::make_unique<IssuingFixture>();
        releaseAndCorrect();
        fillEveryTable();
        markEverything();
        const Result<ReportPdf> pdf = draftReport(*m_fixture->file);
        CTPAT_OK(pdf);
        m_bytes = pdf->bytes;
        readBack();
    }

    void everyTableHasARow()
    {
        for (const std::string &field : m_unfilled)
            qWarning("%s has no row to put a marker into", field.c_str());
        QVERIFY(m_unfilled.empty());
        const auto forReport =
            std::count_if(m_markers.begin(), m_markers.end(), [](const Marker &m) { return m.forReport; });
        QVERIFY(forReport > 50);
        QVERIFY(static_cast<long>(m_markers.size()) - forReport > 20);
    }

    void listsNameOnlyFieldsThatExist()
    {
        for (const auto *list : {&valuesNotWords, &printedElsewhere}) {
            for (const auto &[field, why] : *list) {
                const auto dot = field.find('.');
                QVERIFY2(findField(field.substr(0, dot).c_str(), field.substr(dot + 1).c_str()), field.c_str());
            }
        }
    }

    void reportShowsWhatIsForIt()
    {
        QStringList missing;
        for (const Marker &marker : m_markers) {
            if (marker.forReport && !printedElsewhere.contains(marker.field) && !m_pages.contains(marker.word))
                missing.append(QString::fromStdString(marker.field) + QLatin1Char(' ') + marker.word);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

    void reportShowsNothingInternal()
    {
        QStringList leaked;
        for (const Marker &marker : m_markers) {
            if (!marker.forReport && (m_pages.contains(marker.word) || m_bytes.contains(marker.word.toLatin1())))
                leaked.append(QString::fromStdString(marker.field) + QLatin1Char(' ') + marker.word);
        }
        QVERIFY2(leaked.isEmpty(), qPrintable(leaked.join(QLatin1Char('\n'))));
    }

private:
    /// A released version with signature and review, so that their rows exist, and a correction that is open.
    void releaseAndCorrect()
    {
        IssuingFixture &fixture = *m_fixture;
        CaseFile &file = *fixture.file;
        fixture.must(ReportVersions::freeze(file));
        signAs(SignerRole::Specialist);
        fixture.must(ReportVersions::submit(file));
        signAs(SignerRole::Supervisor);
        fixture.must(ReportVersions::release(file, QDate(2026, 11, 20)));
        fixture.must(ReportVersions::startCorrection(file, QStringLiteral("Why")));
    }

    void signAs(SignerRole role)
    {
        const ReportVersion version = *m_fixture->must(ReportVersions::newest(*m_fixture->file));
        m_fixture->must(m_fixture->file->change(QStringLiteral("Sign"), [&](Change &change) -> Status {
            const SignatureRecord record{{}, {}, role, QStringLiteral("Signer"), QStringLiteral("00"), change.at(), {}};
            const auto kept = ReportVersions::recordSignature(change, version, record, toCode(role).toLatin1());
            return kept ? Status() : Status(kept.error());
        }));
    }

    /// Rows of every kind, also those for nobody but the specialist.
    void fillEveryTable()
    {
        IssuingFixture &fixture = *m_fixture;
        CaseFile &file = *fixture.file;
        for (const SectionText section : allValues<SectionText>())
            fixture.must(TextStore::set(file, section, QStringLiteral("Text")));
        fixture.must(MilestoneStore::add(
            file, {{}, QStringLiteral("verification-initiated"), QDate(2026, 10, 1), QStringLiteral("Note")},
            fixture.must(Timeline::load())));
        fixture.must(setAnswer(file, {QStringLiteral("9.6"), fixture.second}, AnswerValue::NotApplicable));
        fixture.must(setAnswer(file, {QStringLiteral("1.3"), desk()}, AnswerValue::NotVerified));
        Verification secret = IssuingFixture::verification();
        secret.audience = RowAudience::Internal;
        fixture.must(VerificationStore::add(file, fixture.noKey(), secret));
        Finding finding = fixture.action();
        finding.contributingReasons = {QStringLiteral("outdated")};
        fixture.save(finding);
        addSecretEvidence();
    }

    [[nodiscard]] Uuid desk() const { return m_fixture->must(loadSnapshot(*m_fixture->file)).visitByNumber(0)->id; }

    void addSecretEvidence()
    {
        const QString path = m_fixture->base.path(QStringLiteral("secret.txt"));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write("secret") > 0);
        out.close();
        AddOptions options;
        options.audience = EvidenceAudience::Internal;
        options.targets = {{EvidenceTargetKind::Visit, m_fixture->first}};
        m_fixture->must(addFile(*m_fixture->file, path, options));
    }

    /// The rows of a table with its text columns: id, audience of the row, and what isLeftOut() wants to know.
    void markEverything()
    {
        CaseFile &file = *m_fixture->file;
        std::map<std::string, std::vector<Field>> tables;
        for (const Field &field : allFields())
            tables[field.table].push_back(field);
        for (const auto &[table, fields] : tables) {
            std::vector<Field> texts;
            for (const Field &field : fields) {
                if (isText(table, field.column) && !valuesNotWords.contains(name(field)))
                    texts.push_back(field);
            }
            if (!texts.empty())
                markTable(file, table, texts);
        }
    }

    [[nodiscard]] bool isText(const std::string &table, const char *column) const
    {
        const QByteArray sql = "SELECT type FROM pragma_table_info('" + QByteArray::fromStdString(table) +
                               "') WHERE name = '" + column + "'";
        const auto type =
            m_fixture->file->first<QString>(sql.constData(), {}, [](const Query &row) { return row.text(0); });
        return type && *type && **type == QLatin1String("TEXT");
    }

    struct MarkedRow
    {
        Uuid id;
        bool internal;
        QString kind;
    };

    [[nodiscard]] std::vector<MarkedRow> rowsOf(const std::string &table) const
    {
        const QByteArray audience = findField(table.c_str(), "audience") ? "audience = 'internal'" : "0";
        const QByteArray kind = table == "answer" ? "coalesce(value, '')" : table == "visit" ? "scope_kind" : "''";
        const QByteArray sql =
            "SELECT id, " + audience + ", " + kind + " FROM " + QByteArray::fromStdString(table) + " ORDER BY id";
        return m_fixture->must(m_fixture->file->list<MarkedRow>(sql.constData(), {}, [](const Query &row) {
            return MarkedRow{row.id(0), row.boolean(1), row.text(2)};
        }));
    }

    void markTable(CaseFile &file, const std::string &table, const std::vector<Field> &texts)
    {
        const std::vector<MarkedRow> rows = rowsOf(table);
        if (rows.empty()) {
            for (const Field &field : texts)
                m_unfilled.insert(name(field));
        }
        m_fixture->must(file.change(QStringLiteral("Mark"), [&](Change &change) -> Status {
            for (const MarkedRow &row : rows) {
                Row values;
                for (const Field &field : texts) {
                    if (isLeftOut(name(field), row.kind) || !isPrintedVersion(table, row))
                        continue;
                    values.set(field.column, mark(field, row));
                }
                if (const Status done = change.update(table.c_str(), row.id, values); !done)
                    return done;
            }
            return {};
        }));
    }

    /// Of report versions only the reason of the newest is printed: version 1 replaced nothing.
    [[nodiscard]] bool isPrintedVersion(const std::string &table, const MarkedRow &row) const
    {
        return table != "report_version" || m_fixture->must(ReportVersions::newest(*m_fixture->file))->id == row.id;
    }

    QString mark(const Field &field, const MarkedRow &row)
    {
        const bool forReport =
            field.audience == Audience::Report || (field.audience == Audience::ByRow && !row.internal);
        const QString word = QStringLiteral("Kx%1z").arg(m_markers.size() + 1, 4, 10, QLatin1Char('0'));
        m_markers.push_back({name(field), word, forReport});
        return word;
    }

    void readBack()
    {
        const QString path = m_fixture->base.path(QStringLiteral("markers.pdf"));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(m_bytes) == m_bytes.size());
        out.close();
        QProcess text;
        text.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
        QVERIFY(text.waitForFinished());
        m_pages = QString::fromUtf8(text.readAllStandardOutput());
        QVERIFY(m_pages.contains(QStringLiteral("Actions required")));
        // Everything that is in the file, also what no page shows: metadata, embedded files.
        const QString plain = m_fixture->base.path(QStringLiteral("plain.pdf"));
        QProcess unpack;
        unpack.start(QStringLiteral("qpdf"),
                     {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path, plain});
        QVERIFY(unpack.waitForFinished());
        QFile in(plain);
        QVERIFY(in.open(QIODevice::ReadOnly));
        m_bytes += in.readAll();
    }
};

QTEST_MAIN(TestMarkers)
#include "tst_markers.moc"
