// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/pdfsigner.h"

#include "core/signing/pdfverifier.h"
#include "tests/core/signing/signingfixtures.h"

using namespace ctpat;
using namespace ctpat::fixtures;

namespace {

QByteArray signedPdf(const QByteArray &pdf, const SigningIdentity &identity, const SignatureRequest &what)
{
    const Result<QByteArray> result = signPdf(pdf, identity, what);
    if (!result)
        qFatal("%s | %s", qUtf8Printable(result.error().message()), qUtf8Printable(result.error().detail()));
    return *result;
}

/// The four numbers of the newest byte range.
QList<qsizetype> byteRange(const QByteArray &pdf)
{
    const qsizetype open = pdf.indexOf('[', pdf.lastIndexOf("/ByteRange"));
    QList<qsizetype> numbers;
    for (const QByteArray &word : pdf.mid(open + 1, pdf.indexOf(']', open) - open - 1).simplified().split(' '))
        numbers.append(word.toLongLong());
    return numbers;
}

QByteArray signatureText(const QByteArray &pdf)
{
    const QList<qsizetype> range = byteRange(pdf);
    return pdf.mid(range.at(1) + 1, range.at(2) - range.at(1) - 2);
}

QByteArray signedContent(const QByteArray &pdf)
{
    const QList<qsizetype> range = byteRange(pdf);
    return pdf.first(range.at(1)) + pdf.mid(range.at(2), range.at(3));
}

} // namespace

class TestPdfSigner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void otherProgramsAgree_data();
    void otherProgramsAgree();
    void baselineAttributesOnly();
    void shapes_data();
    void shapes();
    void emptyFieldIsFilled();
    void newFieldIsAccessible();
    void appearanceIsShown();
    void secondSignatureKeepsTheFirst();
    void refused_data();
    void refused();
    void unusableIdentity_data();
    void unusableIdentity();
    void brokenDocumentIsNotCountersigned();
    void sameInputGivesTheSameFileButForTheSignature();

private:
    QTemporaryDir m_folder;
    IdentityMaker m_maker;
    QByteArray m_trial;
};

void TestPdfSigner::initTestCase()
{
    // The judges are part of the test: without them nothing is proved.
    QVERIFY2(run(QStringLiteral("pdfsig"), {QStringLiteral("-v")}).status == 0, "pdfsig (poppler-utils) is missing");
    QVERIFY2(run(QStringLiteral("qpdf"), {QStringLiteral("--version")}).status == 0, "qpdf is missing");
    QVERIFY2(run(QStringLiteral("openssl"), {QStringLiteral("version")}).status == 0, "openssl is missing");
    m_trial = trialFile();
}

