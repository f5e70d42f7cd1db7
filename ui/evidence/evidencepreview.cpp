// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencepreview.h"

#include "core/evidence/contentstore.h"
#include "core/evidence/picture.h"
#include "ui/shell/casesession.h"
#include "ui/widgets/look.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QtConcurrentRun>

namespace ctpat::ui {

namespace {

constexpr qint64 largestShown = 200ll << 20;
constexpr int textShown = 4000;
constexpr QSize pictureBounds(1600, 1600);

QImage firstPage(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument pdf;
    pdf.load(&buffer);
    if (pdf.status() != QPdfDocument::Status::Ready || pdf.pageCount() == 0)
        return {};
    const QSizeF points = pdf.pagePointSize(0);
    if (points.isEmpty())
        return {};
    QImage page = pdf.render(0, (points * (900.0 / std::max(points.width(), points.height()))).toSize());
    QImage paper(page.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, page);
    return paper;
}

} // namespace

EvidencePreview::EvidencePreview(CaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("evidencePreview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_decoding, &QFutureWatcherBase::finished, this, [this] {
        if (m_decoded == m_content)
            show(m_decoding.result());
    });
}

EvidencePreview::~EvidencePreview()
{
    m_decoding.waitForFinished();
}

QSize EvidencePreview::sizeHint() const
{
    const Look look = Look::of(this);
    return {look.scaled(280), look.scaled(210)};
}

void EvidencePreview::setEvidence(const Evidence *evidence)
{
    const Uuid content = evidence ? evidence->content : Uuid();
    m_caption = evidence ? evidence->caption : QString();
    setAccessibleName(evidence ? tr("Preview of %1").arg(evidence->fileName) : tr("Preview"));
    setAccessibleDescription(m_caption);
    if (content == m_content)
        return;
    m_content = content;
    show({});
    if (evidence)
        load(*evidence);
}

void EvidencePreview::load(const Evidence &evidence)
{
    const bool shown = evidence.isPicture() || evidence.mediaType == QLatin1String("application/pdf") ||
                       evidence.mediaType.startsWith(QLatin1String("text/"));
    if (!shown || evidence.size > largestShown) {
        show({{}, tr("%1\nOpen it with its own program after exporting it.").arg(evidence.mediaType)});
        return;
    }
    const Uuid id = evidence.content;
    const QString type = evidence.mediaType;
    m_session.worker().ask<Result<QByteArray>>(
        [id](CaseFile &file) -> Result<QByteArray> {
            const ContentStore store(file);
            const Result<std::optional<Content>> content = store.find(id);
            if (!content)
                return content.error();
            if (!*content)
                return ContentStore::damaged(QStringLiteral("no content"));
            return store.bytes(**content);
        },
        this,
        [this, id, type](const Result<QByteArray> &bytes) {
            if (id != m_content)
                return;
            if (bytes)
                decode(id, *bytes, type);
            else
                show({{}, bytes.error().message()});
        });
}

void EvidencePreview::decode(const Uuid &content, const QByteArray &bytes, const QString &mediaType)
{
    m_decoded = content;
    m_decoding.setFuture(QtConcurrent::run([bytes, mediaType]() -> Shown {
        if (mediaType.startsWith(QLatin1String("text/")))
            return {{}, QString::fromUtf8(bytes.left(textShown))};
        if (mediaType == QLatin1String("application/pdf")) {
            const QImage page = firstPage(bytes);
            return {page, page.isNull()
                              ? tr("This PDF cannot be shown: it is damaged or protected. It is kept as it is.")
                              : QString()};
        }
        const Result<QImage> picture = decodePicture(bytes, pictureBounds);
        return picture ? Shown{*picture, {}} : Shown{{}, picture.error().message()};
    }));
}

void EvidencePreview::show(const Shown &shown)
{
    m_picture = shown.picture;
    m_words = shown.words;
    update();
}

void EvidencePreview::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), look.colours().alternate);
    painter.setPen(look.colours().hairline);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (!m_picture.isNull()) {
        const QSize fitted = m_picture.size().scaled(size() - QSize(8, 8), Qt::KeepAspectRatio);
        const QPoint at((width() - fitted.width()) / 2, (height() - fitted.height()) / 2);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRect(at, fitted), m_picture);
        return;
    }
    painter.setPen(look.colours().muted);
    painter.setFont(look.font(TextRole::Second));
    painter.drawText(rect().adjusted(10, 8, -10, -8), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, m_words);
}

} // namespace ctpat::ui
