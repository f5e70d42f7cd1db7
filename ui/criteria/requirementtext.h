// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ctpat {
struct Criterion;
}

namespace ctpat::ui {

class TextLabel;
struct CriterionContext;

/// What a criterion requires, with its parts where these have obligations of their own; that it is paraphrased; and how
/// far it is confirmed that it applies, where no source names the entity type.
class RequirementText final : public QWidget
{
    Q_OBJECT

public:
    explicit RequirementText(QWidget *parent = nullptr);

    void show(const CriterionContext &context);

private:
    [[nodiscard]] static QString elementsText(const Criterion &criterion);

    TextLabel *m_text;
    TextLabel *m_source;
};

} // namespace ctpat::ui
