// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/report/reportdata.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTimeZone>

#include <algorithm>

/// A whole invented report, and parts of one, for the tests of core/report.
namespace ctpat::fixture {

inline const QString zoneName = QStringLiteral("America/Tijuana");

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

inline ReportTime at(const QDate &day, int hour, int minute)
{
    const QTimeZone zone(zoneName.toUtf8());
    return {.moment = Moment::fromDateTime(QDateTime(day, QTime(hour, minute), zone)), .zone = zoneName};
}

inline ReportAnswer rollUp(const QList<ReportVisitAnswer> &answers)
{
    const auto any = [&answers](ReportAnswer value) {
        return std::any_of(answers.begin(), answers.end(), [value](const auto &one) { return one.answer == value; });
    };
    for (ReportAnswer value : {ReportAnswer::No, ReportAnswer::NotLookedAt, ReportAnswer::NotVerified,
                               ReportAnswer::BestPractice, ReportAnswer::Yes}) {
        if (any(value))
            return value;
    }
    return ReportAnswer::NotApplicable;
}

inline void count(ReportFigures &figures, ReportAnswer answer)
{
    switch (answer) {
    case ReportAnswer::Yes:
        ++figures.yes;
        return;
    case ReportAnswer::BestPractice:
        ++figures.bestPractice;
        return;
    case ReportAnswer::No:
        ++figures.no;
        return;
    case ReportAnswer::NotApplicable:
        ++figures.notApplicable;
        return;
    case ReportAnswer::NotVerified:
        ++figures.notVerified;
        return;
    case ReportAnswer::NotLookedAt:
        ++figures.notLookedAt;
        return;
    }
}

/// Fills every figure from the answers.
inline void countAll(ReportData &data)
{
    data.figures = {};
    for (ReportVisit &visit : data.visits)
        visit.figures = {};
    for (ReportCategory &category : data.categories) {
        category.figures = {};
        for (ReportCriterion &criterion : category.criteria) {
            criterion.rolledUp = rollUp(criterion.answers);
            count(category.figures, criterion.rolledUp);
            count(data.figures, criterion.rolledUp);
            for (const ReportVisitAnswer &answer : criterion.answers) {
                for (ReportVisit &visit : data.visits) {
                    if (visit.number == answer.visit)
                        count(visit.figures, answer.answer);
                }
            }
        }
    }
}

/// Every criterion of the shipped set that applies to a foreign manufacturer, without answers.
inline QList<ReportCategory> allCategories()
{
    QFile file(QStringLiteral(CTPAT_SOURCE_DIR "/resources/catalog/msc-2020.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject catalog = QJsonDocument::fromJson(file.readAll()).object();
    QList<ReportCategory> categories;
    QHash<QString, QString> areas;
    for (const QJsonValue &value : catalog.value(QStringLiteral("focusAreas")).toArray())
        areas.insert(value[QStringLiteral("code")].toString(), value[QStringLiteral("title")].toString());
    for (const QJsonValue &value : catalog.value(QStringLiteral("categories")).toArray()) {
        ReportCategory category;
        category.number = value[QStringLiteral("number")].toInt();
        category.title = value[QStringLiteral("title")].toString();
        category.focusArea = areas.value(value[QStringLiteral("focusArea")].toString());
        categories.append(category);
    }
    const QString entity = QStringLiteral("foreign_manufacturer");
    for (const QJsonValue &value : catalog.value(QStringLiteral("criteria")).toArray()) {
        const QJsonValue applies = value[QStringLiteral("applies")][entity];
        if (applies.isUndefined())
            continue;
        ReportCriterion criterion;
        criterion.number = value[QStringLiteral("id")].toString();
        criterion.title = value[QStringLiteral("title")].toString();
        criterion.requirement = value[QStringLiteral("requirement")].toString();
        criterion.obligation = applies[QStringLiteral("obligation")].toString() == QLatin1String("should")
                                   ? ReportObligation::Should
                                   : ReportObligation::Must;
        const QString basis = applies[QStringLiteral("basis")].toString();
        criterion.basis = basis == QLatin1String("named")        ? ReportBasis::Named
                          : basis == QLatin1String("attributed") ? ReportBasis::Attributed
                                                                 : ReportBasis::Unconfirmed;
        const int number = value[QStringLiteral("category")].toInt();
        for (ReportCategory &category : categories) {
            if (category.number == number)
                category.criteria.append(criterion);
        }
    }
    return categories;
}

inline ReportCriterion *criterionOf(ReportData &data, const QString &number)
{
    for (ReportCategory &category : data.categories) {
        for (ReportCriterion &criterion : category.criteria) {
            if (criterion.number == number)
                return &criterion;
        }
    }
    return nullptr;
}

/// A drawn photograph, as JPEG.
inline QByteArray drawnPhoto(int width, int height, const QColor &wall)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(wall);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(width / 6, height / 8, 2 * width / 3, 3 * height / 4), wall.darker(130));
    painter.setPen(QPen(wall.darker(200), width / 80.0));
    painter.drawLine(width / 2, height / 8, width / 2, 7 * height / 8);
    painter.setBrush(QColor(0xd9, 0xa4, 0x41));
    painter.drawEllipse(QPointF(width * 0.53, height * 0.55), width / 40.0, width / 40.0);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 85);
    return bytes;
}

