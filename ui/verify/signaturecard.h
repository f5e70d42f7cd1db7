// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing/verificationreport.h"
#include "ui/widgets/state.h"

#include <QFrame>

namespace ctpat::ui {

/// The shape that goes with a verdict: disc for what holds, square for what was tampered with or damaged, triangle for
/// what a person has to judge.
[[nodiscard]] State shapeOf(SignatureVerdict verdict);

/// One signature: who, as what, when by their own word, what it covers and who vouches; the certificate on demand.
class SignatureCard final : public QFrame
{
    Q_OBJECT

public:
    explicit SignatureCard(const SignatureReport &signature, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead(const SignatureReport &signature);
    QWidget *makeFacts(const SignatureReport &signature);
    QWidget *makeDetails(const SignatureReport &signature);
};

} // namespace ctpat::ui
