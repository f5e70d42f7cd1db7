// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/reportstatus.h"

#include <QWidget>

class QListView;
class QGridLayout;

namespace ctpat {
class MarkingProfiles;
}

namespace ctpat::ui {

struct CaseView;
class SectionHeading;
class SectionsModel;
class TextLabel;

/// The left of the page: the sections, and below them version, paper, language and marking.
class SectionsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionsPanel(const MarkingProfiles &markings, QWidget *parent = nullptr);

    void setPages(const QHash<QString, int> &pages, int pageCount);
    void setChecks(const std::vector<Check> &checks, const CaseView &view);
    void setFacts(const CaseView &view, const IssueState &issue);
    /// Selects the section of a page, as one scrolls.
    void showPage(int page);

Q_SIGNALS:
    void pageWanted(int page);

private:
    QWidget *makeFacts();
    TextLabel *addFact(const QString &label);

    const MarkingProfiles &m_markings;
    SectionsModel *m_model;
    QListView *m_list;
    SectionHeading *m_heading;
    QGridLayout *m_facts = nullptr;
    TextLabel *m_version = nullptr;
    TextLabel *m_paper = nullptr;
    TextLabel *m_language = nullptr;
    TextLabel *m_marking = nullptr;
};

} // namespace ctpat::ui
