// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/textlabel.h"

#include <QWidget>

class QFormLayout;
class QVBoxLayout;

namespace ctpat::ui {

class PrivateTextEdit;

/// The label of a row, in the gutter left of its field: the name, a small second line, and what can be added under it.
class GutterLabel : public QWidget
{
    Q_OBJECT

public:
    explicit GutterLabel(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setHint(const QString &hint);
    /// Puts a widget under the name: the "+ Add" link.
    void addWidget(QWidget *widget);
    void setBuddy(QWidget *buddy);

protected:
    TextLabel *m_text;
    TextLabel *m_hint;
    QVBoxLayout *m_layout;
};

/// The label that goes with every internal note: a lock and "Internal, not in the report".
class PrivateLabel final : public GutterLabel
{
    Q_OBJECT

public:
    explicit PrivateLabel(QWidget *parent = nullptr);
};

/// A form whose labels stand in a gutter left of the fields; 96 wide, up to 136 where a translation needs it. In a
/// narrow form (under 560) labels stand above their fields. Labels name their fields to screen readers.
class GutterForm final : public QWidget
{
    Q_OBJECT

public:
    explicit GutterForm(QWidget *parent = nullptr);

    /// Both take ownership of @p field; the label is returned for a hint or an add link.
    GutterLabel *addRow(const QString &label, QWidget *field);
    GutterLabel *addPrivateRow(PrivateTextEdit *field);
    /// A row without a label, over the whole width.
    void addWide(QWidget *widget);
    void setRowVisible(QWidget *field, bool visible);
    [[nodiscard]] bool isNarrow() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    GutterLabel *insertRow(GutterLabel *label, QWidget *field);
    void applyLook();
    [[nodiscard]] int gutterWidth() const;

    QFormLayout *m_layout;
    QList<GutterLabel *> m_labels;
};

} // namespace ctpat::ui
