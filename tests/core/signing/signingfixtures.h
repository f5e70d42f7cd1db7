// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/identity.h"
#include "core/signing/passphrase.h"
#include "core/signing/pdfsigner.h"
#include "core/signing/trialidentity.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace ctpat::fixtures {

inline const QString passphraseText = QStringLiteral("correct horse");

struct Run
{
    int status = -1; ///< -1: the program is not there, or it crashed
    QByteArray output;
};

/// Runs a program of another maker that judges our work, or makes input for it.
inline Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(-1))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

inline QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(name));
    return file.fileName();
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Moment moment(const QString &text)
{
    return *Moment::fromText(text, QTimeZone::utc());
}

/// Makes PKCS#12 files with the openssl program.
class IdentityMaker final
{
public:
    /// @param key arguments of `req -newkey`; @param extensions lines of an extension section.
    [[nodiscard]] QByteArray
    make(const QStringList &key,
         const QStringList &extensions = {QStringLiteral("keyUsage=critical,digitalSignature,nonRepudiation")},
         const QStringList &exportArguments = {}, const QString &passphrase = passphraseText,
         const QString &subject = QStringLiteral("/O=Sample Field Office/CN=Sample Specialist"))
    {
        QStringList request = {
            QStringLiteral("req"),     QStringLiteral("-x509"), QStringLiteral("-nodes"), QStringLiteral("-utf8"),
            QStringLiteral("-days"),   QStringLiteral("30"),    QStringLiteral("-subj"),  subject,
            QStringLiteral("-keyout"), path("key.pem"),         QStringLiteral("-out"),   path("cert.pem")};
        request += key;
        for (const QString &extension : extensions)
            request += {QStringLiteral("-addext"), extension};
        return openssl(request) ? bundle(QStringLiteral("cert.pem"), exportArguments, passphrase) : QByteArray();
    }

    /// An identity whose certificate is issued by an authority in the same file.
    [[nodiscard]] QByteArray makeIssued(const QString &subject)
    {
        const bool made =
            openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
                     QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-days"),
                     QStringLiteral("30"), QStringLiteral("-subj"), QStringLiteral("/CN=Sample Authority"),
                     QStringLiteral("-keyout"), path("ca-key.pem"), QStringLiteral("-out"), path("ca.pem")}) &&
            openssl({QStringLiteral("req"), QStringLiteral("-nodes"), QStringLiteral("-newkey"),
                     QStringLiteral("rsa:2048"), QStringLiteral("-subj"), subject, QStringLiteral("-keyout"),
                     path("key.pem"), QStringLiteral("-out"), path("request.pem")}) &&
            openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), path("request.pem"),
                     QStringLiteral("-CA"), path("ca.pem"), QStringLiteral("-CAkey"), path("ca-key.pem"),
                     QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QStringLiteral("30"),
                     QStringLiteral("-out"), path("cert.pem")});
        return made ? bundle(QStringLiteral("cert.pem"), {QStringLiteral("-certfile"), path("ca.pem")}, passphraseText)
                    : QByteArray();
    }

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QByteArray lastOutput() const { return m_output; }

private:
    [[nodiscard]] bool openssl(const QStringList &arguments)
    {
        const Run result = run(QStringLiteral("openssl"), arguments);
        m_output = result.output;
        return result.status == 0;
    }

    [[nodiscard]] QByteArray bundle(const QString &certificate, const QStringList &arguments, const QString &passphrase)
    {
        QStringList all = {QStringLiteral("pkcs12"),   QStringLiteral("-export"),
                           QStringLiteral("-inkey"),   path("key.pem"),
                           QStringLiteral("-in"),      m_folder.filePath(certificate),
                           QStringLiteral("-out"),     path("identity.p12"),
                           QStringLiteral("-passout"), QStringLiteral("pass:") + passphrase};
        all += arguments;
        return openssl(all) ? readFile(path("identity.p12")) : QByteArray();
    }

    QTemporaryDir m_folder;
    QByteArray m_output;
};

