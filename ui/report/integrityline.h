// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ctpat::ui {

class IconLabel;
class LinkButton;
class ReportStatus;
class TextLabel;

/// Whether history and evidence were verified, and when; one link verifies again.
class IntegrityLine final : public QWidget
{
    Q_OBJECT

public:
    explicit IntegrityLine(QWidget *parent = nullptr);

    void refresh(const ReportStatus &status);

Q_SIGNALS:
    void verifyWanted();

private:
    IconLabel *m_sign;
    TextLabel *m_text;
    LinkButton *m_again;
};

} // namespace ctpat::ui