inline ReportPicture picture(const QByteArray &bytes)
{
    return {.load = [bytes]() -> Result<QByteArray> { return bytes; }};
}

inline ReportVerification seen(ReportMethod method, const char *object, const ReportTime &time, const char *place,
                               const char *person)
{
    return {.method = method, .object = text(object), .place = text(place), .time = time, .person = text(person)};
}

/// A plain yes at both visits, seen in an ordinary way.
inline void answerYes(ReportData &data)
{
    const char *lead = "Sample Lead";
    const char *second = "Sample Second";
    int turn = 0;
    for (ReportCategory &category : data.categories) {
        for (ReportCriterion &criterion : category.criteria) {
            const ReportTime first = at(QDate(2026, 3, 10), 9 + turn % 7, (turn * 7) % 60);
            const ReportTime later = at(QDate(2026, 3, 17), 9 + turn % 4, (turn * 11) % 60);
            ReportVisitAnswer plant{.visit = 1, .answer = ReportAnswer::Yes};
            ReportVisitAnswer store{.visit = 2, .answer = ReportAnswer::Yes};
            if (turn % 3 == 0) {
                const ReportVerification both =
                    seen(ReportMethod::Document, "Company procedure, current revision", first, "Shipping office", lead);
                plant.verifications = {both};
                store.verifications = {both};
            } else {
                plant.verifications = {
                    seen(ReportMethod::Observation, "The practice as described, on the floor", first, "Dock 4", lead)};
                store.verifications = {
                    seen(ReportMethod::LiveVideo, "The same, by mobile camera", later, "Yard", second)};
            }
            criterion.answers = {plant, store};
            ++turn;
        }
    }
}

inline void addFinding(ReportData &data, const QString &number, const QString &criterion, const QList<int> &visits,
                       const char *found, const char *action, const char *shownBy, const char *reason)
{
    ReportFinding finding{.number = number, .criterion = criterion, .visits = visits};
    finding.kind = number.startsWith(QLatin1Char('A')) ? ReportFindingKind::Action : ReportFindingKind::Recommendation;
    finding.action = text(action);
    finding.shownBy = text(shownBy);
    finding.primaryReason = text(reason);
    finding.due = QDate(2026, 6, 29);
    data.findings.append(finding);
    if (ReportCriterion *one = criterionOf(data, criterion)) {
        for (ReportVisitAnswer &answer : one->answers) {
            if (visits.contains(answer.visit)) {
                answer.answer = ReportAnswer::No;
                answer.findingText = text(found);
            }
        }
    }
}

