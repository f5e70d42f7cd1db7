// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/pdfverifier.h"

#include "tests/core/signing/signingfixtures.h"

#include <QJsonArray>

using namespace ctpat;
using namespace ctpat::fixtures;

namespace {

QString verdictOf(const QByteArray &pdf)
{
    const Result<VerificationReport> report = verifyPdf(pdf);
    return report ? verdictId(report->verdict()) : errorId(report.error().code());
}

/// What a page, a catalog or a field was in the file, without its closing brackets, to be written again with a change.
QByteArray lastBody(const QByteArray &pdf, int object)
{
    const QByteArray head = '\n' + QByteArray::number(object) + " 0 obj\n";
    const qsizetype from = pdf.lastIndexOf(head) + head.size();
    return pdf.mid(from, pdf.indexOf("\nendobj", from) - from);
}

QByteArray reopened(const QByteArray &pdf, int object)
{
    return lastBody(pdf, object).trimmed().chopped(2);
}

/// A file with a signature by the openssl program: another maker's form, with any gap and any sub-filter.
class ForeignSigner final
{
public:
    QByteArray subFilter = "adbe.pkcs7.detached";
    QStringList arguments;    ///< of `openssl cms -sign`
    qsizetype gapTooWide = 0; ///< bytes in front of the signature that it leaves out
    qsizetype shortBy = 0;    ///< bytes at the end that it leaves out

    /// A document with its first signature.
    [[nodiscard]] QByteArray sign(IdentityMaker &maker)
    {
        PdfObjects objects = smallDocument();
        objects[1] = "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [9 0 R] /SigFlags 3 >> >>";
        objects[4] = objects[4].chopped(3) + " /Annots [9 0 R] >>";
        objects[9] =
            "<< /Type /Annot /Subtype /Widget /FT /Sig /T (foreign) /F 132 /Rect [0 0 0 0] /P 4 0 R /V 10 0 R >>";
        objects[10] = dictionary();
        return fill(newPdf(objects), maker);
    }

    /// What stands in the place of the signature until fill().
    [[nodiscard]] QByteArray dictionary() const
    {
        return "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /" + subFilter +
               " /M (D:" + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() +
               "Z) /ByteRange " + range + " /Contents <" + QByteArray(capacity, '0') + "> >>";
    }

    [[nodiscard]] QByteArray fill(QByteArray pdf, IdentityMaker &maker)
    {
        const qsizetype gap = pdf.indexOf("/Contents <000") + 10;
        const qsizetype gapEnd = gap + capacity + 2;
        const qsizetype size = pdf.size() - gapEnd - shortBy;
        const QByteArray numbers = "[0 " + QByteArray::number(gap - gapTooWide) + ' ' + QByteArray::number(gapEnd) +
                                   ' ' + QByteArray::number(size);
        pdf.replace(range, numbers.leftJustified(range.size() - 1, ' ') + ']');
        const QByteArray content = pdf.first(gap - gapTooWide) + pdf.mid(gapEnd, size);
        const QString out = m_folder.filePath(QStringLiteral("cms.der"));
        const Run made = run(QStringLiteral("openssl"),
                             QStringList{QStringLiteral("cms"), QStringLiteral("-sign"), QStringLiteral("-binary"),
                                         QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-in"),
                                         writeFile(m_folder, QStringLiteral("content"), content),
                                         QStringLiteral("-signer"), maker.path("cert.pem"), QStringLiteral("-inkey"),
                                         maker.path("key.pem"), QStringLiteral("-out"), out} +
                                 arguments);
        if (made.status != 0)
            qFatal("%s", made.output.constData());
        const QByteArray hex = readFile(out).toHex();
        return pdf.replace(gap + 1, hex.size(), hex);
    }

private:
    static constexpr qsizetype capacity = 8192;
    const QByteArray range = "[0 1111111111 2222222222 3333333333]";
    QTemporaryDir m_folder;
};

} // namespace

class TestPdfVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reportSaysEverything();
    void json();
    void unsignedFiles_data();
    void unsignedFiles();
    void everyChangedByteIsNoticed();
    void truncated_data();
    void truncated();
    void appended_data();
    void appended();
    void laterUpdates_data();
    void laterUpdates();
    void changesBetweenSignatures_data();
    void changesBetweenSignatures();
    void laterSignatureHidesNoChange_data();
    void laterSignatureHidesNoChange();
    void closedDocumentPermitsNoMore();
    void danglingReferenceMayNotBeFilled();
    void foreignSignatures_data();
    void foreignSignatures();
    void certificateOutOfDate();
    void anotherCertificateOfTheSameKey();
    void trust_data();
    void trust();
    void copiedSignatureIsNoSignature();

private:
    [[nodiscard]] QByteArray signedBy(const QByteArray &pdf, const QString &field,
                                      SignatureRequest::Kind kind = SignatureRequest::Kind::Approval) const
    {
        SignatureRequest what = request(field);
        what.kind = kind;
        const Result<QByteArray> result = signPdf(pdf, opened(m_trial), what);
        if (!result)
            qFatal("%s | %s", qUtf8Printable(result.error().message()), qUtf8Printable(result.error().detail()));
        return *result;
    }

    QByteArray m_trial;
    QByteArray m_plain;
    QByteArray m_signed;
    IdentityMaker m_maker;
};

void TestPdfVerifier::initTestCase()
{
    m_trial = trialFile();
    m_plain = newPdf(smallDocument());
    m_signed = signedBy(m_plain, QStringLiteral("specialist"), SignatureRequest::Kind::Certification);
    QVERIFY(!m_maker.make({QStringLiteral("-newkey"), QStringLiteral("rsa:2048")}).isEmpty());
}

void TestPdfVerifier::reportSaysEverything()
{
    const SignatureRequest what = request();
    const Result<QByteArray> pdf = signPdf(m_plain, opened(m_trial), what);
    QVERIFY(pdf);
    const Result<VerificationReport> report = verifyPdf(*pdf);
    QVERIFY(report);
    QVERIFY(report->isValid());
    QVERIFY(!report->fileDamaged);
    QCOMPARE(report->removedSignatures, 0);
    QCOMPARE(report->signatures.size(), size_t(1));
    const SignatureReport &signature = report->signatures.front();
    QCOMPARE(signature.fieldName, what.fieldName);
    QCOMPARE(signature.nameStated, what.name);
    QCOMPARE(signature.role, what.role);
    QCOMPARE(signature.reason, what.reason);
    QCOMPARE(signature.location, what.location);
    QCOMPARE(signature.contact, what.contact);
    QVERIFY(signature.timeStated);
    QCOMPARE(signature.timeStated->utcMs / 1000, what.time.utcMs / 1000);
    QCOMPARE(signature.timeStated->offsetSeconds, what.time.offsetSeconds);
    QCOMPARE(signature.coveredBytes, pdf->size());
    QVERIFY(signature.coversWholeFile && signature.isLast && signature.digestIntact && signature.signatureCorrect);
    QVERIFY(signature.certificateBound && signature.certificateValidThen && !signature.certification);
    QCOMPARE(signature.subFilter, QStringLiteral("ETSI.CAdES.detached"));
    QCOMPARE(signature.digestAlgorithm, QStringLiteral("SHA-256"));
    QCOMPARE(signature.signatureAlgorithm, QStringLiteral("ecdsa-with-SHA256"));
    QCOMPARE(*signature.signer, opened(m_trial).certificate());
    QCOMPARE(signature.trust, SignerTrust::TrialSelfIssued);
    QVERIFY(signature.laterChanges.empty());
}

void TestPdfVerifier::json()
{
    const QJsonObject report = verifyPdf(m_signed)->toJson();
    QCOMPARE(report.value(QLatin1String("verdict")).toString(), QStringLiteral("valid"));
    QVERIFY(report.value(QLatin1String("valid")).toBool());
    QVERIFY(!report.value(QLatin1String("text")).toString().isEmpty());
    const QJsonArray signatures = report.value(QLatin1String("signatures")).toArray();
    QCOMPARE(signatures.size(), 1);
    const QJsonObject signature = signatures.first().toObject();
    QCOMPARE(signature.value(QLatin1String("field")).toString(), QStringLiteral("specialist"));
    QCOMPARE(signature.value(QLatin1String("trust")).toString(), QStringLiteral("trial-self-issued"));
    const QJsonObject signer = signature.value(QLatin1String("signer")).toObject();
    QCOMPARE(signer.value(QLatin1String("commonName")).toString(), QStringLiteral("Sample Specialist"));
    QVERIFY(signer.value(QLatin1String("trial")).toBool());
}

