// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/markingprofiles.h"
#include "core/catalog/reasons.h"
#include "core/catalog/timeline.h"
#include "core/validation/profile.h"
#include "tests/core/validation/validationfixture.h"
#include "ui/criteria/criteriapage.h"
#include "ui/shell/casesession.h"
#include "ui/shell/dialogs.h"

#include <QSignalSpy>

namespace ctpat::ui {

/// Answers instead of a person.
class AnsweringDialogs final : public Dialogs
{
public:
    void showError(QWidget *, const Error &error) override { errors.append(error.message()); }
    void showMessage(QWidget *, const QString &, const QString &text) override { messages.append(text); }
    void ask(QWidget *, const QString &, const QString &, const QString &, std::function<void()> yes) override
    {
        yes();
    }
    void openFiles(QWidget *, const QString &, const QString &,
                   std::function<void(const QStringList &)> chosen) override
    {
        chosen(files);
    }
    void saveFile(QWidget *, const QString &, const QString &, const QString &,
                  std::function<void(const QString &)>) override
    {
    }

    QStringList files;
    QStringList errors;
    QStringList messages;
};

/// A case of a foreign manufacturer with two plants, the second with a scope of three criteria; its real session, and
/// what the page needs from outside.
class CriteriaFixture
{
public:
    CriteriaFixture()
        : plant1(base.addVisit(QStringLiteral("Plant 1"), {}, QDate(2026, 11, 17)))
        , plant2(base.addVisit(QStringLiteral("Plant 2"),
                               {QStringLiteral("6.1"), QStringLiteral("6.2"), QStringLiteral("7.1")},
                               QDate(2026, 11, 18)))
        , desk(base.desk())
        , reasons(Reasons::load().take())
        , markings(MarkingProfiles::load().take())
        , timeline(Timeline::load().take())
        , profiles(base.base.path(QStringLiteral("config")))
        , clock(QDateTime(QDate(2026, 11, 17), QTime(16, 0), Qt::UTC))
        , services{clock, base.catalog, reasons, markings, timeline, profiles, dialogs}
    {
        UserProfile profile;
        profile.name = QStringLiteral("Sample Specialist");
        const Status saved = profiles.save(profile);
        Q_ASSERT(saved);
        Q_UNUSED(saved)
    }

    [[nodiscard]] CaseFile &file() const { return *base.file; }

    /// From here on the case belongs to the session.
    void open()
    {
        QSet<QString> changed;
        CaseView view = loadView(*base.file, nullptr, changed).take();
        session = std::make_unique<CaseSession>(std::move(base.file), std::move(view));
        QObject::connect(session.get(), &CaseSession::failed, session.get(),
                         [this](const Error &error) { failures.append(error.message()); });
    }
    [[nodiscard]] bool isIdle() const { return !session->isSaving(); }
    [[nodiscard]] const Answer *answer(const QString &criterion, const Uuid &visit) const
    {
        return session->validation().answer({criterion, visit});
    }
    /// An edit from elsewhere.
    void edit(const CaseSession::Act &act) { session->edit(act); }
    /// As if a report version were frozen.
    [[nodiscard]] static Status freeze(CaseFile &file)
    {
        return file.change(QStringLiteral("Freeze"), [](Change &change) {
            return change.insert("report_version", Uuid::create(),
                                 Row()
                                     .set("number", 1)
                                     .set("state", QStringLiteral("frozen"))
                                     .set("why", QString())
                                     .set("frozen", std::optional<Moment>(change.at()))
                                     .set("history_seq", 1)
                                     .set("history_head", QByteArray(32, '\1'))
                                     .set("content_id", Value())
                                     .set("released_on", QString()));
        });
    }

    ValidationFixture base;
    Uuid plant1;
    Uuid plant2;
    Uuid desk;
    Reasons reasons;
    MarkingProfiles markings;
    Timeline timeline;
    ProfileStore profiles;
    FixedClock clock;
    AnsweringDialogs dialogs;
    Services services;
    QStringList failures;
    std::unique_ptr<CaseSession> session;
};

} // namespace ctpat::ui
