// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencedetails.h"

#include "core/evidence/evidencestore.h"
#include "core/validation/answerstore.h"
#include "ui/evidence/evidencepreview.h"
#include "ui/evidence/evidenceuses.h"
#include "ui/shell/casesession.h"
#include "ui/shell/page.h"
#include "ui/shell/textbinding.h"
#include "ui/widgets/finishafterpause.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/gutterform.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ctpat::ui {

EvidenceDetails::EvidenceDetails(CaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_keeper(session)
    , m_title(new TextLabel({}, TextRole::Section, TextTone::Text, this))
    , m_preview(new EvidencePreview(session, this))
    , m_body(new QWidget(this))
    , m_form(new GutterForm(m_body))
    , m_name(new QLineEdit(m_body))
    , m_caption(new ReportTextEdit(m_body))
    , m_place(new QLineEdit(m_body))
    , m_from(new QLineEdit(m_body))
    , m_audience(new QComboBox(m_body))
    , m_taken(new TextLabel({}, TextRole::Body, TextTone::Text, m_body))
    , m_digest(new TextLabel({}, TextRole::Second, TextTone::Muted, m_body))
    , m_internal(new PrivateTextEdit(m_body))
    , m_captionBinding(new TextBinding(m_caption, m_keeper))
    , m_internalBinding(new TextBinding(m_internal, m_keeper))
    , m_unsaved(new InlineMessage(m_body))
    , m_uses(new QVBoxLayout)
    , m_visit(new QComboBox(m_body))
    , m_criterion(new QComboBox(m_body))
{
    build();
    connect(&session, &CaseSession::changed, this, &EvidenceDetails::refresh);
    connect(&session, &CaseSession::textsWanted, this, [this] { commitAll(this); });
    connect(&m_keeper, &TextKeeper::settled, this, &EvidenceDetails::refresh);
    connect(m_unsaved, &InlineMessage::linkActivated, &m_keeper, &TextKeeper::tryAgain);
    refresh();
}

EvidenceDetails::~EvidenceDetails()
{
    letGo(this);
}

void EvidenceDetails::build()
{
    const Look look = Look::of(this);
    // Never wider than the panel: long names are cut, not the fields.
    setMinimumWidth(look.scaled(240));
    m_visit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_title->setWordWrap(true);
    m_caption->setObjectName(QStringLiteral("evidenceCaption"));
    m_name->setObjectName(QStringLiteral("evidenceTitle"));
    m_place->setObjectName(QStringLiteral("evidencePlace"));
    m_internal->setObjectName(QStringLiteral("evidenceInternal"));
    m_digest->setWordWrap(true);
    m_digest->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_audience->addItem(tr("For the report"), false);
    m_audience->addItem(tr("Internal, in no report"), true);
    for (const auto &[line, field] : {std::pair{m_name, &Evidence::title}, std::pair{m_place, &Evidence::place},
                                      std::pair{m_from, &Evidence::receivedFrom}}) {
        finishAfterPause(line);
        connect(line, &QLineEdit::editingFinished, this, [this, line = line, field = field] {
            save([text = line->text(), field](Evidence &piece) { piece.*field = text; });
        });
    }
    connect(m_audience, &QComboBox::activated, this, [this](int index) {
        save([index](Evidence &e) { e.audience = index == 1 ? EvidenceAudience::Internal : EvidenceAudience::Report; });
    });
    m_form->addWide(m_unsaved);
    m_form->addRow(tr("Caption"), m_caption)->setHint(tr("and alternative text"));
    m_form->addRow(tr("Title"), m_name);
    m_form->addRow(tr("Taken"), m_taken);
    m_form->addRow(tr("Place"), m_place);
    m_form->addRow(tr("From"), m_from);
    m_form->addRow(tr("Readers"), m_audience);
    m_form->addPrivateRow(m_internal);
    m_form->addRow(tr("SHA-256"), m_digest);
    auto *uses = new QWidget(m_body);
    m_uses->setContentsMargins(0, 0, 0, 0);
    m_uses->setSpacing(2);
    uses->setLayout(m_uses);
    m_form->addRow(tr("Used in"), uses);

    m_visit->setObjectName(QStringLiteral("fileUnderVisit"));
    m_visit->setAccessibleName(tr("Visit to file under"));
    m_criterion->setObjectName(QStringLiteral("fileUnderCriterion"));
    m_criterion->setAccessibleName(tr("Criterion to file under"));
    m_criterion->setEditable(true);
    m_criterion->setInsertPolicy(QComboBox::NoInsert);
    m_criterion->completer()->setFilterMode(Qt::MatchContains);
    m_criterion->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_criterion->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *fileButton = new QPushButton(tr("File under"), m_body);
    fileButton->setObjectName(QStringLiteral("fileUnder"));
    connect(m_visit, &QComboBox::activated, this, &EvidenceDetails::refreshFiling);
    connect(fileButton, &QPushButton::clicked, this, &EvidenceDetails::file);
    auto *filing = new QWidget(m_body);
    filing->setFocusProxy(m_criterion);
    auto *filingColumn = new QVBoxLayout(filing);
    filingColumn->setContentsMargins(0, 0, 0, 0);
    filingColumn->addWidget(m_visit);
    filingColumn->addWidget(m_criterion);
    filingColumn->addWidget(fileButton, 0, Qt::AlignLeft);
    m_form->addRow(tr("File under"), filing);

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.metrics().listPadding, look.scaled(10), look.metrics().listPadding,
                               look.scaled(10));
    column->addWidget(m_title);
    column->addWidget(m_preview);
    column->addWidget(m_body);
    column->addStretch(1);
}

