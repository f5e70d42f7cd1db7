// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdffile.h"

#include <QPainter>
#include <QPdfSelection>

namespace ctpat::ui {

std::shared_ptr<PdfFile> PdfFile::load(const QByteArray &bytes)
{
    std::shared_ptr<PdfFile> file(new PdfFile);
    file->m_buffer.setData(bytes);
    file->m_buffer.open(QIODevice::ReadOnly);
    file->m_document.load(&file->m_buffer);
    if (file->m_document.status() != QPdfDocument::Status::Ready)
        return nullptr;
    for (int page = 0; page < file->m_document.pageCount(); ++page)
        file->m_pages.push_back(file->m_document.pagePointSize(page));
    return file;
}

QImage PdfFile::render(int page, const QSize &pixels) const
{
    QImage paper(pixels, QImage::Format_RGB32);
    if (paper.isNull())
        return paper;
    paper.fill(Qt::white);
    // Nobody else keeps QtPDF from being called by two threads; it locks by itself.
    const QImage ink = const_cast<QPdfDocument &>(m_document).render(page, pixels);
    QPainter(&paper).drawImage(0, 0, ink);
    return paper;
}

QString PdfFile::text(int page)
{
    return m_document.getAllText(page).text();
}

} // namespace ctpat::ui
