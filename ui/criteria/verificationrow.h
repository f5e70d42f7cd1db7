// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/verification.h"

#include <QTimeZone>
#include <QWidget>

class QMenu;

namespace ctpat::ui {

class IconButton;

/// One way in which an answer was verified: method, object, sample; place, time and person muted below; a menu.
class VerificationRow final : public QWidget
{
    Q_OBJECT

public:
    struct Setting
    {
        QTimeZone zone; ///< of the visit
        QDate today;
        bool editable = false;
        bool first = false;
        bool last = false;

        friend bool operator==(const Setting &, const Setting &) = default;
    };

    VerificationRow(const Verification &verification, const Setting &setting, QWidget *parent = nullptr);

    [[nodiscard]] const Uuid &id() const { return m_verification.id; }
    [[nodiscard]] IconButton *menuButton() const { return m_menu; }

Q_SIGNALS:
    void editWanted(const ctpat::Uuid &id);
    void audienceChosen(const ctpat::Uuid &id, ctpat::RowAudience audience);
    void moveWanted(const ctpat::Uuid &id, int step);
    void removeWanted(const ctpat::Uuid &id);

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QString objectText() const;
    [[nodiscard]] QString circumstances() const;
    [[nodiscard]] QMenu *makeMenu();

    Verification m_verification;
    Setting m_setting;
    IconButton *m_menu;
};

} // namespace ctpat::ui
