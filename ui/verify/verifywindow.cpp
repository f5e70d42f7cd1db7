// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/verifywindow.h"

#include "core/signing/pdfverifier.h"
#include "ui/shell/dialogs.h"
#include "ui/verify/verdictpanel.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/look.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace ctpat::ui {

namespace {

/// A report with all its photographs is far smaller; a file beyond this is no report and would fill the memory.
constexpr qint64 largestVerified = 2ll << 30;

Result<VerificationReport> verifyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error(ErrorCode::FileUnreadable,
                     VerifyWindow::tr("The file cannot be read. Check that it is still there and that you may read it. "
                                      "Nothing was verified."),
                     file.errorString());
    }
    if (file.size() > largestVerified) {
        return Error(ErrorCode::PdfUnsupported,
                     VerifyWindow::tr("The file is too large to be verified here. Nothing was verified."));
    }
    return verifyPdf(file.readAll());
}

} // namespace

VerifyWindow::VerifyWindow(const QString &path, const Services &services, QWidget *parent)
    : WithTabStops<QDialog>(parent)
    , m_services(services)
    , m_zone(new DropZone(tr("Drop a PDF here, or choose one"), this))
    , m_panel(new VerdictPanel(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("verifyWindow"));
    setWindowTitle(tr("Verify a report"));
    setAcceptDrops(true);
    build();
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { showOutcome(m_watcher.result()); });
    if (!path.isEmpty())
        verify(path);
}

VerifyWindow::~VerifyWindow() = default;

void VerifyWindow::build()
{
    const Look look = Look::of(this);
    m_zone->setFixedHeight(look.scaled(72));
    connect(m_zone, &DropZone::clicked, this, &VerifyWindow::choose);
    connect(m_zone, &DropZone::filesDropped, this,
            [this](const QList<QUrl> &urls) { verify(urls.first().toLocalFile()); });
    m_progress->setObjectName(QStringLiteral("verifyProgress"));
    m_progress->setAccessibleName(tr("Verifying"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_panel);
    scroll->setAccessibleName(tr("What was found"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *other = buttons->addButton(tr("&Choose PDF…"), QDialogButtonBox::ActionRole);
    other->setObjectName(QStringLiteral("choosePdf"));
    connect(other, &QPushButton::clicked, this, &VerifyWindow::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    const int margin = look.metrics().margin;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look.scaled(16));
    column->addWidget(m_zone);
    column->addWidget(m_progress);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(look.scaled(720), look.scaled(620));
}

void VerifyWindow::choose()
{
    m_services.dialogs.openFiles(this, tr("Verify a report"), tr("PDF files (*.pdf);;All files (*)"),
                                 [this](const QStringList &paths) {
                                     if (!paths.isEmpty())
                                         verify(paths.first());
                                 });
}

void VerifyWindow::verify(const QString &path)
{
    m_path = path;
    m_panel->clear();
    m_progress->show();
    // A file that is still being verified is left to itself: the watcher hears of the new one only.
    m_watcher.setFuture(
        QtConcurrent::run([path] { return std::make_shared<Result<VerificationReport>>(verifyFile(path)); }));
}

void VerifyWindow::showOutcome(const Outcome &outcome)
{
    m_progress->hide();
    const QString name = QFileInfo(m_path).fileName();
    //: title of the window, %1 a file's name
    setWindowTitle(tr("Verify a report – %1").arg(name));
    if (*outcome)
        m_panel->showReport(name, **outcome);
    else
        m_panel->showError(name, outcome->error());
}

void VerifyWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void VerifyWindow::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (!url.isLocalFile())
            continue;
        event->acceptProposedAction();
        verify(url.toLocalFile());
        return;
    }
}

} // namespace ctpat::ui