void TestPdfSigner::otherProgramsAgree_data()
{
    QTest::addColumn<QByteArray>("identity");
    QTest::addColumn<QByteArray>("digest");
    QTest::addColumn<bool>("certify");
    const QString newKey = QStringLiteral("-newkey");
    const auto curve = [&](const QString &name) {
        return m_maker.make(
            {newKey, QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:") + name});
    };
    QTest::newRow("trial P-256, certified") << m_trial << QByteArray("SHA-256") << true;
    QTest::newRow("trial RSA 3072") << trialFile(KeyKind::Rsa3072) << QByteArray("SHA-256") << false;
    QTest::newRow("RSA 2048, certified") << m_maker.make({newKey, QStringLiteral("rsa:2048")}) << QByteArray("SHA-256")
                                         << true;
    QTest::newRow("RSA 4096") << m_maker.make({newKey, QStringLiteral("rsa:4096")}) << QByteArray("SHA-256") << false;
    QTest::newRow("P-384") << curve(QStringLiteral("secp384r1")) << QByteArray("SHA-384") << false;
    QTest::newRow("issued by an authority")
        << m_maker.makeIssued(QStringLiteral("/CN=Sample Specialist")) << QByteArray("SHA-256") << true;
}

void TestPdfSigner::otherProgramsAgree()
{
    QFETCH(QByteArray, identity);
    QFETCH(QByteArray, digest);
    QFETCH(bool, certify);
    const QByteArray original = newPdf(smallDocument());
    SignatureRequest what = request();
    what.kind = certify ? SignatureRequest::Kind::Certification : SignatureRequest::Kind::Approval;
    const QByteArray pdf = signedPdf(original, opened(identity), what);
    QVERIFY(pdf.startsWith(original));
    const QList<qsizetype> range = byteRange(pdf);
    QCOMPARE(range.at(0), 0);
    QCOMPARE(range.at(2) + range.at(3), pdf.size());

    const QString path = writeFile(m_folder, QStringLiteral("signed.pdf"), pdf);
    const Run signature = run(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), path});
    QVERIFY2(signature.output.contains("Signature Validation: Signature is Valid."), signature.output);
    QVERIFY2(signature.output.contains("Total document signed"), signature.output);
    QVERIFY2(signature.output.contains("Signature Type: ETSI.CAdES.detached"), signature.output);
    QVERIFY2(signature.output.contains("Signing Hash Algorithm: " + digest), signature.output);
    const Run check = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    QVERIFY2(check.status == 0, check.output);

    // First the certificates are taken out of the structure, then it is checked with them as trusted ones.
    const QStringList verify = {QStringLiteral("cms"),
                                QStringLiteral("-verify"),
                                QStringLiteral("-binary"),
                                QStringLiteral("-inform"),
                                QStringLiteral("DER"),
                                QStringLiteral("-in"),
                                writeFile(m_folder, QStringLiteral("cms.der"), QByteArray::fromHex(signatureText(pdf))),
                                QStringLiteral("-content"),
                                writeFile(m_folder, QStringLiteral("content"), signedContent(pdf)),
                                QStringLiteral("-out"),
                                m_folder.filePath(QStringLiteral("verified"))};
    const QString certificates = m_folder.filePath(QStringLiteral("certificates.pem"));
    const Run extracted =
        run(QStringLiteral("openssl"),
            verify + QStringList{QStringLiteral("-noverify"), QStringLiteral("-certsout"), certificates});
    QVERIFY2(extracted.status == 0, extracted.output);
    const Run cms =
        run(QStringLiteral("openssl"),
            verify + QStringList{QStringLiteral("-cades"), QStringLiteral("-partial_chain"), QStringLiteral("-purpose"),
                                 QStringLiteral("any"), QStringLiteral("-CAfile"), certificates});
    QVERIFY2(cms.status == 0, cms.output);

    const Result<VerificationReport> report = verifyPdf(pdf);
    QVERIFY(report);
    QCOMPARE(report->verdict(), SignatureVerdict::Valid);
    QCOMPARE(report->signatures.front().certification, certify);
}

/// EN 319 142-1: no signing time in the structure, and a certificate bound into it.
void TestPdfSigner::baselineAttributesOnly()
{
    const QByteArray pdf = signedPdf(newPdf(smallDocument()), opened(m_trial), request());
    const Run print =
        run(QStringLiteral("openssl"),
            {QStringLiteral("cms"), QStringLiteral("-cmsout"), QStringLiteral("-print"), QStringLiteral("-noout"),
             QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"),
             writeFile(m_folder, QStringLiteral("cms.der"), QByteArray::fromHex(signatureText(pdf)))});
    QVERIFY2(print.status == 0, print.output);
    const qsizetype from = print.output.indexOf("signedAttrs:");
    const QByteArray attributes = print.output.mid(from, print.output.indexOf("signatureAlgorithm:", from) - from);
    QCOMPARE(attributes.count("object:"), 4);
    for (const char *name : {"contentType", "messageDigest", "signingCertificateV2", "1.2.840.113549.1.9.52"})
        QVERIFY2(attributes.contains(name), attributes);
    QVERIFY2(!attributes.contains("signingTime"), attributes);
    QVERIFY(pdf.contains("/SubFilter /ETSI.CAdES.detached"));
    QVERIFY(pdf.contains("/M (D:"));
    QVERIFY(pdf.contains("-08'00')"));
}

