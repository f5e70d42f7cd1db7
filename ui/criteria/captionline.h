// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <QWidget>

namespace ctpat {
struct Evidence;
}

namespace ctpat::ui {

class IconLabel;
class ReportTextEdit;
class TextBinding;
class TextKeeper;
class TextLabel;

/// The caption of one piece of evidence to write: what stands under it in the report, and what a reader who cannot see
/// a photograph gets.
class CaptionLine final : public QWidget
{
    Q_OBJECT

public:
    explicit CaptionLine(TextKeeper &keeper, QWidget *parent = nullptr);

    void show(const Evidence &piece, bool editable);
    void focusText();

private:
    TextLabel *m_number;
    ReportTextEdit *m_text;
    TextBinding *m_binding;
};

} // namespace ctpat::ui
