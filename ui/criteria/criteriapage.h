// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/answer.h"
#include "ui/shell/page.h"
#include "ui/widgets/state.h"

class QMimeData;

namespace ctpat::ui {

class CriteriaPanel;
class CriterionView;

/// The page of the criteria: the list of all of them at the left, one of them whole at the right. Where both have no
/// room, one after the other.
class CriteriaPage final : public Page
{
    Q_OBJECT

public:
    CriteriaPage(CaseSession &session, const Services &services, QWidget *parent);
    ~CriteriaPage() override;

    void goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QList<QWidget *> parts() override;
    bool takeFiles(const QStringList &paths) override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return m_actions; }
    [[nodiscard]] const AnswerKey &current() const { return m_key; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void makeActions();
    QAction *addPageAction(const QString &text, const QKeySequence &key, const std::function<void()> &act);
    void addAnswerAction(State state, const QString &text);
    void refresh();
    void showVisit(const Uuid &visit);
    void showCriterion(const QString &criterion);
    void move(int step);
    void enterCriterion();
    void arrange();
    void showSide(bool criterion);
    bool take(const QMimeData *mime);
    [[nodiscard]] Uuid firstVisit() const;
    /// Where a place leads: by its finding or evidence, and to a visit that has the criterion.
    [[nodiscard]] AnswerKey keyOf(const Place &place) const;
    [[nodiscard]] bool isListed(const AnswerKey &key) const;

    CriteriaPanel *m_panel;
    CriterionView *m_view;
    AnswerKey m_key;
    QList<QAction *> m_actions;
    bool m_narrow = false;
    bool m_criterionInFront = false; ///< of the two, where there is room for one
};

} // namespace ctpat::ui