inline void addFindings(ReportData &data)
{
    addFinding(data, QStringLiteral("A-01"), QStringLiteral("4.3"), {1, 2},
               "The network has not been tested since 2023. The report of that test names eleven weaknesses; for four "
               "of them nothing shows that they were closed.",
               "Test the network of both sites and correct what the test finds.",
               "Test report, list of weaknesses with closing dates", "Inadequate evidence of implementation");
    addFinding(data, QStringLiteral("A-02"), QStringLiteral("6.1"), {2},
               "The copy in use does not say what to do when a seal is broken in transit, altered or wrongly numbered. "
               "The supervisor would fit a new seal and let the load go; nobody would be told.",
               "Put revision 4 in use at Site B and train everyone there who fits or checks seals.",
               "Revision in use, training records, one drill with its report", "Procedure incomplete");
    data.findings.last().contributingReasons = {text("Outdated or not reviewed")};
    data.findings.last().evidence = {text("E-04")};
    addFinding(data, QStringLiteral("A-03"), QStringLiteral("6.6"), {1},
               "No count has been recorded since July 2025. Four seals could not be accounted for on the day.",
               "Count all seals at Site A, reconcile the count with the log and repeat it every month.",
               "Reconciliation; audit report for April 2026", "Inadequate evidence of implementation");
    data.findings.last().due = QDate(2026, 4, 30);
    data.findings.last().dueReason = text("Seals cannot be accounted for until this is done");
    addFinding(data, QStringLiteral("A-04"), QStringLiteral("8.1"), {2},
               "Returned pallets are used again without a check. Nine of sixty carry no treatment mark.",
               "Take pallets without an ISPM 15 mark out of use at Site B, and check every pallet on arrival.",
               "Photographs, arrival check sheets for four weeks", "Not implemented or not followed");
    addFinding(data, QStringLiteral("A-05"), QStringLiteral("10.2"), {2},
               "The gate officer admits known visitors without asking for identification.",
               "Identify every visitor by photo identification; log arrival and departure.",
               "Complete log for four weeks, weekly checks by the supervisor", "Not implemented or not followed");
    addFinding(data, QStringLiteral("R-01"), QStringLiteral("2.4"), {1, 2},
               "The crisis plan does not say how security is restored before trade resumes.",
               "Add to the crisis plan how security is restored before normal trade resumes.", "Approved plan",
               "Procedure incomplete");
    addFinding(data, QStringLiteral("R-02"), QStringLiteral("3.7"), {1},
               "Three of nine partner files are older than three years.",
               "Set an interval for assessing partners again.", "Schedule, one completed assessment",
               "Outdated or not reviewed");
    addFinding(data, QStringLiteral("R-03"), QStringLiteral("4.4"), {1, 2},
               "The cyber policy is silent on how threats are passed on.",
               "Say in the cyber policy how threats are passed on to government and partners.", "Revised policy",
               "Procedure incomplete");
    addFinding(data, QStringLiteral("R-04"), QStringLiteral("9.14"), {2},
               "The recorder's failure notice is switched off.",
               "Switch on the recorder's failure notice and name who receives it.", "Setting, one test notice",
               "Inadequate physical or technical measure");
    addFinding(data, QStringLiteral("R-05"), QStringLiteral("10.8"), {1},
               "Packages go to the addressee unopened and unscreened.",
               "Screen a sample of incoming packages at Site A and keep a sheet.", "Sheet for four weeks",
               "Not implemented or not followed");
}

inline void setOpen(ReportData &data, const QString &number, int visit, ReportAnswer answer, const char *reason)
{
    if (ReportCriterion *criterion = criterionOf(data, number)) {
        for (ReportVisitAnswer &one : criterion->answers) {
            if (one.visit == visit)
                one = {.visit = visit, .answer = answer, .reason = text(reason)};
        }
    }
}

inline void addOpenAnswers(ReportData &data)
{
    for (int visit : {1, 2}) {
        setOpen(data, QStringLiteral("4.9"), visit, ReportAnswer::NotApplicable,
                "No remote access exists; firewall rules seen.");
        setOpen(data, QStringLiteral("9.5"), visit, ReportAnswer::NotApplicable,
                "No private vehicle enters either site.");
        setOpen(data, QStringLiteral("4.13"), visit, ReportAnswer::NotVerified,
                "No medium was disposed of, and the register was not at hand.");
    }
    setOpen(data, QStringLiteral("9.6"), 2, ReportAnswer::NotVerified, "Virtual visit by day; dark hours not seen.");
    for (const char *number : {"3.1", "3.4", "3.5", "11.1", "11.2"})
        setOpen(data, text(number), 2, ReportAnswer::NotApplicable,
                "Files of partners and staff are kept, and were verified, at Site A.");
}

inline void addPractices(ReportData &data)
{
    ReportPractice full{.number = text("B-01"), .criterion = text("6.2"), .visit = 1};
    full.title = text("The gate opens only for a seal that software has matched to the log");
    full.description = text("The dock photographs each seal. Software reads the number and compares it with the log "
                            "and the bill of lading. The barrier stays down until all three agree.");
    full.elements = {ReportPracticeElement{text("Budget and review signed by the general manager"), {}},
                     ReportPracticeElement{text("Number read from the photograph; barrier tied to it"), {}},
                     ReportPracticeElement{text("Work instruction WI-22, revision 2"), {text("E-03")}},
                     ReportPracticeElement{text("Every refusal is reviewed within one day"), {}},
                     ReportPracticeElement{text("1,012 of 1,012 departures checked"), {text("E-08")}}};
    full.evidence = {text("E-07")};
    ReportPractice noted{.number = text("B-02"), .criterion = text("12.1"), .visit = 2};
    noted.title = text("Drivers are trained with the carrier's own incident reports");
    noted.elements[1] = {text("Short films made from incident reports"), {}};
    noted.elements[4] = {text("Attendance lists of six months"), {}};
    data.practices = {full, noted};
    if (ReportCriterion *criterion = criterionOf(data, text("6.2")))
        criterion->answers[0].answer = ReportAnswer::BestPractice;
}