void TestPdfSigner::shapes_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const PdfObjects plain = smallDocument();
    const auto row = [&plain](const char *name, const PdfObjects &changes) {
        PdfObjects objects = plain;
        objects.insert(changes);
        QTest::newRow(name) << newPdf(objects);
    };
    const QByteArray page = plain.value(4).chopped(3);
    const QByteArray catalog = plain.value(1).chopped(3);
    const QByteArray link = "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Border [0 0 0] >>";
    row("plain", {});
    row("annotations in the page", {{4, page + " /Annots [9 0 R] >>"}, {9, link}});
    row("annotations in an object", {{4, page + " /Annots 10 0 R >>"}, {9, link}, {10, "[9 0 R]"}});
    row("form in the catalog", {{1, catalog + " /AcroForm << /Fields [] /DA (/F1 0 Tf) >> >>"}});
    row("form in an object", {{1, catalog + " /AcroForm 9 0 R >>"}, {9, "<< /Fields [] /SigFlags 0 >>"}});
    row("fields in an object", {{1, catalog + " /AcroForm << /Fields 9 0 R >> >>"}, {9, "[]"}});
    row("form and fields in objects",
        {{1, catalog + " /AcroForm 9 0 R >>"}, {9, "<< /Fields 10 0 R /SigFlags 3 >>"}, {10, "[]"}});
    QTest::newRow("no end of line at the end") << newPdf(plain).chopped(1);
    QTest::newRow("with an earlier update") << updatedPdf(newPdf(plain), {{9, "<< /Unused true >>"}});
    QTest::newRow("with an identifier") << newPdf(plain).replace(
        "trailer\n<< ", "trailer\n<< /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] ");
}

void TestPdfSigner::shapes()
{
    QFETCH(QByteArray, pdf);
    const SigningIdentity identity = opened(m_trial);
    SignatureRequest what = request();
    what.kind = SignatureRequest::Kind::Certification;
    const QByteArray once = signedPdf(pdf, identity, what);
    QVERIFY(once.startsWith(pdf));
    const QByteArray twice = signedPdf(once, identity, request(QStringLiteral("supervisor")));
    const QString path = writeFile(m_folder, QStringLiteral("shape.pdf"), twice);
    const Run check = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    QVERIFY2(check.status == 0, check.output);
    const Run signature = run(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), path});
    QCOMPARE(signature.output.count("Signature is Valid."), 2);
    const Result<VerificationReport> report = verifyPdf(twice);
    QVERIFY(report);
    QCOMPARE(report->signatures.size(), size_t(2));
    QCOMPARE(verdictId(report->verdict()), QStringLiteral("valid"));
}

void TestPdfSigner::emptyFieldIsFilled()
{
    PdfObjects objects = smallDocument();
    objects[1] = "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [9 0 R 10 0 R] >> >>";
    objects[4] = objects[4].chopped(3) + " /Annots [9 0 R 11 0 R] >>";
    objects[9] = "<< /Type /Annot /Subtype /Widget /FT /Sig /T (specialist) /F 132 /Rect [72 600 272 660] /P 4 0 R "
                 "/StructParent 7 /TU (Signature of the specialist) >>";
    objects[10] = "<< /FT /Sig /T (supervisor) /Kids [11 0 R] >>"; // field and widget apart
    objects[11] = "<< /Type /Annot /Subtype /Widget /Parent 10 0 R /F 132 /Rect [72 500 272 560] /P 4 0 R >>";
    const QByteArray original = newPdf(objects);
    const SigningIdentity identity = opened(m_trial);
    const QByteArray once = signedPdf(original, identity, request());
    const QByteArray update = once.mid(original.size());
    QVERIFY(update.contains("\n9 0 obj\n"));
    QVERIFY(update.contains("/StructParent 7"));
    QVERIFY(update.contains("/TU (Signature of the specialist)"));
    QVERIFY(!update.contains("\n4 0 obj\n")); // the page has the widget already
    Result<VerificationReport> report = verifyPdf(once);
    QVERIFY(report);
    QCOMPARE(report->emptyFields, std::vector<QString>{QStringLiteral("supervisor")});
    QCOMPARE(report->verdict(), SignatureVerdict::Valid);

    const QByteArray twice = signedPdf(once, identity, request(QStringLiteral("supervisor")));
    report = verifyPdf(twice);
    QVERIFY(report);
    QCOMPARE(verdictId(report->verdict()), QStringLiteral("valid"));
    QCOMPARE(report->signatures.at(1).fieldName, QStringLiteral("supervisor"));
    QVERIFY(report->emptyFields.empty());
}

