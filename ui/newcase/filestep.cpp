// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/markingprofiles.h"
#include "ui/newcase/steps.h"
#include "ui/shell/dialogs.h"
#include "ui/widgets/gutterform.h"
#include "ui/widgets/look.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ctpat::ui {

namespace {

/// A file name that every system takes.
QString fileNameFor(const ValidationCase &details)
{
    static const QRegularExpression odd(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString name = details.member.toLower();
    name.replace(odd, QStringLiteral("-"));
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return QStringLiteral("%1-%2.ctpat").arg(name).arg(details.criteriaDate.year());
}

} // namespace

FileStep::FileStep(const Services &services, QWidget *parent)
    : AssistantStep(parent)
    , m_services(services)
    , m_marking(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_number(new QLineEdit(this))
    , m_path(new QLineEdit(this))
{
    m_marking->setObjectName(QStringLiteral("newMarking"));
    m_language->setObjectName(QStringLiteral("newLanguage"));
    m_paper->setObjectName(QStringLiteral("newPaper"));
    m_number->setObjectName(QStringLiteral("newReportNumber"));
    m_path->setObjectName(QStringLiteral("newPath"));
    for (const CaseLanguage language : allValues<CaseLanguage>())
        m_language->addItem(word(language), toCode(language));
    for (const PaperSize paper : allValues<PaperSize>())
        m_paper->addItem(word(paper), toCode(paper));
    auto *browse = new QPushButton(tr("Choose…"), this);
    connect(browse, &QPushButton::clicked, this, &FileStep::chooseFile);
    auto *place = new QWidget(this);
    place->setFocusProxy(m_path);
    auto *placeRow = new QHBoxLayout(place);
    placeRow->setContentsMargins(0, 0, 0, 0);
    placeRow->addWidget(m_path, 1);
    placeRow->addWidget(browse);
    auto *form = new GutterForm(this, GutterForm::Edge::Flush);
    form->addRow(tr("Marking"), m_marking);
    form->addRow(tr("Report number"), m_number);
    form->addRow(tr("Report in"), m_language);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("File"), place);
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        new TextLabel(tr("How is it marked, and where is it kept?"), TextRole::Title, TextTone::Text, this));
    auto *note = new TextLabel(tr("The marking stands on the screen, on every page of the report and in packages. "
                                  "Everything of the case is in this "
                                  "one file."),
                               TextRole::Body, TextTone::Muted, this);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addSpacing(Look::of(this).scaled(12));
    column->addWidget(form);
    column->addStretch(1);
    setFocusProxy(m_marking);
}

QString FileStep::title() const
{
    return tr("Marking and file");
}

void FileStep::load(const NewCaseDraft &draft)
{
    const bool self = draft.details.kind == CaseKind::SelfAssessment;
    m_marking->clear();
    for (const MarkingProfile &profile :
         self ? m_services.markings.forSelfAssessment() : m_services.markings.forValidation())
        m_marking->addItem(profile.title.in(QLocale().name()), profile.id);
    m_marking->setCurrentIndex(std::max(0, m_marking->findData(draft.details.markingProfile)));
    m_language->setCurrentIndex(m_language->findData(toCode(draft.details.language)));
    m_paper->setCurrentIndex(m_paper->findData(toCode(draft.details.paper)));
    // A proposal follows the earlier steps until a person wrote something else.
    const QString number = proposedReportNumber(draft.details.account, draft.details.criteriaDate.year(), 1);
    if (m_number->text().isEmpty() || m_number->text() == m_proposedNumber)
        m_number->setText(number);
    m_proposedNumber = number;
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = documents.filePath(fileNameFor(draft.details));
    if (m_path->text().isEmpty() || m_path->text() == m_proposedPath)
        m_path->setText(path);
    m_proposedPath = path;
}

void FileStep::store(NewCaseDraft &draft)
{
    draft.details.markingProfile = m_marking->currentData().toString();
    const MarkingProfile *profile = m_services.markings.find(draft.details.markingProfile);
    draft.details.markingBlock = profile ? profile->block().join(QLatin1Char('\n')) : QString();
    draft.details.language =
        fromCode<CaseLanguage>(m_language->currentData().toString()).value_or(CaseLanguage::English);
    draft.details.paper = fromCode<PaperSize>(m_paper->currentData().toString()).value_or(PaperSize::Letter);
    draft.details.reportNumber = m_number->text().trimmed();
    draft.path = chosenPath();
}

/// With the ending of a case, whether it was typed or not.
QString FileStep::chosenPath() const
{
    const QString path = m_path->text().trimmed();
    const bool whole = path.isEmpty() || path.endsWith(QLatin1String(".ctpat"));
    return whole ? path : path + QStringLiteral(".ctpat");
}

QString FileStep::problem() const
{
    const QString path = chosenPath();
    if (path.isEmpty())
        return tr("Say where the case is kept.");
    if (QFileInfo::exists(path))
        return tr("There is already a file with that name. Choose another; the existing one is not touched.");
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return tr("The folder does not exist. Choose another.");
    return {};
}

void FileStep::chooseFile()
{
    m_services.dialogs.saveFile(this, tr("Where is the case kept?"), m_path->text(), tr("Cases (*.ctpat)"),
                                [this](const QString &path) { m_path->setText(path); });
}

} // namespace ctpat::ui
