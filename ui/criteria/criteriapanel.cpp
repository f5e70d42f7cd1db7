// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/criteriapanel.h"

#include "ui/criteria/criteriafilter.h"
#include "ui/criteria/criterialist.h"
#include "ui/criteria/criteriamodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ctpat::ui {

CriteriaPanel::CriteriaPanel(QWidget *parent)
    : QWidget(parent)
    , m_sites(new SiteSwitch)
    , m_text(new QLineEdit)
    , m_states(new QComboBox)
    , m_siteBar(new QWidget)
    , m_filterBar(new QWidget)
    , m_list(new CriteriaList)
    , m_empty(new EmptyState(Icon::Filter, QString()))
    , m_model(new CriteriaModel(this))
    , m_filter(new CriteriaFilter(this))
{
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    buildFilter();
    auto *siteLine = new QHBoxLayout(m_siteBar);
    siteLine->addWidget(m_sites);
    auto *filterLine = new QHBoxLayout(m_filterBar);
    // Both share what there is, whatever their texts are.
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_states->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    filterLine->addWidget(m_text, 1);
    filterLine->addWidget(m_states, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0); // the hairline at the right
    layout->setSpacing(0);
    layout->addWidget(m_siteBar);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    m_empty->hide();
    connect(m_sites, &SiteSwitch::visitChosen, this, &CriteriaPanel::visitChosen);
    connect(m_list, &CriteriaList::criterionChosen, this, [this](const QString &criterion) {
        m_current = criterion;
        m_keep.start();
        Q_EMIT criterionChosen(criterion);
    });
    // Not while the list is still moving.
    m_keep.setSingleShot(true);
    m_keep.setInterval(0);
    connect(&m_keep, &QTimer::timeout, this, [this] { m_filter->setKept(m_current); });
    connect(m_list, &CriteriaList::criterionEntered, this, &CriteriaPanel::criterionEntered);
    connect(m_empty, &EmptyState::actionTriggered, this, &CriteriaPanel::clearFilter);
    applyLook();
}

void CriteriaPanel::buildFilter()
{
    m_text->setObjectName(QStringLiteral("criteriaFilter"));
    m_text->setPlaceholderText(tr("Filter criteria"));
    m_text->setAccessibleName(tr("Filter criteria"));
    m_text->setToolTip(tr("A number such as 6 or 6.2, or words of the title or requirement"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(Icon::Search, IconTone::Muted), QLineEdit::LeadingPosition);
    using States = CriteriaFilter::States;
    const auto add = [this](const QString &text, States states) { m_states->addItem(text, static_cast<int>(states)); };
    add(tr("All states"), States::All);
    add(tr("Not yet looked at"), States::NotLookedAt);
    add(tr("No"), States::No);
    add(tr("Not verified"), States::NotVerified);
    //: A filter: criteria that evidence is attached to.
    add(tr("Has evidence"), States::HasEvidence);
    //: A filter: criteria whose answers differ between sites.
    add(tr("Sites differ"), States::SitesDiffer);
    m_states->setObjectName(QStringLiteral("criteriaStates"));
    m_states->setAccessibleName(tr("States shown"));
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_text, &QLineEdit::textChanged, this, &CriteriaPanel::applyFilter);
    connect(m_states, &QComboBox::currentIndexChanged, this, &CriteriaPanel::applyFilter);
}

void CriteriaPanel::showVisit(const CaseView &view, const Uuid &visit)
{
    //: Over the list of criteria: the company as a whole, beside its sites.
    QList<SiteSwitch::Entry> entries{{Uuid(), tr("All sites")}};
    for (const Visit &at : view.validation.visits)
        entries.append({at.id, view.validation.visitName(at)});
    m_sites->setEntries(entries);
    m_sites->setCurrent(visit);
    {
        const QSignalBlocker quiet(m_list);
        m_model->setRows(criteriaRows(view, visit));
    }
    restoreCurrent();
}

bool CriteriaPanel::setCurrentCriterion(const QString &criterion)
{
    m_current = criterion;
    m_keep.start();
    if (m_list->setCurrentCriterion(criterion))
        return true;
    if (!m_filter->isFiltering())
        return false;
    clearFilter();
    return m_list->setCurrentCriterion(criterion);
}

bool CriteriaPanel::setCurrentCategory(int category)
{
    clearFilter();
    return m_list->setCurrentCategory(category);
}

bool CriteriaPanel::has(const QString &criterion) const
{
    const std::vector<CriteriaRow> &rows = m_model->rows();
    return std::any_of(rows.begin(), rows.end(),
                       [&](const CriteriaRow &row) { return row.isCriterion() && row.criterion == criterion; });
}

bool CriteriaPanel::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void CriteriaPanel::clearFilter()
{
    m_text->clear();
    m_states->setCurrentIndex(0);
}

void CriteriaPanel::applyFilter()
{
    {
        const QSignalBlocker quiet(m_list);
        // Chosen anew: what is worked on has to fit as well.
        m_filter->setKept(QString());
        m_filter->setStates(static_cast<CriteriaFilter::States>(m_states->currentData().toInt()));
        m_filter->setText(m_text->text());
    }
    restoreCurrent();
}

void CriteriaPanel::restoreCurrent()
{
    if (m_list->currentCriterion() != m_current && !m_list->setCurrentCriterion(m_current))
        m_list->clearCurrent();
    updateEmptiness();
}

void CriteriaPanel::updateEmptiness()
{
    const bool empty = m_filter->rowCount() == 0;
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
    if (!empty)
        return;
    const bool filtered = m_model->rowCount() > 0;
    m_empty->setSentence(filtered ? tr("No criterion fits the filter.")
                                  : tr("No criterion is in scope here yet. The scope is chosen with the visit."));
    m_empty->setAction(filtered ? tr("Show all criteria") : QString());
}

void CriteriaPanel::applyLook()
{
    const Metrics metrics = Look::of(this).metrics();
    for (QWidget *bar : {m_siteBar, m_filterBar}) {
        bar->layout()->setContentsMargins(metrics.listPadding, 0, metrics.listPadding, 0);
        bar->layout()->setSpacing(metrics.gap);
        bar->setFixedHeight(metrics.bar);
    }
}

void CriteriaPanel::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.colours().base);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), look.colours().hairline);
    for (const QWidget *bar : {m_siteBar, m_filterBar})
        painter.fillRect(QRect(0, bar->geometry().bottom(), width(), 1), look.colours().hairline);
}

void CriteriaPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isLookChange(event))
        applyLook();
}

} // namespace ctpat::ui