void TestPdfSigner::newFieldIsAccessible()
{
    const QByteArray original = newPdf(smallDocument());
    const QByteArray update = signedPdf(original, opened(m_trial), request()).mid(original.size());
    QVERIFY(update.contains("/F 132"));
    QVERIFY(update.contains("/TU (Signature of Sample Specialist, specialist)"));
    QVERIFY2(update.contains("/Rect [ 72 100 272 160 ]"), update);
    QVERIFY(update.contains("/SigFlags 3"));
    QVERIFY(update.contains("/Annots [ "));
}

void TestPdfSigner::appearanceIsShown()
{
    PdfObjects shown;
    shown[1] = "<< /Type /Catalog /Pages 2 0 R >>";
    shown[2] = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    shown[3] =
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 60] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>";
    shown[4] = stream("BT /F1 12 Tf 10 20 Td (Visibly signed) Tj ET");
    shown[5] = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    SignatureRequest what = request();
    what.appearancePdf = newPdf(shown);
    const QByteArray pdf = signedPdf(newPdf(smallDocument()), opened(m_trial), what);
    const QString path = writeFile(m_folder, QStringLiteral("visible.pdf"), pdf);
    const Run text =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-f"), QStringLiteral("2"), path, QStringLiteral("-")});
    QVERIFY2(text.output.contains("Visibly signed"), text.output);
    const Run check = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    QVERIFY2(check.status == 0, check.output);

    what.appearancePdf = newPdf(smallDocument()); // two pages: which one would it be?
    const Result<QByteArray> refused = signPdf(newPdf(smallDocument()), opened(m_trial), what);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), ErrorCode::SigningFailed);
}

void TestPdfSigner::secondSignatureKeepsTheFirst()
{
    const QByteArray original = newPdf(smallDocument());
    SignatureRequest first = request();
    first.kind = SignatureRequest::Kind::Certification;
    const QByteArray once = signedPdf(original, opened(m_trial), first);
    const QByteArray supervisor =
        trialFile(KeyKind::Rsa3072, QDateTime::currentDateTimeUtc(), QStringLiteral("Sample Supervisor"));
    SignatureRequest second = request(QStringLiteral("supervisor"));
    second.name = QStringLiteral("Sample Supervisor");
    second.role = QStringLiteral("supervisor");
    const QByteArray twice = signedPdf(once, opened(supervisor), second);
    QVERIFY(twice.startsWith(once));

    const Result<VerificationReport> report = verifyPdf(twice);
    QVERIFY(report);
    QCOMPARE(report->verdict(), SignatureVerdict::Valid);
    QCOMPARE(report->signatures.size(), size_t(2));
    const SignatureReport &one = report->signatures.at(0);
    const SignatureReport &two = report->signatures.at(1);
    QCOMPARE(one.fieldName, QStringLiteral("specialist"));
    QCOMPARE(one.coveredBytes, once.size());
    QVERIFY(one.certification && !one.coversWholeFile && !one.isLast);
    QCOMPARE(two.signer->commonName, QStringLiteral("Sample Supervisor"));
    QCOMPARE(two.role, QStringLiteral("supervisor"));
    QVERIFY(!two.certification && two.coversWholeFile && two.isLast);
}

