// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportdocument.h"

#include <QCoreApplication>

namespace ctpat::report {

namespace {

struct ReportDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(FrameWords)
};

} // namespace

FrameWords FrameWords::translated()
{
    return {
        //: Footer of the report: number of this page, number of all pages.
        .page = ReportDocumentText::tr("Page %1 of %2"),
        //: %1 is a criterion's number whose text began on the page before.
        .continued = ReportDocumentText::tr("%1 continued"),
        //: Remark after the repeated caption of a table that began on the page before.
        .tableContinued = ReportDocumentText::tr("continued"),
    };
}

} // namespace ctpat::report
