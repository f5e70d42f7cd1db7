// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visitform.h"

#include "ui/widgets/criteriapicker.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/finishafterpause.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/gutterform.h"
#include "ui/widgets/look.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ctpat::ui {

namespace {

QStringList zoneIds()
{
    QStringList ids;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        // Places only: "UTC+03:00" and the like say nothing about summer time.
        if (id.contains('/') && !id.startsWith("Etc/"))
            ids += QString::fromLatin1(id);
    }
    ids.sort();
    return ids;
}

/// QTimeZone takes any word of letters for a POSIX zone at offset 0: only the list says which are places.
bool isZone(const QString &text)
{
    return QTimeZone::availableTimeZoneIds().contains(text.toUtf8());
}

/// What the case would say to the days of a visit. A new one has no number and no site yet; its scope is not looked at.
Status checkDays(Visit visit)
{
    visit.number = std::max(1, visit.number);
    visit.site = Uuid::create();
    visit.scopeKind = ScopeKind::All;
    return checkVisit(visit);
}

} // namespace

VisitForm::VisitForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new GutterForm(this))
{
    build();
    setFocusProxy(m_site);
    showScope();
}

QLineEdit *VisitForm::addText(const QString &label, const char *name)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    connect(field, &QLineEdit::editingFinished, this, &VisitForm::tellEdited);
    finishAfterPause(field);
    m_form->addRow(label, field);
    return field;
}

DateField *VisitForm::makeDate(const char *name)
{
    // A day that is not known shows as that, and is not stored as today merely because it was looked at.
    auto *field = new DateField(DateField::None::Allowed, this);
    field->setObjectName(QLatin1String(name));
    connect(field, &QDateEdit::editingFinished, this, &VisitForm::tellEdited);
    return field;
}

void VisitForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_site = addText(tr("Site"), "visitSite");
    m_address = addText(tr("Address"), "visitAddress");
    m_city = addText(tr("City"), "visitCity");
    m_country = addText(tr("Country"), "visitCountry");
    m_country->setMaxLength(2);
    m_country->setPlaceholderText(tr("Two letters, such as MX"));
    m_purpose = addText(tr("What it is for"), "visitPurpose");
    m_manufacturer = addText(tr("Manufacturer ID"), "visitManufacturer");

    m_mode = new QComboBox(this);
    m_mode->setObjectName(QStringLiteral("visitMode"));
    for (const VisitMode mode : {VisitMode::InPerson, VisitMode::Virtual})
        m_mode->addItem(word(mode), toCode(mode));
    connect(m_mode, &QComboBox::activated, this, &VisitForm::tellEdited);
    m_form->addRow(tr("How"), m_mode);

    m_from = makeDate("visitFrom");
    m_from->setAccessibleName(tr("First day"));
    m_to = makeDate("visitTo");
    m_to->setAccessibleName(tr("Last day"));
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate date) {
        if (m_to->date() < date)
            m_to->setDate(date);
    });
    auto *days = new QWidget(this);
    days->setFocusProxy(m_from);
    auto *dayRow = new QHBoxLayout(days);
    dayRow->setContentsMargins(0, 0, 0, 0);
    dayRow->addWidget(m_from);
    dayRow->addWidget(m_to);
    dayRow->addStretch(1);
    m_form->addRow(tr("First and last day"), days);

    m_zone = new QComboBox(this);
    m_zone->setObjectName(QStringLiteral("visitZone"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItems(zoneIds());
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_zone, &QComboBox::activated, this, &VisitForm::tellEdited);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &VisitForm::tellEdited);
    m_form->addRow(tr("Time zone"), m_zone);

    m_scope = new QComboBox(this);
    m_scope->setObjectName(QStringLiteral("visitScope"));
    m_scope->addItem(tr("All criteria"), toCode(ScopeKind::All));
    m_scope->addItem(tr("Chosen criteria, with a reason"), toCode(ScopeKind::Chosen));
    connect(m_scope, &QComboBox::activated, this, [this] {
        showScope();
        tellEdited();
    });
    m_form->addRow(tr("Scope"), m_scope);
    m_picker = new CriteriaPicker(this);
    connect(m_picker, &CriteriaPicker::chosenChanged, this, &VisitForm::tellEdited);
    m_form->addRow(tr("Criteria in scope"), m_picker);
    m_scopeReason = addText(tr("Why only these"), "visitScopeReason");
    m_summary = new ReportTextEdit(this);
    m_summary->setObjectName(QStringLiteral("visitSummary"));
    connect(m_summary, &ReportTextEdit::textCommitted, this, &VisitForm::tellEdited);
    m_form->addRow(tr("In one sentence"), m_summary)->setHint(tr("for the member"));
    m_internal = new PrivateTextEdit(this);
    m_internal->setObjectName(QStringLiteral("visitInternal"));
    connect(m_internal, &PrivateTextEdit::textCommitted, this, &VisitForm::tellEdited);
    m_form->addPrivateRow(m_internal);
}