const Evidence *EvidenceDetails::piece() const
{
    return m_session.view().evidenceById(m_id);
}

void EvidenceDetails::setEvidence(const Uuid &id)
{
    if (id == m_id)
        return;
    commitAll(this);
    finishFocusedField();
    m_id = id;
    refresh();
}

void EvidenceDetails::refresh()
{
    const Evidence *shown = piece();
    m_body->setVisible(shown);
    m_preview->setVisible(shown);
    m_title->setText(shown ? QStringLiteral("%1  %2").arg(evidenceNumber(shown->number), shown->fileName)
                           : tr("Choose a piece of evidence to see it."));
    m_preview->setEvidence(shown);
    if (!shown)
        return;
    showPiece(*shown);
    showUses();
    refreshFiling();
    const bool frozen = m_session.view().frozen && shown->numberFixed;
    for (QWidget *field :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_place),
          static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_audience)})
        field->setEnabled(!frozen && !m_session.view().readOnly);
}

namespace {

/// In four groups, so that it wraps in a narrow panel.
QString groupedDigest(const QByteArray &digest)
{
    QString hex = QString::fromLatin1(digest.toHex());
    for (qsizetype at = 48; at > 0; at -= 16)
        hex.insert(at, QLatin1Char(' '));
    return hex;
}

} // namespace

void EvidenceDetails::showPiece(const Evidence &shown)
{
    for (const auto &[field, value] :
         {std::pair{m_name, shown.title}, std::pair{m_place, shown.place}, std::pair{m_from, shown.receivedFrom}}) {
        if (!field->hasFocus() && field->text() != value)
            field->setText(value);
    }
    bindTexts(shown);
    m_audience->setCurrentIndex(shown.audience == EvidenceAudience::Internal ? 1 : 0);
    QString taken = tr("not known");
    if (shown.taken) {
        taken = QLocale().toString(shown.taken->toDateTime(), QLocale::ShortFormat);
        if (shown.taken->zoneAssumed)
            taken = tr("%1 (the camera gave no zone: the visit's is assumed)").arg(taken);
    }
    m_taken->setText(taken);
    m_taken->setWordWrap(true);
    m_digest->setText(tr("%1\n%2").arg(groupedDigest(shown.sha256), QLocale().formattedDataSize(shown.size)));
}

void EvidenceDetails::showUses()
{
    while (QLayoutItem *item = m_uses->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::vector<EvidenceUse> uses = usesOf(m_session.view(), m_id);
    if (uses.empty())
        m_uses->addWidget(new TextLabel(tr("Nothing yet: it is in the inbox."), TextRole::Body, TextTone::Muted, this));
    for (const EvidenceUse &use : uses) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *go = new LinkButton(use.text, row);
        auto *remove = new LinkButton(Icon::Close, tr("Unlink"), row);
        remove->setAccessibleName(tr("Unlink from %1").arg(use.text));
        connect(go, &QAbstractButton::clicked, this, [this, place = use.place] { Q_EMIT placeWanted(place); });
        connect(remove, &QAbstractButton::clicked, this, [this, id = m_id, target = use.target] {
            m_session.edit([id, target](CaseFile &file) { return EvidenceStore(file).unlink(id, target); });
        });
        line->addWidget(go);
        line->addStretch(1);
        line->addWidget(remove);
        m_uses->addWidget(row);
    }
}

