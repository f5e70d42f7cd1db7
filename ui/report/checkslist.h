// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issuing/check.h"
#include "ui/widgets/notelist.h"

namespace ctpat::ui {

/// The checks as a list: what blocks signing, then a heading, then what is worth a look. A click or Enter on one goes
/// where it is mended.
class ChecksList final : public NoteList
{
    Q_OBJECT

public:
    explicit ChecksList(QWidget *parent = nullptr);

    /// @param checks blockers first.
    void setChecks(const std::vector<Check> &checks);

Q_SIGNALS:
    void chosen(const ctpat::Check &check);

private:
    std::vector<Check> m_checks;
    size_t m_blockers = 0;
};

} // namespace ctpat::ui
