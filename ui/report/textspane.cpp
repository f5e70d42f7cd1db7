// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/textspane.h"

#include "ui/shell/casesession.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/gutterform.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace ctpat::ui {

namespace {

constexpr int summaryLines = 8;

} // namespace

TextsPane::TextsPane(CaseSession &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_message(new InlineMessage(this))
{
    const Look look = Look::of(this);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    const int margin = look.metrics().margin;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look.scaled(12));
    column->addWidget(new TextLabel(tr("Texts of the report"), TextRole::Title, TextTone::Text, content));
    auto *hint = new TextLabel(tr("Everything here is printed for the member. Blank lines part paragraphs; a line that "
                                  "begins with “- ” is a bullet."),
                               TextRole::Second, TextTone::Muted, content);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(m_message);
    auto *form = new GutterForm(content);
    for (const SectionText section : allValues<SectionText>())
        addField(form, section);
    column->addWidget(form);
    column->addStretch(1);
    setWidget(content);
    connect(m_message, &InlineMessage::linkActivated, this, &TextsPane::tryAgain);
    connect(&session, &CaseSession::changed, this, &TextsPane::refresh);
    connect(&session, &CaseSession::textsWanted, this, [this] { commitAll(this); });
    refresh();
}

TextsPane::~TextsPane()
{
    commitAll(this);
}

void TextsPane::addField(GutterForm *form, SectionText section)
{
    auto *field = new ReportTextEdit(form);
    field->setObjectName(QLatin1String("text-") + toCode(section));
    if (section == SectionText::ExecutiveSummary)
        field->setLeastLines(summaryLines);
    form->addRow(word(section), field)->setHint(tr("for the member"));
    connect(field, &GrowingTextEdit::textCommitted, this,
            [this, section](const QString &text) { save(section, text); });
    m_fields.insert(section, field);
}

void TextsPane::edit(SectionText section)
{
    ReportTextEdit *field = m_fields.value(section);
    field->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(field);
}

void TextsPane::refresh()
{
    const CaseView &view = m_session.view();
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        field.value()->setReadOnly(view.frozen || view.readOnly);
        // What is being typed, or is on its way to the case, is newer than the view.
        if (!field.value()->hasUncommittedText() && !m_unsaved.contains(field.key()))
            field.value()->setCommittedText(view.validation.texts.value(field.key()));
    }
}

void TextsPane::save(SectionText section, const QString &text)
{
    m_unsaved.insert(section, text);
    const auto outcome = std::make_shared<Status>(); // touched on the case's thread only
    m_session.edit([outcome, section, text](CaseFile &file) {
        *outcome = TextStore::set(file, section, text);
        return *outcome;
    });
    // Comes back after the edit itself, when the session has shown the new view.
    m_session.worker().ask<Status>([outcome](CaseFile &) { return *outcome; }, this,
                                   [this, section, text](const Status &status) { settle(section, text, status); });
}

void TextsPane::settle(SectionText section, const QString &text, const Status &status)
{
    if (m_unsaved.value(section) != text)
        return; // a newer text is under way
    if (status) {
        m_unsaved.remove(section);
        refresh();
    }
    m_message->setMessage(InlineMessage::Kind::Problem,
                          status ? QString()
                                 : tr("“%1” is not saved; what you wrote is still in its field. %2")
                                       .arg(word(section), status.error().message()));
    m_message->setLink(status ? QString() : tr("Try again"));
}

void TextsPane::tryAgain()
{
    const QMap<SectionText, QString> unsaved = m_unsaved;
    for (auto text = unsaved.cbegin(); text != unsaved.cend(); ++text)
        save(text.key(), text.value());
}

} // namespace ctpat::ui