void TestPdfVerifier::unsignedFiles_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("verdict");
    PdfObjects withField = smallDocument();
    withField[1] = "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [9 0 R] >> >>";
    withField[9] = "<< /Type /Annot /Subtype /Widget /FT /Sig /T (specialist) /F 132 /Rect [0 0 0 0] /P 4 0 R >>";
    PdfObjects circle = withField;
    circle[9] = "<< /FT /Sig /T (a) /Kids [9 0 R 10 0 R] >>";
    circle[10] = "<< /T (b) /Parent 9 0 R /Kids [9 0 R] >>";
    PdfObjects nonsense = withField;
    nonsense[9] = "<< /FT /Sig /T (a) /V << /ByteRange [0 (x) 3] /Contents 7 /SubFilter /ETSI.CAdES.detached >> >>";
    PdfObjects other = withField;
    other[9] = "<< /FT /Sig /T (a) /V << /SubFilter /adbe.x509.rsa_sha1 /ByteRange [0 1 2 3] /Contents <00> >> >>";
    QTest::newRow("no form") << m_plain << QStringLiteral("not-signed");
    QTest::newRow("an empty field") << newPdf(withField) << QStringLiteral("empty-fields");
    QTest::newRow("fields in a circle") << newPdf(circle) << QStringLiteral("not-signed");
    QTest::newRow("nonsense in a signature") << newPdf(nonsense) << QStringLiteral("partly-covered");
    QTest::newRow("another form of signature") << newPdf(other) << QStringLiteral("unknown-format");
    QTest::newRow("not a PDF") << QByteArray("A letter.") << QStringLiteral("signing.pdf-unreadable");
    QTest::newRow("a header alone") << QByteArray("%PDF-1.7\n") << QStringLiteral("signing.pdf-unreadable");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("signing.pdf-unreadable");
    QTest::newRow("bytes before the header") << "x" + m_signed << QStringLiteral("signing.pdf-unsupported");
}

void TestPdfVerifier::unsignedFiles()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, verdict);
    QCOMPARE(verdictOf(pdf), verdict);
}

/// Every byte of the file counts: those that the signature covers and the zeros behind the signature. Only the frame of
/// the CMS structure lies outside its own signature (RFC 5652): a change there may pass if the report stays the same in
/// all it says.
void TestPdfVerifier::everyChangedByteIsNoticed()
{
    constexpr qsizetype step = 5;
    const QJsonObject original = verifyPdf(m_signed)->toJson();
    const qsizetype frame = m_signed.indexOf("/Contents <3") + 11;
    const qsizetype frameEnd = m_signed.indexOf(QByteArray(64, '0'), frame);
    QVERIFY(frame > m_plain.size() && frameEnd > frame);
    for (qsizetype at = 0; at < m_signed.size(); at += step) {
        QByteArray changed = m_signed;
        changed[at] = static_cast<char>(changed.at(at) ^ (at % 2 == 0 ? 1 : 2));
        const Result<VerificationReport> report = verifyPdf(changed);
        if (!report || !report->isValid())
            continue;
        QVERIFY2(frame <= at && at < frameEnd, qPrintable(QStringLiteral("byte %1").arg(at)));
        QCOMPARE(report->toJson(), original);
    }
}

void TestPdfVerifier::truncated_data()
{
    QTest::addColumn<qsizetype>("kept");
    QTest::addColumn<QStringList>("verdicts");
    const QStringList gone = {QStringLiteral("altered"),           QStringLiteral("file-damaged"),
                              QStringLiteral("not-signed"),        QStringLiteral("empty-fields"),
                              QStringLiteral("signature-damaged"), QStringLiteral("signing.pdf-unreadable")};
    QTest::newRow("last byte") << m_signed.size() - 1 << QStringList{QStringLiteral("altered")};
    QTest::newRow("end-of-file mark") << m_signed.size() - 7 << QStringList{QStringLiteral("altered")};
    QTest::newRow("cross-reference table") << m_signed.indexOf("xref", m_plain.size()) << gone;
    QTest::newRow("middle of the signature") << m_signed.indexOf("/Contents <3") + 500 << gone;
    QTest::newRow("middle of the first revision") << m_plain.size() / 2 << gone;
    QTest::newRow("the first revision stays") << m_plain.size() << QStringList{QStringLiteral("not-signed")};
}

