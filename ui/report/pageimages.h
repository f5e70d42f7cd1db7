// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdffile.h"

#include <QCache>
#include <QFutureWatcher>
#include <QObject>

namespace ctpat::ui {

/// Renders the pages that are looked at, one after the other on another thread, and keeps the last ones. A page of the
/// file before, or of another size, is given until the right one is there: nothing flickers.
class PageImages final : public QObject
{
    Q_OBJECT

public:
    explicit PageImages(QObject *parent = nullptr);
    ~PageImages() override;

    struct Wanted
    {
        int page = 0;
        QSize pixels;
    };

    void setFile(const std::shared_ptr<PdfFile> &file);
    /// What is to be seen now, most urgent first; what was wanted before and is not any more is not made.
    void want(const QList<Wanted> &pages);
    /// Null: not made yet.
    [[nodiscard]] QImage image(int page) const;
    [[nodiscard]] bool isIdle() const { return !m_watcher.isRunning(); }

Q_SIGNALS:
    void rendered(int page);

private:
    struct Kept
    {
        QImage image;
        int generation = 0;
    };
    void renderNext();
    void keep();
    [[nodiscard]] bool isKept(const Wanted &wanted) const;

    std::shared_ptr<PdfFile> m_file;
    QCache<int, Kept> m_cache; ///< cost in KiB
    QList<Wanted> m_wanted;
    Wanted m_running;
    int m_generation = 0;
    int m_runningGeneration = 0;
    QFutureWatcher<QImage> m_watcher;
};

} // namespace ctpat::ui
