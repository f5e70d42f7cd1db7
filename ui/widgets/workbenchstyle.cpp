// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workbenchstyle.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/outline.h"
#include "ui/widgets/stylepainter.h"

#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace ctpat::ui {

namespace {

constexpr int kButtonPadding = 12;
constexpr int kScrollBar = 12;
constexpr int kTabPadding = 22;
/// Left and right of the text in a field, beside the 2 px QLineEdit keeps itself.
constexpr int kFieldPadding = 5;
/// Left and right of the text in a row of a list.
constexpr int kItemPadding = 8;

/// Fusion paints the text of a control from its option's palette: hand it the colours of this look.
template <typename Option>
Option recoloured(const Option &option, QPalette::ColorRole role, const QColor &colour)
{
    Option changed = option;
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        changed.palette.setColor(group, role, colour);
    return changed;
}

/// A line edit inside a combo or spin box has no frame of its own.
bool framed(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return !frame || frame->lineWidth > 0;
}

QSize atLeast(const QSize &size, int width, int height)
{
    return size.expandedTo(QSize(width, height));
}

} // namespace

WorkbenchStyle::WorkbenchStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
{
    setObjectName(QStringLiteral("workbench"));
}

void WorkbenchStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const Look look = Look::of(widget);
    switch (element) {
    case PE_PanelButtonCommand:
        return stylepainter::pushButton(painter, *option, widget, look);
    case PE_PanelButtonTool:
    case PE_FrameButtonTool:
        return stylepainter::toolButton(painter, *option, look);
    case PE_PanelLineEdit:
        if (framed(option))
            stylepainter::field(painter, *option, look);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return stylepainter::checkBox(painter, *option, look);
    case PE_IndicatorRadioButton:
        return stylepainter::radioButton(painter, *option, look);
    case PE_PanelItemViewItem:
        return stylepainter::itemRow(painter, *option, look);
    case PE_PanelItemViewRow:
        return;
    case PE_Frame:
        return paintEdge(painter, option->rect, look.colours().outline, look.metrics().outline, look, Corners::None);
    case PE_FrameTabBarBase:
        return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                                 look.colours().hairline);
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_FrameFocusRect:
        // Buttons, fields and tabs paint the ring along their own outline.
        if (!qobject_cast<const QPushButton *>(widget) && !qobject_cast<const QToolButton *>(widget))
            paintFocusRing(painter, option->rect, look);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WorkbenchStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const Look look = Look::of(widget);
    switch (element) {
    case CE_PushButtonBevel:
        stylepainter::pushButton(painter, *option, widget, look);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::HasMenu)) {
            const int side = look.metrics().icon;
            const QRectF place(option->rect.right() - side - 6, option->rect.center().y() - side / 2.0, side, side);
            paintIcon(painter, Icon::ChevronDown, place, look.colours().text);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const bool filled = qobject_cast<const MainButton *>(widget) && button->state.testFlag(State_Enabled);
            const auto changed =
                recoloured(*button, QPalette::ButtonText, filled ? look.colours().onAccent : look.colours().text);
            if (qobject_cast<const MainButton *>(widget))
                painter->setFont(look.font(TextRole::BodyStrong));
            QProxyStyle::drawControl(element, &changed, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            stylepainter::tab(painter, *tab, look);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const bool current = tab->state.testFlag(State_Selected);
            auto changed = recoloured(*tab, QPalette::WindowText, current ? look.colours().text : look.colours().muted);
            changed.state &= ~State_HasFocus; // its ring is painted with the shape
            painter->setFont(look.font(current ? TextRole::BodyStrong : TextRole::Body));
            QProxyStyle::drawControl(element, &changed, painter, widget);
        }
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return stylepainter::headerSection(painter, *option, look);
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const auto changed = recoloured(*item, QPalette::HighlightedText, look.colours().onSel);
            QProxyStyle::drawControl(element, &changed, painter, widget);
        }
        return;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            stylepainter::progress(painter, *bar, look);
        return;
    case CE_Splitter:
        return painter->fillRect(option->rect, look.colours().hairline);
    case CE_ToolBar:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void WorkbenchStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                        const QWidget *widget) const
{
    const Look look = Look::of(widget);
    switch (control) {
    case CC_ComboBox:
        return stylepainter::comboBox(painter, *option, look);
    case CC_SpinBox:
        return stylepainter::spinBox(painter, *option, look);
    case CC_ScrollBar:
        return stylepainter::scrollHandle(painter, *option, subControlRect(control, option, SC_ScrollBarSlider, widget),
                                          look);
    case CC_ToolButton:
        // Fusion paints the ground of a flat button only under the pointer: the ring of the focus comes on top.
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (option->state.testFlag(State_HasFocus))
            paintFocusRing(painter, option->rect, look);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect WorkbenchStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                     const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider) {
        const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        const bool text = control == CC_ComboBox && part == SC_ComboBoxEditField;
        return text ? rect.adjusted(kFieldPadding - 1, 0, 0, 0) : rect;
    }
    // No arrow buttons: the groove is the whole bar.
    const bool upright = slider->orientation == Qt::Vertical;
    const int length = upright ? option->rect.height() : option->rect.width();
    const double all = double(slider->maximum) - slider->minimum + slider->pageStep;
    const int size =
        all > 0 ? std::clamp(static_cast<int>(length * slider->pageStep / all), std::min(28, length), length) : length;
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - size,
                                              slider->upsideDown);
    const auto along = [&](int from, int extent) {
        const QRect &r = option->rect;
        return upright ? QRect(r.left(), r.top() + from, r.width(), extent)
                       : QRect(r.left() + from, r.top(), extent, r.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, size);
    case SC_ScrollBarGroove:
        return option->rect;
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + size, length - start - size);
    default:
        return {};
    }
}

