// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportanswers.h"
#include "core/report/reportevidence.h"
#include "core/report/reportfindings.h"
#include "core/report/reportvisits.h"

namespace ctpat {

enum class ReportKind
{
    InitialValidation,
    Revalidation,
    SelfAssessment,
};

enum class ReportMode
{
    InPerson,
    Virtual,
    Hybrid,
};

enum class ReportLanguage
{
    English,
    Spanish,
    French,
};

enum class ReportPaper
{
    Letter,
    A4,
};

/// The criteria that the case was made with.
struct ReportCriteria
{
    QString name = {}; ///< CTPAT Minimum Security Criteria
    QString edition = {};
    QDate inForceFrom = {};
    QDate date = {};        ///< the day whose obligations apply
    QString statement = {}; ///< what the criteria set says about its own wording

    friend bool operator==(const ReportCriteria &, const ReportCriteria &) = default;
};

struct ReportMarkingLine
{
    QString label = {}; ///< may be empty: the text is then a line of its own
    QString text = {};

    friend bool operator==(const ReportMarkingLine &, const ReportMarkingLine &) = default;
};

/// The marking profile. All empty: nothing is drawn.
struct ReportMarking
{
    QString banner = {};                       ///< top and bottom of every page
    QList<ReportMarkingLine> designation = {}; ///< the block on the cover

    friend bool operator==(const ReportMarking &, const ReportMarking &) = default;
};

/// Texts that a person wrote for the report, one for each section. Blank lines separate paragraphs; lines that begin
/// with "- " are list items. Nothing in them is markup otherwise.
struct ReportTexts
{
    QString executiveSummary = {}; ///< its first paragraph is set as the conclusion
    QString companyBackground = {};
    QString supplyChain = {};
    QString scope = {};
    QString tracedShipments = {};
    QString mutualRecognition = {};
    QString findings = {};
    QString actions = {};
    QString recommendations = {};
    QString bestPractices = {};
    QString notVerified = {};
    QString evidence = {};
    QString method = {};

    friend bool operator==(const ReportTexts &, const ReportTexts &) = default;
};

/// Something that was entered for the report and is not in it, and the rule or reason.
struct ReportExclusion
{
    QString what = {};
    QString why = {};

    friend bool operator==(const ReportExclusion &, const ReportExclusion &) = default;
};

/// The head of a history chain when the report was frozen.
struct ReportHistoryHead
{
    QString chain = {}; ///< its id
    qint64 entry = 0;
    QString sha256 = {}; ///< hexadecimal
    ReportTime time = {};

    friend bool operator==(const ReportHistoryHead &, const ReportHistoryHead &) = default;
};

enum class ReportSigner
{
    Specialist,
    SecondSpecialist,
    Supervisor,
    CompanyOfficer,
};

/// A place for a signature. The box of an open one becomes the field that the signer fills.
struct ReportSignature
{
    ReportSigner role = ReportSigner::Specialist;
    QString name = {};
    QString title = {};
    bool isSigned = false;
    ReportTime time = {};     ///< when signed
    QString certificate = {}; ///< issuer and serial
    QString reason = {};
    QString timeStamp = {}; ///< authority

    friend bool operator==(const ReportSignature &, const ReportSignature &) = default;
};

/// A file embedded in the PDF.
struct ReportAttachment
{
    QString name = {};
    QString description = {};
    QString sha256 = {};

    friend bool operator==(const ReportAttachment &, const ReportAttachment &) = default;
};

/// Everything that a report says, as plain values, for whoever fills it (core/issuing) and whoever sets it
/// (core/report). Only texts whose audience is the report. Names of countries, roles, reasons and file types come in
/// the report's language; dates, numbers and fixed words are set by the sections.
struct ReportData
{
    ReportKind kind = ReportKind::InitialValidation;
    ReportMode mode = ReportMode::InPerson;
    ReportLanguage language = ReportLanguage::English;
    ReportPaper paper = ReportPaper::Letter;
    bool sample = false;             ///< made up, and says so on the cover and in every header
    bool draft = false;              ///< prints the draft mark on every page
    bool originalPhotos = false;     ///< embeds their own bytes instead of 200 pixels per inch
    bool keepPhotoLocations = false; ///< leaves place data in those bytes
    ReportMarking marking = {};

    QString reportNumber = {};
    int version = 1;
    int replaces = 0; ///< version it replaces; 0: none
    QDate replacedDate = {};
    QString replacesWhy = {};
    ReportTime made = {};      ///< when these pages were made
    QDate plannedRelease = {}; ///< due dates count from it
    int responseDays = 90;

    QString title = {}; ///< of a self-assessment: "Annual security review, 2026"
    QString member = {};
    QString account = {};
    QString entityLabel = {};
    QString office = {}; ///< field office
    QString preparedBy = {};
    QString companyOfficer = {};
    QStringList specialists = {};
    ReportCriteria criteria = {};

    QList<ReportSite> sites = {};
    QList<ReportVisit> visits = {};
    QList<ReportPerson> people = {};
    QList<ReportCategory> categories = {}; ///< in order of number
    ReportFigures figures = {};            ///< company level; the sum of the categories'
    QList<ReportFinding> findings = {};    ///< both kinds, in order of number
    QList<ReportPractice> practices = {};
    QList<ReportOutOfScope> outOfScope = {};
    QList<ReportExclusion> exclusions = {};
    QList<ReportEvidence> evidence = {};
    ReportTexts texts = {};
    QList<ReportHistoryHead> history = {};
    QList<ReportAttachment> attachments = {};
    QList<ReportSignature> signatures = {};

    friend bool operator==(const ReportData &, const ReportData &) = default;
};

} // namespace ctpat
