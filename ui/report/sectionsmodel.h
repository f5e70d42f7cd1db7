// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issuing/check.h"

#include <QAbstractListModel>
#include <QHash>

namespace ctpat::ui {

struct CaseView;

/// The sections of the report in their order: name, first page, and whether a check concerns them.
class SectionsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Mark
    {
        Fine,
        WorthALook,
        Blocks
    };
    enum Role
    {
        PageRole = Qt::UserRole, ///< from 0; -1: not known yet
        MarkRole,                ///< Mark as int
    };

    explicit SectionsModel(QObject *parent = nullptr);

    void setPages(const QHash<QString, int> &pages);
    void setChecks(const std::vector<Check> &checks, const CaseView &view);
    /// The section that @p page belongs to; -1 when no page is known.
    [[nodiscard]] int rowOfPage(int page) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString id;
        QString name;
        int page = -1;
        Mark mark = Mark::Fine;
    };
    [[nodiscard]] QString spoken(const Row &row) const;

    QList<Row> m_rows;
};

} // namespace ctpat::ui