void VisitForm::setContent(const Content &content, const CriteriaSet &criteria)
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    m_loaded = content;
    const bool desk = content.visit.isDeskReview() && !content.visit.id.isNull();
    for (QWidget *field :
         {static_cast<QWidget *>(m_site), static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_city),
          static_cast<QWidget *>(m_country), static_cast<QWidget *>(m_purpose), static_cast<QWidget *>(m_manufacturer),
          static_cast<QWidget *>(m_mode), static_cast<QWidget *>(m_scope)})
        m_form->setRowVisible(field, !desk);
    m_site->setText(content.site.name);
    m_address->setText(content.site.address);
    m_city->setText(content.site.city);
    m_country->setText(content.site.country);
    m_purpose->setText(content.site.purpose);
    m_manufacturer->setText(content.site.manufacturerId);
    m_mode->setCurrentIndex(std::max(0, m_mode->findData(toCode(content.visit.mode))));
    m_from->setDay(content.visit.from);
    m_to->setDay(content.visit.to);
    m_zone->setEditText(content.visit.zone);
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(toCode(content.visit.scopeKind))));
    m_picker->setCriteria(criteria);
    m_picker->setChosen(content.chosen);
    m_scopeReason->setText(content.visit.scopeReason);
    m_summary->setCommittedText(content.visit.summary);
    m_internal->setCommittedText(content.visit.internalNote);
    showScope();
}

VisitForm::Content VisitForm::content() const
{
    Content content = m_loaded;
    content.site.name = m_site->text().trimmed();
    content.site.address = m_address->text().trimmed();
    content.site.city = m_city->text().trimmed();
    content.site.country = m_country->text().trimmed().toUpper();
    content.site.purpose = m_purpose->text().trimmed();
    content.site.manufacturerId = m_manufacturer->text().trimmed();
    content.visit.from = m_from->day();
    content.visit.to = m_to->day();
    content.visit.zone = m_zone->currentText().trimmed();
    if (!(content.visit.isDeskReview() && !content.visit.id.isNull())) {
        content.visit.mode = fromCode<VisitMode>(m_mode->currentData().toString()).value_or(VisitMode::InPerson);
        content.visit.scopeKind = fromCode<ScopeKind>(m_scope->currentData().toString()).value_or(ScopeKind::All);
        const bool chosen = content.visit.scopeKind == ScopeKind::Chosen;
        content.chosen = chosen ? m_picker->chosen() : QStringList();
        content.visit.scopeReason = chosen ? m_scopeReason->text().trimmed() : QString();
    }
    content.visit.summary = m_summary->toPlainText();
    content.visit.internalNote = m_internal->toPlainText();
    return content;
}

QString VisitForm::systemZone()
{
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return isZone(zone) ? zone : QString();
}

QString VisitForm::problemOf(const Content &entered)
{
    if (entered.visit.isDeskReview() && !entered.visit.id.isNull())
        return {};
    if (entered.site.name.isEmpty())
        return tr("Give the site a name.");
    if (!isZone(entered.visit.zone))
        return tr("Choose the time zone of the site, such as America/Tijuana: times are printed in it.");
    if (const Status site = checkSite(entered.site); !site)
        return site.error().message();
    if (const Status visit = checkDays(entered.visit); !visit)
        return visit.error().message();
    if (entered.visit.scopeKind != ScopeKind::Chosen)
        return {};
    if (entered.chosen.isEmpty())
        return tr("Choose at least one criterion for the scope.");
    return entered.visit.scopeReason.isEmpty() ? tr("Say why only these criteria are in scope.") : QString();
}

VisitForm::Content VisitForm::storable() const
{
    Content result = content();
    if (result.site.name.isEmpty())
        result.site.name = m_loaded.site.name;
    if (!checkSite(result.site))
        result.site.country = m_loaded.site.country;
    if (!isZone(result.visit.zone))
        result.visit.zone = m_loaded.visit.zone;
    if (!checkDays(result.visit)) {
        result.visit.from = m_loaded.visit.from;
        result.visit.to = m_loaded.visit.to;
    }
    if (result.visit.scopeKind == ScopeKind::Chosen &&
        (result.chosen.isEmpty() || result.visit.scopeReason.isEmpty())) {
        result.visit.scopeKind = m_loaded.visit.scopeKind;
        result.visit.scopeReason = m_loaded.visit.scopeReason;
        result.chosen = m_loaded.chosen;
    }
    return result;
}

void VisitForm::setReadOnly(bool readOnly)
{
    m_form->setEnabled(!readOnly);
}

void VisitForm::focusSite()
{
    m_site->setFocus();
    m_site->selectAll();
}

void VisitForm::showScope()
{
    const bool chosen = m_scope->currentData().toString() == toCode(ScopeKind::Chosen) &&
                        !(m_loaded.visit.isDeskReview() && !m_loaded.visit.id.isNull());
    m_form->setRowVisible(m_picker, chosen);
    m_form->setRowVisible(m_scopeReason, chosen);
}

void VisitForm::tellEdited()
{
    if (!m_loading)
        Q_EMIT edited();
}

} // namespace ctpat::ui
