// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/signatureappearance.h"

#include "core/report/pdffinisher.h"
#include "core/report/reportfonts.h"
#include "core/report/signaturebox.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>

namespace ctpat::report {

namespace {

struct SignatureAppearanceText
{
    Q_DECLARE_TR_FUNCTIONS(SignatureAppearance)
};

Error notPainted(const QString &detail)
{
    return {ErrorCode::ReportLayout,
            SignatureAppearanceText::tr("The visible signature could not be painted. The report was not signed."),
            detail};
}

} // namespace

QSizeF signatureAppearanceSize()
{
    return signatureBoxSize;
}

Result<QByteArray> signatureAppearance(const SignedDetails &details)
{
    if (const Status fonts = registerReportFonts(); !fonts)
        return fonts.error();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(static_cast<int>(dotsPerInch));
    writer.setPageSize(QPageSize(signatureBoxSize, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return notPainted(QStringLiteral("QPainter::begin"));
    painter.setRenderHint(QPainter::Antialiasing);
    Placements placements;
    const QHash<QString, IdPlace> places;
    Canvas canvas(painter, places, placements);
    paintSignedBox(canvas, QRectF(QPointF(), signatureBoxSize), details);
    painter.end();
    return plainPdf(buffer.data());
}

} // namespace ctpat::report
