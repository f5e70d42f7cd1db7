// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>
#include <QList>
#include <QUrl>

class QMimeData;

namespace ctpat::ui {

/// A dashed field that takes files, folders and pictures: dropped, or pasted with Ctrl+V. A click, Enter or Space asks
/// for a file dialog through clicked(). Whole pages accept drops through takes() and take().
class DropZone final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DropZone(const QString &text, QWidget *parent = nullptr);

    /// Whether @p mime holds local files or a picture.
    [[nodiscard]] static bool takes(const QMimeData *mime);
    /// Announces what @p mime holds by filesDropped or imageDropped.
    bool take(const QMimeData *mime);
    void pasteFromClipboard();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Local files and folders only.
    void filesDropped(const QList<QUrl> &urls);
    void imageDropped(const QImage &image);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool m_hovered = false;
};

} // namespace ctpat::ui