inline void addEvidence(ReportData &data)
{
    struct Piece
    {
        const char *title;
        const char *type;
        const char *criterion;
        bool photo;
    };
    static constexpr Piece pieces[] = {
        {"Statement of support, signed", "PDF document", "1.1", false},
        {"Risk assessment 2025", "Spreadsheet", "2.1", false},
        {"Seal procedure SP-06, revision 4", "PDF document", "6.1", false},
        {"Seal procedure SP-06, revision 2", "PDF document", "6.1", false},
        {"Seal laboratory certificate", "PDF document", "6.5", false},
        {"Seal log, September 2025 to February 2026", "Spreadsheet", "6.6", false},
        {"Seal MX0417233 on trailer TR-5308", "Photograph", "6.2", true},
        {"Barrier system, departures", "Text file", "6.2", false},
        {"Badges of leavers", "Spreadsheet", "10.1", false},
        {"Visitor log", "PDF document", "10.2", false},
        {"Screening sheet of Site B", "PDF document", "10.8", false},
        {"Pallets without treatment mark", "Photograph", "8.1", true},
        {"Fence, north side", "Photograph", "9.1", true},
        {"Camera plan", "Drawing", "9.8", false},
        {"Message on the broken recorder", "E-mail", "9.14", false},
    };
    int number = 0;
    for (const Piece &piece : pieces) {
        ++number;
        ReportEvidence evidence{.number = QStringLiteral("E-%1").arg(number, 2, 10, QLatin1Char('0'))};
        evidence.title = text(piece.title);
        evidence.fileType = text(piece.type);
        evidence.fileName = QStringLiteral("file-%1.%2").arg(number).arg(text(piece.photo ? "jpg" : "pdf"));
        evidence.taken = at(QDate(2026, 3, number < 9 ? 10 : 17), 8 + number % 9, 5 * number % 60);
        evidence.received = {.date = QDate(2026, 3, number < 9 ? 11 : 17)};
        evidence.receivedFrom = text(number < 9 ? "security manager" : "warehouse supervisor");
        evidence.size = 181000LL * number;
        evidence.sha256 = QString::fromLatin1(Sha256::of(evidence.title.toUtf8()).toHex());
        evidence.criteria = {text(piece.criterion)};
        if (piece.photo) {
            evidence.isPhoto = true;
            evidence.caption = evidence.title + text("; taken from two steps away, the number can be read.");
            evidence.place = text(number < 9 ? "Dock 4, Site A" : "Pallet store, Site B");
            evidence.takenBy = text("Sample Lead");
            const bool upright = number == 12;
            evidence.picture =
                picture(drawnPhoto(upright ? 900 : 1600, upright ? 1200 : 1200, QColor::fromHsv(20 * number, 40, 210)));
        }
        data.evidence.append(evidence);
    }
    data.evidence[3].revisionOf = text("E-03");
    data.evidence[4].validUntil = QDate(2027, 8, 18);
    data.evidence[6].supports = {text("B-01")};
    data.evidence[11].supports = {text("A-04")};
    data.evidence[12].taken.moment->zoneAssumed = true;
}

inline void addPeople(ReportData &data)
{
    struct One
    {
        const char *name;
        const char *title;
        const char *organization;
        const char *role;
    };
    static constexpr One people[] = {
        {"Sample Officer", "General manager", "Sample Maquila", "Company officer"},
        {"Sample Contact", "Security manager", "Sample Maquila", "Point of contact"},
        {"Sample Shipper", "Shipping supervisor", "Sample Maquila", "Member"},
        {"Sample Admin", "Information technology manager", "Sample Maquila", "Member"},
        {"Sample Keeper", "Warehouse supervisor", "Sample Maquila", "Member"},
        {"Sample Guard", "Gate officer, day shift", "Sample Guard Company", "Partner"},
    };
    int turn = 0;
    for (const One &one : people) {
        ReportPerson person{text(one.name), text(one.title), text(one.organization), text(one.role), {}};
        if (turn < 4)
            person.presence.append({1, true, turn != 0, turn != 3});
        if (turn == 1 || turn > 3)
            person.presence.append({2, turn != 5, true, turn != 5});
        data.people.append(person);
        ++turn;
    }
}

