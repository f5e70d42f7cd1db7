// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/textspane.h"

#include "ui/shell/casesession.h"
#include "ui/shell/textbinding.h"
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
    , m_keeper(session)
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
    auto *form = new GutterForm(content, GutterForm::Edge::Flush);
    for (const SectionText section : allValues<SectionText>())
        addField(form, section);
    column->addWidget(form);
    column->addStretch(1);
    setWidget(content);
    connect(m_message, &InlineMessage::linkActivated, &m_keeper, &TextKeeper::tryAgain);
    connect(&m_keeper, &TextKeeper::settled, this, &TextsPane::refresh);
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
    m_fields.insert(section, {field, new TextBinding(field, m_keeper)});
}

void TextsPane::edit(SectionText section)
{
    ReportTextEdit *field = m_fields.value(section).edit;
    field->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(field);
}

void TextsPane::refresh()
{
    const CaseView &view = m_session.view();
    QString problem;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const SectionText section = field.key();
        const QString slot = toCode(section);
        field->edit->setReadOnly(view.frozen || view.readOnly);
        field->binding->bind(
            slot, view.validation.texts.value(section),
            [section](CaseFile &file, const QString &text) { return TextStore::set(file, section, text); });
        if (const auto why = m_keeper.problem(slot); why && problem.isEmpty())
            problem = tr("“%1” is not saved; what you wrote is still in its field. %2").arg(word(section), *why);
    }
    if (problem == m_message->text())
        return;
    m_message->setMessage(InlineMessage::Kind::Problem, problem);
    m_message->setLink(problem.isEmpty() ? QString() : tr("Try again"));
}

} // namespace ctpat::ui
