// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdffinisher.h"

#include "core/report/pdfparts.h"
#include "core/report/photostore.h"

#include <QCoreApplication>
#include <QUrl>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace ctpat::report {

namespace {

struct PdfFinisherText
{
    Q_DECLARE_TR_FUNCTIONS(PdfFinisher)
};

/// Thrown through libqpdf when the caller wants to stop.
struct Stopped
{
};

/// Hands a photograph's JPEG over when the file is written, so that originals are in memory one at a time.
class PhotoProvider final : public PdfObject::StreamDataProvider
{
public:
    PhotoProvider(const PhotoStore &photos, int photo, Progress progress)
        : m_photos(photos)
        , m_photo(photo)
        , m_progress(std::move(progress))
    {
    }
    void provideStreamData(const QPDFObjGen &, Pipeline *pipeline) override
    {
        if (!goOn(m_progress, 0, 0))
            throw Stopped{};
        const QByteArray jpeg = m_photos.jpeg(m_photo);
        if (jpeg.isEmpty())
            throw std::runtime_error("a photograph changed while the report was made");
        pipeline->write(reinterpret_cast<const unsigned char *>(jpeg.constData()), static_cast<size_t>(jpeg.size()));
        pipeline->finish();
    }

private:
    const PhotoStore &m_photos;
    int m_photo;
    Progress m_progress;
};

/// Collects a file's bytes without a second copy.
class BytesPipeline final : public Pipeline
{
public:
    BytesPipeline()
        : Pipeline("bytes", nullptr)
    {
    }
    void write(const unsigned char *data, size_t length) override
    {
        m_bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    }
    void finish() override {}
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

[[nodiscard]] QByteArray written(QPDF &pdf);

class Finisher final
{
public:
    Finisher(const QByteArray &painted, const FinisherInput &input, const Progress &progress)
        : m_painted(painted)
        , m_input(input)
        , m_progress(progress)
    {
    }
    [[nodiscard]] QByteArray finish();

private:
    void finishPage(int page, TagWriter &tags);
    [[nodiscard]] std::string photoOf(int page, NodeId node);
    [[nodiscard]] PdfObject imageOf(int photo);
    void addAnnotation(PdfObject page, PdfObject annotation) const;
    void addLinks(TagWriter &tags);
    void addFields(TagWriter &tags);

