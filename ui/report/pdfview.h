// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pageimages.h"

#include <QAbstractScrollArea>

namespace ctpat::ui {

/// The pages of a PDF below each other, as paper on a ground. Scrolls with the wheel, arrows, Page Up and Down, Home
/// and End; zooms with Ctrl and the wheel, plus, minus and 0 (fits the width). Screen readers get the page's text.
class PdfView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PdfView(QWidget *parent = nullptr);
    ~PdfView() override;

    /// Stays at the same place of the same page.
    void setFile(const std::shared_ptr<PdfFile> &file);
    [[nodiscard]] int pageCount() const { return m_file ? m_file->pageCount() : 0; }
    /// From 0: the page that takes most of the view; -1 without a file.
    [[nodiscard]] int currentPage() const { return m_current; }
    void goToPage(int page);

    /// 1: as large as on paper.
    [[nodiscard]] double zoom() const;
    [[nodiscard]] bool fitsWidth() const { return m_fit; }
    void setZoom(double zoom);
    void zoomBy(double factor);
    void fitWidth();
    [[nodiscard]] const PageImages &images() const { return m_images; }

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A place that outlives a change of size: a page and how far down it, in heights of that page.
    struct Anchor
    {
        int page = -1; ///< -1: no page yet
        double share = 0;
    };
    void arrange(const Anchor &anchor);
    void arrangeScrollBars();
    void look();
    void describe();
    [[nodiscard]] Anchor anchor() const;
    [[nodiscard]] double pixelsPerPoint() const;
    [[nodiscard]] QRect pageOnView(int page) const;
    [[nodiscard]] int gap() const;

    std::shared_ptr<PdfFile> m_file;
    PageImages m_images;
    std::vector<QRect> m_pages; ///< on the whole ground, before scrolling
    QSize m_ground;
    double m_zoom = 1;
    bool m_fit = true;
    int m_current = -1;
    QFutureWatcher<QString> m_text;
};

} // namespace ctpat::ui
