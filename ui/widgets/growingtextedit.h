// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace ctpat::ui {

/// A text field that grows with its text, from 3 to 12 lines, and hands over what was typed: when the focus leaves,
/// after a pause of about 0.8 s, when it is hidden (as closing a window does), and when it is destroyed by itself. Tab
/// leaves the field. A page that may be destroyed while it is shown calls commitAll(this) first in its destructor: no
/// signal may reach it later.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);
    ~GrowingTextEdit() override;

    /// How many lines it shows when it has less text; 3 unless told.
    void setLeastLines(int lines);
    /// Loads a text without a signal. What was typed and not handed over yet is handed over first, so that showing the
    /// next criterion cannot lose the last one's words. The same text again leaves the cursor where it is.
    void setCommittedText(const QString &text);
    [[nodiscard]] QString committedText() const { return m_committed; }
    [[nodiscard]] bool hasUncommittedText() const;
    /// Hands over at once what was typed; nothing happens when nothing changed.
    void commit();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void textCommitted(const QString &text);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    virtual void applyLook();
    virtual void paintEdge(QPainter *painter);

private:
    void grow();
    void noteChange();
    void watchAncestors();

    QTimer m_pause;
    QString m_committed;
    QList<QMetaObject::Connection> m_ancestors;
    bool m_ancestorGone = false;
    bool m_applying = false;
    int m_leastLines = 3;
    int m_lines = 3;
};

/// What the member will read: plain ground, solid outline.
class ReportTextEdit final : public GrowingTextEdit
{
    Q_OBJECT

public:
    explicit ReportTextEdit(QWidget *parent = nullptr);
};

/// What the member must not read: violet ground, dashed edge. The third sign, the label with the lock, is PrivateLabel;
/// GutterForm::addPrivateRow puts both in place.
class PrivateTextEdit final : public GrowingTextEdit
{
    Q_OBJECT

public:
    explicit PrivateTextEdit(QWidget *parent = nullptr);

protected:
    void applyLook() override;
    void paintEdge(QPainter *painter) override;
};

/// Hands over what was typed in every text field below @p root.
void commitAll(QWidget *root);

} // namespace ctpat::ui