    const QByteArray &m_painted;
    const FinisherInput &m_input;
    const Progress &m_progress;
    QPDF m_pdf;
    std::vector<PdfObject> m_pages;
};

QByteArray Finisher::finish()
{
    m_pdf.setSuppressWarnings(true);
    m_pdf.processMemoryFile("report", m_painted.constData(), static_cast<size_t>(m_painted.size()));
    for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages())
        m_pages.push_back(page.getObjectHandle());
    TagWriter tags(m_pdf, m_input);
    const int count = static_cast<int>(m_pages.size());
    for (int i = 0; i < count; ++i) {
        if (!goOn(m_progress, i, count))
            throw Stopped{};
        finishPage(i, tags);
    }
    addLinks(tags);
    addFields(tags);
    tags.write(m_pages);
    writeOutline(m_pdf, m_pages, m_input);
    writeMetadata(m_pdf, m_input.document);
    mendUnicodeMaps(m_pdf);
    return written(m_pdf);
}

void Finisher::finishPage(int number, TagWriter &tags)
{
    PdfObject page = m_pages[static_cast<size_t>(number)];
    ContentRewriter rewriter(m_input.tree, number, tags.slotsFound(),
                             [this, number](NodeId node) { return photoOf(number, node); });
    QPDFPageObjectHelper(page).parseContents(&rewriter);
    page.replaceKey("/Contents", PdfObject::newStream(&m_pdf, rewriter.content()));
    page.removeKey("/Annots");
    tags.addPage(page, rewriter.elements());
}

/// Operators that draw a figure's photograph, in the units Qt paints in: 1200 to the inch, downwards.
std::string Finisher::photoOf(int page, NodeId node)
{
    for (const PlacedPhoto &placed : m_input.placements.photos) {
        if (placed.page != page || placed.node != node)
            continue;
        PdfObject resources = m_pages[static_cast<size_t>(page)].getKey("/Resources");
        if (!resources.getKey("/XObject").isDictionary())
            resources.replaceKey("/XObject", PdfObject::newDictionary());
        const std::string name = "/Photo" + std::to_string(placed.photo);
        resources.getKey("/XObject").replaceKey(name, imageOf(placed.photo));
        const QRectF box = Canvas::device(placed.rectangle);
        const QString matrix = QStringLiteral("q %1 0 0 %2 %3 %4 cm ")
                                   .arg(box.width(), 0, 'f', 2)
                                   .arg(-box.height(), 0, 'f', 2)
                                   .arg(box.left(), 0, 'f', 2)
                                   .arg(box.bottom(), 0, 'f', 2);
        return matrix.toStdString() + name + " Do Q\n";
    }
    return {};
}

PdfObject Finisher::imageOf(int photo)
{
    const QSize pixels = m_input.photos.pixels(photo);
    PdfObject image = PdfObject::newStream(&m_pdf);
    PdfObject dictionary = image.getDict();
    dictionary.replaceKey("/Type", PdfObject::newName("/XObject"));
    dictionary.replaceKey("/Subtype", PdfObject::newName("/Image"));
    dictionary.replaceKey("/BitsPerComponent", PdfObject::newInteger(8));
    dictionary.replaceKey("/ColorSpace",
                          PdfObject::newName(m_input.photos.components(photo) == 1 ? "/DeviceGray" : "/DeviceRGB"));
    dictionary.replaceKey("/Width", PdfObject::newInteger(pixels.width()));
    dictionary.replaceKey("/Height", PdfObject::newInteger(pixels.height()));
    image.replaceStreamData(std::make_shared<PhotoProvider>(m_input.photos, photo, m_progress),
                            PdfObject::newName("/DCTDecode"), PdfObject::newNull());
    return image;
}

void Finisher::addAnnotation(PdfObject page, PdfObject annotation) const
{
    if (!page.getKey("/Annots").isArray())
        page.replaceKey("/Annots", PdfObject::newArray());
    page.getKey("/Annots").appendItem(annotation);
}

void Finisher::addLinks(TagWriter &tags)
{
    for (const PlacedLink &link : m_input.placements.links) {
        const auto target = m_input.broken.places.constFind(link.link.target);
        if (link.link.url.isEmpty() && target == m_input.broken.places.cend())
            continue;
        PdfObject page = m_pages.at(static_cast<size_t>(link.page));
        PdfObject annotation =
            m_pdf.makeIndirectObject(PdfObject::parse("<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0]>>"));
        annotation.replaceKey("/Rect", pdfRectangle(link.rectangle, m_input.geometry));
        annotation.replaceKey("/P", page);
        annotation.replaceKey("/Contents",
                              pdfText(link.link.description.isEmpty() ? link.text : link.link.description));
        if (link.link.url.isEmpty()) {
            annotation.replaceKey(
                "/Dest", pdfDestination(m_pages.at(static_cast<size_t>(target->page)), target->top, m_input.geometry));
        } else {
            PdfObject action = PdfObject::parse("<</S /URI>>");
            action.replaceKey("/URI", PdfObject::newString(QUrl(link.link.url).toEncoded().toStdString()));
            annotation.replaceKey("/A", action);
        }
        addAnnotation(page, annotation);
        tags.addAnnotation(link.node, annotation, page);
    }
}

void Finisher::addFields(TagWriter &tags)
{
    if (m_input.placements.fields.empty())
        return;
    PdfObject fields = PdfObject::newArray();
    for (const PlacedField &field : m_input.placements.fields) {
        PdfObject page = m_pages.at(static_cast<size_t>(field.page));
        PdfObject widget =
            m_pdf.makeIndirectObject(PdfObject::parse("<</Type /Annot /Subtype /Widget /FT /Sig /F 132>>"));
        widget.replaceKey("/Rect", pdfRectangle(field.rectangle, m_input.geometry));
        widget.replaceKey("/P", page);
        widget.replaceKey("/T", pdfText(field.name));
        widget.replaceKey("/TU", pdfText(field.description.isEmpty() ? field.name : field.description));
        // An empty appearance: the open box is painted on the page.
        PdfObject appearance = PdfObject::newStream(&m_pdf, "");
        appearance.replaceDict(PdfObject::parse("<</Type /XObject /Subtype /Form /Resources <<>> >>"));
        appearance.getDict().replaceKey("/BBox", PdfObject::newArray(PdfObject::Rectangle(0, 0, field.rectangle.width(),
                                                                                          field.rectangle.height())));
        PdfObject appearances = PdfObject::newDictionary();
        appearances.replaceKey("/N", appearance);
        widget.replaceKey("/AP", appearances);
        addAnnotation(page, widget);
        tags.addAnnotation(field.node, widget, page);
        fields.appendItem(widget);
    }
    PdfObject form = PdfObject::newDictionary();
    form.replaceKey("/Fields", fields);
    m_pdf.getRoot().replaceKey("/AcroForm", m_pdf.makeIndirectObject(form));
}

QByteArray written(QPDF &pdf)
{
    BytesPipeline bytes;
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&bytes);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    return bytes.take();
}

Error libraryError(const std::exception &exception)
{
    return {ErrorCode::ReportLayout, PdfFinisherText::tr("The report's file could not be made. Nothing was written."),
            QString::fromUtf8(exception.what())};
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &painted, const FinisherInput &input, const Progress &progress)
{
    try {
        return Finisher(painted, input, progress).finish();
    } catch (const Stopped &) {
        return Error(ErrorCode::Cancelled, PdfFinisherText::tr("Making the report was stopped. Nothing was written."));
    } catch (const std::exception &exception) {
        return libraryError(exception);
    }
}

Result<QByteArray> plainPdf(const QByteArray &painted)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("painted", painted.constData(), static_cast<size_t>(painted.size()));
        pdf.getTrailer().removeKey("/Info");
        pdf.getRoot().removeKey("/Metadata");
        mendUnicodeMaps(pdf);
        return written(pdf);
    } catch (const std::exception &exception) {
        return libraryError(exception);
    }
}

std::vector<SignatureField> signatureFieldsOf(const Placements &placements, const PageGeometry &geometry)
{
    std::vector<SignatureField> fields;
    for (const PlacedField &field : placements.fields) {
        const QRectF box(QPointF(field.rectangle.left(), geometry.paper.height() - field.rectangle.bottom()),
                         field.rectangle.size());
        fields.push_back({.name = field.name, .page = field.page, .rectangle = box});
    }
    return fields;
}

} // namespace ctpat::report
