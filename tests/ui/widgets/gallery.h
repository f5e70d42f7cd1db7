// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/answerbar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findingframe.h"
#include "ui/widgets/framedlist.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/gutterform.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/markingbanner.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/segmentedbar.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/statepainter.h"
#include "ui/widgets/statuspieces.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/thumbnaillist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QStringListModel>
#include <QTabBar>
#include <QVBoxLayout>

namespace gallery {

using namespace ctpat::ui;

/// All states, rings, bars and icons, painted.
class Signs final : public QWidget
{
public:
    explicit Signs(QWidget *parent = nullptr)
        : QWidget(parent)
    {
        setMinimumSize(Look::of(this).scaled(640), Look::of(this).scaled(150));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look look = Look::of(this);
        QPainter painter(this);
        const int side = look.metrics().icon;
        const int step = side + 8;
        for (int i = 0; i < allStates().size(); ++i) {
            paintState(&painter, allStates().at(i), QRectF(i * step, 0, side, side), look);
            paintState(&painter, allStates().at(i), QRectF(i * step * 2, step, 2 * side, 2 * side), look);
            paintProgressRing(&painter, QRectF((i + 8) * step, 0, side, side), i / 6.0, look);
        }
        for (int i = 0; i < allIcons().size(); ++i)
            paintIcon(&painter, allIcons().at(i), QRectF((i % 26) * step, (i / 26 + 3) * step, side, side),
                      look.colours().text);
        const QRectF bar(15 * step + 40, 6, 190, 10);
        paintStackedBar(&painter, bar,
                        {{State::Yes, 9},
                         {State::BestPractice, 2},
                         {State::NoAction, 2},
                         {State::NotApplicable, 2},
                         {State::NotVerified, 2},
                         {State::NotLookedAt, 3}},
                        look);
    }
};

inline QWidget *row(const QList<QWidget *> &widgets)
{
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return holder;
}

inline QWidget *verification(Icon symbol, const QString &method, const QString &object, const QString &where)
{
    auto *holder = new QWidget;
    auto *layout = new QGridLayout(holder);
    layout->setContentsMargins(8, 5, 4, 5);
    layout->setVerticalSpacing(0);
    layout->addWidget(new IconLabel(icon(symbol, IconTone::Muted)), 0, 0, Qt::AlignTop);
    layout->setColumnMinimumWidth(1, Look::of(holder).scaled(104));
    layout->addWidget(new TextLabel(method, TextRole::BodyStrong), 0, 1);
    layout->addWidget(new ElidedLabel(object), 0, 2);
    layout->addWidget(new ElidedLabel(where, TextRole::Second, TextTone::Muted), 1, 2);
    layout->addWidget(new IconButton(Icon::More, QStringLiteral("More for this verification")), 0, 3, 2, 1);
    layout->setColumnStretch(2, 1);
    return holder;
}

inline FindingFrame *finding(FindingEdge edge, State state, const QString &number, const QString &kind)
{
    auto *frame = new FindingFrame(edge);
    auto *label = new StateLabel(state);
    label->setText(number);
    frame->body()->addWidget(row({label, new TextLabel(kind, TextRole::BodyStrong)}));
    auto *text = new TextLabel;
    text->setRunningText(
        QStringLiteral("Seal every unit at once after loading, on all shifts, and show it with the log "
                       "and time-stamped photographs."));
    frame->body()->addWidget(text);
    auto *reason = new QComboBox;
    reason->addItems({QStringLiteral("Not implemented or not followed"), QStringLiteral("Procedure incomplete")});
    reason->setAccessibleName(QStringLiteral("Reason"));
    auto *due = new QDateEdit(QDate(2027, 3, 4));
    due->setCalendarPopup(true);
    due->setAccessibleName(QStringLiteral("Due"));
    frame->body()->addWidget(row({new TextLabel(QStringLiteral("Reason"), TextRole::Body, TextTone::Muted), reason,
                                  new TextLabel(QStringLiteral("Due"), TextRole::Body, TextTone::Muted), due}));
    return frame;
}

/// The criterion page of the pictures, made of the shared widgets, without a case.
inline GutterForm *criterion()
{
    auto *form = new GutterForm;
    auto *requirement = new TextLabel;
    requirement->setRunningText(QStringLiteral(
        "Whoever is responsible (the shipper, or a packer working for the shipper) must, right after loading, stuffing "
        "or "
        "packing, close every sealable CTPAT shipment with a high security seal at or above the current ISO 17712 "
        "standard; cable and bolt seals that qualify are both acceptable."));
    form->addRow(QStringLiteral("Requirement"), requirement);
    auto *answer = new AnswerBar;
    answer->setObjectName(QStringLiteral("answer"));
    answer->setAnswer(State::NoAction);
    form->addRow(QStringLiteral("Answer"), answer);
    auto *list = new FramedList;
    list->addRow(verification(Icon::RecordSample, QStringLiteral("Record sample"),
                              QStringLiteral("20 of 312 seal log entries, 9 sealed late"),
                              QStringLiteral("17 Nov, 10:42 · dock office · lead specialist")));
    list->addRow(verification(Icon::Observation, QStringLiteral("Observation"),
                              QStringLiteral("Unit SMPU 447120 6, sealed after 95 minutes"),
                              QStringLiteral("17 Nov, 11:22 · dock 3 · lead specialist")));
    GutterLabel *verified = form->addRow(QStringLiteral("How verified"), list);
    auto *add = new LinkButton(Icon::Add, QStringLiteral("Add"));
    add->setMenu(new QMenu(add));
    verified->addWidget(add);
    auto *note = new PrivateTextEdit;
    note->setCommittedText(QStringLiteral("Second shift has had no dock supervisor since September, says the security "
                                          "manager. Compare with 7.4."));
    form->addPrivateRow(note);
    auto *text = new ReportTextEdit;
    text->setObjectName(QStringLiteral("reportText"));
    text->setCommittedText(QStringLiteral(
        "Of 20 units sampled from the seal log (October and November 2026), 9 were sealed more than 60 minutes after "
        "loading ended; the longest gap was 95 minutes. On 17 November a loaded trailer stood unsealed at dock 3."));
    form->addRow(QStringLiteral("Report finding"), text)->setHint(QStringLiteral("for the member"));
    auto *actions =
        finding(FindingEdge::Action, State::NoAction, QStringLiteral("A-04"), QStringLiteral("Action required"));
    form->addRow(QStringLiteral("Actions"), actions)->addWidget(new LinkButton(Icon::Add, QStringLiteral("Add")));
    form->addRow(QStringLiteral("Place"), new QLineEdit(QStringLiteral("Dock 3, Sample plant")));
    return form;
}

inline QWidget *controls()
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    auto *sites = new SegmentedBar;
    for (const QString &site : {QStringLiteral("All sites"), QStringLiteral("Tijuana"), QStringLiteral("Mexicali")})
        sites->addSegment(sites->count(), site);
    sites->setCurrent(1);
    layout->addWidget(sites);
    auto *search = new QLineEdit;
    search->setPlaceholderText(QStringLiteral("Filter criteria"));
    search->setAccessibleName(QStringLiteral("Filter criteria"));
    search->addAction(icon(Icon::Search, IconTone::Muted), QLineEdit::LeadingPosition);
    auto *off = new QPushButton(QStringLiteral("Sign report..."));
    off->setEnabled(false);
    layout->addWidget(
        row({new MainButton(QStringLiteral("Continue at 6.6")), new QPushButton(QStringLiteral("Return...")), off,
             new IconButton(Icon::Close, QStringLiteral("Close"))}));
    auto *number = new QSpinBox;
    number->setAccessibleName(QStringLiteral("Sample"));
    auto *check = new QCheckBox(QStringLiteral("Seen today"));
    check->setChecked(true);
    auto *radio = new QRadioButton(QStringLiteral("In person"));
    radio->setChecked(true);
    layout->addWidget(search);
    layout->addWidget(
        row({number, check, new QCheckBox(QStringLiteral("Virtual")), radio, new QRadioButton(QStringLiteral("Hybrid")),
             new ChipLabel(ChipKind::Must), new ChipLabel(ChipKind::Should), new StateLabel(State::NotVerified)}));
    auto *tabs = new QTabBar;
    tabs->addTab(QStringLiteral("Evidence"));
    tabs->addTab(QStringLiteral("Reference"));
    tabs->setAccessibleName(QStringLiteral("Preview"));
    tabs->setExpanding(false);
    layout->addWidget(tabs);
    auto *message = new InlineMessage;
    message->setMessage(InlineMessage::Kind::Warning,
                        QStringLiteral("Two photographs have no caption. They are left out "
                                       "of the report until they have one."));
    message->setLink(QStringLiteral("Go"));
    layout->addWidget(message);
    auto *list = new QListView;
    list->setAccessibleName(QStringLiteral("Entity types"));
    list->setModel(new QStringListModel(
        {QStringLiteral("U.S. importer"), QStringLiteral("U.S. exporter"), QStringLiteral("Foreign manufacturer")},
        list));
    list->setCurrentIndex(list->model()->index(1, 0));
    list->setMaximumHeight(Look::of(list).metrics().row * 3);
    layout->addWidget(list);
    layout->addWidget(new EmptyState(Icon::Inbox,
                                     QStringLiteral("Nothing waits to be filed. Drop photographs here, or "
                                                    "attach files."),
                                     QStringLiteral("Attach files...")),
                      1);
    return holder;
}

