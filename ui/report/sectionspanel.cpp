// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sectionspanel.h"

#include "core/catalog/markingprofiles.h"
#include "ui/report/issuesteps.h"
#include "ui/report/sectionsdelegate.h"
#include "ui/report/sectionsmodel.h"
#include "ui/shell/caseview.h"
#include "ui/widgets/look.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

namespace ctpat::ui {

SectionsPanel::SectionsPanel(const MarkingProfiles &markings, QWidget *parent)
    : QWidget(parent)
    , m_markings(markings)
    , m_model(new SectionsModel(this))
    , m_list(new QListView(this))
    , m_heading(new SectionHeading(tr("Sections"), this))
{
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setAccessibleName(tr("Sections of the report"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SectionsDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_list->hasFocus() && index.data(SectionsModel::PageRole).toInt() >= 0)
            Q_EMIT pageWanted(index.data(SectionsModel::PageRole).toInt());
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const int page = index.data(SectionsModel::PageRole).toInt(); page >= 0)
            Q_EMIT pageWanted(page);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    column->addWidget(makeFacts());
}

QWidget *SectionsPanel::makeFacts()
{
    const Look look = Look::of(this);
    auto *facts = new QWidget(this);
    m_facts = new QGridLayout(facts);
    const int pad = look.metrics().listPadding;
    m_facts->setContentsMargins(pad, pad, pad, pad);
    m_facts->setHorizontalSpacing(pad);
    m_facts->setVerticalSpacing(look.scaled(4));
    m_facts->setColumnStretch(1, 1);
    m_version = addFact(tr("Version"));
    m_paper = addFact(tr("Paper"));
    m_language = addFact(tr("Language"));
    m_marking = addFact(tr("Marking"));
    m_version->setObjectName(QStringLiteral("reportVersion"));
    return facts;
}

TextLabel *SectionsPanel::addFact(const QString &label)
{
    const int row = m_facts->rowCount();
    auto *value = new TextLabel({}, TextRole::Body, TextTone::Text, this);
    value->setWordWrap(true);
    m_facts->addWidget(new TextLabel(label, TextRole::Body, TextTone::Muted, this), row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1);
    return value;
}

void SectionsPanel::setPages(const QHash<QString, int> &pages, int pageCount)
{
    m_model->setPages(pages);
    m_heading->setDetail(tr("%n page(s)", nullptr, pageCount));
}

void SectionsPanel::setChecks(const std::vector<Check> &checks, const CaseView &view)
{
    m_model->setChecks(checks, view);
}

void SectionsPanel::setFacts(const CaseView &view, const IssueState &issue)
{
    const ValidationCase &details = view.validation.details;
    m_version->setText(versionText(issue));
    m_paper->setText(word(details.paper));
    m_language->setText(word(details.language));
    const MarkingProfile *profile = m_markings.find(details.markingProfile);
    m_marking->setText(profile ? profile->title.in(QLocale().name()) : tr("none"));
}

void SectionsPanel::showPage(int page)
{
    if (m_list->hasFocus())
        return; // the person is walking through the list itself
    m_list->setCurrentIndex(m_model->index(m_model->rowOfPage(page)));
}

} // namespace ctpat::ui
