// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/captionline.h"

#include "ui/criteria/criterionedits.h"
#include "ui/shell/textbinding.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace ctpat::ui {

CaptionLine::CaptionLine(TextKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_number(new TextLabel({}, TextRole::BodyStrong))
    , m_text(new ReportTextEdit)
    , m_binding(new TextBinding(m_text, keeper))
{
    m_text->setObjectName(QStringLiteral("caption"));
    m_text->setLeastLines(1);
    m_text->setPlaceholderText(tr("Caption: what is to be seen, and where"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_number);
    line->addWidget(m_text, 1);
}

void CaptionLine::show(const Evidence &piece, bool editable)
{
    m_number->setText(evidenceNumber(piece.number));
    m_text->setAccessibleName(tr("Caption of %1").arg(m_number->text()));
    m_text->setReadOnly(!editable);
    m_binding->bind(QStringLiteral("caption %1").arg(piece.id.text()), piece.caption,
                    CriterionEdits::caption(piece.id));
}

void CaptionLine::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace ctpat::ui