inline QWidget *evidence()
{
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    auto *strip = new ThumbnailList;
    strip->setAccessibleName(QStringLiteral("Evidence"));
    strip->setDetailShown(true);
    auto *model = new QStandardItemModel(strip);
    for (const QColor &colour : {QColor(0x35, 0x6a, 0x88), QColor(0x8a, 0x70, 0x55)}) {
        QPixmap picture(320, 240);
        picture.fill(colour);
        auto *item = new QStandardItem(QStringLiteral("Bolt seal, dock 3, before loading"));
        item->setData(picture, Qt::DecorationRole);
        item->setData(QStringLiteral("No caption"), ThumbnailDelegate::DetailRole);
        item->setData(true, ThumbnailDelegate::WarningRole);
        model->appendRow(item);
    }
    auto *file = new QStandardItem(QStringLiteral("Seal procedure"));
    file->setData(icon(Icon::File, IconTone::Muted), Qt::DecorationRole);
    file->setData(QStringLiteral("6.5 · PDF, 18 pages"), ThumbnailDelegate::DetailRole);
    model->appendRow(file);
    strip->setModel(model);
    strip->setCurrentIndex(model->index(0, 0));
    strip->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout->addWidget(strip, 3);
    layout->addWidget(new DropZone(QStringLiteral("Drop files or a photo folder here, or paste a screenshot")), 2);
    return holder;
}

