// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QToolButton>

namespace ctpat::ui {

/// A link that does something: "+ Add", "Go". With a menu it opens the menu and shows a chevron.
class LinkButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    LinkButton(ui::Icon icon, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Enter follows a link as Space presses a button; in a dialog it would else go to the main button.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void prepare();
};

} // namespace ctpat::ui
