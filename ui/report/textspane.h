// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/textstore.h"

#include <QMap>
#include <QScrollArea>

namespace ctpat::ui {

class CaseSession;
class GutterForm;
class InlineMessage;
class ReportTextEdit;

/// The texts that a person writes for the report, the executive summary first. Saved as they are typed; a text that
/// could not be written stays in its field until it is.
class TextsPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit TextsPane(CaseSession &session, QWidget *parent = nullptr);
    ~TextsPane() override;

    void edit(SectionText section);
    [[nodiscard]] ReportTextEdit *field(SectionText section) const { return m_fields.value(section); }

private:
    void addField(GutterForm *form, SectionText section);
    void refresh();
    void save(SectionText section, const QString &text);
    void settle(SectionText section, const QString &text, const Status &status);
    void tryAgain();

    CaseSession &m_session;
    InlineMessage *m_message;
    QMap<SectionText, ReportTextEdit *> m_fields;
    QMap<SectionText, QString> m_unsaved; ///< handed over, and not yet known to be in the case
};

} // namespace ctpat::ui
