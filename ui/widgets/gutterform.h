// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/gutterlabel.h"

#include <QList>
#include <QWidget>

class QFormLayout;

namespace ctpat::ui {

class PrivateTextEdit;

/// A form whose labels stand in a gutter left of the fields; 96 wide, up to 136 where a translation needs it. In a
/// narrow form (under 560) labels stand above their fields. Labels name their fields to screen readers.
class GutterForm final : public QWidget
{
    Q_OBJECT

public:
    /// Whether it brings the margin of a page, or lies in one that has it.
    enum class Edge
    {
        Margin,
        Flush
    };
    explicit GutterForm(QWidget *parent = nullptr, Edge edge = Edge::Margin);

    /// Both take ownership of @p field; the label is returned for a hint or an add link. A field that begins with text
    /// to read (a QLabel, or the property "reading" set) has its label on the same line as that text. A box of several
    /// fields names the first of them as its focus proxy: the label leads there.
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
    struct Row
    {
        GutterLabel *label; ///< null: the field takes the whole width
        QWidget *field;
        bool visible = true;
    };
    GutterLabel *insertRow(GutterLabel *label, QWidget *field);
    void applyLook();
    [[nodiscard]] int gutterWidth() const;

    QFormLayout *m_layout; ///< holds the visible rows only
    Edge m_edge;
    QList<Row> m_rows;
};

} // namespace ctpat::ui
