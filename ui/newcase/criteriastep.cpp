// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "ui/newcase/entitydelegate.h"
#include "ui/newcase/steps.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ctpat::ui {

CriteriaStep::CriteriaStep(const Services &services, QWidget *parent)
    : AssistantStep(parent)
    , m_services(services)
    , m_groups(new QListView(this))
    , m_date(new DateField(DateField::None::Never, this))
    , m_counts(new TextLabel({}, TextRole::BodyStrong, TextTone::Text, this))
    , m_musts(new TextLabel({}, TextRole::Body, TextTone::Text, this))
    , m_shoulds(new TextLabel({}, TextRole::Body, TextTone::Text, this))
    , m_statement(new TextLabel({}, TextRole::Second, TextTone::Muted, this))
{
    const Look look = Look::of(this);
    auto *model = new QStandardItemModel(this);
    for (const EntityGroup &group : services.catalog.entityGroups()) {
        auto *item = new QStandardItem(group.label.in(QLocale().name()));
        item->setData(group.code, EntityDelegate::CodeRole);
        item->setEditable(false);
        model->appendRow(item);
    }
    m_groups->setObjectName(QStringLiteral("newEntityGroups"));
    m_groups->setAccessibleName(tr("Entity type"));
    m_groups->setModel(model);
    m_groups->setItemDelegate(new EntityDelegate(m_groups));
    m_date->setObjectName(QStringLiteral("newCriteriaDate"));
    m_counts->setWordWrap(true);
    m_statement->setWordWrap(true);
    connect(m_groups->selectionModel(), &QItemSelectionModel::currentChanged, this, &CriteriaStep::showSet);
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        showCounts();
        showSet();
    });

    auto *right = new QVBoxLayout;
    right->setSpacing(look.scaled(8));
    auto *dateLabel = new TextLabel(tr("Criteria in force on"), TextRole::Body, TextTone::Muted, this);
    dateLabel->setBuddy(m_date);
    right->addWidget(dateLabel);
    right->addWidget(m_date);
    right->addWidget(m_counts);
    auto *counts = new QGridLayout;
    counts->setHorizontalSpacing(look.scaled(8));
    counts->setVerticalSpacing(look.scaled(6));
    counts->setColumnStretch(1, 1);
    counts->addWidget(new ChipLabel(ChipKind::Must, this), 0, 0, Qt::AlignLeft | Qt::AlignVCenter);
    counts->addWidget(m_musts, 0, 1);
    counts->addWidget(new ChipLabel(ChipKind::Should, this), 1, 0, Qt::AlignLeft | Qt::AlignVCenter);
    counts->addWidget(m_shoulds, 1, 1);
    right->addLayout(counts);
    right->addSpacing(look.scaled(4));
    right->addWidget(m_statement);
    right->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(look.scaled(20));
    row->addWidget(m_groups, 3);
    row->addLayout(right, 2);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new TextLabel(tr("Which criteria apply?"), TextRole::Title, TextTone::Text, this));
    auto *note =
        new TextLabel(tr("The entity type decides which criteria the case holds and which of them are a must."),
                      TextRole::Body, TextTone::Muted, this);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addSpacing(look.scaled(12));
    column->addLayout(row, 1);
    setFocusProxy(m_groups);
}

QString CriteriaStep::title() const
{
    return tr("Entity type and criteria");
}

void CriteriaStep::load(const NewCaseDraft &draft)
{
    m_date->setDate(draft.details.criteriaDate);
    showCounts();
    const QAbstractItemModel *model = m_groups->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(EntityDelegate::CodeRole).toString() == draft.details.entityGroup)
            m_groups->setCurrentIndex(model->index(row, 0));
    }
    if (!m_groups->currentIndex().isValid())
        m_groups->setCurrentIndex(model->index(0, 0));
    showSet();
}

void CriteriaStep::showCounts()
{
    QAbstractItemModel *model = m_groups->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex group = model->index(row, 0);
        const Result<CriteriaSet> set =
            m_services.catalog.criteriaSet(group.data(EntityDelegate::CodeRole).toString(), m_date->date());
        const QString count = set ? tr("%n criteria", nullptr, static_cast<int>(set->criteria.size())) : QString();
        model->setData(group, count, EntityDelegate::CountRole);
    }
}

void CriteriaStep::showSet()
{
    const QString group = m_groups->currentIndex().data(EntityDelegate::CodeRole).toString();
    Result<CriteriaSet> set = m_services.catalog.criteriaSet(group, m_date->date());
    m_problem = set ? QString() : set.error().message();
    m_set.reset();
    m_counts->setText(m_problem);
    m_musts->clear();
    m_shoulds->clear();
    m_statement->clear();
    if (!set)
        return;
    m_set = set.take();
    const auto musts =
        static_cast<int>(std::count_if(m_set->criteria.begin(), m_set->criteria.end(), [](const Criterion &criterion) {
            return criterion.obligation == Obligation::Must;
        }));
    const auto all = static_cast<int>(m_set->criteria.size());
    //: name and edition of a criteria set
    m_counts->setText(tr("%1 %2").arg(m_set->name.in(QLocale().name()), m_set->edition));
    m_musts->setText(tr("%n criteria", nullptr, musts));
    m_shoulds->setText(tr("%n criteria", nullptr, all - musts));
    m_statement->setText(m_set->statement.in(QLocale().name()));
}

void CriteriaStep::store(NewCaseDraft &draft)
{
    draft.details.entityGroup = m_groups->currentIndex().data(EntityDelegate::CodeRole).toString();
    draft.details.criteriaDate = m_date->date();
    draft.criteria = m_set;
}

QString CriteriaStep::problem() const
{
    return m_set ? QString() : m_problem;
}

} // namespace ctpat::ui
