// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace ctpat::ui {

class IconLabel;
class LinkButton;
class TextLabel;

/// A message in the page where it belongs, with a shape that says how grave it is, and at most one link.
class InlineMessage final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind
    {
        Information,
        Done,
        Warning,
        Problem
    };

    explicit InlineMessage(QWidget *parent = nullptr);

    /// Shows @p text; an empty one hides the message. Screen readers are told.
    void setMessage(Kind kind, const QString &text);
    void setLink(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

Q_SIGNALS:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Information;
    IconLabel *m_sign;
    TextLabel *m_text;
    LinkButton *m_link;
};

} // namespace ctpat::ui