/// The whole gallery: the caller shows and grabs it.
inline QWidget *make()
{
    auto *window = new QWidget;
    auto *outer = new QVBoxLayout(window);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *banner = new MarkingBanner;
    outer->addWidget(banner);
    banner->setMarking(QStringLiteral("CUI"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    auto *left = new QVBoxLayout;
    auto *heading = new SectionHeading(QStringLiteral("6 Seal Security"));
    heading->setDetail(QStringLiteral("3 of 5"));
    left->addWidget(heading);
    auto *page = criterion();
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    left->addWidget(page, 1);
    left->addWidget(evidence());
    columns->addLayout(left, 3);
    columns->addWidget(controls(), 2);
    outer->addLayout(columns, 1);
    outer->addWidget(new Signs);
    auto *status = new QStatusBar;
    auto *saved = new SavedLabel;
    saved->setSaved(QTime(14, 32, 7));
    status->addWidget(saved);
    status->addWidget(new StatusPiece(QStringLiteral("sample-maquila-2026.ctpat")));
    status->addPermanentWidget(new StatusPiece(QStringLiteral("151 of 188 answers")));
    status->addPermanentWidget(new StatusPiece(QStringLiteral("Offline"), Icon::Shield));
    outer->addWidget(status);
    return window;
}

} // namespace gallery
