// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issuing/check.h"
#include "core/issuing/issue.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QSplitter;
class QStackedWidget;

namespace ctpat::ui {

class ChecksPanel;
class IconButton;
class PageMaker;
class PagesBar;
class PagesPane;
class ReportStatus;
class SectionsPanel;
class SegmentedBar;
class SignFoot;
class TextsPane;

/// Report: the pages as they will be signed, the texts between the figures, what blocks signing, and the signature.
/// In a narrow window the sections fold away, in a very narrow one the checks become a third view beside pages and
/// texts; the button that signs is always in sight.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    ReportPage(CaseSession &session, const Services &services, QWidget *parent);
    ~ReportPage() override;

    /// Fields: "sign", "integrity", and the names of the texts, such as "executive-summary".
    void goTo(const Place &place) override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return m_actions; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum View
    {
        Pages,
        Texts,
        Signing
    };
    void build();
    QWidget *makeMiddle();
    void makeActions();
    void connectParts();
    void arrange();
    void showView(View view);
    void follow(const Check &check);
    void refresh();
    void refreshFoot();
    void openSignDialog();
    [[nodiscard]] QString whyNotNow() const;

    ReportStatus *m_status;
    PageMaker *m_maker;
    SectionsPanel *m_sections;
    PagesPane *m_pages;
    PagesBar *m_bar;
    TextsPane *m_texts;
    ChecksPanel *m_checks;
    SignFoot *m_foot;
    QWidget *m_right;
    SegmentedBar *m_switch;
    IconButton *m_fold;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QBoxLayout *m_tools = nullptr;
    QList<QAction *> m_actions;
    QAction *m_signAction = nullptr;
    bool m_narrow = false;
    bool m_shown = false;
};

} // namespace ctpat::ui
