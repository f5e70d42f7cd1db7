// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/practice.h"

#include <QWidget>

#include <array>

namespace ctpat::ui {

class ReportTextEdit;
class TextBinding;
class TextKeeper;
class TextLabel;
struct CriterionContext;

/// The best practice of an answer: its title and the five elements. With all five it is complete, else noted.
class PracticeCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeCard(TextKeeper &keeper, QWidget *parent = nullptr);

    void show(const CriterionContext &context);
    /// The first element that is missing.
    void focusMissing();

private:
    struct Text
    {
        ReportTextEdit *edit = nullptr;
        TextBinding *binding = nullptr;
    };
    [[nodiscard]] static Text makeText(TextKeeper &keeper, const QString &name, const QString &objectName);
    void build(TextKeeper &keeper);

    TextLabel *m_state;
    Text m_title;
    std::array<Text, practiceElementCount> m_elements;
};

} // namespace ctpat::ui
