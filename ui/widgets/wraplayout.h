// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace ctpat::ui {

/// Items side by side, in more rows where the width is short. Each keeps its preferred width, or the whole row where
/// even that is too much; with a stretch an item takes what its row has left.
class WrapLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;

    void addStretched(QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Entry
    {
        QLayoutItem *item;
        bool stretched;
    };
    int arrange(const QRect &rect, bool place) const;
    int placeRow(const std::vector<const Entry *> &row, const QRect &rect, int y, bool place) const;

    std::vector<Entry> m_entries;
};

} // namespace ctpat::ui
