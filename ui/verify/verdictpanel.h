// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/signing/verificationreport.h"
#include "ui/widgets/state.h"

#include <QWidget>

class QVBoxLayout;

namespace ctpat::ui {

class IconLabel;
class TextLabel;

/// What was found in a PDF: the verdict first, with a shape; then one card for each signature.
class VerdictPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget *parent = nullptr);

    void clear();
    void showReport(const QString &fileName, const VerificationReport &report);
    void showError(const QString &fileName, const Error &error);
    [[nodiscard]] QString verdict() const;

private:
    void showVerdict(State shape, const QString &verdict, const QString &detail);

    IconLabel *m_shape;
    TextLabel *m_verdict;
    TextLabel *m_detail;
    QVBoxLayout *m_cards;
};

} // namespace ctpat::ui