void TestPdfVerifier::truncated()
{
    QFETCH(qsizetype, kept);
    QFETCH(QStringList, verdicts);
    const QString verdict = verdictOf(m_signed.first(kept));
    QVERIFY2(verdicts.contains(verdict), qPrintable(verdict));
}

void TestPdfVerifier::appended_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an end of line") << QByteArray("\n");
    QTest::newRow("a comment") << QByteArray("% harmless?\n");
    QTest::newRow("garbage") << QByteArray(100, 'x');
    QTest::newRow("much garbage") << QByteArray(5000, 'x');
    QTest::newRow("another end-of-file mark") << QByteArray("%%EOF\n");
    QTest::newRow("objects that nothing leads to") << QByteArray("3 0 obj\n<< >>\nendobj\n");
    QTest::newRow("another PDF") << m_plain;
}

void TestPdfVerifier::appended()
{
    QFETCH(QByteArray, bytes);
    const Result<VerificationReport> report = verifyPdf(m_signed + bytes);
    QVERIFY(report);
    QVERIFY2(report->verdict() >= SignatureVerdict::ChangedAfterSigning, qPrintable(verdictId(report->verdict())));
    for (const SignatureReport &signature : report->signatures)
        QVERIFY(signature.digestIntact && !signature.coversWholeFile);
}

void TestPdfVerifier::laterUpdates_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("kind");
    const QString changed = QStringLiteral("changed-after-signing");
    const QByteArray field = lastBody(m_signed, 9);
    const auto row = [&](const char *name, const PdfObjects &objects, const char *kind,
                         const QByteArray &trailer = {}) {
        QTest::newRow(name) << updatedPdf(m_signed, objects, trailer) << changed << QString::fromLatin1(kind);
    };
    QVERIFY(field.contains("/FT /Sig"));
    row("page turned", {{3, reopened(m_signed, 3) + " /Rotate 90 >>"}}, "page");
    row("page with other contents", {{3, QByteArray(lastBody(m_signed, 3)).replace("5 0 R", "6 0 R")}}, "page");
    row("text changed", {{5, stream("BT /F1 24 Tf 72 720 Td (Nothing to do) Tj ET")}}, "content");
    row("font changed", {{7, "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>"}}, "content");
    row("title changed", {{8, "<< /Title (Another report) >>"}}, "content");
    row("page taken out", {{2, "<< /Type /Pages /Kids [4 0 R] /Count 1 >>"}}, "content");
    row("object removed", {{5, "null"}}, "removed");
    row("note added",
        {{4, QByteArray(lastBody(m_signed, 4)).replace("/Annots [ ", "/Annots [ 20 0 R ")},
         {20, "<< /Type /Annot /Subtype /FreeText /Rect [0 0 600 700] /Contents (Approved) >>"}},
        "page");
    row("note added behind the signature",
        {{4, QByteArray(lastBody(m_signed, 4)).replace("/Annots [ 9 0 R ", "/Annots [ 9 0 R 20 0 R ")},
         {20, "<< /Type /Annot /Subtype /FreeText /Rect [0 0 600 700] /Contents (Approved) >>"}},
        "page");
    row("signature hidden", {{9, QByteArray(field).replace("/F 132", "/F 2")}}, "field");
    row("signature moved", {{9, QByteArray(field).replace("/Rect [ 72", "/Rect [ 10")}}, "field");
    row("action at opening",
        {{1, reopened(m_signed, 1) + " /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>"}}, "document");
    row("permissions taken away", {{1, QByteArray(lastBody(m_signed, 1)).replace("/Perms", "/Nothing")}}, "document");
    row("form with a calculation", {{10, reopened(m_signed, 10) + " /CO [9 0 R] >>"}}, "form");
    row("other root", {{30, lastBody(m_signed, 1)}}, "trailer", "/Root 30 0 R");
    row("nothing but an update", {}, "appended");
    row("an object that nothing leads to", {{30, "<< >>"}}, "appended");

    QTest::newRow("validation data") << updatedPdf(m_signed, {{1, reopened(m_signed, 1) + " /DSS 30 0 R >>"},
                                                              {30, "<< /Type /DSS /Certs [] >>"}})
                                     << QStringLiteral("valid") << QString();
    QTest::newRow("the same objects again")
        << updatedPdf(m_signed, {{5, lastBody(m_signed, 5)}}) << changed << QStringLiteral("appended");
    QTest::newRow("signature taken out of its field")
        << updatedPdf(m_signed, {{9, QByteArray(field).replace("/V ", "/X ")}}) << QStringLiteral("signature-removed")
        << QString();
    QTest::newRow("form taken out") << updatedPdf(m_signed, {{1, "<< /Type /Catalog /Pages 2 0 R >>"}})
                                    << QStringLiteral("signature-removed") << QString();
}

