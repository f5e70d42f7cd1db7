// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/pdfsigner.h"

#include "core/signing/cmswriter.h"
#include "core/signing/incrementalupdate.h"
#include "core/signing/pdfverifier.h"
#include "core/signing/signaturedictionary.h"
#include "core/signing/signaturefield.h"

#include <QCoreApplication>

#include <algorithm>

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace ctpat {

namespace {

struct PdfSignerText
{
    Q_DECLARE_TR_FUNCTIONS(PdfSigner)
};

constexpr int widgetFlags = 132;  // printed and locked: ISO 32000-1, table 165; PDF/A asks for the first
constexpr int signatureFlags = 3; // signatures exist; append only (table 219)

Error failed(const QString &detail)
{
    return {ErrorCode::SigningFailed, PdfSignerText::tr("The document could not be signed. Nothing was written."),
            detail};
}

/// Whether the document as it is may get the signature that is asked for.
Status checkPermitted(const VerificationReport &report, const SignatureRequest &request)
{
    if (report.signatures.empty())
        return {};
    for (const SignatureReport &signature : report.signatures) {
        if (signature.isBroken())
            return Error(
                ErrorCode::SignatureBroken,
                PdfSignerText::tr("The document carries a signature in the field \"%1\" that is not valid any more. "
                                  "Nothing was signed. Get the document again from the person who signed it.")
                    .arg(signature.fieldName));
        if (signature.certification && !signature.laterSignaturesPermitted)
            return Error(ErrorCode::PdfUnsupported,
                         PdfSignerText::tr(
                             "The first signer has closed the document: no further signature is permitted. Nothing "
                             "was signed."));
    }
    if (request.kind == SignatureRequest::Kind::Certification)
        return Error(ErrorCode::InvalidInput,
                     PdfSignerText::tr(
                         "Only the first signature can certify a document, and this one is signed already. Nothing "
                         "was signed."));
    return {};
}

/// One signing: finds or makes the field, appends the update, signs it.
class Signing final
{
public:
    Signing(PdfDocument &document, const SigningIdentity &identity, const SignatureRequest &request)
        : m_document(document)
        , m_identity(identity)
        , m_request(request)
        , m_update(document)
    {
    }

    [[nodiscard]] Result<QByteArray> run()
    {
        const Status prepared = prepareField();
        if (!prepared)
            return prepared.error();
        const SignatureDictionary dictionary(m_request, maximumCmsSize(m_identity));
        QPDFObjectHandle signature = m_update.add(QPDFObjectHandle::newDictionary());
        m_update.setBody(signature, dictionary.text());
        const Status placed = placeSignature(signature);
        if (!placed)
            return placed.error();

        IncrementalUpdate::Written written = m_update.write();
        const qsizetype start = written.bodies.at(signature.getObjectID());
        QByteArray &file = written.bytes;
        dictionary.fillByteRange(file, start);
        const QByteArray digest =
            contentDigest(m_identity, {dictionary.before(file, start), dictionary.after(file, start)});
        const Result<QByteArray> cms = makeDetachedCms(m_identity, digest);
        if (!cms)
            return cms.error();
        if (!dictionary.fillContents(file, start, *cms))
            return failed(QStringLiteral("the signature of %1 bytes does not fit").arg(cms->size()));
        return std::move(file);
    }

private:
    /// Sets m_field and m_widget.
    [[nodiscard]] Status prepareField()
    {
        for (const SignatureField &field : signatureFields(m_document.qpdf())) {
            if (field.name != m_request.fieldName)
                continue;
            if (field.isSigned())
                return Error(
                    ErrorCode::InvalidInput,
                    PdfSignerText::tr("The field \"%1\" is signed already. Nothing was signed.").arg(field.name));
            if (!QPDFObjectHandle(field.field).isIndirect() || !QPDFObjectHandle(field.widget).isIndirect())
                return failed(QStringLiteral("the field is not an object of its own"));
            m_field = field.field;
            m_widget = field.widget;
            m_update.touch(m_field);
            m_update.touch(m_widget);
            return {};
        }
        return makeField();
    }

    [[nodiscard]] Status makeField()
    {
        // A dot divides the names of nested fields (ISO 32000-1, 12.7.3.2).
        if (m_request.fieldName.isEmpty() || m_request.fieldName.contains(QLatin1Char('.')))
            return Error(ErrorCode::InvalidInput, PdfSignerText::tr("The signature field needs a name without a dot."));
        const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(m_document.qpdf()).getAllPages();
        if (m_request.page < 0 || static_cast<size_t>(m_request.page) >= pages.size())
            return Error(ErrorCode::InvalidInput,
                         PdfSignerText::tr("The document has no page %1 to sign on.").arg(m_request.page + 1));
        QPDFObjectHandle page = pages[static_cast<size_t>(m_request.page)].getObjectHandle();
        const QRectF &rect = m_request.rect;
        QPDFObjectHandle field = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Widget /FT /Sig >>");
        field.replaceKey("/F", QPDFObjectHandle::newInteger(widgetFlags));
        field.replaceKey("/T", QPDFObjectHandle::newUnicodeString(m_request.fieldName.toStdString()));
        field.replaceKey("/TU", QPDFObjectHandle::newUnicodeString(fieldDescription().toStdString()));
        field.replaceKey("/Rect", QPDFObjectHandle::newFromRectangle(QPDFObjectHandle::Rectangle(
                                      rect.left(), rect.top(), rect.right(), rect.bottom())));
        field.replaceKey("/P", page);
        m_field = m_widget = m_update.add(field);
        append(page, "/Annots", m_field);
        append(form(), "/Fields", m_field);
        return {};
    }

    /// What a screen reader says for the field.
    [[nodiscard]] QString fieldDescription() const
    {
        if (m_request.role.isEmpty())
            return PdfSignerText::tr("Signature of %1").arg(m_request.name);
        //: %1: a person's name, %2: a role such as "supervisor"
        return PdfSignerText::tr("Signature of %1, %2").arg(m_request.name, m_request.role);
    }

    /// The form; made where there is none. Whatever holds it is marked as changed when it changes.
    [[nodiscard]] QPDFObjectHandle form()
    {
        QPDFObjectHandle catalog = m_document.qpdf().getRoot();
        if (!catalog.getKey("/AcroForm").isDictionary()) {
            catalog.replaceKey("/AcroForm", m_update.add(QPDFObjectHandle::parse("<< /Fields [] >>")));
            m_update.touch(catalog);
        }
        return catalog.getKey("/AcroForm");
    }

    void touchForm()
    {
        const QPDFObjectHandle dictionary = form();
        m_update.touch(QPDFObjectHandle(dictionary).isIndirect() ? dictionary : m_document.qpdf().getRoot());
    }

    /// Appends to an array of a page or of the form, and marks as changed the object that the array is written in.
    void append(QPDFObjectHandle holder, const std::string &key, const QPDFObjectHandle &item)
    {
        if (!holder.getKey(key).isArray())
            holder.replaceKey(key, QPDFObjectHandle::newArray());
        QPDFObjectHandle array = holder.getKey(key);
        array.appendItem(item);
        if (array.isIndirect())
            m_update.touch(array);
        else if (holder.isIndirect())
            m_update.touch(holder);
        else
            touchForm();
    }

    [[nodiscard]] Status placeSignature(const QPDFObjectHandle &signature)
    {
        m_field.replaceKey("/V", signature);
        const Result<QPDFObjectHandle> shown = appearance();
        if (!shown)
            return shown.error();
        QPDFObjectHandle appearances = QPDFObjectHandle::newDictionary();
        appearances.replaceKey("/N", *shown);
        m_widget.replaceKey("/AP", appearances);
        QPDFObjectHandle dictionary = form();
        const QPDFObjectHandle flags = dictionary.getKey("/SigFlags");
        if (!QPDFObjectHandle(flags).isInteger() || QPDFObjectHandle(flags).getIntValue() != signatureFlags) {
            dictionary.replaceKey("/SigFlags", QPDFObjectHandle::newInteger(signatureFlags));
            touchForm();
        }
        if (m_request.kind == SignatureRequest::Kind::Certification) {
            QPDFObjectHandle permissions = QPDFObjectHandle::newDictionary();
            permissions.replaceKey("/DocMDP", signature);
            m_document.qpdf().getRoot().replaceKey("/Perms", permissions);
            m_update.touch(m_document.qpdf().getRoot());
        }
        return {};
    }

    /// The form XObject that the field shows.
    [[nodiscard]] Result<QPDFObjectHandle> appearance()
    {
        QPDF &qpdf = m_document.qpdf();
        if (m_request.appearancePdf.isEmpty()) {
            const QPDFObjectHandle::Rectangle rect = m_widget.getKey("/Rect").getArrayAsRectangle();
            QPDFObjectHandle empty = QPDFObjectHandle::newStream(&qpdf, std::string());
            empty.replaceDict(QPDFObjectHandle::parse("<< /Type /XObject /Subtype /Form /Resources << >> >>"));
            empty.getDict().replaceKey("/BBox", QPDFObjectHandle::newFromRectangle(QPDFObjectHandle::Rectangle(
                                                    0, 0, rect.urx - rect.llx, rect.ury - rect.lly)));
            return empty;
        }
        Result<std::unique_ptr<PdfDocument>> source =
            PdfDocument::open(m_request.appearancePdf, PdfDocument::Reading::Strict);
        if (!source)
            return failed(QStringLiteral("appearance: ") + source.error().detail());
        m_appearance = source.take();
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(m_appearance->qpdf()).getAllPages();
        if (pages.size() != 1)
            return failed(QStringLiteral("the appearance has %1 pages").arg(pages.size()));
        return qpdf.copyForeignObject(pages.front().getFormXObjectForPage());
    }

    PdfDocument &m_document;
    const SigningIdentity &m_identity;
    const SignatureRequest &m_request;
    IncrementalUpdate m_update;
    QPDFObjectHandle m_field;
    QPDFObjectHandle m_widget;
    std::unique_ptr<PdfDocument> m_appearance; // the copied streams read from it until the update is written
};

/// The last gate: what is handed out was read back and found in order.
Status checkResult(const QByteArray &original, const QByteArray &file, const SignatureRequest &request)
{
    if (!file.startsWith(original))
        return failed(QStringLiteral("the original bytes changed"));
    const Result<VerificationReport> report = verifyPdf(file);
    if (!report)
        return failed(report.error().detail());
    for (const SignatureReport &signature : report->signatures) {
        if (signature.verdict != SignatureVerdict::Valid && (signature.isBroken() || signature.coversWholeFile))
            return failed(signature.fieldName + QStringLiteral(": ") + verdictId(signature.verdict));
    }
    const SignatureReport *newest = report->signatures.empty() ? nullptr : &report->signatures.back();
    if (!newest || newest->fieldName != request.fieldName || !newest->coversWholeFile)
        return failed(QStringLiteral("the new signature was not found again"));
    return {};
}

} // namespace

Result<QByteArray> signPdf(const QByteArray &pdf, const SigningIdentity &identity, const SignatureRequest &request)
{
    const Status usable = identity.checkUsable(request.time);
    if (!usable)
        return usable.error();
    const Result<VerificationReport> before = verifyPdf(pdf);
    if (!before)
        return before.error();
    const Status permitted = checkPermitted(*before, request);
    if (!permitted)
        return permitted.error();
    const Result<std::unique_ptr<PdfDocument>> document = PdfDocument::open(pdf, PdfDocument::Reading::Strict);
    if (!document)
        return document.error();
    if (!IncrementalUpdate::canContinue(**document))
        return Error(ErrorCode::PdfUnsupported,
                     PdfSignerText::tr(
                         "The PDF keeps its table of contents in a compressed form (a cross-reference stream), which "
                         "this program does not sign. Nothing was changed."));
    try {
        Result<QByteArray> file = Signing(**document, identity, request).run();
        if (!file)
            return file.error();
        const Status checked = checkResult(pdf, *file, request);
        if (!checked)
            return checked.error();
        return file;
    } catch (const std::exception &failure) {
        return failed(QString::fromUtf8(failure.what()));
    }
}

} // namespace ctpat
