// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfparts.h"

namespace ctpat::report {

namespace {

/// D:20260331154207-07'00' (ISO 32000-1, 7.9.4)
QString pdfDate(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    return QStringLiteral("D:%1%2%3'%4'")
        .arg(time.toString(QStringLiteral("yyyyMMddHHmmss")), minutes < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QString alternative(const char *name, const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<%1><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></%1>\n")
        .arg(QLatin1String(name), text.toHtmlEscaped());
}

QByteArray xmpPacket(const Document &document)
{
    const QString date = document.created.toDateTime().toString(Qt::ISODate);
    QString xmp = QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                                 "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                                 "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                                 "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                                 " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
                                 " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
                                 "<dc:format>application/pdf</dc:format>\n");
    xmp += alternative("dc:title", document.title) + alternative("dc:description", document.subject);
    if (!document.author.isEmpty())
        xmp += QStringLiteral("<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n")
                   .arg(document.author.toHtmlEscaped());
    xmp += QStringLiteral("<dc:language><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:language>\n")
               .arg(document.language.toHtmlEscaped());
    xmp += QStringLiteral("<xmp:CreateDate>%1</xmp:CreateDate>\n<xmp:ModifyDate>%1</xmp:ModifyDate>\n"
                          "<xmp:CreatorTool>%2</xmp:CreatorTool>\n<pdf:Producer>%2</pdf:Producer>\n")
               .arg(date, document.producer.toHtmlEscaped());
    xmp += QStringLiteral("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
    return xmp.toUtf8();
}

} // namespace

PdfObject pdfText(const QString &text)
{
    return PdfObject::newUnicodeString(text.toStdString());
}

PdfObject pdfRectangle(const QRectF &box, const PageGeometry &geometry)
{
    const double height = geometry.paper.height();
    return PdfObject::newArray(
        PdfObject::Rectangle(box.left(), height - box.bottom(), box.right(), height - box.top()));
}

PdfObject pdfDestination(const PdfObject &page, double top, const PageGeometry &geometry)
{
    // A little above the target, so that it does not stick to the window's edge.
    constexpr double air = 8;
    PdfObject destination = PdfObject::newArray();
    destination.appendItem(page);
    destination.appendItem(PdfObject::newName("/XYZ"));
    destination.appendItem(PdfObject::newInteger(0));
    destination.appendItem(PdfObject::newReal(geometry.paper.height() - std::max(0.0, top - air), 1));
    destination.appendItem(PdfObject::newNull());
    return destination;
}

void writeMetadata(QPDF &pdf, const Document &document)
{
    const QString date = pdfDate(document.created.toDateTime());
    PdfObject info = PdfObject::newDictionary();
    const std::pair<const char *, QString> entries[] = {
        {"/Title", document.title},       {"/Author", document.author}, {"/Subject", document.subject},
        {"/Producer", document.producer}, {"/CreationDate", date},      {"/ModDate", date},
    };
    for (const auto &[name, value] : entries) {
        if (!value.isEmpty())
            info.replaceKey(name, pdfText(value));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    PdfObject metadata = PdfObject::newStream(&pdf, xmpPacket(document).toStdString());
    metadata.getDict().replaceKey("/Type", PdfObject::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", PdfObject::newName("/XML"));
    PdfObject catalog = pdf.getRoot();
    catalog.replaceKey("/Metadata", metadata);
    catalog.replaceKey("/Lang", pdfText(document.language));
    catalog.replaceKey("/ViewerPreferences", PdfObject::parse("<</DisplayDocTitle true>>"));
}

} // namespace ctpat::report
