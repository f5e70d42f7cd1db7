// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QTime>
#include <QWidget>

#include <optional>

namespace ctpat::ui {

/// One piece of the status bar: an icon, if any, and a text; a hairline at its right.
class StatusPiece final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPiece(const QString &text = {}, std::optional<ui::Icon> icon = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setIcon(std::optional<ui::Icon> icon);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    std::optional<ui::Icon> m_icon;
};

/// "Saved 14:32:07" with a tick, or "Not saved: the disk is full" with the square of a No.
class SavedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit SavedLabel(QWidget *parent = nullptr);

    void setSaved(const QTime &at);
    /// @param reason a translated phrase, as in "the disk is full".
    void setNotSaved(const QString &reason);
    /// Nothing was changed yet, or the case is read-only: @p text in muted.
    void setNeutral(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Condition
    {
        Neutral,
        Saved,
        NotSaved
    };
    void tell(Condition condition, const QString &text);

    Condition m_condition = Condition::Neutral;
    QString m_text;
};

} // namespace ctpat::ui
