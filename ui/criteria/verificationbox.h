// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/answer.h"
#include "ui/criteria/verificationrow.h"

#include <QHash>
#include <QPointer>

class QMenu;

namespace ctpat {
class Clock;
}

namespace ctpat::ui {

class CriterionEdits;
class FramedList;
class VerificationEditor;
struct CriterionContext;

/// How one answer was verified: the rows, and the editor of one of them or of a new one. What was typed in the editor
/// is kept when another criterion is shown or the case is closed, complete or not; what could not be written comes back
/// in the editor with its criterion.
class VerificationBox final : public QWidget
{
    Q_OBJECT

public:
    VerificationBox(const CriterionEdits &edits, const Clock &clock, QWidget *parent = nullptr);

    void show(const CriterionContext &context);
    /// Proposed for new verifications.
    void setPerson(const QString &name) { m_person = name; }
    /// For the "+ Add" link: the ten methods.
    [[nodiscard]] QMenu *addMenu() const { return m_addMenu; }
    void beginNew(ctpat::Method method);
    /// Keeps what was typed.
    void handIn();
    /// Also what the case refused before: the last chance, when it is being closed or signed.
    void handInAll();
    [[nodiscard]] bool isBare() const;
    void focusFirst();
    /// Opens the first verification whose sample lacks a figure.
    void focusIncomplete();

Q_SIGNALS:
    /// Rows or fields were made or taken away.
    void changed();
    /// The editor is gone that had the focus.
    void focusLeft();

private:
    void rebuild(const std::vector<Verification> &rows);
    void addRow(int index, const std::vector<Verification> &rows);
    void openEditor(const Verification &verification);
    void closeEditor();
    void leave();
    void keep();
    void submit(const AnswerKey &key, const Verification &wanted);
    void settle(const AnswerKey &key, const Verification &wanted, int serial, const Status &status);
    void restore();
    void edit(const Uuid &id);
    void move(const Uuid &id, int step);
    [[nodiscard]] Verification proposal(Method method) const;
    [[nodiscard]] QStringList knownPlaces() const;

    const CriterionEdits &m_edits;
    const Clock &m_clock;
    QString m_person;
    QString m_site;
    QStringList m_places;
    QStringList m_people;
    QTimeZone m_zone;
    AnswerKey m_key;
    bool m_open = false;
    std::vector<Verification> m_rows;
    QHash<AnswerKey, QList<Verification>> m_refused; ///< by the case, in the order they were typed
    QHash<Uuid, int> m_newest;                       ///< the serial of the last that was submitted of a verification
    int m_serial = 0;
    bool m_wasRefused = false; ///< what the editor began with is in no case yet
    FramedList *m_list;
    QMenu *m_addMenu;
    QPointer<VerificationEditor> m_editor;
};

} // namespace ctpat::ui
