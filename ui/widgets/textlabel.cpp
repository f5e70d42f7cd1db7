// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolTip>

namespace ctpat::ui {

namespace {

QColor toneColour(TextTone tone, const Colours &colours)
{
    switch (tone) {
    case TextTone::Muted:
        return colours.muted;
    case TextTone::Ok:
        return colours.ok;
    case TextTone::No:
        return colours.no;
    case TextTone::Rec:
        return colours.rec;
    case TextTone::Private:
        return colours.priv;
    case TextTone::Text:
        break;
    }
    return colours.text;
}

} // namespace

TextLabel::TextLabel(const QString &text, TextRole role, TextTone tone, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    applyLook();
}

void TextLabel::setRunningText(const QString &plain)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QString escaped = plain.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    setText(QStringLiteral("<p style=\"line-height:%1%; margin:0\">%2</p>").arg(kRunningLine).arg(escaped));
    setAccessibleName(plain);
}

void TextLabel::setTone(TextTone tone)
{
    m_tone = tone;
    applyLook();
}

void TextLabel::setRole(TextRole role)
{
    m_role = role;
    applyLook();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (isLookChange(event) && !m_applying)
        applyLook();
}

void TextLabel::applyLook()
{
    const QScopedValueRollback<bool> guard(m_applying, true);
    const Look look = Look::of(this);
    QPalette colours;
    colours.setColor(QPalette::WindowText, toneColour(m_tone, look.colours()));
    colours.setColor(QPalette::Disabled, QPalette::WindowText, look.colours().hint);
    colours.setColor(QPalette::Text, toneColour(m_tone, look.colours()));
    setPalette(colours);
    setFont(look.font(m_role));
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("MMM")), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QRect place = contentsRect();
    painter.drawText(place, static_cast<int>(alignment()) | Qt::TextSingleLine,
                     isElided() ? fontMetrics().elidedText(text(), Qt::ElideRight, place.width()) : text());
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isElided())
        return TextLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
    return true;
}

} // namespace ctpat::ui
