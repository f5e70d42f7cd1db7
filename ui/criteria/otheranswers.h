// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <QWidget>

namespace ctpat::ui {

struct CriterionContext;

/// What the other visits answered; each name leads there. For all sites: what every one answered.
class OtherAnswers final : public QWidget
{
    Q_OBJECT

public:
    explicit OtherAnswers(QWidget *parent = nullptr);

    void show(const CriterionContext &context);

Q_SIGNALS:
    void visitWanted(const ctpat::Uuid &visit);

private:
    QList<std::pair<Uuid, int>> m_shown; ///< visit and state
};

} // namespace ctpat::ui
