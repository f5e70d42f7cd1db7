// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdffinisher.h"
#include "core/report/photostore.h"
#include "core/report/signatureappearance.h"
#include "enginedocument.h"
#include "pdfprobe.h"

#include <QTest>

#include <set>

using namespace ctpat;
using namespace ctpat::report;
using namespace enginedocument;

/// The finished file: information, outline, fields, tags, and what a reader's software finds.
class TestPdfFinisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passesQpdf();
    void classicCrossReferenceTable();
    void informationComesFromTheModel();
    void outlineIsNested();
    void signatureFields();
    void signedBoxMakesNoField();
    void everyContentIsTaggedOrAnArtifact();
    void structureReachesEveryContent();
    void tableHeadsHaveScope();
    void structureTextIsInReadingOrder();
    void fontsAreEmbedded();
    void unicodeMapsHaveNoGap();
    void paperSizes_data();
    void paperSizes();
    void damagedPagesGiveAnError();
    void appearanceIsOneSmallPage();
    void longSignerStaysInTheBox();

private:
    Document m_document;
    ComposedPdf m_pdf;
};

namespace {

void open(QPDF &pdf, const QByteArray &bytes)
{
    pdf.processMemoryFile("probe", bytes.constData(), static_cast<size_t>(bytes.size()));
}

Document everything()
{
    const AnswerCounts counts{70, 2, 9, 5, 3, 1};
    Flow result{Heading{.number = text("1"), .title = text("Result"), .id = text("result"), .inContents = true},
                KeyFigures{.figures = {{text("5"), text("actions required\n(musts not met)")}}},
                BarChart{.caption = {text("Figure 1. Answers"), text("(number of criteria)")},
                         .rows = {{text("All sites"), text("each once"), counts}},
                         .legend = {text("Yes"), text("Best"), text("No"), text("n/a"), text("n/v"), text("n/l")},
                         .alt = text("70 yes, 2 best practice, 9 no")},
                rowsTable(60), Contents{}};
    Flow findings{
        PageBreak{},
        Heading{.number = text("2"), .title = text("Findings"), .inContents = true},
        Heading{.level = 2, .number = text("Category 6"), .title = text("Seal Security")},
        SidePair{.label = {AnswerBar{.counts = counts, .fullScale = 100}}, .content = {paragraph(text("5 criteria"))}},
        CriterionFrame{.id = text("criterion-6.1"),
                       .number = text("6.1"),
                       .tag = Tag{.text = text("MUST")},
                       .answers = {{text("Site B"), AnswerFill::No, text("No")}},
                       .title = text("Seal procedures"),
                       .body = {VerificationList{{{text("Site B"), {run(text("Interview."), RunStyle::Strong)}}}},
                                paragraph(prose(3)),
                                EdgeBox{.tag = {text("ACTION A-02"), TagShape::Filled},
                                        .right = text("Due 29 June 2026"),
                                        .content = {paragraph(prose(1), TextStyle::BoxProse)}}}},
        Timeline{.caption = {text("Figure 2. Due dates"), {}},
                 .points = {{0, TimelineMark::Ring, {}, text("31 March"), text("Released")},
                            {1, TimelineMark::Square, text("90 days"), text("29 June"), text("A-02")}},
                 .alt = text("Released 31 March, due 29 June")},
        PathFigure{.caption = {text("Figure 3. Path"), {}},
                   .steps = {{text("Sealed"), text("Dock 4"), true}, {text("Delivered"), text("Consignee"), false}},
                   .alt = text("Sealed, delivered")},
        paragraph({Run{.text = text("Sello de alta seguridad"), .language = text("es")}})};
    Flow signatures{PageBreak{}, Heading{.number = text("3"), .title = text("Signatures"), .inContents = true}};
    for (const char *name : {"specialist", "supervisor"})
        signatures.push_back(SignatureBox{.fieldName = text(name),
                                          .role = text("Role of %1").arg(text(name)),
                                          .signsFor = text("Signs."),
                                          .openHeading = text("NOT YET SIGNED"),
                                          .lineLabel = text("Signature"),
                                          .dateLabel = text("Date"),
                                          .description = text("Signature of the %1").arg(text(name))});
    Document document = empty();
    document.sections = {{.id = text("s1"), .runningTitle = text("Result"), .blocks = result},
                         {.id = text("s2"), .runningTitle = text("Findings"), .blocks = findings},
                         {.id = text("s3"), .runningTitle = text("Signatures"), .blocks = signatures}};
    return document;
}

} // namespace

void TestPdfFinisher::initTestCase()
{
    m_document = everything();
    Result<ComposedPdf> pdf = composePdf(m_document, {});
    QVERIFY2(pdf, "the document could not be set");
    m_pdf = pdf.take();
}

