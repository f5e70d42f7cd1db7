// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace ctpat::ui {

struct CriteriaRow;

/// Which criteria of the list are shown. A heading is shown with any of its criteria.
class CriteriaFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class States
    {
        All,
        NotLookedAt,
        No,
        NotVerified,
        HasEvidence,
        SitesDiffer
    };

    explicit CriteriaFilter(QObject *parent = nullptr);

    /// A number ("6" the category, "6.1" everything that begins so) or words of the title or requirement.
    void setText(const QString &text);
    void setStates(States states);
    /// Stays in the list whatever its state: what is worked on does not vanish when it is answered.
    void setKept(const QString &criterion);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty() || m_states != States::All; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    [[nodiscard]] CriteriaRow rowAt(int sourceRow) const;
    [[nodiscard]] bool accepts(const CriteriaRow &row) const;
    [[nodiscard]] bool hasState(const CriteriaRow &row) const;
    [[nodiscard]] bool hasWords(const CriteriaRow &row) const;

    QString m_kept;
    QStringList m_words;
    States m_states = States::All;
};

} // namespace ctpat::ui
