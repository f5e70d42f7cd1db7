// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/textlabel.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ctpat::ui {

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
    /// Space above the name, so that its line meets the first line of the field.
    void setTopPadding(int pixels);

protected:
    TextLabel *m_text;
    TextLabel *m_hint;
    QHBoxLayout *m_nameLine;
    QVBoxLayout *m_layout;
};

/// The label that goes with every internal note: a lock and "Internal, not in the report".
class PrivateLabel final : public GutterLabel
{
    Q_OBJECT

public:
    explicit PrivateLabel(QWidget *parent = nullptr);
};

} // namespace ctpat::ui
