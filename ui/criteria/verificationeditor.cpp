// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/verificationeditor.h"

#include "ui/criteria/criteriawords.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/look.h"
#include "ui/widgets/onestop.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ctpat::ui {

namespace {

constexpr int kMostRecords = 9'999'999;

QSpinBox *makeNumber(const QString &name, const QString &objectName)
{
    auto *box = new QSpinBox;
    box->setRange(0, kMostRecords);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setObjectName(objectName);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return box;
}

QLineEdit *makeLine(const QString &name, const QString &objectName, const QStringList &known = {})
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(name);
    line->setAccessibleName(name);
    line->setToolTip(name);
    line->setObjectName(objectName);
    if (!known.isEmpty()) {
        auto *completer = new QCompleter(known, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    return line;
}

} // namespace

VerificationEditor::VerificationEditor(const Verification &verification, const QTimeZone &zone,
                                       const QStringList &places, const QStringList &people, QWidget *parent)
    : QWidget(parent)
    , m_start(verification)
    , m_zone(zone)
    , m_method(new QComboBox)
    , m_size(makeNumber(tr("Records read"), QStringLiteral("sampleSize")))
    , m_population(makeNumber(tr("Records there were"), QStringLiteral("samplePopulation")))
    , m_exceptions(makeNumber(tr("Exceptions among them"), QStringLiteral("sampleExceptions")))
    , m_at(new OneStop<QDateTimeEdit>)
    , m_internal(new QCheckBox(tr("Internal, not in the report")))
    , m_message(new InlineMessage)
{
    build(places, people);
    load();
    // What the fields make of it, so that a time without seconds is no change.
    const Uuid id = m_start.id;
    m_start = this->verification();
    m_start.id = id;
}

void VerificationEditor::build(const QStringList &places, const QStringList &people)
{
    setObjectName(QStringLiteral("verificationEditor"));
    for (const Method method : allValues<Method>())
        m_method->addItem(icon(iconOf(method)), word(method), static_cast<int>(method));
    m_method->setAccessibleName(tr("Method"));
    m_method->setObjectName(QStringLiteral("verificationMethod"));
    m_object = makeLine(tr("What was looked at, or who was asked"), QStringLiteral("verificationObject"));
    m_object->setMinimumWidth(Look::of(this).scaled(200));
    m_place = makeLine(tr("Place"), QStringLiteral("verificationPlace"), places);
    m_by = makeLine(tr("Person"), QStringLiteral("verificationBy"), people);
    m_at->setTimeSpec(Qt::UTC); // the clock on the wall of the visit, see verification()
    m_at->setCalendarPopup(true);
    //: Date and time in a field: d day, MMM short month, yyyy year, HH:mm hours and minutes.
    m_at->setDisplayFormat(tr("d MMM yyyy HH:mm"));
    const Look look = Look::of(this);
    const QFontMetrics metrics(look.font(TextRole::Body));
    m_at->setMinimumWidth(metrics.horizontalAdvance(QStringLiteral("30 Sept 2026 00:00")) + 2 * look.metrics().control);
    m_at->setAccessibleName(tr("Time"));
    m_at->setToolTip(tr("Time at the visit (%1)").arg(QString::fromUtf8(m_zone.id())));
    m_at->setObjectName(QStringLiteral("verificationTime"));

    auto *what = new WrapLayout;
    what->addWidget(m_method);
    what->addStretched(m_object);
    auto *circumstances = new WrapLayout;
    circumstances->addWidget(m_at);
    circumstances->addStretched(m_place);
    circumstances->addStretched(m_by);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(what);
    m_sample = makeSampleLine();
    layout->addWidget(m_sample);
    layout->addLayout(circumstances);
    layout->addWidget(m_message);
    layout->addWidget(makeButtons());
    connect(m_method, &QComboBox::currentIndexChanged, this, &VerificationEditor::followMethod);
}

QWidget *VerificationEditor::makeSampleLine()
{
    auto *line = new QWidget;
    auto *layout = new WrapLayout(line);
    layout->addWidget(m_size);
    //: Between two numbers: 20 of 312 records.
    layout->addWidget(new TextLabel(tr("of")));
    layout->addWidget(m_population);
    //: After two numbers: 20 of 312 records, and 9 exceptions.
    layout->addWidget(new TextLabel(tr("records read, exceptions:")));
    layout->addWidget(m_exceptions);
    return line;
}

QWidget *VerificationEditor::makeButtons()
{
    auto *line = new QWidget;
    auto *layout = new WrapLayout(line);
    auto *keepButton = new QPushButton(id().isNull() ? tr("Add verification") : tr("Keep changes"));
    auto *giveUpButton = new QPushButton(tr("Cancel"));
    keepButton->setObjectName(QStringLiteral("verificationKeep"));
    layout->addStretched(m_internal);
    layout->addWidget(giveUpButton);
    layout->addWidget(keepButton);
    connect(keepButton, &QPushButton::clicked, this, &VerificationEditor::keep);
    connect(giveUpButton, &QPushButton::clicked, this, &VerificationEditor::givenUp);
    return line;
}

void VerificationEditor::load()
{
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(m_start.method)));
    m_object->setText(m_start.object);
    const Sample sample = m_start.sample.value_or(Sample());
    m_size->setValue(sample.size);
    m_population->setValue(sample.population);
    m_exceptions->setValue(sample.exceptions);
    m_place->setText(m_start.place);
    m_by->setText(m_start.by);
    m_internal->setChecked(m_start.audience == RowAudience::Internal);
    if (m_start.at) {
        const QDateTime there = m_start.at->toDateTime().toTimeZone(m_zone);
        m_at->setDateTime(QDateTime(there.date(), there.time(), Qt::UTC));
    }
    followMethod();
}

void VerificationEditor::followMethod()
{
    const auto method = static_cast<Method>(m_method->currentData().toInt());
    m_sample->setVisible(method == Method::RecordSample || m_start.sample);
}

Verification VerificationEditor::verification() const
{
    Verification result = m_start;
    result.method = static_cast<Method>(m_method->currentData().toInt());
    result.object = m_object->text().trimmed();
    result.place = m_place->text().trimmed();
    result.by = m_by->text().trimmed();
    result.audience = m_internal->isChecked() ? RowAudience::Internal : RowAudience::Report;
    const Sample sample{m_size->value(), m_population->value(), m_exceptions->value()};
    const bool sampled = result.method == Method::RecordSample || (m_start.sample && sample != Sample());
    result.sample = sampled ? std::optional(sample) : std::nullopt;
    result.at = Moment::fromDateTime(QDateTime(m_at->date(), m_at->time(), m_zone));
    return result;
}

bool VerificationEditor::isTouched() const
{
    return verification() != m_start;
}

void VerificationEditor::focusFirst()
{
    m_object->setFocus(Qt::OtherFocusReason);
}

void VerificationEditor::focusSample()
{
    m_size->setFocus(Qt::OtherFocusReason);
    m_size->selectAll();
}

void VerificationEditor::keep()
{
    const Status valid = checkVerification(verification());
    m_message->setMessage(InlineMessage::Kind::Problem, valid ? QString() : valid.error().message());
    if (!valid) {
        focusSample();
        return;
    }
    Q_EMIT kept();
}

void VerificationEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        keep();
        break;
    case Qt::Key_Escape:
        Q_EMIT givenUp();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void VerificationEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Look::of(this).colours().alternate);
}

} // namespace ctpat::ui
