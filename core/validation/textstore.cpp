// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/textstore.h"

#include "core/validation/storetools.h"

#include <array>

namespace ctpat {

template <>
std::span<const Coded<SectionText>> codeTable<SectionText>()
{
    static constexpr std::array table = {
        Coded<SectionText>{SectionText::ExecutiveSummary, "executive-summary",
                           QT_TRANSLATE_NOOP("Words", "Executive summary")},
        Coded<SectionText>{SectionText::CompanyBackground, "company-background",
                           QT_TRANSLATE_NOOP("Words", "Company background")},
        Coded<SectionText>{SectionText::SupplyChain, "supply-chain", QT_TRANSLATE_NOOP("Words", "Supply chain")},
        Coded<SectionText>{SectionText::Scope, "scope", QT_TRANSLATE_NOOP("Words", "Scope")},
        Coded<SectionText>{SectionText::TracedShipments, "traced-shipments",
                           QT_TRANSLATE_NOOP("Words", "Traced shipments")},
        Coded<SectionText>{SectionText::MutualRecognition, "mutual-recognition",
                           QT_TRANSLATE_NOOP("Words", "Mutual recognition")},
        Coded<SectionText>{SectionText::Findings, "findings", QT_TRANSLATE_NOOP("Words", "Findings")},
        Coded<SectionText>{SectionText::Actions, "actions", QT_TRANSLATE_NOOP("Words", "Actions required")},
        Coded<SectionText>{SectionText::Recommendations, "recommendations",
                           QT_TRANSLATE_NOOP("Words", "Recommendations")},
        Coded<SectionText>{SectionText::BestPractices, "best-practices", QT_TRANSLATE_NOOP("Words", "Best practices")},
        Coded<SectionText>{SectionText::NotVerified, "not-verified",
                           QT_TRANSLATE_NOOP("Words", "What was not verified")},
        Coded<SectionText>{SectionText::Evidence, "evidence", QT_TRANSLATE_NOOP("Words", "Evidence")},
        //: the section that says how the validation was done
        Coded<SectionText>{SectionText::Method, "method", QT_TRANSLATE_NOOP("Words", "Method")},
    };
    return table;
}

namespace {

struct StoredText
{
    std::optional<SectionText> section;
    QString body;
};

StoredText readText(const Query &row)
{
    return {fromCode<SectionText>(row.text(0)), row.text(1)};
}

} // namespace

Result<QMap<SectionText, QString>> TextStore::all(const CaseFile &file)
{
    const auto rows = file.list<StoredText>("SELECT section, body FROM section_text", {}, readText);
    if (!rows)
        return rows.error();
    QMap<SectionText, QString> texts;
    for (const StoredText &row : *rows) {
        if (row.section)
            texts.insert(*row.section, row.body);
    }
    return texts;
}

Status TextStore::set(CaseFile &file, SectionText section, const QString &body)
{
    //: %1 is the name of a section of the report
    return file.change(tr("Write the section “%1”").arg(word(section)),
                       [&](Change &change) { return set(change, section, body); });
}

Status TextStore::set(Change &change, SectionText section, const QString &body)
{
    const QString code = toCode(section);
    const Result<Uuid> row = lookUpId(change, "SELECT id FROM section_text WHERE section = ?1", {code});
    if (!row)
        return row.error();
    if (body.trimmed().isEmpty())
        return row->isNull() ? Status() : change.remove("section_text", *row);
    const Row values = Row().set("section", code).set("body", body);
    return row->isNull() ? change.insert("section_text", Uuid::create(), values)
                         : change.update("section_text", *row, values);
}

} // namespace ctpat
