// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/verificationbox.h"

#include "core/base/clock.h"
#include "ui/criteria/criteriawords.h"
#include "ui/criteria/criterioncontext.h"
#include "ui/criteria/criterionedits.h"
#include "ui/criteria/verificationeditor.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/framedlist.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ctpat::ui {

VerificationBox::VerificationBox(const CriterionEdits &edits, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_clock(clock)
    , m_list(new FramedList)
    , m_addMenu(new QMenu(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    for (const Method method : allValues<Method>())
        m_addMenu->addAction(icon(iconOf(method)), word(method), this, [this, method] { beginNew(method); });
}

bool VerificationBox::isBare() const
{
    return m_rows.empty() && !m_editor;
}

void VerificationBox::show(const CriterionContext &context)
{
    const CaseSnapshot &validation = context.view->validation;
    if (context.key != m_key) {
        leave();
        m_key = context.key;
    }
    m_zone = context.visit ? context.visit->timeZone() : QTimeZone::utc();
    const Site *site = context.visit ? validation.site(context.visit->site) : nullptr;
    m_site = site ? site->name : QString();
    m_people.clear();
    for (const Person &person : validation.people)
        m_people.append(person.name);
    m_places.clear();
    for (const Verification &known : validation.verifications) {
        const Answer *answer = validation.answerById(known.answer);
        if (answer && answer->key.visit == m_key.visit && !known.place.isEmpty())
            m_places.append(known.place);
    }
    const auto rows = context.answer ? validation.verificationsOf(context.answer->id) : std::vector<Verification>();
    if (m_open == context.isOpen() && rows == m_rows && m_list->count() > 0)
        return;
    m_open = context.isOpen();
    if (!m_open)
        closeEditor();
    rebuild(rows);
    restore();
}

void VerificationBox::rebuild(const std::vector<Verification> &rows)
{
    const QWidget *focused = focusWidget();
    Uuid focusedRow;
    for (int i = m_list->count() - 1; i >= 0; --i) {
        auto *row = qobject_cast<VerificationRow *>(m_list->rowAt(i));
        if (!row)
            continue;
        if (row->isAncestorOf(focused))
            focusedRow = row->id();
        m_list->removeRow(row);
    }
    m_rows = rows;
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        // The editor stands where its row would.
        if (!m_editor || m_editor->id() != rows[static_cast<size_t>(i)].id)
            addRow(i, rows);
    }
    for (int i = 0; i < m_list->count(); ++i) {
        auto *row = qobject_cast<VerificationRow *>(m_list->rowAt(i));
        if (row && row->id() == focusedRow && !focusedRow.isNull())
            row->menuButton()->setFocus();
    }
    Q_EMIT changed();
}

void VerificationBox::addRow(int index, const std::vector<Verification> &rows)
{
    const Verification &verification = rows[static_cast<size_t>(index)];
    const VerificationRow::Setting setting{m_zone, m_clock.now().toDateTime().date(), m_open, index == 0,
                                           index + 1 == static_cast<int>(rows.size())};
    auto *row = new VerificationRow(verification, setting, m_list);
    connect(row, &VerificationRow::editWanted, this, &VerificationBox::edit);
    connect(row, &VerificationRow::moveWanted, this, &VerificationBox::move);
    connect(row, &VerificationRow::removeWanted, this, [this](const Uuid &id) { m_edits.removeVerification(id); });
    connect(row, &VerificationRow::audienceChosen, this, [this](const Uuid &id, RowAudience audience) {
        m_edits.changeVerification(id, [audience](Verification &changed) { changed.audience = audience; });
    });
    m_list->insertRow(std::min(index, m_list->count()), row);
}

QStringList VerificationBox::knownPlaces() const
{
    QStringList places = m_places;
    if (!m_site.isEmpty())
        places.append(m_site);
    places.removeDuplicates();
    return places;
}

Verification VerificationBox::proposal(Method method) const
{
    Verification verification;
    verification.method = method;
    verification.at = m_clock.now();
    verification.place = m_places.isEmpty() ? m_site : m_places.last();
    verification.by = m_person;
    return verification;
}

void VerificationBox::beginNew(Method method)
{
    if (!m_open)
        return;
    leave();
    openEditor(proposal(method));
    if (m_editor)
        m_editor->focusFirst();
}

void VerificationBox::edit(const Uuid &id)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Verification &v) { return v.id == id; });
    if (found == m_rows.end())
        return;
    const Verification verification = *found;
    leave();
    openEditor(verification);
    m_editor->focusFirst();
}

