// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/textbinding.h"

#include "ui/widgets/dropzone.h"
#include "ui/widgets/growingtextedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

namespace ctpat::ui {

TextBinding::TextBinding(GrowingTextEdit *edit, TextKeeper &keeper)
    : QObject(edit)
    , m_edit(edit)
    , m_keeper(keeper)
{
    // Else a dropped file would become its path.
    edit->setAcceptDrops(false);
    edit->installEventFilter(this);
    connect(edit, &GrowingTextEdit::textCommitted, this, &TextBinding::saveText);
}

void TextBinding::bind(const QString &slot, const QString &stored, const TextKeeper::Write &write)
{
    if (slot == m_slot) {
        m_write = write;
        if (m_edit->hasUncommittedText())
            return;
    } else {
        m_edit->commit(); // still for the text it was typed for
        m_slot = slot;
        m_write = write;
    }
    m_edit->setCommittedText(m_keeper.pending(slot).value_or(stored));
}

void TextBinding::saveText(const QString &text)
{
    if (m_write)
        m_keeper.save(m_slot, text, m_write);
}

bool TextBinding::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste))
        return QObject::eventFilter(watched, event);
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!DropZone::takes(mime) || mime->hasFormat(QStringLiteral("text/plain")))
        return QObject::eventFilter(watched, event);
    event->ignore(); // goes on to the page
    return true;
}

} // namespace ctpat::ui
