// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/answer.h"

#include <QPointer>
#include <QTimeZone>
#include <QWidget>

class QProgressBar;
class QImage;

namespace ctpat {
struct Evidence;
}

namespace ctpat::ui {

class AnswerAttach;
class CaptionLine;
class CaseSession;
class CriterionEdits;
class Dialogs;
class DropZone;
class EvidenceStripModel;
class GutterForm;
class InlineMessage;
class LinkButton;
class TextKeeper;
class TextLabel;
class ThumbnailList;
class ThumbnailLoader;
struct CriterionContext;

/// The evidence of one answer: pictures with captions, the caption of the selected piece to write, and a field that
/// takes more, with the progress of what is on its way.
class EvidenceStrip final : public QWidget
{
    Q_OBJECT

public:
    EvidenceStrip(CaseSession &session, const CriterionEdits &edits, TextKeeper &keeper, Dialogs &dialogs,
                  QWidget *parent = nullptr);
    ~EvidenceStrip() override;

    void show(const CriterionContext &context);
    /// To the answer that is shown now.
    void attach(const QStringList &paths);
    void attachImage(const QImage &image);
    void chooseFiles();
    [[nodiscard]] bool takesFiles() const { return m_open; }
    /// Selects it and leads to its caption; false where it is not here.
    bool focusCaption(const Uuid &evidence);
    void focusList();

Q_SIGNALS:
    /// Double-click or Enter on a piece.
    void evidenceActivated(const ctpat::Uuid &evidence);
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *makeProgress();
    void applyLook();
    void showSelected();
    void showMenu(const QPoint &at);
    void watch(AnswerAttach *attach);
    void showProgress(qint64 done, qint64 total);
    void showOutcome(int attached, const QStringList &failures, bool cancelled);
    [[nodiscard]] Uuid wantedPiece(const std::vector<Evidence> &pieces, bool other);

    CaseSession &m_session;
    const CriterionEdits &m_edits;
    Dialogs &m_dialogs;
    AnswerKey m_key;
    QTimeZone m_zone;
    bool m_open = false;
    bool m_selectNew = false; ///< the next piece that is new here
    ThumbnailLoader *m_loader;
    EvidenceStripModel *m_model;
    GutterForm *m_form;
    LinkButton *m_attach;
    ThumbnailList *m_list;
    DropZone *m_drop;
    CaptionLine *m_caption;
    QWidget *m_progress = nullptr;
    QProgressBar *m_bar;
    InlineMessage *m_message;
    QList<QPointer<AnswerAttach>> m_jobs;
};

} // namespace ctpat::ui
