// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/look.h"

#include <QLabel>

namespace ctpat::ui {

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
