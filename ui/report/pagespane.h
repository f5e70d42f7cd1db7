// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ctpat::ui {

class InlineMessage;
class PdfView;
struct ReportPages;

/// The live pages with a message above them when they could not be made: the last good ones stay.
class PagesPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PagesPane(QWidget *parent = nullptr);

    void showPages(const ReportPages &pages);
    void showError(const QString &message);
    [[nodiscard]] PdfView *view() const { return m_view; }

Q_SIGNALS:
    void againWanted();

private:
    InlineMessage *m_message;
    PdfView *m_view;
    bool m_shown = false;
};

} // namespace ctpat::ui
