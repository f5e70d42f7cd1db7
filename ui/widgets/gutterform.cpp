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
    m_rows.append({label, field});
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
    m_rows.append({nullptr, widget});
}

/// Hidden rows are taken out: QFormLayout (6.4) counts the height of one that was seen before for another row.
void GutterForm::setRowVisible(QWidget *field, bool visible)
{
    int before = 0; // visible rows above it
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &each) {
        before += each.visible && each.field != field ? 1 : 0;
        return each.field == field;
    });
    if (row == m_rows.end() || row->visible == visible)
        return;
    row->visible = visible;
    if (visible) {
        if (row->label)
            m_layout->insertRow(before, row->label, field);
        else
            m_layout->insertRow(before, field);
    } else {
        const QFormLayout::TakeRowResult taken = m_layout->takeRow(field);
        delete taken.labelItem;
        delete taken.fieldItem;
    }
    if (row->label)
        row->label->setVisible(visible);
    field->setVisible(visible);
}

bool GutterForm::isNarrow() const
{
    return width() < Look::of(this).metrics().narrowForm;
}

int GutterForm::gutterWidth() const
{
    const Metrics metrics = Look::of(this).metrics();
    int needed = metrics.gutter;
    for (const Row &row : m_rows) {
        if (row.label)
            needed = std::max(needed, row.label->minimumSizeHint().width());
    }
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
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.label)
            continue;
        const auto *words = qobject_cast<const QLabel *>(row.field);
        const bool reading = words || row.field->property("reading").toBool();
        // Wide line spacing lies above the first line too.
        const int above = words && words->textFormat() == Qt::RichText ? text * (kRunningLine - 100) / 100 : 0;
        row.label->setTopPadding(narrow ? 0 : reading ? above : (look.metrics().control - text) / 2);
        row.label->setMinimumWidth(narrow ? 0 : gutter);
        row.label->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : gutter);
    }
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
