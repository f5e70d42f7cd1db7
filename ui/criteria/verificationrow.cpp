// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/verificationrow.h"

#include "ui/criteria/criteriawords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QMenu>

namespace ctpat::ui {

namespace {

constexpr int kMethodGap = 8;

} // namespace

VerificationRow::VerificationRow(const Verification &verification, const Setting &setting, QWidget *parent)
    : QWidget(parent)
    , m_verification(verification)
    , m_setting(setting)
    //: The menu of a verification; %1 is its method, %2 what was looked at.
    , m_menu(new IconButton(Icon::More, tr("More for %1: %2").arg(word(verification.method), verification.object)))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(kMethodGap, 4, 4, 5);
    layout->setHorizontalSpacing(kMethodGap);
    layout->setVerticalSpacing(0);
    auto *method = new TextLabel(word(verification.method));
    method->setMinimumWidth(Look::of(parent).scaled(96));
    auto *object = new TextLabel(objectText());
    object->setWordWrap(true);
    object->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(new IconLabel(icon(iconOf(verification.method), IconTone::Muted)), 0, 0, Qt::AlignTop);
    layout->addWidget(method, 0, 1, Qt::AlignTop);
    layout->addWidget(object, 0, 2);
    layout->addWidget(m_menu, 0, 3, 2, 1, Qt::AlignTop);
    if (const QString text = circumstances(); !text.isEmpty()) {
        auto *second = new TextLabel(text, TextRole::Second, TextTone::Muted);
        second->setWordWrap(true);
        layout->addWidget(second, 1, 2);
    }
    layout->setColumnStretch(2, 1);
    m_menu->setMenu(makeMenu());
    m_menu->setVisible(setting.editable);
    setAccessibleName(QStringList{word(verification.method), objectText(), circumstances()}.join(u", "));
}

QString VerificationRow::objectText() const
{
    if (!m_verification.sample)
        return m_verification.object.isEmpty() ? tr("Without an object") : m_verification.object;
    const Sample &sample = *m_verification.sample;
    QLocale locale;
    //: A sample, "20 of 312", and what it was taken from.
    //: Stands in a sample for a figure that is not entered yet: "… of 312".
    const auto figure = [&](int number) { return number > 0 ? locale.toString(number) : tr("…"); };
    const QString taken =
        m_verification.object.isEmpty()
            ? tr("%1 of %2").arg(figure(sample.size), figure(sample.population))
            : tr("%1 of %2, %3").arg(figure(sample.size), figure(sample.population), m_verification.object);
    if (sample.exceptions == 0)
        return taken;
    //: %1 is a sample such as "20 of 312, seal log"; exceptions are records that did not meet the criterion.
    return tr("%1; %n exception(s)", nullptr, sample.exceptions).arg(taken);
}

QString VerificationRow::circumstances() const
{
    QStringList parts;
    if (m_verification.at)
        parts.append(shown(*m_verification.at, m_setting.zone, m_setting.today));
    if (!m_verification.place.isEmpty())
        parts.append(m_verification.place);
    if (!m_verification.by.isEmpty())
        parts.append(m_verification.by);
    if (m_verification.audience == RowAudience::Internal)
        parts.append(tr("internal, not in the report"));
    return parts.join(QStringLiteral(" · "));
}

QMenu *VerificationRow::makeMenu()
{
    auto *menu = new QMenu(m_menu);
    const Uuid row = id();
    menu->addAction(icon(Icon::Edit), tr("Edit"), this, [this, row] { Q_EMIT editWanted(row); });
    const bool internal = m_verification.audience == RowAudience::Internal;
    menu->addAction(internal ? icon(Icon::Report) : icon(Icon::Lock),
                    internal ? tr("Put into the report") : tr("Make internal"), this, [this, row, internal] {
                        Q_EMIT audienceChosen(row, internal ? RowAudience::Report : RowAudience::Internal);
                    });
    QAction *up =
        menu->addAction(icon(Icon::ChevronUp), tr("Move up"), this, [this, row] { Q_EMIT moveWanted(row, -1); });
    QAction *down =
        menu->addAction(icon(Icon::ChevronDown), tr("Move down"), this, [this, row] { Q_EMIT moveWanted(row, 1); });
    up->setEnabled(!m_setting.first);
    down->setEnabled(!m_setting.last);
    menu->addSeparator();
    menu->addAction(icon(Icon::Delete), tr("Remove"), this, [this, row] { Q_EMIT removeWanted(row); });
    return menu;
}

void VerificationRow::mouseDoubleClickEvent(QMouseEvent *)
{
    if (m_setting.editable)
        Q_EMIT editWanted(id());
}

} // namespace ctpat::ui
