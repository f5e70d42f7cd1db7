// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/criteria/criterioncontext.h"
#include "ui/criteria/criterionedits.h"
#include "ui/shell/place.h"
#include "ui/shell/services.h"
#include "ui/shell/textkeeper.h"
#include "ui/widgets/state.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace ctpat::ui {

class AnswerBar;
class CaseSession;
class CriterionHeader;
class EvidenceStrip;
class FindingList;
class FoldedText;
class GutterForm;
class GutterLabel;
class GrowingTextEdit;
class InlineMessage;
class LinkButton;
class OtherAnswers;
class PracticeCard;
class PrivateTextEdit;
class ReportTextEdit;
class RequirementText;
class TextBinding;
class VerificationBox;

/// One criterion at one visit, whole: what is required, the answer, how it was verified, the texts, the findings, the
/// evidence.
class CriterionView final : public QWidget
{
    Q_OBJECT

public:
    CriterionView(CaseSession &session, const Services &services, QWidget *parent = nullptr);
    ~CriterionView() override;

    /// Shows the criterion as the case has it now. What was typed for another one is handed in first.
    void show(const AnswerKey &key);
    [[nodiscard]] const AnswerKey &key() const { return m_key; }
    /// Hands in everything that is typed.
    void handIn();
    /// Also verifications that the case refused before.
    void handInAll();

    void answer(std::optional<State> state);
    void addFinding();
    /// Shows the methods to choose from.
    void addVerification();
    /// @param field a name as in Place, or the code of a check; an empty one leads to the answer.
    void focusField(const Place &place);
    void focusAnswer();
    [[nodiscard]] CriterionHeader *header() const { return m_header; }
    [[nodiscard]] EvidenceStrip *evidence() const { return m_evidence; }

Q_SIGNALS:
    void visitWanted(const ctpat::Uuid &visit);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Text
    {
        GrowingTextEdit *edit = nullptr;
        TextBinding *binding = nullptr;
    };
    void build();
    void buildAnswer();
    void buildVerifications();
    void buildTexts();
    void buildFindings();
    void connectParts();
    void showAnswer(const CriterionContext &context);
    void showTexts(const CriterionContext &context);
    void showFindings(const CriterionContext &context);
    void showMessage(const CriterionContext &context);
    void refresh();
    void pinEvidence();
    /// After parts were made or taken away: order of Tab, and sizes.
    void settle();
    void reveal(QWidget *widget);
    [[nodiscard]] Text makeText(GrowingTextEdit *edit, const char *objectName, int lines);

    CaseSession &m_session;
    CriterionEdits m_edits;
    TextKeeper m_keeper;
    AnswerKey m_key;
    AnswerKey m_answerSent; ///< an answer of it is under way
    QTimer m_settle;
    CriterionHeader *m_header;
    InlineMessage *m_message;
    InlineMessage *m_unsaved;
    QScrollArea *m_scroll;
    QVBoxLayout *m_scrolled;
    QVBoxLayout *m_outer;
    GutterForm *m_form;
    RequirementText *m_requirement;
    FoldedText *m_ask;
    AnswerBar *m_answer;
    QWidget *m_answerBox = nullptr;
    OtherAnswers *m_others;
    Text m_reason;
    GutterLabel *m_reasonLabel = nullptr;
    VerificationBox *m_verifications;
    LinkButton *m_addVerification;
    Text m_note;
    Text m_findingText;
    FindingList *m_findings;
    LinkButton *m_addFinding;
    PracticeCard *m_practice;
    EvidenceStrip *m_evidence;
};

} // namespace ctpat::ui
