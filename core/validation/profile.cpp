// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/profile.h"

#include "core/validation/storetools.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QSysInfo>

#include <array>

namespace ctpat {

template <>
std::span<const Coded<UserRole>> codeTable<UserRole>()
{
    static constexpr std::array table = {
        Coded<UserRole>{UserRole::Specialist, "specialist", QT_TRANSLATE_NOOP("Words", "Specialist")},
        Coded<UserRole>{UserRole::SecondSpecialist, "second-specialist",
                        QT_TRANSLATE_NOOP("Words", "Second specialist")},
        Coded<UserRole>{UserRole::Supervisor, "supervisor", QT_TRANSLATE_NOOP("Words", "Supervisor")},
        Coded<UserRole>{UserRole::SecurityManager, "security-manager", QT_TRANSLATE_NOOP("Words", "Security manager")},
        Coded<UserRole>{UserRole::CompanyOfficer, "company-officer", QT_TRANSLATE_NOOP("Words", "Company officer")},
        Coded<UserRole>{UserRole::Consultant, "consultant", QT_TRANSLATE_NOOP("Words", "Consultant")},
        Coded<UserRole>{UserRole::Auditor, "auditor", QT_TRANSLATE_NOOP("Words", "Internal auditor")},
    };
    return table;
}

ProfileStore::ProfileStore(const QString &folder)
    : m_folder(folder)
{
}

QString ProfileStore::defaultFolder()
{
    const QString chosen = qEnvironmentVariable("CTPAT_CONFIG_DIR");
    if (!chosen.isEmpty())
        return chosen;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/ctpat-workbench");
}

QString ProfileStore::fileName() const
{
    return QDir(m_folder).filePath(QStringLiteral("profile.ini"));
}

Result<QString> ProfileStore::read(const QString &key) const
{
    const QFileInfo file(fileName());
    const QSettings settings(fileName(), QSettings::IniFormat);
    const QString value = settings.value(key).toString();
    // QSettings takes a file that it may not read for an empty one.
    if (settings.status() != QSettings::NoError || (file.exists() && !file.isReadable())) {
        return Error(ErrorCode::FileUnreadable,
                     tr("Your profile in %1 cannot be read. Repair or remove the file and enter your profile again.")
                         .arg(QDir::toNativeSeparators(fileName())));
    }
    return value;
}

Status ProfileStore::write(const QMap<QString, QString> &values) const
{
    const Error failed(ErrorCode::FileUnwritable,
                       tr("Your profile cannot be written to %1. What was there before is still there.")
                           .arg(QDir::toNativeSeparators(fileName())));
    if (!QDir().mkpath(m_folder))
        return failed;
    QSettings settings(fileName(), QSettings::IniFormat);
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        settings.setValue(value.key(), value.value());
    settings.sync();
    return settings.status() == QSettings::NoError ? Status() : Status(failed);
}

Result<UserProfile> ProfileStore::load() const
{
    UserProfile profile;
    QString role;
    const std::array<std::pair<const char *, QString *>, 4> fields = {{{"profile/name", &profile.name},
                                                                       {"profile/title", &profile.title},
                                                                       {"profile/organization", &profile.organization},
                                                                       {"profile/role", &role}}};
    for (const auto &[key, field] : fields) {
        Result<QString> value = read(QString::fromLatin1(key));
        if (!value)
            return value.error();
        *field = value.take();
    }
    if (profile.name.isEmpty()) {
        return Error(ErrorCode::ProfileMissing,
                     tr("The program does not know yet who is working. Enter your name, title, organization and role "
                        "in your profile first."));
    }
    profile.role = fromCode<UserRole>(role).value_or(UserRole::Specialist);
    return profile;
}

Status ProfileStore::save(const UserProfile &profile) const
{
    if (profile.name.trimmed().isEmpty())
        return invalidInput(tr("A profile needs a name."));
    return write({{QStringLiteral("profile/name"), profile.name.trimmed()},
                  {QStringLiteral("profile/title"), profile.title.trimmed()},
                  {QStringLiteral("profile/organization"), profile.organization.trimmed()},
                  {QStringLiteral("profile/role"), toCode(profile.role)}});
}

Result<Uuid> ProfileStore::installation() const
{
    const QString key = QStringLiteral("installation/id");
    const Result<QString> kept = read(key);
    if (!kept)
        return kept.error();
    if (const std::optional<Uuid> id = Uuid::fromText(*kept))
        return *id;
    const Uuid made = Uuid::create();
    if (const Status written = write({{key, made.text()}}); !written)
        return written.error();
    return made;
}

QString ProfileStore::deviceName() const
{
    const Result<QString> kept = read(QStringLiteral("installation/device"));
    return kept && !kept->isEmpty() ? *kept : QSysInfo::machineHostName();
}

Status ProfileStore::setDeviceName(const QString &name) const
{
    return write({{QStringLiteral("installation/device"), name.trimmed()}});
}

Result<CaseEnvironment> ProfileStore::environment(const Clock &clock) const
{
    const Result<UserProfile> profile = load();
    if (!profile)
        return profile.error();
    return environment(clock, *profile);
}

Result<CaseEnvironment> ProfileStore::environment(const Clock &clock, const UserProfile &as) const
{
    const Result<Uuid> id = installation();
    if (!id)
        return id.error();
    return CaseEnvironment{&clock, as.actor(), deviceName(), *id, QDir(m_folder).filePath(QStringLiteral("state"))};
}

} // namespace ctpat
