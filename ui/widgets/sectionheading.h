// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace ctpat::ui {

class TextLabel;

/// The heading of a group: text in semibold, figures muted at the right, widgets after them; on AlternateBase.
class SectionHeading final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeading(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setDetail(const QString &detail);
    void addWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyLook();

    QHBoxLayout *m_layout;
    TextLabel *m_text;
    TextLabel *m_detail;
};

} // namespace ctpat::ui
