// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/pdfdocument.h"

#include <QCoreApplication>

namespace ctpat {

namespace {

struct PdfDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(PdfDocument)
};

constexpr qsizetype headerSearch = 1024; // where readers look for the header

Error unreadable(const QString &detail = {})
{
    return {ErrorCode::PdfUnreadable,
            PdfDocumentText::tr("The file is not a PDF that can be read. Check that you chose the right file."),
            detail};
}

Error encrypted(const QString &detail = {})
{
    return {ErrorCode::PdfUnsupported,
            PdfDocumentText::tr(
                "The PDF is encrypted. Such a file is neither signed nor checked; nothing was changed. Save it "
                "without encryption and try again."),
            detail};
}

} // namespace

PdfDocument::PdfDocument(const QByteArray &bytes)
    : m_bytes(bytes)
{
}

Result<std::unique_ptr<PdfDocument>> PdfDocument::open(const QByteArray &bytes, Reading reading)
{
    const qsizetype header = bytes.first(std::min(headerSearch, bytes.size())).indexOf("%PDF-");
    if (header < 0)
        return unreadable(QStringLiteral("no %PDF header"));
    if (header > 0)
        return Error(ErrorCode::PdfUnsupported,
                     PdfDocumentText::tr(
                         "The PDF has other data before its first line. Such a file is neither signed nor checked; "
                         "nothing was changed."));
    std::unique_ptr<PdfDocument> document(new PdfDocument(bytes));
    try {
        document->m_qpdf.setSuppressWarnings(true);
        document->m_qpdf.setAttemptRecovery(reading == Reading::WithRepair);
        document->m_qpdf.processMemoryFile("document", bytes.constData(), static_cast<size_t>(bytes.size()));
        if (document->m_qpdf.isEncrypted())
            return encrypted();
        if (!document->m_qpdf.getRoot().getKey("/Pages").isDictionary())
            return unreadable(QStringLiteral("no page tree"));
    } catch (const QPDFExc &failure) {
        if (failure.getErrorCode() == qpdf_e_password || failure.getErrorCode() == qpdf_e_unsupported)
            return encrypted(QString::fromUtf8(failure.what()));
        return unreadable(QString::fromUtf8(failure.what()));
    } catch (const std::exception &failure) {
        return unreadable(QString::fromUtf8(failure.what()));
    }
    return document;
}

qint64 PdfDocument::lastCrossReference() const
{
    constexpr char keyword[] = "startxref";
    const qsizetype position = m_bytes.lastIndexOf(keyword);
    if (position < 0)
        return -1;
    const QByteArray line = m_bytes.mid(position + qsizetype(sizeof keyword) - 1, 32).simplified();
    bool isNumber = false;
    const qint64 offset = line.split(' ').first().toLongLong(&isNumber);
    return isNumber && offset < m_bytes.size() ? offset : -1;
}

} // namespace ctpat
