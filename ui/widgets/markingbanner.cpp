// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markingbanner.h"

#include "ui/widgets/look.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace ctpat::ui {

MarkingBanner::MarkingBanner(QWidget *parent)
    : QLabel(parent)
{
    setAlignment(Qt::AlignCenter);
    setAutoFillBackground(true);
    setTextFormat(Qt::PlainText);
    applyLook();
    hide();
}

void MarkingBanner::setMarking(const QString &marking)
{
    setText(marking);
    //: Read out by screen readers; %1 is such as CUI.
    setAccessibleName(tr("Marking: %1").arg(marking));
    setVisible(!marking.isEmpty());
}

void MarkingBanner::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (isLookChange(event) && !m_applying)
        applyLook();
}

void MarkingBanner::applyLook()
{
    const QScopedValueRollback<bool> guard(m_applying, true);
    const Look look = Look::of(this);
    QPalette colours;
    colours.setColor(QPalette::Window, look.colours().marking);
    colours.setColor(QPalette::WindowText, look.colours().onMarking);
    setPalette(colours);
    QFont strong = look.font(TextRole::Chip);
    strong.setWeight(QFont::DemiBold);
    strong.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    setFont(strong);
    setFixedHeight(look.metrics().marking);
}

} // namespace ctpat::ui
