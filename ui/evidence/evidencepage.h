// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/addevidence.h"
#include "ui/shell/page.h"
#include "ui/widgets/icons.h"

class QLineEdit;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;

namespace ctpat::ui {

class AttachJob;
class DropZone;
class EmptyState;
class EvidenceDetails;
class EvidenceModel;
class InlineMessage;
class SectionHeading;
class ThumbnailList;
class ThumbnailLoader;

/// Everything attached: the inbox of what is not yet filed first, then what is filed; one piece in detail at the right.
class EvidencePage final : public Page
{
    Q_OBJECT

public:
    EvidencePage(CaseSession &session, const Services &services, QWidget *parent);
    ~EvidencePage() override;

    void goTo(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QList<QWidget *> parts() override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return m_actions; }
    bool takeFiles(const QStringList &paths) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    QAction *addPageAction(const char *name, Icon icon, const QString &text, void (EvidencePage::*act)());
    QWidget *makeBar();
    QWidget *makeLists();
    ThumbnailList *makeList(EvidenceModel *model, QSortFilterProxyModel *filtered, const char *name,
                            const QString &accessible);
    AttachJob *attach(const QStringList &paths);
    void attachImage(const QImage &image);
    void chooseFiles();
    void exportCurrent();
    void removeCurrent();
    void choose(const Uuid &evidence);
    void refresh();
    void refreshActions();
    [[nodiscard]] AddOptions optionsForNew() const;

    ThumbnailLoader *m_thumbnails;
    EvidenceModel *m_inbox;
    EvidenceModel *m_filed;
    QSortFilterProxyModel *m_inboxFiltered;
    QSortFilterProxyModel *m_filedFiltered;
    SectionHeading *m_inboxHeading = nullptr;
    SectionHeading *m_filedHeading = nullptr;
    ThumbnailList *m_inboxList = nullptr;
    ThumbnailList *m_filedList = nullptr;
    EmptyState *m_empty = nullptr;
    EvidenceDetails *m_details = nullptr;
    QLineEdit *m_search = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    InlineMessage *m_message = nullptr;
    DropZone *m_zone = nullptr;
    QAction *m_attach = nullptr;
    QAction *m_export = nullptr;
    QAction *m_remove = nullptr;
    QList<QAction *> m_actions;
    Uuid m_current;
};

} // namespace ctpat::ui
