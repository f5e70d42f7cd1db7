// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace ctpat::ui {

/// Paints a picture with its caption under it, and a small third line. DisplayRole is the caption, DecorationRole the
/// picture (QPixmap, QImage or QIcon; scaled and cropped to fill), AccessibleDescriptionRole is read out.
class ThumbnailDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role
    {
        DetailRole = Qt::UserRole + 100, ///< QString: the third line
        WarningRole                      ///< bool: the third line is a warning, with its triangle
    };

    /// @param grid with the larger pictures of a grid, else those of a strip.
    explicit ThumbnailDelegate(bool grid, QObject *parent = nullptr);

    /// Whether a third line is painted.
    void setDetailShown(bool shown);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_grid;
    bool m_detail = false;
};

/// A list of pictures with captions: a strip of one row, or a grid. Enter and double-click activate.
class ThumbnailList : public QListView
{
    Q_OBJECT

public:
    enum class Shape
    {
        Strip,
        Grid
    };

    explicit ThumbnailList(Shape shape = Shape::Strip, QWidget *parent = nullptr);

    void setDetailShown(bool shown);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();

    Shape m_shape;
    ThumbnailDelegate *m_delegate;
};

} // namespace ctpat::ui