void TestPdfFinisher::passesQpdf()
{
    QCOMPARE(pdfprobe::checkedByQpdf(m_pdf.bytes), QString());
}

void TestPdfFinisher::classicCrossReferenceTable()
{
    QVERIFY(m_pdf.bytes.contains("\nxref\n"));
    QVERIFY(!m_pdf.bytes.contains("/ObjStm"));
    QVERIFY(m_pdf.bytes.startsWith("%PDF-1.7"));
}

void TestPdfFinisher::informationComesFromTheModel()
{
    QPDF pdf;
    open(pdf, m_pdf.bytes);
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    QCOMPARE(info.getKey("/Title").getUTF8Value(), m_document.title.toStdString());
    QCOMPARE(info.getKey("/Producer").getUTF8Value(), m_document.producer.toStdString());
    QCOMPARE(info.getKey("/CreationDate").getUTF8Value(), std::string("D:20260331144207-07'00'"));
    QCOMPARE(pdf.getRoot().getKey("/Lang").getUTF8Value(), std::string("en-US"));
    QVERIFY(pdf.getRoot().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    const auto xmp = pdf.getRoot().getKey("/Metadata").getStreamData();
    const QByteArray packet(reinterpret_cast<const char *>(xmp->getBuffer()), static_cast<qsizetype>(xmp->getSize()));
    QVERIFY(packet.contains("<rdf:li xml:lang=\"x-default\">Sample validation report</rdf:li>"));
    QVERIFY(packet.contains("<xmp:CreateDate>2026-03-31T14:42:07-07:00</xmp:CreateDate>"));
}

void TestPdfFinisher::outlineIsNested()
{
    QPDF pdf;
    open(pdf, m_pdf.bytes);
    QPDFObjectHandle outline = pdf.getRoot().getKey("/Outlines");
    QCOMPARE(outline.getKey("/Count").getIntValueAsInt(), 3);
    QPDFObjectHandle second = outline.getKey("/First").getKey("/Next");
    QCOMPARE(second.getKey("/Title").getUTF8Value(), std::string("2 Findings"));
    QCOMPARE(second.getKey("/First").getKey("/Title").getUTF8Value(), std::string("Category 6 Seal Security"));
    QCOMPARE(second.getKey("/Next").getKey("/Title").getUTF8Value(), std::string("3 Signatures"));
}

void TestPdfFinisher::signatureFields()
{
    QCOMPARE(m_pdf.signatureFields.size(), size_t(2));
    QCOMPARE(m_pdf.signatureFields[0].name, text("specialist"));
    QCOMPARE(m_pdf.signatureFields[0].page, m_pdf.pageCount - 1);
    QCOMPARE(m_pdf.signatureFields[0].rectangle.size(), signatureAppearanceSize());
    QPDF pdf;
    open(pdf, m_pdf.bytes);
    QPDFObjectHandle fields = pdf.getRoot().getKey("/AcroForm").getKey("/Fields");
    QCOMPARE(fields.getArrayNItems(), 2);
    QPDFObjectHandle field = fields.getArrayItem(0);
    QCOMPARE(field.getKey("/T").getUTF8Value(), std::string("specialist"));
    QCOMPARE(field.getKey("/TU").getUTF8Value(), std::string("Signature of the specialist"));
    QVERIFY(field.getKey("/FT").isNameAndEquals("/Sig"));
    QVERIFY(!field.hasKey("/V"));
    const QPDFObjectHandle::Rectangle box = field.getKey("/Rect").getArrayAsRectangle();
    const QRectF rectangle = m_pdf.signatureFields[0].rectangle;
    QVERIFY(std::abs(box.llx - rectangle.left()) < 0.01 && std::abs(box.lly - rectangle.top()) < 0.01);
    QVERIFY(std::abs(box.urx - rectangle.right()) < 0.01 && std::abs(box.ury - rectangle.bottom()) < 0.01);
}

void TestPdfFinisher::signedBoxMakesNoField()
{
    const SignatureBox box{.fieldName = text("specialist"),
                           .role = text("Specialist"),
                           .details =
                               SignedDetails{.heading = text("SIGNED DIGITALLY"), .name = text("Sample Person")}};
    const Result<ComposedPdf> pdf = composePdf(withBlocks({box}), {});
    QVERIFY(pdf);
    QVERIFY(pdf->signatureFields.empty());
    QVERIFY(pdfprobe::textOfPages(pdf->bytes).value(0).contains(text("Sample Person")));
}

namespace {

/// Counts text objects, paths and images outside any marked content, and collects marked-content ids.
class MarkCounter final : public QPDFObjectHandle::ParserCallbacks
{
public:
    int unmarked = 0;
    int depth = 0;
    bool nested = false;
    std::set<int> ids;

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_last = object;
            return;
        }
        const std::string name = object.getOperatorValue();
        static const std::set<std::string> paints{"BT", "f", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh"};
        if (name == "BDC") {
            nested = nested || depth > 0;
            ++depth;
            if (m_last.isDictionary() && m_last.hasKey("/MCID"))
                ids.insert(m_last.getKey("/MCID").getIntValueAsInt());
        } else if (name == "EMC") {
            --depth;
        } else if (paints.count(name) > 0 && depth == 0) {
            ++unmarked;
        }
    }
    void handleEOF() override {}

private:
    QPDFObjectHandle m_last;
};

} // namespace

