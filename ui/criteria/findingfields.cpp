// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/findingfields.h"

#include "core/catalog/reasons.h"
#include "ui/criteria/criteriawords.h"
#include "ui/criteria/criterionedits.h"
#include "ui/shell/textbinding.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace ctpat::ui {

namespace {

QString slotOf(const char *field, const Uuid &finding)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(field), finding.text());
}

/// A muted name before a control, which stay together when the row wraps.
QWidget *named(const QString &name, QWidget *control, QWidget *after = nullptr)
{
    auto *pair = new QWidget;
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *label = new TextLabel(name, TextRole::Body, TextTone::Muted);
    label->setBuddy(control);
    control->setAccessibleName(name);
    line->addWidget(label);
    line->addWidget(control, 1);
    if (after)
        line->addWidget(after);
    return pair;
}

} // namespace

FindingFields::FindingFields(const Uuid &finding, const CriterionEdits &edits, TextKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_id(finding)
    , m_edits(edits)
    , m_action(makeText(keeper, "actionText", tr("What the member is asked to do"), 2))
    , m_shownBy(makeText(keeper, "shownBy", tr("What will show that it is done"), 1))
    , m_reasonText(makeText(keeper, "primaryReasonText", tr("The reason in words"), 1))
    , m_reason(new QComboBox)
    , m_contributing(new LinkButton(QString()))
    , m_contributingMenu(new QMenu(this))
    , m_due(new DateField(DateField::None::Allowed))
    , m_dueHint(new TextLabel({}, TextRole::Second, TextTone::Muted))
{
    build();
    fillReasons();
    fillContributing();
    connect(m_reason, &QComboBox::activated, this, &FindingFields::chooseReason);
    connect(m_due, &QDateEdit::dateChanged, this, &FindingFields::chooseDue);
}

FindingFields::Text FindingFields::makeText(TextKeeper &keeper, const char *objectName, const QString &name, int lines)
{
    auto *edit = new ReportTextEdit;
    edit->setObjectName(QLatin1String(objectName));
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    edit->setLeastLines(lines);
    return {edit, new TextBinding(edit, keeper)};
}

void FindingFields::build()
{
    m_reason->setObjectName(QStringLiteral("primaryReason"));
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->setMinimumContentsLength(18);
    m_due->setObjectName(QStringLiteral("dueDate"));
    m_due->setKeyboardTracking(false);
    m_contributing->setMenu(m_contributingMenu);
    m_contributing->setObjectName(QStringLiteral("contributingReasons"));

    auto *facts = new WrapLayout;
    facts->setSpacing(12);
    facts->addStretched(named(tr("Reason"), m_reason));
    facts->addWidget(named(tr("Due"), m_due, m_dueHint));
    facts->addWidget(m_contributing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_action.edit);
    layout->addWidget(m_shownBy.edit);
    layout->addLayout(facts);
    layout->addWidget(m_reasonText.edit);
}

void FindingFields::fillReasons()
{
    //: In a list of reasons, before one is chosen.
    m_reason->addItem(tr("Choose a reason"), QString());
    for (const Reason &reason : m_edits.reasons().all()) {
        m_reason->addItem(shown(reason.title), reason.id);
        m_reason->setItemData(m_reason->count() - 1, shown(reason.meaning), Qt::ToolTipRole);
    }
}

void FindingFields::fillContributing()
{
    for (const Reason &reason : m_edits.reasons().all()) {
        QAction *action = m_contributingMenu->addAction(shown(reason.title));
        action->setCheckable(true);
        action->setData(reason.id);
        connect(action, &QAction::triggered, this,
                [this, id = reason.id](bool chosen) { chooseContributing(id, chosen); });
    }
}

void FindingFields::show(const Finding &finding, bool editable)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_finding = finding;
    const auto bind = [&](const Text &text, const char *field, QString Finding::*member) {
        text.edit->setReadOnly(!editable);
        text.binding->bind(slotOf(field, m_id), finding.*member, m_edits.findingField(m_id, member));
    };
    bind(m_action, "action", &Finding::actionText);
    bind(m_shownBy, "shown-by", &Finding::shownBy);
    bind(m_reasonText, "reason-text", &Finding::primaryReasonText);
    showReasons(finding, editable);
    showDue(finding, editable);
}

void FindingFields::showReasons(const Finding &finding, bool editable)
{
    const Reason *reason = m_edits.reasons().find(finding.primaryReason);
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(reason ? reason->id : QString())));
    m_reason->setToolTip(reason ? shown(reason->meaning) : QString());
    m_reason->setEnabled(editable);
    m_reasonText.edit->setVisible((reason && reason->needsText) || !finding.primaryReasonText.isEmpty());
    const int count = static_cast<int>(finding.contributingReasons.size());
    m_contributing->setText(count == 0 ? tr("Contributing reasons") : tr("%n contributing reason(s)", nullptr, count));
    m_contributing->setEnabled(editable);
    m_contributing->updateGeometry();
    for (QAction *action : m_contributingMenu->actions()) {
        const QString id = action->data().toString();
        action->setChecked(finding.contributingReasons.contains(id));
        action->setEnabled(!reason || reason->id != id);
    }
}

void FindingFields::showDue(const Finding &finding, bool editable)
{
    if (!m_due->hasFocus() || m_due->day() != finding.dueDate)
        m_due->setDay(finding.dueDate);
    m_due->setReadOnly(!editable);
    m_due->setToolTip(finding.dueDate.isValid() ? QString()
                                                : tr("Follows the planned release date, once that is known."));
    //: After a due date: it does not follow the rule.
    m_dueHint->setText(finding.dueByHand ? tr("by hand") : QString());
    m_dueHint->setVisible(finding.dueByHand);
}

void FindingFields::chooseReason(int index)
{
    const QString id = m_reason->itemData(index).toString();
    m_edits.changeFinding(m_id, [id](Finding &changed) {
        changed.primaryReason = id;
        changed.contributingReasons.removeAll(id);
    });
}

void FindingFields::chooseContributing(const QString &reason, bool chosen)
{
    m_edits.changeFinding(m_id, [reason, chosen](Finding &changed) {
        changed.contributingReasons.removeAll(reason);
        if (chosen)
            changed.contributingReasons.append(reason);
    });
}

void FindingFields::chooseDue()
{
    const QDate day = m_due->day();
    if (m_showing || day == m_finding.dueDate || m_due->isReadOnly())
        return;
    m_edits.changeFinding(m_id, [day](Finding &changed) {
        changed.dueByHand = day.isValid();
        if (changed.dueByHand)
            changed.dueDate = day;
    });
}

bool FindingFields::focusField(const QString &field)
{
    QWidget *target = nullptr;
    if (field == QLatin1String("action") || field == QLatin1String("action-text"))
        target = m_action.edit;
    else if (field == QLatin1String("shown-by"))
        target = m_shownBy.edit;
    else if (field == QLatin1String("reason") || field == QLatin1String("primary-reason"))
        target = m_reason;
    else if (field == QLatin1String("due-date"))
        target = m_due;
    if (target)
        target->setFocus(Qt::OtherFocusReason);
    return target;
}

} // namespace ctpat::ui
