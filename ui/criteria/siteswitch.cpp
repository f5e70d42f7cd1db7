// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/siteswitch.h"

#include "ui/widgets/look.h"
#include "ui/widgets/segmentedbar.h"

#include <QComboBox>
#include <QEvent>

#include <algorithm>

namespace ctpat::ui {

namespace {

/// "All sites" and up to four visits.
constexpr int kMostSegments = 5;

} // namespace

SiteSwitch::SiteSwitch(QWidget *parent)
    : QWidget(parent)
    , m_bar(new SegmentedBar(SegmentedBar::Choice::ExactlyOne, this))
    , m_box(new QComboBox(this))
{
    m_bar->setStretched(true);
    m_bar->setAccessibleName(tr("Site"));
    m_box->setAccessibleName(tr("Site"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_bar, &SegmentedBar::chosen, this, [this](std::optional<int> id) { choose(id.value_or(-1)); });
    connect(m_box, &QComboBox::activated, this, &SiteSwitch::choose);
}

void SiteSwitch::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    m_bar->clear();
    m_box->clear();
    for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
        m_bar->addSegment(i, entries.at(i).name);
        m_box->addItem(entries.at(i).name);
    }
    showCurrent();
    arrange();
}

void SiteSwitch::setCurrent(const Uuid &visit)
{
    m_current = visit;
    showCurrent();
}

void SiteSwitch::showCurrent()
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [this](const Entry &entry) { return entry.visit == m_current; });
    const int index = found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
    m_bar->setCurrent(index < 0 ? std::nullopt : std::optional(index));
    m_box->setCurrentIndex(index);
}

void SiteSwitch::choose(int index)
{
    if (index < 0 || index >= m_entries.size() || m_entries.at(index).visit == m_current)
        return;
    m_current = m_entries.at(index).visit;
    showCurrent();
    Q_EMIT visitChosen(m_current);
}

void SiteSwitch::arrange()
{
    const bool few = m_entries.size() <= kMostSegments && m_bar->sizeHint().width() <= width();
    const bool focused = m_bar->isAncestorOf(focusWidget()) || m_box->hasFocus();
    m_bar->setVisible(few);
    m_box->setVisible(!few);
    m_bar->setGeometry(rect());
    m_box->setGeometry(rect());
    if (focused)
        (few ? static_cast<QWidget *>(m_bar) : m_box)->setFocus();
    setFocusProxy(few ? static_cast<QWidget *>(m_bar) : m_box);
}

QSize SiteSwitch::sizeHint() const
{
    return {m_box->sizeHint().width(), Look::of(this).metrics().control};
}

QSize SiteSwitch::minimumSizeHint() const
{
    return {Look::of(this).scaled(80), sizeHint().height()};
}

void SiteSwitch::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SiteSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!isLookChange(event))
        return;
    updateGeometry();
    arrange();
}

} // namespace ctpat::ui