void TestPdfVerifier::laterUpdates()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, verdict);
    QFETCH(QString, kind);
    const Result<VerificationReport> report = verifyPdf(pdf);
    QVERIFY(report);
    QCOMPARE(verdictId(report->verdict()), verdict);
    if (kind.isEmpty())
        return;
    QStringList kinds;
    for (const RevisionChange &change : report->signatures.front().laterChanges)
        kinds.append(changeId(change.kind));
    QVERIFY2(kinds.contains(kind), qPrintable(kinds.join(QLatin1Char(' '))));
    QVERIFY(report->signatures.front().digestIntact); // what a reader that looks no further would call valid
}

/// A change that a later signature covers stays a change to the earlier one.
void TestPdfVerifier::changesBetweenSignatures_data()
{
    QTest::addColumn<QByteArray>("update");
    QTest::addColumn<bool>("permitted");
    QTest::newRow("nothing") << m_signed << true;
    QTest::newRow("page turned") << updatedPdf(m_signed, {{3, reopened(m_signed, 3) + " /Rotate 90 >>"}}) << false;
    QTest::newRow("text changed") << updatedPdf(m_signed, {{5, stream("BT (Nothing to do) Tj ET")}}) << false;
    QTest::newRow("validation data") << updatedPdf(m_signed, {{1, reopened(m_signed, 1) + " /DSS 30 0 R >>"},
                                                              {30, "<< /Type /DSS /Certs [] >>"}})
                                     << true;
}

void TestPdfVerifier::changesBetweenSignatures()
{
    QFETCH(QByteArray, update);
    QFETCH(bool, permitted);
    const Result<QByteArray> twice = signPdf(update, opened(m_trial), request(QStringLiteral("supervisor")));
    QCOMPARE(bool(twice), permitted); // that another signer does not refuse is the next test's matter
    if (permitted)
        QCOMPARE(verdictOf(*twice), QStringLiteral("valid"));
    else
        QCOMPARE(twice.error().code(), ErrorCode::SignatureBroken);
}

void TestPdfVerifier::laterSignatureHidesNoChange_data()
{
    QTest::addColumn<PdfObjects>("changes");
    QTest::addColumn<QString>("first");
    const QString changed = QStringLiteral("changed-after-signing");
    QTest::newRow("a signature alone") << PdfObjects() << QStringLiteral("valid");
    QTest::newRow("page turned") << PdfObjects{{3, reopened(m_signed, 3) + " /Rotate 90 >>"}} << changed;
    QTest::newRow("text changed") << PdfObjects{{5, stream("BT (Nothing to do) Tj ET")}} << changed;
    QTest::newRow("earlier signature moved")
        << PdfObjects{{9, lastBody(m_signed, 9).replace("/Rect [ 72", "/Rect [ 10")}} << changed;
}

/// The second signature is valid, since it covers the change; the first signer never saw it.
void TestPdfVerifier::laterSignatureHidesNoChange()
{
    QFETCH(PdfObjects, changes);
    QFETCH(QString, first);
    ForeignSigner signer;
    changes[4] = lastBody(m_signed, 4).replace("/Annots [ 9 0 R", "/Annots [ 9 0 R 40 0 R");
    changes[10] = lastBody(m_signed, 10).replace("/Fields [ 9 0 R", "/Fields [ 9 0 R 40 0 R");
    changes[40] = "<< /Type /Annot /Subtype /Widget /FT /Sig /T (foreign) /F 132 /Rect [0 0 0 0] /P 4 0 R /V 41 0 R >>";
    changes[41] = signer.dictionary();
    const Result<VerificationReport> report = verifyPdf(signer.fill(updatedPdf(m_signed, changes), m_maker));
    QVERIFY(report);
    QCOMPARE(report->signatures.size(), size_t(2));
    QCOMPARE(verdictId(report->signatures.at(0).verdict), first);
    QCOMPARE(verdictId(report->signatures.at(1).verdict), QStringLiteral("valid"));
    QCOMPARE(verdictId(report->verdict()), first);
}

