// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <vector>

namespace ctpat::ui {

/// What Home remembers of a case, so that it need not be opened to be listed. Kept in the settings of the program, with
/// names of members and files but nothing of their content.
struct RecentCase
{
    QString path;
    QString member;
    QString description; ///< kind and entity, as they were shown
    int answered = 0;
    int total = 0;
    QDateTime opened;
    QDate nextDate; ///< planned release
    Place place;    ///< where the work was left; its page is empty when that is not known

    [[nodiscard]] double share() const { return total > 0 ? double(answered) / total : 0.0; }
    friend bool operator==(const RecentCase &, const RecentCase &) = default;
};

/// The recent cases, the one worked on last first. Files that are gone stay listed and say so when opened.
class RecentCases final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        PathRole = Qt::UserRole
    };

    /// @param settingsFile an INI file; made when something is first written.
    explicit RecentCases(const QString &settingsFile, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const RecentCase &at(int row) const { return m_cases[static_cast<size_t>(row)]; }

    /// What is known of the case in that file, or nothing.
    [[nodiscard]] const RecentCase *find(const QString &path) const;
    void remember(const RecentCase &opened);
    void forget(const QString &path);

private:
    void load();
    void save() const;

    QString m_settingsFile;
    std::vector<RecentCase> m_cases;
};

} // namespace ctpat::ui
