// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/gutterform.h"

#include "ui/widgets/growingtextedit.h"

#include <QEvent>
#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ctpat::ui {

GutterForm::GutterForm(QWidget *parent, Edge edge)
    : QWidget(parent)
    , m_layout(new QFormLayout)
    , m_edge(edge)
{
    // What height is left over stays below the rows, not between them.
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addLayout(m_layout);
    outer->addStretch(1);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    applyLook();
}

GutterLabel *GutterForm::insertRow(GutterLabel *label, QWidget *field)
{
    QWidget *first = field->focusProxy();
    const bool leads = first && field->isAncestorOf(first);
    // A box behind its own fields in the tab order would send Tab back to the first of them, for ever.
    if (leads)
        field->setFocusProxy(nullptr);
    label->setBuddy(leads ? first : field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
    m_layout->addRow(label, field);
    m_labels.append(label);
    applyLook();
    return label;
}

GutterLabel *GutterForm::addRow(const QString &label, QWidget *field)
{
    return insertRow(new GutterLabel(label, this), field);
}

GutterLabel *GutterForm::addPrivateRow(PrivateTextEdit *field)
{
    return insertRow(new PrivateLabel(this), field);
}

void GutterForm::addWide(QWidget *widget)
{
    m_layout->addRow(widget);
}

void GutterForm::setRowVisible(QWidget *field, bool visible)
{
    m_layout->setRowVisible(field, visible);
}

bool GutterForm::isNarrow() const
{
    return width() < Look::of(this).metrics().narrowForm;
}

int GutterForm::gutterWidth() const
{
    const Metrics metrics = Look::of(this).metrics();
    int needed = metrics.gutter;
    for (const GutterLabel *label : m_labels)
        needed = std::max(needed, label->minimumSizeHint().width());
    return std::min(needed, metrics.gutterMost);
}

void GutterForm::applyLook()
{
    const Look look = Look::of(this);
    const bool narrow = isNarrow();
    const int side = m_edge == Edge::Margin ? look.metrics().margin : 0;
    m_layout->setContentsMargins(side, look.metrics().gap, side, look.metrics().gap);
    m_layout->setHorizontalSpacing(look.metrics().gutterGap);
    m_layout->setVerticalSpacing(look.metrics().gap);
    m_layout->setRowWrapPolicy(narrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    const int gutter = gutterWidth();
    const int text = QFontMetrics(look.font(TextRole::Body)).height();
    for (GutterLabel *label : std::as_const(m_labels)) {
        const QLayoutItem *field = m_layout->itemAt(rowOf(label), QFormLayout::FieldRole);
        const auto *words = field ? qobject_cast<const QLabel *>(field->widget()) : nullptr;
        const bool reading = words || (field && field->widget()->property("reading").toBool());
        // Wide line spacing lies above the first line too.
        const int above = words && words->textFormat() == Qt::RichText ? text * (kRunningLine - 100) / 100 : 0;
        label->setTopPadding(narrow ? 0 : reading ? above : (look.metrics().control - text) / 2);
        label->setMinimumWidth(narrow ? 0 : gutter);
        label->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : gutter);
    }
}

int GutterForm::rowOf(QWidget *widget) const
{
    int row = -1;
    QFormLayout::ItemRole role = QFormLayout::LabelRole;
    m_layout->getWidgetPosition(widget, &row, &role);
    return row;
}

void GutterForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto wanted = isNarrow() ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows;
    if (m_layout->rowWrapPolicy() != wanted)
        applyLook();
}

void GutterForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isLookChange(event))
        applyLook();
}

} // namespace ctpat::ui