void TestPdfVerifier::closedDocumentPermitsNoMore()
{
    // As our signer certifies with level 2, a document that is closed is made by the certificate's owner elsewhere.
    QByteArray closed = signedBy(m_plain, QStringLiteral("specialist"), SignatureRequest::Kind::Certification);
    closed.replace("/P 2 /V", "/P 1 /V");
    QCOMPARE(verdictOf(closed), QStringLiteral("altered"));
    const Result<VerificationReport> report = verifyPdf(closed);
    QVERIFY(report);
    QVERIFY(!report->signatures.front().laterSignaturesPermitted);
}

void TestPdfVerifier::danglingReferenceMayNotBeFilled()
{
    PdfObjects objects = smallDocument();
    objects[3] = objects[3].chopped(3) + " /Annots [40 0 R] >>"; // there is no object 40
    const QByteArray pdf = signedBy(newPdf(objects), QStringLiteral("specialist"));
    QCOMPARE(verdictOf(pdf), QStringLiteral("valid"));
    const QByteArray filled =
        updatedPdf(pdf, {{40, "<< /Type /Annot /Subtype /FreeText /Rect [0 0 600 700] /Contents (Approved) >>"}});
    const Result<VerificationReport> report = verifyPdf(filled);
    QVERIFY(report);
    QCOMPARE(verdictId(report->verdict()), QStringLiteral("changed-after-signing"));
    QCOMPARE(report->signatures.front().laterChanges,
             (std::vector<RevisionChange>{{RevisionChange::Kind::FilledIn, 40}}));
}

void TestPdfVerifier::foreignSignatures_data()
{
    QTest::addColumn<QByteArray>("subFilter");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<qsizetype>("gapTooWide");
    QTest::addColumn<qsizetype>("shortBy");
    QTest::addColumn<QString>("verdict");
    const QByteArray older = "adbe.pkcs7.detached";
    const QByteArray baseline = "ETSI.CAdES.detached";
    const QString cades = QStringLiteral("-cades");
    const QStringList pss = {QStringLiteral("-keyopt"), QStringLiteral("rsa_padding_mode:pss")};
    const QStringList weak = {QStringLiteral("-md"), QStringLiteral("sha1")};
    const qsizetype none = 0;
    QTest::newRow("older form") << older << QStringList() << none << none << QStringLiteral("valid");
    QTest::newRow("older form, bound") << older << QStringList{cades} << none << none << QStringLiteral("valid");
    QTest::newRow("baseline") << baseline << QStringList{cades} << none << none << QStringLiteral("valid");
    QTest::newRow("RSA-PSS") << older << pss << none << none << QStringLiteral("valid");
    QTest::newRow("SHA-512") << older << QStringList{QStringLiteral("-md"), QStringLiteral("sha512")} << none << none
                             << QStringLiteral("valid");
    QTest::newRow("baseline without a bound certificate")
        << baseline << QStringList() << none << none << QStringLiteral("wrong-certificate");
    QTest::newRow("SHA-1") << older << weak << none << none << QStringLiteral("unknown-format");
    QTest::newRow("no signed attributes")
        << older << QStringList{QStringLiteral("-noattr")} << none << none << QStringLiteral("unknown-format");
    QTest::newRow("no certificate") << older << QStringList{QStringLiteral("-nocerts")} << none << none
                                    << QStringLiteral("signature-damaged");
    QTest::newRow("gap too wide") << older << QStringList() << qsizetype(20) << none
                                  << QStringLiteral("partly-covered");
    QTest::newRow("end left out") << older << QStringList() << none << qsizetype(20)
                                  << QStringLiteral("partly-covered");
    QTest::newRow("another form") << QByteArray("adbe.pkcs7.sha1") << QStringList() << none << none
                                  << QStringLiteral("unknown-format");
}

