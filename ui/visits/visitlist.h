// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/casesession.h"

#include <QAbstractListModel>

namespace ctpat::ui {

/// The visits of a case in a list: name, days, how many criteria are in scope.
class VisitList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        DetailRole = Qt::UserRole ///< days, criteria in scope
    };

    explicit VisitList(CaseSession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Uuid visit(int row) const;
    [[nodiscard]] int rowOf(const Uuid &visit) const;

private:
    struct Entry
    {
        Uuid id;
        QString name;
        QString detail;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    void refresh();

    CaseSession &m_session;
    std::vector<Entry> m_entries;
};

} // namespace ctpat::ui