/// An identity for trying out, made now unless another day is given.
inline QByteArray trialFile(KeyKind kind = KeyKind::P256, const QDateTime &from = QDateTime::currentDateTimeUtc(),
                            const QString &name = QStringLiteral("Sample Specialist"))
{
    NewIdentity request;
    request.name = name;
    request.title = QStringLiteral("Supply Chain Security Specialist");
    request.organization = QStringLiteral("Sample Field Office");
    request.email = QStringLiteral("specialist@example.com");
    request.keyKind = kind;
    const FixedClock clock(from);
    const Result<QByteArray> file = createTrialIdentity(request, Passphrase(passphraseText), clock);
    if (!file)
        qFatal("%s", qUtf8Printable(file.error().message() + file.error().detail()));
    return *file;
}

inline SigningIdentity opened(const QByteArray &file)
{
    Result<SigningIdentity> identity = SigningIdentity::fromPkcs12(file, Passphrase(passphraseText));
    if (!identity)
        qFatal("%s", qUtf8Printable(identity.error().message() + identity.error().detail()));
    return identity.take();
}

/// Bodies by object number.
using PdfObjects = QMap<int, QByteArray>;

inline QByteArray stream(const QByteArray &data, const QByteArray &entries = {})
{
    return "<< /Length " + QByteArray::number(data.size()) + ' ' + entries + " >>\nstream\n" + data + "\nendstream";
}

/// A document of two pages with text, in eight objects.
inline PdfObjects smallDocument()
{
    const QByteArray resources = "/Resources << /Font << /F1 7 0 R >> >> /MediaBox [0 0 612 792] /Parent 2 0 R";
    return {
        {1, "<< /Type /Catalog /Pages 2 0 R >>"},
        {2, "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>"},
        {3, "<< /Type /Page /Contents 5 0 R " + resources + " >>"},
        {4, "<< /Type /Page /Contents 6 0 R " + resources + " >>"},
        {5, stream("BT /F1 24 Tf 72 720 Td (Validation report of Sample Maquila) Tj ET")},
        {6, stream("BT /F1 24 Tf 72 720 Td (Actions required: one) Tj ET")},
        {7, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"},
        {8, "<< /Title (Validation report) >>"},
    };
}

/// Objects and cross-reference table behind what is there; @p trailer goes into the trailer.
inline QByteArray withUpdate(const QByteArray &before, const PdfObjects &objects, const QByteArray &trailer)
{
    QByteArray pdf = before;
    QByteArray table = "xref\n";
    if (before.startsWith("%PDF") && !before.contains("startxref"))
        table += "0 1\n0000000000 65535 f \n";
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        table += QByteArray::number(object.key()) + " 1\n" + QByteArray::number(pdf.size()).rightJustified(10, '0') +
                 " 00000 n \n";
        pdf += QByteArray::number(object.key()) + " 0 obj\n" + object.value() + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<< " + trailer + " >>\nstartxref\n" + start + "\n%%EOF\n";
}

inline QByteArray newPdf(const PdfObjects &objects)
{
    return withUpdate("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", objects,
                      "/Root 1 0 R /Info 8 0 R /Size " + QByteArray::number(objects.lastKey() + 1));
}

/// An update to a finished document, as anyone can append one.
inline QByteArray updatedPdf(const QByteArray &pdf, const PdfObjects &objects, const QByteArray &trailer = {})
{
    const qsizetype at = pdf.lastIndexOf("startxref");
    const QByteArray previous = pdf.mid(at + 9, 20).simplified().split(' ').first();
    return withUpdate(pdf, objects, "/Root 1 0 R /Info 8 0 R /Size 1000 /Prev " + previous + ' ' + trailer);
}

inline SignatureRequest request(const QString &field = QStringLiteral("specialist"))
{
    SignatureRequest request;
    request.fieldName = field;
    request.name = QStringLiteral("Sample Specialist");
    request.role = QStringLiteral("specialist");
    request.reason = QStringLiteral("Validation report 1");
    request.location = QStringLiteral("Peñón");
    request.contact = QStringLiteral("specialist@example.com");
    request.time = Moment::fromDateTime(QDateTime::currentDateTimeUtc().addSecs(1).toOffsetFromUtc(-8 * 3600));
    request.page = 1;
    request.rect = QRectF(72, 100, 200, 60);
    return request;
}

} // namespace ctpat::fixtures
