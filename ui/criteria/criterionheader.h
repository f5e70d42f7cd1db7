// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ctpat::ui {

class ChipLabel;
class IconButton;
class IconLabel;
class TextLabel;
struct CriterionContext;

/// Number, title and obligation of a criterion; its category, since when it is in force, which site is answered for;
/// and the way to the next.
class CriterionHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit CriterionHeader(QWidget *parent = nullptr);

    void show(const CriterionContext &context);
    /// Where the list has no room beside the criterion.
    void setBackVisible(bool visible);

Q_SIGNALS:
    void previousWanted();
    void nextWanted();
    void backWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void applyLook();
    [[nodiscard]] static QString categoryText(const CriterionContext &context);
    [[nodiscard]] static QString sinceText(const CriterionContext &context);

    IconButton *m_back;
    TextLabel *m_number;
    TextLabel *m_title;
    ChipLabel *m_chip;
    TextLabel *m_category;
    TextLabel *m_since;
    TextLabel *m_for;
    TextLabel *m_site;
};

} // namespace ctpat::ui