QRect WorkbenchStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(kFieldPadding, 0, -kFieldPadding, 0) : rect;
}

QSize WorkbenchStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                       const QWidget *widget) const
{
    const Metrics metrics = Look::of(widget).metrics();
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton: {
        const bool main = qobject_cast<const MainButton *>(widget) != nullptr;
        const bool icon = contents.height() > 0 && contents.width() <= metrics.icon + 4;
        const int width = icon ? metrics.control : contents.width() + 2 * kButtonPadding;
        return {main ? width + width / 12 : width, main ? metrics.action : metrics.control};
    }
    case CT_LineEdit:
    case CT_SpinBox:
        return {size.width() + 2 * kFieldPadding, framed(option) ? metrics.control : size.height()};
    case CT_ComboBox:
        return {size.width() + 2 * kFieldPadding, metrics.control};
    case CT_ToolButton:
        return atLeast(size, metrics.control, metrics.control);
    case CT_CheckBox:
    case CT_RadioButton:
        return atLeast(size, 0, metrics.row - 8);
    case CT_ItemViewItem:
        return atLeast(size, 0, metrics.sidebarRow);
    case CT_HeaderSection:
        return atLeast(size, 0, metrics.control);
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        // As wide as with the semibold text of the current tab, so that choosing moves nothing.
        const QFontMetrics strong(Look::of(widget).font(TextRole::BodyStrong));
        return atLeast(size, tab ? strong.horizontalAdvance(tab->text) + kTabPadding : 0, metrics.heading);
    }
    case CT_MenuItem:
        return atLeast(size, 0, widget ? metrics.categoryRow : 0);
    default:
        return size;
    }
}

int WorkbenchStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return densityOf(widget) == Density::Touch ? 2 * kScrollBar : kScrollBar;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorHeight:
    case PM_IndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
        return Look::of(widget).metrics().icon;
    case PM_FocusFrameHMargin:
    case PM_HeaderMargin:
        return kItemPadding;
    case PM_SplitterWidth:
        return 1;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return Look::of(widget).metrics().margin;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Look::of(widget).metrics().gap;
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TabBarTabHSpace:
        return kTabPadding;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WorkbenchStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon WorkbenchStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    // Fusion's own would search the icon themes of the desktop, at the start of the program.
    if (standard == SP_LineEditClearButton)
        return icon(Icon::Close, IconTone::Muted);
    if (standard == SP_ToolBarHorizontalExtensionButton)
        return icon(Icon::ChevronRight);
    if (standard == SP_ToolBarVerticalExtensionButton)
        return icon(Icon::ChevronDown);
    return QProxyStyle::standardIcon(standard, option, widget);
}

} // namespace ctpat::ui
