// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/look.h"
#include "ui/widgets/paintediconengine.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>

namespace ctpat::ui {

namespace {

constexpr int kIcons = static_cast<int>(Icon::Play) + 1;

/// In the order of the enum.
constexpr std::array<const char *, kIcons> kNames = {
    "home",      "overview",    "preparation",   "criteria",      "shipment",     "inspection",   "finding",
    "evidence",  "risk",        "report",        "exchange",      "history",      "document",     "record-sample",
    "interview", "observation", "demonstration", "system-screen", "photograph",   "live-video",   "certificate",
    "other",     "add",         "close",         "tick",          "search",       "filter",       "zoom-in",
    "zoom-out",  "zoom-fit",    "rotate",        "chevron-up",    "chevron-down", "chevron-left", "chevron-right",
    "more",      "edit",        "copy",          "link",          "delete",       "undo",         "redo",
    "open",      "external",    "grid",          "list",          "panel",        "camera",       "folder",
    "file",      "inbox",       "lock",          "unlock",        "key",          "person",       "people",
    "pin",       "calendar",    "clock",         "shield",        "book",         "package",      "reply",
    "chart",     "settings",    "info",          "warning",       "play"};

QPixmap render(Icon icon, const QSize &pixels, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(iconName(icon)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), pixels));
    return pixmap;
}

QColor toneColour(IconTone tone, const Colours &colours)
{
    switch (tone) {
    case IconTone::Muted:
        return colours.muted;
    case IconTone::Accent:
        return colours.accent;
    case IconTone::OnAccent:
        return colours.onAccent;
    case IconTone::Link:
        return colours.link;
    case IconTone::Private:
        return colours.priv;
    case IconTone::Ok:
        return colours.ok;
    case IconTone::Text:
        break;
    }
    return colours.text;
}

} // namespace

const QList<Icon> &allIcons()
{
    static const QList<Icon> icons = [] {
        QList<Icon> list;
        for (int i = 0; i < kIcons; ++i)
            list.append(static_cast<Icon>(i));
        return list;
    }();
    return icons;
}

QString iconName(Icon icon)
{
    return QLatin1String(kNames[static_cast<std::size_t>(icon)]);
}

QIcon icon(Icon icon, IconTone tone)
{
    return QIcon(new PaintedIconEngine([icon, tone](QPainter *painter, const QRectF &rect, QIcon::Mode mode) {
        const Look look = Look::of(nullptr);
        const bool disabled = mode == QIcon::Disabled;
        paintIcon(painter, icon, rect, disabled ? look.colours().hint : toneColour(tone, look.colours()));
    }));
}

void paintIcon(QPainter *painter, Icon icon, const QRectF &rect, const QColor &colour)
{
    const double ratio = painter->device()->devicePixelRatioF();
    const double side = std::min(rect.width(), rect.height());
    const int pixels = static_cast<int>(std::lround(side * ratio));
    if (pixels <= 0)
        return;
    const QString key = QStringLiteral("ctpat-icon/%1/%2/%3").arg(iconName(icon), colour.name()).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(icon, QSize(pixels, pixels), colour);
        QPixmapCache::insert(key, pixmap);
    }
    QRectF target(0, 0, pixels / ratio, pixels / ratio);
    target.moveCenter(rect.center());
    // On whole pixels, so that its lines stay sharp.
    target.moveTo(std::round(target.x() * ratio) / ratio, std::round(target.y() * ratio) / ratio);
    painter->drawPixmap(target, pixmap, QRectF(pixmap.rect()));
}

} // namespace ctpat::ui
