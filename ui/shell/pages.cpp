// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one file that names the pages.
#include "ui/shell/pages.h"

#include "ui/criteria/criteriapage.h"
#include "ui/evidence/evidencepage.h"
#include "ui/newcase/newcaseassistant.h"
#include "ui/overview/overviewpage.h"
#include "ui/report/reportpage.h"
#include "ui/verify/verifywindow.h"
#include "ui/visits/visitspage.h"

#include <QCoreApplication>

namespace ctpat::ui {

namespace {

struct PagesText
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

template <typename T>
Page *create(CaseSession &session, const Services &services, QWidget *parent)
{
    return new T(session, services, parent);
}

constexpr PageEntry entries[] = {
    {"overview", Icon::Overview, [] { return PagesText::tr("Overview"); }, create<OverviewPage>},
    {"visits", Icon::Preparation, [] { return PagesText::tr("Preparation"); }, create<VisitsPage>},
    {"criteria", Icon::Criteria, [] { return PagesText::tr("Criteria"); }, create<CriteriaPage>},
    {"evidence", Icon::Evidence, [] { return PagesText::tr("Evidence"); }, create<EvidencePage>},
    {"report", Icon::Report, [] { return PagesText::tr("Report"); }, create<ReportPage>},
};

} // namespace

std::span<const PageEntry> pageEntries()
{
    return entries;
}

QDialog *createNewCaseAssistant(CaseKind kind, const Services &services, const NewCaseReady &ready, QWidget *parent)
{
    auto *assistant = new NewCaseAssistant(kind, services, ready, parent);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    return assistant;
}

QWidget *createVerifyWindow(const QString &path, const Services &services, QWidget *parent)
{
    auto *window = new VerifyWindow(path, services, parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    return window;
}

} // namespace ctpat::ui
