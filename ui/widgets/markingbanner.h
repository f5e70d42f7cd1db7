// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ctpat::ui {

/// The marking over every case window ("CUI"). Absent, not empty, when the case carries none.
class MarkingBanner final : public QLabel
{
    Q_OBJECT

public:
    explicit MarkingBanner(QWidget *parent = nullptr);

    void setMarking(const QString &marking);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();

    bool m_applying = false;
};

} // namespace ctpat::ui
