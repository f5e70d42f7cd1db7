// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/profile.h"
#include "tests/support/casefixture.h"

#include <QDir>
#include <QSysInfo>

using namespace ctpat;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void missingBeforeTheFirstSave();
    void comesBack_data();
    void comesBack();
    void refusesAnEmptyName();
    void damagedFile_data();
    void damagedFile();
    void unwritableFolder();
    void installationIsKept();
    void environmentOfACase();
    void folderFromTheEnvironment();

private:
    [[nodiscard]] ProfileStore store() const { return ProfileStore(m_folder->filePath(QStringLiteral("config"))); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestProfile::missingBeforeTheFirstSave()
{
    CTPAT_ERROR(store().load(), ErrorCode::ProfileMissing);
    SystemClock clock;
    CTPAT_ERROR(store().environment(clock), ErrorCode::ProfileMissing);
}

void TestProfile::comesBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::addColumn<UserRole>("role");
    QTest::newRow("plain") << QStringLiteral("Sample Specialist") << QStringLiteral("Supply Chain Security Specialist")
                           << UserRole::Specialist;
    QTest::newRow("accents") << QStringLiteral("Peña Sample") << QStringLiteral("Jefe; \"seguridad\" = 100 %")
                             << UserRole::SecurityManager;
    QTest::newRow("comma") << QStringLiteral("Sample, Ann") << QString() << UserRole::Supervisor;
}

void TestProfile::comesBack()
{
    QFETCH(QString, name);
    QFETCH(QString, title);
    QFETCH(UserRole, role);
    const UserProfile profile{name, title, QStringLiteral("Sample Field Office"), role};
    CTPAT_OK(store().save(profile));
    const auto loaded = store().load();
    CTPAT_OK(loaded);
    QCOMPARE(*loaded, profile);
}

void TestProfile::refusesAnEmptyName()
{
    CTPAT_ERROR(store().save({QStringLiteral("  "), {}, {}, UserRole::Specialist}), ErrorCode::InvalidInput);
    CTPAT_ERROR(store().load(), ErrorCode::ProfileMissing);
}

void TestProfile::damagedFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("section is not closed") << QByteArray("[profile\nname=Sample Specialist\n");
    QTest::newRow("line without a value") << QByteArray("[profile]\nname\n");
    QTest::newRow("cut off") << QByteArray("[profile]\nname=Sample Specialist\ntit");
}

void TestProfile::damagedFile()
{
    QFETCH(QByteArray, content);
    CTPAT_OK(store().save({QStringLiteral("Sample Specialist"), {}, {}, UserRole::Specialist}));
    QFile file(m_folder->filePath(QStringLiteral("config/profile.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    CTPAT_ERROR(store().load(), ErrorCode::FileUnreadable);
}

void TestProfile::unwritableFolder()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("config")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    CTPAT_ERROR(store().save({QStringLiteral("Sample Specialist"), {}, {}, UserRole::Specialist}),
                ErrorCode::FileUnwritable);
}

void TestProfile::installationIsKept()
{
    const auto made = store().installation();
    CTPAT_OK(made);
    QVERIFY(!made->isNull());
    QCOMPARE(*store().installation(), *made);
    QVERIFY(*ProfileStore(m_folder->filePath(QStringLiteral("other"))).installation() != *made);
    QCOMPARE(store().deviceName(), QSysInfo::machineHostName());
    CTPAT_OK(store().setDeviceName(QStringLiteral("SAMPLE-PC")));
    QCOMPARE(store().deviceName(), QStringLiteral("SAMPLE-PC"));
    QCOMPARE(*store().installation(), *made);
}

void TestProfile::environmentOfACase()
{
    CTPAT_OK(store().save({QStringLiteral("Sample Specialist"), {}, {}, UserRole::SecondSpecialist}));
    SystemClock clock;
    const auto environment = store().environment(clock);
    CTPAT_OK(environment);
    QCOMPARE(environment->actor.name, QStringLiteral("Sample Specialist"));
    QCOMPARE(environment->actor.role, QStringLiteral("second-specialist"));
    QCOMPARE(environment->installation, *store().installation());
    QVERIFY(environment->stateFolder.startsWith(m_folder->path()));
    const auto other = store().environment(clock, {QStringLiteral("Sample Supervisor"), {}, {}, UserRole::Supervisor});
    CTPAT_OK(other);
    QCOMPARE(other->actor.name, QStringLiteral("Sample Supervisor"));
    QCOMPARE(store().load()->name, QStringLiteral("Sample Specialist"));
}

void TestProfile::folderFromTheEnvironment()
{
    qputenv("CTPAT_CONFIG_DIR", m_folder->path().toUtf8());
    QCOMPARE(ProfileStore::defaultFolder(), m_folder->path());
    qunsetenv("CTPAT_CONFIG_DIR");
    QVERIFY(QDir::isAbsolutePath(ProfileStore::defaultFolder()));
    QVERIFY(ProfileStore::defaultFolder() != m_folder->path());
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
