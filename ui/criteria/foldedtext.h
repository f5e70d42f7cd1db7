// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ctpat::ui {

class LinkButton;
class TextLabel;
struct CriterionContext;

/// What to ask and look for: folded to one line of counts; open, the questions, the usual evidence and the guidance.
class FoldedText final : public QWidget
{
    Q_OBJECT

public:
    explicit FoldedText(QWidget *parent = nullptr);

    void show(const CriterionContext &context);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Nothing to say about this criterion.
    [[nodiscard]] bool isBare() const;

Q_SIGNALS:
    void openChanged(bool open);

private:
    void addPart(const QString &heading, const QStringList &lines);

    bool m_open = false;
    LinkButton *m_link;
    QWidget *m_parts;
    QVBoxLayout *m_layout;
};

} // namespace ctpat::ui
