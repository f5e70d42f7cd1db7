// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/look.h"

#include <QLabel>

namespace ctpat::ui {

/// Line spacing of running text, per cent of the font's own (some 1.2 times the size of its type; the design has 1.45).
inline constexpr int kRunningLine = 115;

enum class TextTone
{
    Text,
    Muted,
    Ok,
    No,
    Rec,
    Private
};

/// A label in one of the sizes and colours of the look, which follows both when they change. Plain text; for several
/// lines call setWordWrap or setRunningText.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, TextRole role = TextRole::Body, TextTone tone = TextTone::Text,
                       QWidget *parent = nullptr);

    /// A text to read, with the wide line spacing of the design (1.45); wraps.
    void setRunningText(const QString &plain);
    void setTone(TextTone tone);
    void setRole(TextRole role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();

    TextRole m_role;
    TextTone m_tone;
    bool m_applying = false;
};

/// A label of one line that is cut with "..." where it is too narrow; the whole text is in the tooltip then.
class ElidedLabel final : public TextLabel
{
    Q_OBJECT

public:
    using TextLabel::TextLabel;

    [[nodiscard]] bool isElided() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ctpat::ui
