// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QPdfDocument>
#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

namespace ctpat::ui {

/// A PDF held in memory. QtPDF serves one call at a time, on any thread; page() and pageCount() never wait for that, so
/// the window asks only those, and has pages and texts made elsewhere.
class PdfFile final
{
public:
    /// Nothing for bytes that are no PDF, or a protected one. Reads every page's size: not on the window's thread.
    [[nodiscard]] static std::shared_ptr<PdfFile> load(const QByteArray &bytes);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// In points.
    [[nodiscard]] QSizeF page(int number) const { return m_pages.at(static_cast<size_t>(number)); }
    /// On white, @p pixels large; slow.
    [[nodiscard]] QImage render(int page, const QSize &pixels) const;
    /// What is written on the page; slow.
    [[nodiscard]] QString text(int page);

private:
    PdfFile() = default;

    QBuffer m_buffer;
    QPdfDocument m_document;
    std::vector<QSizeF> m_pages;
};

} // namespace ctpat::ui
