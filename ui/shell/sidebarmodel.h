// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/rollup.h"
#include "ui/shell/place.h"
#include "ui/widgets/icons.h"

#include <QAbstractListModel>

#include <vector>

namespace ctpat::ui {

class CaseSession;

/// The rows of the sidebar: pages with their counts and, under Criteria, focus areas and categories with progress.
class SidebarModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind
    {
        Page,
        FocusArea,
        Category
    };
    struct Item
    {
        Kind kind = Kind::Page;
        QString text;
        QString number; ///< of a category
        Icon icon = Icon::Info;
        QString detail;   ///< muted at the right: "151 of 188"
        double share = 0; ///< of a category: answered of scope
        int actions = 0;  ///< of a category
        int recommendations = 0;
        Place place;
    };
    enum Role
    {
        ItemRole = Qt::UserRole
    };

    explicit SidebarModel(CaseSession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] const Item &item(int row) const { return m_items[static_cast<size_t>(row)]; }
    /// The row of a page, or of a category of the criteria; -1 for none.
    [[nodiscard]] int rowOf(const Place &place) const;

private:
    void refresh();
    void appendPage(const char *id, Icon icon, const QString &title, const Rollup &rollup);
    void appendCategories(const Rollup &rollup);
    [[nodiscard]] QString detailOf(const QString &page, const Rollup &rollup) const;

    CaseSession &m_session;
    std::vector<Item> m_items;
};

} // namespace ctpat::ui
