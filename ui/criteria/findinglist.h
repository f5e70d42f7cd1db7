// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "core/validation/answer.h"

#include <QHash>
#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace ctpat::ui {

class CriterionEdits;
class FindingCard;
class TextKeeper;
struct CriterionContext;

/// The actions and recommendations of an answer, a card each, and what can be added to them.
class FindingList final : public QWidget
{
    Q_OBJECT

public:
    FindingList(const CriterionEdits &edits, TextKeeper &keeper, QWidget *parent = nullptr);

    void show(const CriterionContext &context);
    [[nodiscard]] bool isBare() const { return m_cards.isEmpty(); }
    /// A further finding, or the one of another site; empty where nothing can be added.
    [[nodiscard]] QMenu *addMenu() const { return m_addMenu; }
    [[nodiscard]] bool canAdd() const { return m_canAdd; }
    void addFurther();
    /// @param finding null: the first.
    bool focusField(const Uuid &finding, const QString &field);

Q_SIGNALS:
    /// Cards were made or taken away.
    void changed();

private:
    void fillAddMenu(const CriterionContext &context);
    FindingCard *cardFor(const Uuid &finding);

    const CriterionEdits &m_edits;
    TextKeeper &m_keeper;
    QVBoxLayout *m_layout;
    QMenu *m_addMenu;
    QList<FindingCard *> m_cards;
    AnswerKey m_key;
    bool m_canAdd = false;
};

} // namespace ctpat::ui
