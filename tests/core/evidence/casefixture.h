// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace ctpat {

/// A new case file in a folder of its own, and files to add to it.
class CaseFixture final
{
public:
    CaseFixture() { m_file = CaseFile::create(path(QStringLiteral("sample.ctpat")), environment()).take(); }

    [[nodiscard]] CaseFile &file() { return *m_file; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void close() { m_file.reset(); }
    void open(OpenMode mode)
    {
        m_file = CaseFile::open(path(QStringLiteral("sample.ctpat")), mode, environment()).take();
    }
    void reopen()
    {
        close();
        open(OpenMode::ReadWrite);
    }

    /// Bytes that differ by seed and do not repeat.
    [[nodiscard]] static QByteArray noise(qsizetype size, quint32 seed)
    {
        QByteArray bytes((size + 3) / 4 * 4, Qt::Uninitialized);
        QRandomGenerator(seed).fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
        bytes.resize(size);
        return bytes;
    }
    QString makeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        Q_ASSERT(written);
        Q_UNUSED(written)
        return path(name);
    }

    [[nodiscard]] qint64 count(const char *table)
    {
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
        return integer(sql.constData());
    }
    [[nodiscard]] qint64 integer(const char *sql)
    {
        return m_file->first<qint64>(sql, {}, [](const Query &q) { return q.integer(0); }).value().value_or(-1);
    }

    /// A person, which is the simplest thing to link to.
    [[nodiscard]] Uuid makePerson()
    {
        const Uuid id = Uuid::create();
        const Status added =
            m_file->change(QStringLiteral("Add a person"), [&](Change &change) { return insertPerson(change, id); });
        Q_ASSERT(added);
        Q_UNUSED(added)
        return id;
    }
    [[nodiscard]] static Status insertPerson(Change &change, const Uuid &id)
    {
        const QString text = QStringLiteral("Sample Person");
        return change.insert("person", id,
                             Row()
                                 .set("position", 1)
                                 .set("name", text)
                                 .set("title", text)
                                 .set("organization", text)
                                 .set("role", text)
                                 .set("internal_note", text));
    }

private:
    [[nodiscard]] CaseEnvironment environment() const
    {
        return {&m_clock,
                {QStringLiteral("Sample Specialist"), QStringLiteral("specialist")},
                QStringLiteral("SAMPLE-1"),
                m_installation,
                m_folder.filePath(QStringLiteral("state"))};
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Uuid m_installation = Uuid::create();
    std::unique_ptr<CaseFile> m_file;
};

} // namespace ctpat
