// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedbar.h"

#include "ui/widgets/look.h"
#include "ui/widgets/segmentbutton.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace ctpat::ui {

namespace {

constexpr int kOverlap = 1;
constexpr int kRowGap = 4;

} // namespace

SegmentedBar::SegmentedBar(Choice choice, QWidget *parent)
    : QWidget(parent)
    , m_choice(choice)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would cut the second row
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SegmentedBar::insert(SegmentButton *button)
{
    button->installEventFilter(this);
    connect(button, &QAbstractButton::clicked, this, [this, button] { clicked(button->id()); });
    takeIntoTabOrder(button);
    m_segments.append(button);
    button->show();
    if (m_choice == Choice::ExactlyOne && m_segments.size() == 1)
        button->setChecked(true);
    updateTabStop();
    updateGeometry();
    arrange(width(), true);
}

/// A segment stands in the tab order where the bar does, however late it comes.
void SegmentedBar::takeIntoTabOrder(SegmentButton *button)
{
    // Qt orders only what takes the focus itself, and moves a widget that has a proxy as a block.
    setFocusProxy(nullptr);
    setFocusPolicy(Qt::TabFocus);
    setTabOrder(m_segments.isEmpty() ? static_cast<QWidget *>(this) : m_segments.last(), button);
    setFocusPolicy(Qt::NoFocus);
}

void SegmentedBar::addSegment(int id, const QString &text, const QIcon &icon)
{
    auto *button = new SegmentButton(id, this);
    button->setLabel(text);
    button->setIcon(icon);
    insert(button);
}

void SegmentedBar::addStateSegment(int id, State state, const QString &text)
{
    auto *button = new SegmentButton(id, this);
    button->setLabel(text);
    button->setState(state);
    insert(button);
}

void SegmentedBar::setSegmentState(int id, State state)
{
    if (SegmentButton *button = find(id))
        button->setState(state);
}

void SegmentedBar::setSegmentText(int id, const QString &text)
{
    if (SegmentButton *button = find(id))
        button->setLabel(text);
    updateGeometry();
    arrange(width(), true);
}

void SegmentedBar::clear()
{
    qDeleteAll(m_segments);
    m_segments.clear();
    updateGeometry();
}

int SegmentedBar::count() const
{
    return static_cast<int>(m_segments.size());
}

void SegmentedBar::setStretched(bool stretched)
{
    m_stretched = stretched;
    arrange(width(), true);
}

SegmentButton *SegmentedBar::find(int id) const
{
    const auto found =
        std::find_if(m_segments.begin(), m_segments.end(), [id](const SegmentButton *b) { return b->id() == id; });
    return found == m_segments.end() ? nullptr : *found;
}

QAbstractButton *SegmentedBar::segment(int id) const
{
    return find(id);
}

void SegmentedBar::setCurrent(std::optional<int> id)
{
    for (SegmentButton *button : std::as_const(m_segments)) {
        button->setChecked(id && button->id() == *id);
        if (button->isChecked())
            button->raise(); // its outline lies over those of its neighbours
    }
    updateTabStop();
}

std::optional<int> SegmentedBar::current() const
{
    for (const SegmentButton *button : m_segments) {
        if (button->isChecked())
            return button->id();
    }
    return {};
}

void SegmentedBar::choose(std::optional<int> id)
{
    if (id == current())
        return;
    setCurrent(id);
    Q_EMIT chosen(id);
}

void SegmentedBar::clicked(int id)
{
    if (current() == id && m_choice == Choice::OneOrNone)
        choose(std::nullopt);
    else
        choose(id);
}

void SegmentedBar::step(int from, int by)
{
    const int count = static_cast<int>(m_segments.size());
    SegmentButton *next = m_segments.at((from + by + count) % count);
    next->setFocus(Qt::OtherFocusReason);
    if (m_choice == Choice::ExactlyOne)
        choose(next->id());
    updateTabStop();
}

void SegmentedBar::updateTabStop()
{
    SegmentButton *stop = nullptr;
    for (SegmentButton *button : std::as_const(m_segments)) {
        button->setFocusPolicy(Qt::ClickFocus);
        if (button->hasFocus() || (button->isChecked() && !(stop && stop->hasFocus())))
            stop = button;
    }
    if (!stop && !m_segments.isEmpty())
        stop = m_segments.first();
    if (stop)
        stop->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(stop);
}

bool SegmentedBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int index = static_cast<int>(m_segments.indexOf(static_cast<SegmentButton *>(watched)));
    const auto *keyEvent = static_cast<QKeyEvent *>(event);
    const bool plain = !(keyEvent->modifiers() & ~Qt::KeypadModifier);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (index < 0 || !plain)
        return QWidget::eventFilter(watched, event);
    switch (keyEvent->key()) {
    case Qt::Key_Left:
        step(index, -forward);
        return true;
    case Qt::Key_Right:
        step(index, forward);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_segments.at(index)->click();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        // Not Qt's own walk to the nearest button: up and down belong to the list of criteria.
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void SegmentedBar::placeRow(const QList<SegmentButton *> &row, int y, int width) const
{
    int used = kOverlap;
    for (const SegmentButton *button : row)
        used += button->sizeHint().width() - kOverlap;
    const int count = static_cast<int>(row.size());
    const int spare = m_stretched && count == m_segments.size() ? std::max(0, width - used) : 0;
    int x = 0;
    for (int i = 0; i < count; ++i) {
        const QSize size = row.at(i)->sizeHint();
        const int wide = size.width() + spare * (i + 1) / count - spare * i / count;
        row.at(i)->setGeometry(
            QStyle::visualRect(layoutDirection(), QRect(0, y, width, size.height()), QRect(x, y, wide, size.height())));
        const bool first = i == 0, last = i == count - 1;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        row.at(i)->setCorners(first && last               ? Corners::All
                              : (mirrored ? last : first) ? Corners::Left
                              : (mirrored ? first : last) ? Corners::Right
                                                          : Corners::None);
        x += wide - kOverlap;
    }
}

int SegmentedBar::arrange(int width, bool place) const
{
    QList<QList<SegmentButton *>> rows;
    int x = 0;
    for (SegmentButton *button : m_segments) {
        const int wide = button->sizeHint().width();
        if (rows.isEmpty() || x + wide > width) {
            rows.append(QList<SegmentButton *>());
            x = 0;
        }
        rows.last().append(button);
        x += wide - kOverlap;
    }
    int y = 0;
    for (const auto &row : std::as_const(rows)) {
        if (place)
            placeRow(row, y, width);
        y += row.first()->sizeHint().height() + kRowGap;
    }
    return std::max(0, y - kRowGap);
}

QSize SegmentedBar::sizeHint() const
{
    int width = kOverlap;
    int height = 0;
    for (const SegmentButton *button : m_segments) {
        width += button->sizeHint().width() - kOverlap;
        height = std::max(height, button->sizeHint().height());
    }
    return {width, height};
}

QSize SegmentedBar::minimumSizeHint() const
{
    QSize least;
    for (const SegmentButton *button : m_segments)
        least = least.expandedTo(button->sizeHint());
    return least;
}

bool SegmentedBar::hasHeightForWidth() const
{
    return true;
}

int SegmentedBar::heightForWidth(int width) const
{
    return arrange(width, false);
}

void SegmentedBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void SegmentedBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!isLookChange(event))
        return;
    updateGeometry();
    arrange(width(), true);
}

} // namespace ctpat::ui
