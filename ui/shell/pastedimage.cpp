// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pastedimage.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QImage>
#include <QtConcurrent>

namespace ctpat::ui {

PastedImage::PastedImage(QObject *parent)
    : QObject(parent)
{
}

void PastedImage::write(const QImage &image)
{
    //: The name of a pasted picture as a file; %1 is date and time.
    const QString name = tr("Screenshot %1").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"));
    const QString path = m_folder.filePath(name + QLatin1String(".png"));
    auto *watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcher<bool>::finished, this, [this, watcher, path] {
        if (watcher->result())
            Q_EMIT written(path);
        else
            Q_EMIT failed(Error(ErrorCode::FileUnwritable,
                                tr("The pasted picture could not be kept, so it was not attached. Free some space in "
                                   "the folder for temporary files and paste again.")));
    });
    watcher->setFuture(QtConcurrent::run([image, path] { return image.save(path, "PNG"); }));
}

} // namespace ctpat::ui
