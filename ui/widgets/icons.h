// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace ctpat::ui {

/// The icons of the program: one SVG each in resources/icons, 16 by 16, drawn in currentColor.
enum class Icon
{
    Home,
    Overview,
    Preparation,
    Criteria,
    Shipment,
    Inspection,
    Finding,
    Evidence,
    Risk,
    Report,
    Exchange,
    History,
    // how verified
    Document,
    RecordSample,
    Interview,
    Observation,
    Demonstration,
    SystemScreen,
    Photograph,
    LiveVideo,
    Certificate,
    OtherMethod,
    // doing
    Add,
    Close,
    Tick,
    Search,
    Filter,
    ZoomIn,
    ZoomOut,
    ZoomFit,
    Rotate,
    ChevronUp,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    More,
    Edit,
    Copy,
    Link,
    Delete,
    Undo,
    Redo,
    Open,
    External,
    Grid,
    List,
    Panel,
    // things
    Camera,
    Folder,
    File,
    Inbox,
    Lock,
    Unlock,
    Key,
    Person,
    People,
    Pin,
    Calendar,
    Clock,
    Shield,
    Book,
    Package,
    Reply,
    Chart,
    Settings,
    Info,
    Warning,
    Play
};

[[nodiscard]] const QList<Icon> &allIcons();

/// Its name as a file: ":/icons/<name>.svg".
[[nodiscard]] QString iconName(Icon icon);

/// In which colour of the look an icon is painted.
enum class IconTone
{
    Text,
    Muted,
    Accent,
    OnAccent,
    Link,
    Private,
    Ok
};

/// An icon for buttons and actions, sharp at any size and pixel ratio; it takes its colour from the application's
/// palette each time it is painted. Icons never stand alone save for closing, zooming, stepping: give those a tooltip
/// and an accessible name.
[[nodiscard]] QIcon icon(Icon icon, IconTone tone = IconTone::Text);

/// For delegates and own painting.
void paintIcon(QPainter *painter, Icon icon, const QRectF &rect, const QColor &colour);

} // namespace ctpat::ui
