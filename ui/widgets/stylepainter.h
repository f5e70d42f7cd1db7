// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionProgressBar;
class QStyleOptionTab;
class QWidget;

namespace ctpat::ui {

class Look;

/// What WorkbenchStyle paints, one function for each part of a control. @p widget may be null.
namespace stylepainter {

void pushButton(QPainter *painter, const QStyleOption &option, const QWidget *widget, const Look &look);
void toolButton(QPainter *painter, const QStyleOption &option, const Look &look);
void field(QPainter *painter, const QStyleOption &option, const Look &look);
void comboBox(QPainter *painter, const QStyleOptionComplex &option, const Look &look);
void spinBox(QPainter *painter, const QStyleOptionComplex &option, const Look &look);
void checkBox(QPainter *painter, const QStyleOption &option, const Look &look);
void radioButton(QPainter *painter, const QStyleOption &option, const Look &look);
void itemRow(QPainter *painter, const QStyleOption &option, const Look &look);
void tab(QPainter *painter, const QStyleOptionTab &option, const Look &look);
void headerSection(QPainter *painter, const QStyleOption &option, const Look &look);
void progress(QPainter *painter, const QStyleOptionProgressBar &option, const Look &look);
void scrollHandle(QPainter *painter, const QStyleOption &option, const QRect &handle, const Look &look);

} // namespace stylepainter

} // namespace ctpat::ui