void VerificationBox::openEditor(const Verification &verification)
{
    m_editor = new VerificationEditor(verification, m_zone, knownPlaces(), m_people, m_list);
    connect(m_editor, &VerificationEditor::kept, this, [this] {
        keep();
        restore();
    });
    connect(m_editor, &VerificationEditor::givenUp, this, [this] {
        closeEditor();
        restore();
    });
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Verification &v) { return v.id == verification.id; });
    m_list->insertRow(found == m_rows.end() ? m_list->count() : static_cast<int>(found - m_rows.begin()), m_editor);
    rebuild(m_rows);
}

void VerificationBox::closeEditor()
{
    if (!m_editor)
        return;
    const bool focused = m_editor->isAncestorOf(focusWidget());
    m_list->removeRow(m_editor);
    m_editor.clear();
    m_wasRefused = false;
    rebuild(m_rows);
    if (focused)
        Q_EMIT focusLeft();
}

void VerificationBox::keep()
{
    if (!m_editor)
        return;
    const Verification wanted = m_editor->verification();
    const bool worthIt = m_wasRefused || m_editor->isTouched() || wanted.id.isNull();
    closeEditor();
    if (worthIt)
        submit(m_key, wanted);
}

void VerificationBox::submit(const AnswerKey &key, const Verification &wanted)
{
    const int serial = ++m_serial;
    const auto settled = [this, key, wanted, serial](const Status &status) { settle(key, wanted, serial, status); };
    if (wanted.id.isNull()) {
        m_edits.addVerification(key, wanted, this, settled);
        return;
    }
    m_newest.insert(wanted.id, serial);
    const auto change = [wanted](Verification &changed) {
        const Verification before = changed;
        changed = wanted;
        changed.answer = before.answer;
        changed.position = before.position;
    };
    m_edits.changeVerification(wanted.id, change, this, settled);
}

void VerificationBox::settle(const AnswerKey &key, const Verification &wanted, int serial, const Status &status)
{
    const bool newerIsUnderWay = !wanted.id.isNull() && m_newest.value(wanted.id) != serial;
    if (status || newerIsUnderWay)
        return;
    m_refused[key].append(wanted);
    if (key == m_key)
        restore();
}

/// Puts what the case refused back into its fields, one after the other.
void VerificationBox::restore()
{
    if (!m_open || m_editor || !m_refused.contains(m_key))
        return;
    QList<Verification> &refused = m_refused[m_key];
    const Verification first = refused.takeFirst();
    if (refused.isEmpty())
        m_refused.remove(m_key);
    openEditor(first);
    m_wasRefused = true;
}

void VerificationBox::handIn()
{
    if (m_editor && (m_wasRefused || m_editor->isTouched()))
        keep();
}

void VerificationBox::handInAll()
{
    handIn();
    const QHash<AnswerKey, QList<Verification>> again = std::exchange(m_refused, {});
    for (auto it = again.begin(); it != again.end(); ++it) {
        for (const Verification &wanted : it.value())
            submit(it.key(), wanted);
    }
}

/// Before something else is shown or edited.
void VerificationBox::leave()
{
    handIn();
    if (m_editor)
        closeEditor();
}

void VerificationBox::move(const Uuid &id, int step)
{
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        if (m_rows[static_cast<size_t>(i)].id == id)
            m_edits.moveVerification(id, i + step);
    }
}

void VerificationBox::focusFirst()
{
    if (m_editor)
        m_editor->focusFirst();
    else if (m_open && m_rows.empty())
        beginNew(Method::Document);
    else if (auto *row = qobject_cast<VerificationRow *>(m_list->rowAt(0)))
        row->menuButton()->setFocus();
}

void VerificationBox::focusIncomplete()
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Verification &row) { return !checkVerification(row); });
    if (m_editor || !m_open || found == m_rows.end()) {
        focusFirst();
        return;
    }
    edit(found->id);
    m_editor->focusSample();
}

} // namespace ctpat::ui
