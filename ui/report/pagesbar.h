// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace ctpat::ui {

class IconButton;
class PdfView;
class TextLabel;

/// The tools over the pages: step, which page of how many, zoom, and whether the pages are being made anew.
class PagesBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PagesBar(PdfView *view, QWidget *parent = nullptr);

    void setBusy(bool busy);

private:
    void refresh();

    PdfView *m_view;
    IconButton *m_previous;
    IconButton *m_next;
    TextLabel *m_page;
    TextLabel *m_zoom;
    QProgressBar *m_busy;
};

} // namespace ctpat::ui