void TestPdfSigner::refused_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<SignatureRequest>("what");
    QTest::addColumn<int>("code");
    const QByteArray plain = newPdf(smallDocument());
    const QString path = writeFile(m_folder, QStringLiteral("plain.pdf"), plain);
    const auto rewritten = [&](const QStringList &options) {
        const QString out = m_folder.filePath(QStringLiteral("rewritten.pdf"));
        return run(QStringLiteral("qpdf"), options + QStringList{path, out}).status == 0 ? readFile(out) : QByteArray();
    };
    const int unsupported = int(ErrorCode::PdfUnsupported);
    const int unreadable = int(ErrorCode::PdfUnreadable);
    const int invalid = int(ErrorCode::InvalidInput);
    QTest::newRow("not a PDF") << QByteArray("A letter.") << request() << unreadable;
    QTest::newRow("empty") << QByteArray() << request() << unreadable;
    QTest::newRow("cut off") << plain.first(plain.size() / 2) << request() << unreadable;
    QTest::newRow("encrypted") << rewritten({QStringLiteral("--encrypt"), QString(), QStringLiteral("owner"),
                                             QStringLiteral("256"), QStringLiteral("--")})
                               << request() << unsupported;
    QTest::newRow("encrypted with a password")
        << rewritten({QStringLiteral("--encrypt"), QStringLiteral("user"), QStringLiteral("owner"),
                      QStringLiteral("256"), QStringLiteral("--")})
        << request() << unsupported;
    QTest::newRow("cross-reference stream")
        << rewritten({QStringLiteral("--object-streams=generate")}) << request() << unsupported;
    QTest::newRow("bytes before the header") << "mail header\n" + plain << request() << unsupported;

    QTest::newRow("no field name") << plain << request(QString()) << invalid;
    QTest::newRow("a dot in the field name") << plain << request(QStringLiteral("a.b")) << invalid;
    SignatureRequest what = request();
    what.page = 2;
    QTest::newRow("page too high") << plain << what << invalid;
    what.page = -1;
    QTest::newRow("page too low") << plain << what << invalid;

    const SigningIdentity identity = opened(m_trial);
    const QByteArray once = signedPdf(plain, identity, request());
    QTest::newRow("field signed already") << once << request() << invalid;
    what = request(QStringLiteral("supervisor"));
    what.kind = SignatureRequest::Kind::Certification;
    QTest::newRow("certify a signed document") << once << what << invalid;
}

void TestPdfSigner::refused()
{
    QFETCH(QByteArray, pdf);
    QFETCH(SignatureRequest, what);
    QFETCH(int, code);
    const Result<QByteArray> result = signPdf(pdf, opened(m_trial), what);
    QVERIFY(!result);
    QCOMPARE(errorId(result.error().code()), errorId(ErrorCode(code)));
    QVERIFY(!result.error().message().isEmpty());
}

void TestPdfSigner::unusableIdentity_data()
{
    QTest::addColumn<QByteArray>("identity");
    QTest::addColumn<int>("code");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::newRow("expired") << trialFile(KeyKind::P256, now.addDays(-400)) << int(ErrorCode::IdentityExpired);
    QTest::newRow("not yet valid") << trialFile(KeyKind::P256, now.addDays(2)) << int(ErrorCode::IdentityNotYetValid);
    QTest::newRow("not for signing") << m_maker.make({QStringLiteral("-newkey"), QStringLiteral("rsa:2048")},
                                                     {QStringLiteral("keyUsage=keyEncipherment")})
                                     << int(ErrorCode::IdentityNotForSigning);
}

void TestPdfSigner::unusableIdentity()
{
    QFETCH(QByteArray, identity);
    QFETCH(int, code);
    const Result<QByteArray> result = signPdf(newPdf(smallDocument()), opened(identity), request());
    QVERIFY(!result);
    QCOMPARE(errorId(result.error().code()), errorId(ErrorCode(code)));
}

void TestPdfSigner::brokenDocumentIsNotCountersigned()
{
    const SigningIdentity identity = opened(m_trial);
    QByteArray pdf = signedPdf(newPdf(smallDocument()), identity, request());
    pdf.replace("Actions required: one", "Actions required: no!");
    const Result<QByteArray> result = signPdf(pdf, identity, request(QStringLiteral("supervisor")));
    QVERIFY(!result);
    QCOMPARE(errorId(result.error().code()), errorId(ErrorCode::SignatureBroken));
}

void TestPdfSigner::sameInputGivesTheSameFileButForTheSignature()
{
    const QByteArray rsa = m_maker.make({QStringLiteral("-newkey"), QStringLiteral("rsa:2048")});
    const SignatureRequest what = request();
    const QByteArray plain = newPdf(smallDocument());
    QCOMPARE(signedPdf(plain, opened(rsa), what), signedPdf(plain, opened(rsa), what)); // PKCS#1 v1.5 has no salt
    QCOMPARE(signedContent(signedPdf(plain, opened(m_trial), what)),
             signedContent(signedPdf(plain, opened(m_trial), what)));
}

QTEST_GUILESS_MAIN(TestPdfSigner)
#include "tst_pdfsigner.moc"
