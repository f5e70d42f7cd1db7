// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/textstore.h"
#include "ui/shell/textkeeper.h"

#include <QMap>
#include <QScrollArea>

namespace ctpat::ui {

class CaseSession;
class GutterForm;
class InlineMessage;
class ReportTextEdit;
class TextBinding;

/// The texts that a person writes for the report, the executive summary first. Saved as they are typed; a text that
/// could not be written stays in its field until it is.
class TextsPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit TextsPane(CaseSession &session, QWidget *parent = nullptr);
    ~TextsPane() override;

    void edit(SectionText section);
    [[nodiscard]] ReportTextEdit *field(SectionText section) const { return m_fields.value(section).edit; }

private:
    void addField(GutterForm *form, SectionText section);
    void refresh();

    CaseSession &m_session;
    InlineMessage *m_message;
    struct Field
    {
        ReportTextEdit *edit = nullptr;
        TextBinding *binding = nullptr;
    };
    TextKeeper m_keeper;
    QMap<SectionText, Field> m_fields;
};

} // namespace ctpat::ui
