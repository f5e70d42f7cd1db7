// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/markingprofiles.h"
#include "core/catalog/reasons.h"
#include "core/catalog/timeline.h"
#include "core/sample/samplecase.h"
#include "core/validation/profile.h"
#include "tests/support/recordingdialogs.h"
#include "ui/shell/casesession.h"
#include "ui/shell/services.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace ctpat::ui {

/// What the window needs from outside, in a folder of its own: data, a profile, and dialogs that answer.
class WorkbenchFixture final
{
public:
    explicit WorkbenchFixture(bool withProfile = true)
        : profiles(folder.filePath(QStringLiteral("config")))
        , services{clock, catalog, reasons, markings, timeline, profiles, dialogs}
    {
        UserProfile profile;
        profile.name = QStringLiteral("Sample Specialist");
        profile.title = QStringLiteral("Supply Chain Security Specialist");
        if (withProfile && !profiles.save(profile))
            qFatal("The profile cannot be written.");
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QString settingsFile() const { return path(QStringLiteral("window.ini")); }
    [[nodiscard]] CaseEnvironment environment() const { return profiles.environment(clock).take(); }

    /// The sample case that ships, in this folder.
    [[nodiscard]] QString makeSample(const QString &name = QStringLiteral("sample.ctpat")) const
    {
        if (const Status made = makeSampleCase(path(name), environment()); !made)
            qFatal("%s", qPrintable(made.error().message()));
        return path(name);
    }
    [[nodiscard]] std::unique_ptr<CaseSession> openSession(const QString &file) const
    {
        auto opened = CaseFile::open(file, OpenMode::ReadWrite, environment());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message()));
        QSet<QString> changed;
        CaseView view = loadView(**opened, nullptr, changed).take();
        return std::make_unique<CaseSession>(opened.take(), std::move(view));
    }
    /// A photograph as a camera would leave it: no two are alike.
    QString makePhoto(const QString &name, const QColor &colour) const
    {
        QImage photo(640, 420, QImage::Format_RGB32);
        photo.fill(colour);
        QPainter(&photo).drawText(photo.rect(), Qt::AlignCenter, name);
        photo.save(path(name));
        return path(name);
    }

    QTemporaryDir folder;
    SystemClock clock;
    Catalog catalog = Catalog::load().take();
    Reasons reasons = Reasons::load().take();
    MarkingProfiles markings = MarkingProfiles::load().take();
    Timeline timeline = Timeline::load().take();
    ProfileStore profiles;
    RecordingDialogs dialogs;
    Services services;
};

/// The widget of that name below @p root; null when there is none.
template <typename T = QWidget>
T *child(const QWidget *root, const char *name)
{
    return root->findChild<T *>(QLatin1String(name));
}

/// Drops files on a widget as a file manager does.
inline bool dropFiles(QWidget *target, const QStringList &paths)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    mime.setUrls(urls);
    const QPoint at = target->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    return drop.isAccepted();
}

/// Types into a line edit in place of what it holds.
template <typename Edit>
void retype(Edit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

} // namespace ctpat::ui
