// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "ui/shell/place.h"
#include "ui/shell/textkeeper.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace ctpat::ui {

class CaseSession;
class EvidencePreview;
class GutterForm;
class InlineMessage;
class PrivateTextEdit;
class ReportTextEdit;
class TextBinding;
class TextLabel;

/// One piece of evidence: what it shows, its caption and facts, where it is used, and filing it under a criterion.
class EvidenceDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceDetails(CaseSession &session, QWidget *parent = nullptr);
    ~EvidenceDetails() override;

    /// The null id: nothing is chosen.
    void setEvidence(const Uuid &id);
    void focusCaption();
    void focusFiling();

Q_SIGNALS:
    void placeWanted(const ctpat::ui::Place &place);

private:
    void build();
    void refresh();
    void showPiece(const Evidence &piece);
    void showUses();
    void refreshFiling();
    void bindTexts(const Evidence &piece);
    void save(const std::function<void(Evidence &)> &change);
    void file();
    [[nodiscard]] const Evidence *piece() const;

    CaseSession &m_session;
    TextKeeper m_keeper;
    Uuid m_id;
    TextLabel *m_title;
    EvidencePreview *m_preview;
    QWidget *m_body;
    GutterForm *m_form;
    QLineEdit *m_name;
    ReportTextEdit *m_caption;
    QLineEdit *m_place;
    QLineEdit *m_from;
    QComboBox *m_audience;
    TextLabel *m_taken;
    TextLabel *m_digest;
    PrivateTextEdit *m_internal;
    TextBinding *m_captionBinding;
    TextBinding *m_internalBinding;
    InlineMessage *m_unsaved;
    QVBoxLayout *m_uses;
    QComboBox *m_visit;
    QComboBox *m_criterion;
};

} // namespace ctpat::ui
