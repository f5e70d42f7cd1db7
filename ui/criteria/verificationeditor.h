// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/verification.h"

#include <QTimeZone>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ctpat::ui {

class InlineMessage;

/// The fields of one verification, in the place of its row. Enter keeps it, Escape gives it up.
class VerificationEditor final : public QWidget
{
    Q_OBJECT

public:
    /// @param verification with id null for a new one; its time, place and person are proposals.
    /// @param places known ones, offered while typing. @param people likewise.
    VerificationEditor(const Verification &verification, const QTimeZone &zone, const QStringList &places,
                       const QStringList &people, QWidget *parent = nullptr);

    [[nodiscard]] const Uuid &id() const { return m_start.id; }
    /// What the fields say now.
    [[nodiscard]] Verification verification() const;
    /// Whether anything differs from what it began with.
    [[nodiscard]] bool isTouched() const;
    void focusFirst();
    void focusSample();

Q_SIGNALS:
    void kept();
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const QStringList &places, const QStringList &people);
    QWidget *makeSampleLine();
    QWidget *makeButtons();
    void load();
    void followMethod();
    void keep();

    Verification m_start;
    QTimeZone m_zone;
    QComboBox *m_method;
    QLineEdit *m_object;
    QWidget *m_sample = nullptr;
    QSpinBox *m_size;
    QSpinBox *m_population;
    QSpinBox *m_exceptions;
    QLineEdit *m_place;
    QDateTimeEdit *m_at;
    QLineEdit *m_by;
    QCheckBox *m_internal;
    InlineMessage *m_message;
};

} // namespace ctpat::ui
