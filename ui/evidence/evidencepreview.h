// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

#include <QFutureWatcher>
#include <QImage>
#include <QWidget>

namespace ctpat::ui {

class CaseSession;

/// What a piece of evidence shows: a picture, the first page of a PDF, the beginning of a text; else its kind in words.
/// Read on the case's thread, decoded on another; damaged or huge files are told in words and harm nothing.
class EvidencePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePreview(CaseSession &session, QWidget *parent = nullptr);
    ~EvidencePreview() override;

    /// Null: nothing.
    void setEvidence(const Evidence *evidence);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] QString words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Shown
    {
        QImage picture;
        QString words;
    };
    void load(const Evidence &evidence);
    void decode(const Uuid &content, const QByteArray &bytes, const QString &mediaType);
    void show(const Shown &shown);

    CaseSession &m_session;
    Uuid m_content;
    QString m_caption;
    QImage m_picture;
    QString m_words;
    QFutureWatcher<Shown> m_decoding;
    Uuid m_decoded;
};

} // namespace ctpat::ui
