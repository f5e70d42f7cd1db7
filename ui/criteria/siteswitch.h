// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <QWidget>

class QComboBox;

namespace ctpat::ui {

class SegmentedBar;

/// Which visit is answered for: a row of buttons while they fit and are few, else a list to choose from.
class SiteSwitch final : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        Uuid visit; ///< null: all sites
        QString name;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit SiteSwitch(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    /// Without a signal.
    void setCurrent(const Uuid &visit);
    [[nodiscard]] Uuid current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void visitChosen(const ctpat::Uuid &visit);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void choose(int index);
    void showCurrent();

    SegmentedBar *m_bar;
    QComboBox *m_box;
    QList<Entry> m_entries;
    Uuid m_current;
};

} // namespace ctpat::ui