inline void addPlaces(ReportData &data)
{
    data.sites = {{text("A"), text("assembly plant"), text("Avenida Ejemplo 100, Parque Industrial Muestra, Tijuana"),
                   text("Mexico"), text("Assembly plant, shipping docks 1 to 6"), text("MXSAMMAQ100TIJ")},
                  {text("B"), text("warehouse"), text("Calle Muestra 2200, Tecate"), text("Mexico"),
                   text("Warehouse for finished goods, yard with 40 places"), text("MXSAMMAQ2200TEC")}};
    ReportVisit desk;
    ReportVisit plant{.number = 1, .site = text("A"), .mode = ReportVisitMode::InPerson};
    plant.from = QDate(2026, 3, 10);
    plant.to = QDate(2026, 3, 11);
    plant.zone = zoneName;
    plant.specialists = {text("Sample Lead"), text("Sample Second")};
    ReportVisit store = plant;
    store.number = 2;
    store.site = text("B");
    store.mode = ReportVisitMode::Virtual;
    store.from = store.to = QDate(2026, 3, 17);
    data.visits = {desk, plant, store};
}

inline void addTexts(ReportData &data)
{
    data.texts.executiveSummary =
        text("The company's security program works at both sites in most respects. Five requirements are not met. Two "
             "of them concern seals and should be corrected first.\n\nManagement takes part in the program and reviews "
             "it every quarter. Inspections of empty trailers are complete in every record sampled.\n\nThe warehouse "
             "has no written steps for a seal that is broken in transit or found altered, and the plant does not count "
             "its seals against the log.");
    data.texts.companyBackground =
        text("The company assembles wire harnesses for vehicle makers in the United States. It was founded in 1998 and "
             "employs 620 people at two sites in Baja California.");
    data.texts.supplyChain = text("Components arrive from a warehouse in California and from four suppliers in Mexico. "
                                  "Finished goods leave as full truckloads:\n- about 30 a week through Otay Mesa\n- "
                                  "about 8 a week through Tecate");
    data.texts.scope = text("Both sites and the movement of finished goods to the border.");
    data.texts.tracedShipments = text("A full truckload was followed from Site A to the consignee. Purchase order, "
                                      "booking, seal log and delivery receipt agree at each hand-over.");
}

/// Two visits, twelve categories, 94 criteria, five actions and five recommendations, two practices, fifteen pieces of
/// evidence.
inline ReportData sampleReport()
{
    ReportData data{.kind = ReportKind::Revalidation, .mode = ReportMode::Hybrid, .sample = true};
    data.marking.banner = text("CUI");
    data.marking.designation = {{text("Controlled by"), text("office named in the marking profile")},
                                {text("CUI category"), text("category from the marking profile")},
                                {text("Limited dissemination"), text("none")},
                                {text("Contact"), text("office mailbox from the marking profile")}};
    data.reportNumber = text("VR-2026-0417");
    data.made = at(QDate(2026, 3, 31), 15, 42);
    data.plannedRelease = QDate(2026, 3, 31);
    data.member = text("Sample Maquila S.A. de C.V.");
    data.account = text("00000000");
    data.entityLabel = text("Foreign manufacturer");
    data.office = text("Sample Field Office");
    data.specialists = {text("Sample Lead"), text("Sample Second")};
    data.criteria = {text("CTPAT Minimum Security Criteria"), text("2020"), QDate(2020, 1, 1), QDate(2026, 3, 10),
                     text("Requirements are paraphrased. The official text is the booklet for each entity type.")};
    data.categories = allCategories();
    addPlaces(data);
    answerYes(data);
    addOpenAnswers(data);
    addFindings(data);
    addPractices(data);
    addPeople(data);
    addEvidence(data);
    addTexts(data);
    if (ReportCriterion *seal = criterionOf(data, text("6.6"))) {
        seal->answers[0].verifications[0] = {
            .method = ReportMethod::RecordSample,
            .object = text("Seal log, September 2025 to February 2026"),
            .sample = 25,
            .population = 412,
            .exceptions = 4,
            .place = text("Shipping office"),
            .time = at(QDate(2026, 3, 10), 15, 0),
            .person = text("Sample Lead"),
            .evidence = {text("E-06")},
        };
        seal->differenceNote = text("The plant keeps its log in a notebook, the warehouse on a form.");
    }
    data.history = {{text("0192f5a0-1111-7000-8000-000000000001"), 1846,
                     QString::fromLatin1(Sha256::of("head").toHex()), at(QDate(2026, 3, 31), 15, 40)}};
    data.signatures = {{.role = ReportSigner::Specialist, .name = text("Sample Lead")},
                       {.role = ReportSigner::SecondSpecialist, .name = text("Sample Second")},
                       {.role = ReportSigner::Supervisor}};
    countAll(data);
    return data;
}

} // namespace ctpat::fixture