void EvidenceDetails::refreshFiling()
{
    const CaseSnapshot &snapshot = m_session.validation();
    const QString visit = m_visit->currentData().toString();
    if (m_visit->count() != static_cast<int>(snapshot.visits.size())) {
        const QSignalBlocker blocker(m_visit);
        m_visit->clear();
        for (const Visit &known : snapshot.visits)
            m_visit->addItem(snapshot.visitName(known), known.id.text());
        // A photograph is most likely of a visit, so the first one is proposed rather than the desk review.
        m_visit->setCurrentIndex(std::max(m_visit->findData(visit), m_visit->count() > 1 ? 1 : 0));
    }
    const std::optional<Uuid> chosen = Uuid::fromText(m_visit->currentData().toString());
    const Visit *known = chosen ? snapshot.visit(*chosen) : nullptr;
    if (!known)
        return;
    QStringList criteria;
    const CriteriaSet &set = snapshot.criteriaOf(*known);
    const QStringList scope = known->isDeskReview() ? QStringList() : snapshot.scope(*known);
    for (const Criterion &criterion : set.criteria) {
        if (known->isDeskReview() || scope.contains(criterion.id))
            criteria += QStringLiteral("%1  %2").arg(criterion.id, criterion.title.in(QLocale().name()));
    }
    if (criteria.size() == m_criterion->count())
        return;
    m_criterion->clear();
    m_criterion->addItems(criteria);
    m_criterion->setCurrentIndex(-1);
    m_criterion->lineEdit()->setPlaceholderText(tr("Number or words of a criterion"));
}

void EvidenceDetails::file()
{
    const std::optional<Uuid> visit = Uuid::fromText(m_visit->currentData().toString());
    const QString criterion = m_criterion->currentText().section(QLatin1Char(' '), 0, 0);
    if (!visit || criterion.isEmpty()) {
        m_criterion->setFocus();
        return;
    }
    const AnswerKey key{criterion, *visit};
    const QString label = tr("File %1 under %2").arg(evidenceNumber(piece()->number), criterion);
    m_session.edit([id = m_id, key, label](CaseFile &file) {
        return file.change(label, [&](Change &change) -> Status {
            const Result<Uuid> answer = AnswerStore::ensure(change, key);
            if (!answer)
                return answer.error();
            return EvidenceStore::insertLink(change, id, {EvidenceTargetKind::Answer, *answer});
        });
    });
}

void EvidenceDetails::bindTexts(const Evidence &shown)
{
    const auto bind = [&](TextBinding *binding, const char *slot, QString Evidence::*field) {
        const auto write = [id = shown.id, field](CaseFile &file, const QString &text) {
            return EvidenceStore(file).edit(id, [&](Evidence &piece) { piece.*field = text; });
        };
        binding->bind(QLatin1String(slot) + shown.id.text(), shown.*field, write);
    };
    bind(m_captionBinding, "caption ", &Evidence::caption);
    bind(m_internalBinding, "note ", &Evidence::internalNote);
    m_unsaved->setMessage(InlineMessage::Kind::Problem,
                          m_keeper.hasFailed()
                              ? tr("Some of what you typed could not be saved yet. It is kept in its fields.")
                              : QString());
    m_unsaved->setLink(m_keeper.hasFailed() ? tr("Save again") : QString());
}

/// Read anew on the case's thread, so that an edit that waits never writes back what was true when it was made.
void EvidenceDetails::save(const std::function<void(Evidence &)> &change)
{
    const Evidence *before = piece();
    if (!before)
        return;
    Evidence after = *before;
    change(after);
    if (!(after == *before) || m_session.isSaving())
        m_session.edit([id = m_id, change](CaseFile &file) { return EvidenceStore(file).edit(id, change); });
}

void EvidenceDetails::focusCaption()
{
    m_caption->setFocus();
}

void EvidenceDetails::focusFiling()
{
    m_criterion->setFocus();
}

} // namespace ctpat::ui