void TestPdfFinisher::everyContentIsTaggedOrAnArtifact()
{
    QPDF pdf;
    open(pdf, m_pdf.bytes);
    QPDFObjectHandle parents = pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        MarkCounter counter;
        page.parseContents(&counter);
        QCOMPARE(counter.unmarked, 0);
        QCOMPARE(counter.depth, 0);
        QVERIFY(!counter.nested);
        QVERIFY(!counter.ids.empty());
        QCOMPARE(*counter.ids.rbegin(), static_cast<int>(counter.ids.size()) - 1);
        const int key = page.getObjectHandle().getKey("/StructParents").getIntValueAsInt();
        int entries = -1;
        for (int i = 0; i + 1 < parents.getArrayNItems(); i += 2) {
            if (parents.getArrayItem(i).getIntValueAsInt() == key)
                entries = parents.getArrayItem(i + 1).getArrayNItems();
        }
        QCOMPARE(entries, static_cast<int>(counter.ids.size()));
    }
}

namespace {

/// Walks the structure tree: number of marked contents, and roles that stand at a wrong place.
void walk(QPDFObjectHandle element, QPDFObjectHandle parent, int &contents, QStringList &wrong)
{
    if (element.getKey("/P").getObjGen() != parent.getObjGen())
        wrong << QStringLiteral("parent of %1").arg(QString::fromStdString(element.getKey("/S").getName()));
    QPDFObjectHandle kids = element.getKey("/K");
    for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
        QPDFObjectHandle kid = kids.getArrayItem(i);
        if (kid.getKey("/Type").isNameAndEquals("/MCR"))
            ++contents;
        else if (kid.getKey("/Type").isNameAndEquals("/StructElem"))
            walk(kid, element, contents, wrong);
    }
}

} // namespace

void TestPdfFinisher::structureReachesEveryContent()
{
    QPDF pdf;
    open(pdf, m_pdf.bytes);
    int marked = 0;
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        MarkCounter counter;
        page.parseContents(&counter);
        marked += static_cast<int>(counter.ids.size());
    }
    int reached = 0;
    QStringList wrong;
    QPDFObjectHandle root = pdf.getRoot().getKey("/StructTreeRoot");
    walk(root.getKey("/K"), root, reached, wrong);
    QCOMPARE(wrong, QStringList());
    QCOMPARE(reached, marked);
}

void TestPdfFinisher::tableHeadsHaveScope()
{
    QPDF pdf;
    open(pdf, m_pdf.bytes);
    int columns = 0;
    int rows = 0;
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/S").isNameAndEquals("/TH"))
            continue;
        QPDFObjectHandle scope = object.getKey("/A").getKey("/Scope");
        columns += scope.isNameAndEquals("/Column");
        rows += scope.isNameAndEquals("/Row");
    }
    QCOMPARE(columns, 3);
    QCOMPARE(rows, 60);
}

void TestPdfFinisher::structureTextIsInReadingOrder()
{
    const QString all = QString::fromUtf8(pdfprobe::runOn(m_pdf.bytes, QStringLiteral("pdfinfo"),
                                                          {QStringLiteral("-struct-text"), QStringLiteral("FILE")}));
    qsizetype last = -1;
    for (const char *words : {"Result", "actions required", "Figure 1. Answers", "Table 1. Rows", "What was seen",
                              "Row1begin", "Row60end", "Findings", "Seal Security", "Seal procedures", "MUST", "Site B",
                              "Interview.", "Sentence 3", "ACTION A-02", "Due 29 June", "Figure 2.", "Signatures"}) {
        const qsizetype at = all.indexOf(text(words), last + 1);
        QVERIFY2(at > last, words);
        last = at;
    }
    QCOMPARE(all.count(text("What was seen")), 1);
    QVERIFY2(!all.contains(text("CUI")), "the marking is an artifact");
}

void TestPdfFinisher::fontsAreEmbedded()
{
    const QString fonts =
        QString::fromUtf8(pdfprobe::runOn(m_pdf.bytes, QStringLiteral("pdffonts"), {QStringLiteral("FILE")}));
    const QStringList lines = fonts.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    QVERIFY(lines.size() >= 3);
    for (const QString &line : lines) {
        QVERIFY2(line.startsWith(QLatin1String("Noto")), qPrintable(line));
        QVERIFY2(line.contains(QRegularExpression(text("yes +(yes|no) +yes"))), qPrintable(line));
    }
}

