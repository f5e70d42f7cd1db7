// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/growingtextedit.h"

#include "ui/widgets/finishafterpause.h"
#include "ui/widgets/look.h"
#include "ui/widgets/outline.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ctpat::ui {

namespace {

constexpr int kMostLines = 12;
constexpr int kDocumentMargin = 5;
/// Room for the edge around the viewport.
constexpr int kEdge = 2;

} // namespace

GrowingTextEdit::GrowingTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameStyle(QFrame::NoFrame);
    setViewportMargins(kEdge, kEdge, kEdge, kEdge);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(kDocumentMargin);
    m_pause.setSingleShot(true);
    m_pause.setInterval(editPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &GrowingTextEdit::commit);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingTextEdit::noteChange);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingTextEdit::grow);
}

GrowingTextEdit::~GrowingTextEdit()
{
    // Once an ancestor is being destroyed, a page that listens may be half gone: see commitAll.
    if (!m_ancestorGone)
        commit();
}

void GrowingTextEdit::setCommittedText(const QString &text)
{
    commit();
    m_committed = text;
    if (toPlainText() != text)
        setPlainText(text);
    m_pause.stop();
}

void GrowingTextEdit::setLeastLines(int lines)
{
    m_leastLines = lines;
    grow();
}

bool GrowingTextEdit::hasUncommittedText() const
{
    return toPlainText() != m_committed;
}

void GrowingTextEdit::commit()
{
    m_pause.stop();
    for (const QMetaObject::Connection &connection : std::as_const(m_ancestors))
        disconnect(connection);
    m_ancestors.clear();
    if (!hasUncommittedText())
        return;
    m_committed = toPlainText();
    Q_EMIT textCommitted(m_committed);
}

void GrowingTextEdit::noteChange()
{
    if (!hasUncommittedText())
        return;
    m_pause.start();
    if (m_ancestors.isEmpty())
        watchAncestors();
}

void GrowingTextEdit::watchAncestors()
{
    for (QWidget *ancestor = parentWidget(); ancestor; ancestor = ancestor->parentWidget())
        m_ancestors.append(connect(ancestor, &QObject::destroyed, this, [this] { m_ancestorGone = true; }));
}

void GrowingTextEdit::grow()
{
    const int lines = static_cast<int>(document()->size().height()); // QPlainTextEdit counts its height in lines
    m_lines = std::clamp(lines, m_leastLines, kMostLines);
    setVerticalScrollBarPolicy(lines > kMostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int height = sizeHint().height();
    if (minimumHeight() != height || maximumHeight() != height)
        setFixedHeight(height);
}

QSize GrowingTextEdit::sizeHint() const
{
    const int height = m_lines * fontMetrics().lineSpacing() + 2 * (kDocumentMargin + kEdge);
    return {QPlainTextEdit::sizeHint().width(), height};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void GrowingTextEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void GrowingTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    // A menu over the field is no leaving.
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void GrowingTextEdit::hideEvent(QHideEvent *event)
{
    commit();
    QPlainTextEdit::hideEvent(event);
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void GrowingTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (!isLookChange(event) || m_applying)
        return;
    m_applying = true;
    applyLook();
    m_applying = false;
    grow();
}

bool GrowingTextEdit::event(QEvent *event)
{
    const bool done = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        paintEdge(&painter);
    }
    return done;
}

void GrowingTextEdit::applyLook()
{
    update();
}

void GrowingTextEdit::paintEdge(QPainter *painter)
{
    const Look look = Look::of(this);
    fillShape(painter, rect(), isEnabled() && !isReadOnly() ? look.colours().base : look.colours().window, look);
    paintOutline(painter, rect(), look, hasFocus());
}

ReportTextEdit::ReportTextEdit(QWidget *parent)
    : GrowingTextEdit(parent)
{
    setAccessibleDescription(tr("For the member: stands in the report."));
}

PrivateTextEdit::PrivateTextEdit(QWidget *parent)
    : GrowingTextEdit(parent)
{
    setProperty("private", true);
    setAccessibleDescription(tr("Internal: never stands in the report."));
    PrivateTextEdit::applyLook();
}

void PrivateTextEdit::applyLook()
{
    const Look look = Look::of(this);
    QPalette colours;
    colours.setColor(QPalette::Base, look.colours().privGround);
    setPalette(colours);
    update();
}

void PrivateTextEdit::paintEdge(QPainter *painter)
{
    const Look look = Look::of(this);
    fillShape(painter, rect(), look.colours().privGround, look);
    if (hasFocus()) {
        paintFocusRing(painter, rect(), look);
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(look.colours().privEdge, look.metrics().outline, Qt::CustomDashLine));
    QPen dashed = painter->pen();
    dashed.setDashPattern({4, 3});
    painter->setPen(dashed);
    painter->drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.metrics().radius,
                             look.metrics().radius);
}

void commitAll(QWidget *root)
{
    for (GrowingTextEdit *edit : root->findChildren<GrowingTextEdit *>())
        edit->commit();
}

} // namespace ctpat::ui
