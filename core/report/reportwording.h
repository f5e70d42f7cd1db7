// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdata.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace ctpat {

/// The words, dates and numbers of a report in the report's own language, whatever the window speaks. Sections write
/// `w.translate("Report", "Actions required")`, which lupdate finds; the context is always "Report".
class ReportWording final
{
public:
    explicit ReportWording(ReportLanguage language);
    ~ReportWording();
    ReportWording(const ReportWording &) = delete;
    ReportWording &operator=(const ReportWording &) = delete;

    [[nodiscard]] QString translate(const char *context, const char *source, const char *note = nullptr,
                                    int n = -1) const;

    /// BCP 47 tag of the document: en-US, es-MX, fr-CA.
    [[nodiscard]] QString languageTag() const;

    [[nodiscard]] QString number(qint64 value) const;
    [[nodiscard]] QString size(qint64 bytes) const;
    /// 29 June 2026; 29 de junio de 2026; 29 juin 2026. Empty for no date.
    [[nodiscard]] QString date(const QDate &date) const;
    /// 29 Jun 2026, for tables.
    [[nodiscard]] QString shortDate(const QDate &date) const;
    /// 10 to 11 March 2026; one day stands alone.
    [[nodiscard]] QString period(const QDate &from, const QDate &to) const;
    /// 10 March 2026, 11:20. The zone is left to the caller, who knows whether it is already on the page.
    [[nodiscard]] QString time(const ReportTime &time) const;
    /// 10 March 2026, 11:20, America/Tijuana (UTC-07:00), with the remark that the zone was assumed where it was.
    [[nodiscard]] QString timeWithZone(const ReportTime &time) const;
    /// With seconds, for signatures.
    [[nodiscard]] QString exactTime(const ReportTime &time) const;
    [[nodiscard]] static QDate dayOf(const ReportTime &time);

    /// 32.51490, -117.03820: degrees north and east.
    [[nodiscard]] QString position(double latitude, double longitude) const;

    /// a, b and c.
    [[nodiscard]] QString list(const QStringList &items) const;

    [[nodiscard]] QString answer(ReportAnswer answer) const;
    [[nodiscard]] QString method(ReportMethod method) const;
    /// MUST, DEBE, DOIT.
    [[nodiscard]] QString obligation(ReportObligation obligation) const;
    [[nodiscard]] QString basis(ReportBasis basis) const;
    [[nodiscard]] QString kind(ReportKind kind) const;
    [[nodiscard]] QString mode(ReportMode mode) const;
    [[nodiscard]] QString visitMode(ReportVisitMode mode) const;
    [[nodiscard]] QString state(ReportFindingState state) const;
    [[nodiscard]] QString element(ReportElement element) const;
    [[nodiscard]] QString signer(ReportSigner signer) const;

private:
    [[nodiscard]] QString zoneText(const ReportTime &time) const;
    [[nodiscard]] QDateTime local(const ReportTime &time) const;

    ReportLanguage m_language;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace ctpat
