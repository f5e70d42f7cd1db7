// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QTemporaryDir>

class QImage;

namespace ctpat::ui {

/// A picture from the clipboard as a file that can be attached; written off the window's thread. The file lives as long
/// as this.
class PastedImage final : public QObject
{
    Q_OBJECT

public:
    explicit PastedImage(QObject *parent);

    void write(const QImage &image);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const ctpat::Error &error);

private:
    QTemporaryDir m_folder;
};

} // namespace ctpat::ui
