// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/validation/codes.h"

#include <QMap>

namespace ctpat {

/// In what capacity a person works with the program.
enum class UserRole
{
    Specialist,
    SecondSpecialist,
    Supervisor,
    SecurityManager,
    CompanyOfficer,
    Consultant,
    Auditor
};
template <>
std::span<const Coded<UserRole>> codeTable<UserRole>();

/// Who works: the "who" of the history and the default of forms. A statement, not a proof.
struct UserProfile
{
    QString name;
    QString title;
    QString organization;
    UserRole role = UserRole::Specialist;

    [[nodiscard]] Actor actor() const { return {name, toCode(role)}; }
    friend bool operator==(const UserProfile &, const UserProfile &) = default;
};

/// Keeps the profile and this installation's id in profile.ini of one folder.
class ProfileStore final
{
    Q_DECLARE_TR_FUNCTIONS(ProfileStore)

public:
    /// @param folder made when something is first written there.
    explicit ProfileStore(const QString &folder = defaultFolder());

    /// The folder that CTPAT_CONFIG_DIR names, else the user's own configuration folder.
    [[nodiscard]] static QString defaultFolder();

    /// ProfileMissing before the first save, FileUnreadable for a damaged file.
    [[nodiscard]] Result<UserProfile> load() const;
    /// InvalidInput without a name, FileUnwritable.
    Status save(const UserProfile &profile) const;

    /// This installation's id; made and kept at the first call.
    [[nodiscard]] Result<Uuid> installation() const;
    /// Names this computer in the history: the host's name unless another was kept.
    [[nodiscard]] QString deviceName() const;
    Status setDeviceName(const QString &name) const;

    /// What a case file needs, with the kept profile as the one who acts. @p clock must outlive the file.
    [[nodiscard]] Result<CaseEnvironment> environment(const Clock &clock) const;
    /// The same for another person at this computer.
    [[nodiscard]] Result<CaseEnvironment> environment(const Clock &clock, const UserProfile &as) const;

private:
    [[nodiscard]] QString fileName() const;
    Status write(const QMap<QString, QString> &values) const;
    [[nodiscard]] Result<QString> read(const QString &key) const;

    QString m_folder;
};

} // namespace ctpat
