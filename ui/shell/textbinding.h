// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/textkeeper.h"

namespace ctpat::ui {

class GrowingTextEdit;

/// Ties a text field to one text of the case at a time. What was typed always goes to the text it was typed for; what
/// is being typed is never overwritten by news from the case. Belongs to its field.
/// Files dropped on the field or pasted into it are left to the page, which attaches them.
class TextBinding final : public QObject
{
    Q_OBJECT

public:
    TextBinding(GrowingTextEdit *edit, TextKeeper &keeper);

    void bind(const QString &slot, const QString &stored, const TextKeeper::Write &write);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void saveText(const QString &text);

    GrowingTextEdit *m_edit;
    TextKeeper &m_keeper;
    QString m_slot;
    TextKeeper::Write m_write;
};

} // namespace ctpat::ui
