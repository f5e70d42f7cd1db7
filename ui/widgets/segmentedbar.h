// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/state.h"

#include <QIcon>
#include <QList>
#include <QWidget>

#include <optional>

class QAbstractButton;

namespace ctpat::ui {

class SegmentButton;

/// A row of joined buttons of which one is checked, or none. Left and right move between them; when one must be checked
/// they choose as well, else Space chooses. Wraps to more rows where it is narrow. Tab stops at it once.
class SegmentedBar : public QWidget
{
    Q_OBJECT

public:
    enum class Choice
    {
        ExactlyOne,
        OneOrNone
    };

    explicit SegmentedBar(Choice choice = Choice::ExactlyOne, QWidget *parent = nullptr);

    /// Adds a segment. An "&" in @p text underlines a letter; it makes no shortcut. Ids are the caller's, each once.
    /// The first segment of an ExactlyOne bar starts checked.
    void addSegment(int id, const QString &text, const QIcon &icon = {});
    void setSegmentText(int id, const QString &text);
    void clear();
    /// Stretched: one row of segments fills the whole width (the site switch over its list).
    void setStretched(bool stretched);
    [[nodiscard]] int count() const;

    /// Checks without a signal; an unknown id checks none.
    void setCurrent(std::optional<int> id);
    [[nodiscard]] std::optional<int> current() const;
    [[nodiscard]] QAbstractButton *segment(int id) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The person chose a segment, or took the choice back.
    void chosen(std::optional<int> id);

protected:
    void addStateSegment(int id, State state, const QString &text);
    void setSegmentState(int id, State state);
    /// As if the person had chosen it: checks and signals. Choosing what is checked already does nothing.
    void choose(std::optional<int> id);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void insert(SegmentButton *button);
    void takeIntoTabOrder(SegmentButton *button);
    void clicked(int id);
    void step(int from, int by);
    int arrange(int width, bool place) const;
    void placeRow(const QList<SegmentButton *> &row, int y, int width) const;
    void updateTabStop();
    [[nodiscard]] SegmentButton *find(int id) const;

    Choice m_choice;
    bool m_stretched = false;
    QList<SegmentButton *> m_segments;
};

} // namespace ctpat::ui