void TestPdfVerifier::foreignSignatures()
{
    ForeignSigner signer;
    QFETCH(QByteArray, subFilter);
    QFETCH(QStringList, arguments);
    QFETCH(qsizetype, gapTooWide);
    QFETCH(qsizetype, shortBy);
    QFETCH(QString, verdict);
    signer.subFilter = subFilter;
    signer.arguments = arguments;
    signer.gapTooWide = gapTooWide;
    signer.shortBy = shortBy;
    QCOMPARE(verdictOf(signer.sign(m_maker)), verdict);
}

void TestPdfVerifier::certificateOutOfDate()
{
    // Signed by another program, which does not mind what the certificate is for.
    IdentityMaker maker;
    QVERIFY(!maker
                 .make({QStringLiteral("-newkey"), QStringLiteral("rsa:2048")},
                       {QStringLiteral("keyUsage=keyEncipherment")})
                 .isEmpty());
    ForeignSigner signer;
    const QByteArray pdf = signer.sign(maker);
    QCOMPARE(verdictOf(pdf), QStringLiteral("certificate-not-valid"));
}

/// Without the attribute that binds it, the certificate in the structure could be exchanged for another of the same
/// key.
void TestPdfVerifier::anotherCertificateOfTheSameKey()
{
    ForeignSigner signer;
    signer.subFilter = "ETSI.CAdES.detached";
    signer.arguments = {QStringLiteral("-cades")};
    QByteArray pdf = signer.sign(m_maker);
    const QByteArray certificate = opened(readFile(m_maker.path("identity.p12"))).certificateDer();
    QByteArray other = certificate;
    other[other.size() - 1] = static_cast<char>(other.at(other.size() - 1) ^ 1); // its own signature: the key stays
    QVERIFY(pdf.contains(certificate.toHex()));
    pdf.replace(certificate.toHex(), other.toHex());
    QCOMPARE(verdictOf(pdf), QStringLiteral("wrong-certificate"));
}

void TestPdfVerifier::trust_data()
{
    QTest::addColumn<QByteArray>("identity");
    QTest::addColumn<QString>("trust");
    QTest::addColumn<int>("chain");
    IdentityMaker maker;
    QTest::newRow("trial") << m_trial << QStringLiteral("trial-self-issued") << 0;
    QTest::newRow("self-issued") << maker.make({QStringLiteral("-newkey"), QStringLiteral("rsa:2048")})
                                 << QStringLiteral("self-issued") << 0;
    QTest::newRow("issued") << maker.makeIssued(QStringLiteral("/CN=Sample Specialist"))
                            << QStringLiteral("not-anchored") << 1;
}

void TestPdfVerifier::trust()
{
    QFETCH(QByteArray, identity);
    QFETCH(QString, trust);
    QFETCH(int, chain);
    const Result<QByteArray> pdf = signPdf(m_plain, opened(identity), request());
    QVERIFY(pdf);
    const Result<VerificationReport> report = verifyPdf(*pdf);
    QVERIFY(report);
    QCOMPARE(trustId(report->signatures.front().trust), trust);
    QVERIFY(!trustText(report->signatures.front().trust).isEmpty());
    QCOMPARE(int(report->signatures.front().chain.size()), chain);
}

/// A signature of one document in another one, and the same signature in two fields.
void TestPdfVerifier::copiedSignatureIsNoSignature()
{
    PdfObjects objects = smallDocument();
    objects[1] = "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [9 0 R] /SigFlags 3 >> >>";
    objects[9] =
        "<< /Type /Annot /Subtype /Widget /FT /Sig /T (specialist) /F 132 /Rect [0 0 0 0] /P 4 0 R /V 11 0 R >>";
    objects[11] = lastBody(m_signed, 11);
    QVERIFY(objects[11].contains("/ByteRange"));
    const QString verdict = verdictOf(newPdf(objects));
    QVERIFY2(verdict == QLatin1String("altered") || verdict == QLatin1String("partly-covered"), qPrintable(verdict));

    const QByteArray twice =
        updatedPdf(m_signed, {{10, QByteArray(lastBody(m_signed, 10)).replace("[ 9 0 R ]", "[ 9 0 R 30 0 R ]")},
                              {30, QByteArray(lastBody(m_signed, 9)).replace("(specialist)", "(supervisor)")}});
    QCOMPARE(verdictOf(twice), QStringLiteral("changed-after-signing"));
}

QTEST_GUILESS_MAIN(TestPdfVerifier)
#include "tst_pdfverifier.moc"
