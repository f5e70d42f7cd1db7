// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QVBoxLayout;

namespace ctpat::ui {

/// Rows in a hairline box with hairlines between them (verifications, questions). Owns its rows. Absent when empty.
class FramedList final : public QFrame
{
    Q_OBJECT

public:
    explicit FramedList(QWidget *parent = nullptr);
    ~FramedList() override;

    void addRow(QWidget *row);
    void insertRow(int index, QWidget *row);
    void removeRow(QWidget *row);
    void clear();
    [[nodiscard]] int count() const;
    [[nodiscard]] QWidget *rowAt(int index) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void forget(QWidget *row);

    QVBoxLayout *m_layout;
    QList<QWidget *> m_rows;
};

} // namespace ctpat::ui