void TestPdfFinisher::unicodeMapsHaveNoGap()
{
    QPDF pdf;
    open(pdf, m_pdf.bytes);
    int maps = 0;
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        ++maps;
        const auto buffer = object.getKey("/ToUnicode").getStreamData();
        const QByteArray map(reinterpret_cast<const char *>(buffer->getBuffer()),
                             static_cast<qsizetype>(buffer->getSize()));
        QVERIFY(map.contains("beginbfchar"));
        QVERIFY(!map.contains("<0009>\n") && !map.contains("> <FB0"));
        QVERIFY(!map.contains("> <FFFD>"));
    }
    QVERIFY(maps >= 3);
}

void TestPdfFinisher::paperSizes_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("Letter") << int(PaperSize::Letter) << QSizeF(612, 792);
    QTest::newRow("A4") << int(PaperSize::A4) << QSizeF(595.3, 841.9);
}

void TestPdfFinisher::paperSizes()
{
    QFETCH(int, paper);
    QFETCH(QSizeF, size);
    const Result<ComposedPdf> result = composePdf(m_document, {.paper = static_cast<PaperSize>(paper)});
    QVERIFY(result);
    QPDF pdf;
    open(pdf, result->bytes);
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        const auto box = page.getObjectHandle().getKey("/MediaBox").getArrayAsRectangle();
        QVERIFY(std::abs(box.urx - size.width()) < 1 && std::abs(box.ury - size.height()) < 1);
    }
}

void TestPdfFinisher::damagedPagesGiveAnError()
{
    const PageGeometry geometry;
    const StructureTree tree;
    const BrokenPages broken;
    const Placements placements;
    const std::vector<PlacedOutline> outline;
    const PhotoStore photos(PhotoQuality::Resampled, LocationData::Removed);
    const FinisherInput input{m_document, geometry, tree, broken, placements, outline, photos};
    const Result<QByteArray> result = finishPdf("%PDF-1.6 and nothing else", input, {});
    QVERIFY(!result);
    QCOMPARE(result.error().code(), ErrorCode::ReportLayout);
    QVERIFY(!result.error().message().isEmpty());
    QVERIFY(!result.error().detail().isEmpty());
}

void TestPdfFinisher::appearanceIsOneSmallPage()
{
    const SignedDetails details{.heading = text("SIGNED DIGITALLY"),
                                .name = text("Sample Specialist"),
                                .time = text("31 March 2026, 15:42:07, UTC-07:00"),
                                .certificate = text("Certificate: Sample Issuing Authority, serial 4F:12"),
                                .reason = text("Reason: I carried out this validation.")};
    const Result<QByteArray> pdf = signatureAppearance(details);
    QVERIFY(pdf);
    QCOMPARE(signatureAppearance(details).value(), pdf.value());
    QCOMPARE(pdfprobe::checkedByQpdf(pdf.value()), QString());
    const QStringList pages = pdfprobe::textOfPages(pdf.value());
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages[0], text("SIGNED DIGITALLY Sample Specialist 31 March 2026, 15:42:07, UTC-07:00 Certificate: Sample "
                            "Issuing Authority, serial 4F:12 Reason: I carried out this validation."));
    QPDF file;
    open(file, pdf.value());
    const auto box = QPDFPageDocumentHelper(file).getAllPages().at(0).getObjectHandle().getKey("/MediaBox");
    QVERIFY(std::abs(QPDFObjectHandle(box).getArrayAsRectangle().urx - 366) < 0.5);
    QVERIFY(std::abs(QPDFObjectHandle(box).getArrayAsRectangle().ury - 104) < 0.5);
}

void TestPdfFinisher::longSignerStaysInTheBox()
{
    const QString endless = text("Sample name that does not end ").repeated(20);
    const Result<QByteArray> pdf = signatureAppearance(
        {.heading = endless, .name = endless, .time = endless, .certificate = endless, .reason = endless});
    QVERIFY(pdf);
    const QString boxes =
        QString::fromUtf8(pdfprobe::runOn(pdf.value(), QStringLiteral("pdftotext"),
                                          {QStringLiteral("-bbox"), QStringLiteral("FILE"), QStringLiteral("-")}));
    const QRegularExpression right(text("xMax=\"([0-9.]+)\""));
    for (auto matches = right.globalMatch(boxes); matches.hasNext();)
        QVERIFY(matches.next().captured(1).toDouble() <= 366);
}

QTEST_MAIN(TestPdfFinisher)
#include "tst_pdffinisher.moc"
