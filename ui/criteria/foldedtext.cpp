// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/criteria/foldedtext.h"

#include "ui/criteria/criteriawords.h"
#include "ui/criteria/criterioncontext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/layouttools.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace ctpat::ui {

namespace {

QStringList shownAll(const std::vector<LocalizedText> &texts)
{
    QStringList lines;
    for (const LocalizedText &text : texts)
        lines.append(shown(text));
    return lines;
}

} // namespace

FoldedText::FoldedText(QWidget *parent)
    : QWidget(parent)
    , m_link(new LinkButton(Icon::ChevronRight, QString()))
    , m_parts(new QWidget)
    , m_layout(new QVBoxLayout(m_parts))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_link, 0, Qt::AlignLeft);
    layout->addWidget(m_parts);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_parts->hide();
    setProperty("reading", true);
    m_link->setObjectName(QStringLiteral("askLookFor"));
    setFocusProxy(m_link);
    connect(m_link, &QAbstractButton::clicked, this, [this] {
        setOpen(!m_open);
        Q_EMIT openChanged(m_open);
    });
}

bool FoldedText::isBare() const
{
    return m_link->text().isEmpty();
}

void FoldedText::show(const CriterionContext &context)
{
    const Criterion &criterion = *context.criterion;
    QStringList counts;
    if (!criterion.questions.empty())
        counts.append(tr("%n question(s)", nullptr, static_cast<int>(criterion.questions.size())));
    if (!criterion.evidence.empty())
        counts.append(tr("%n kind(s) of evidence", nullptr, static_cast<int>(criterion.evidence.size())));
    if (!criterion.guidance.isEmpty())
        //: Advice on how to meet a criterion, as an entry of a list: "3 questions, 4 kinds of evidence, guidance".
        counts.append(tr("guidance"));
    m_link->setText(counts.join(QStringLiteral(", ")));
    m_link->updateGeometry();
    discardChildren(m_layout);
    addPart(tr("Ask"), shownAll(criterion.questions));
    addPart(tr("Look for"), shownAll(criterion.evidence));
    if (!criterion.guidance.isEmpty())
        addPart(tr("Guidance"), {shown(criterion.guidance)});
}

void FoldedText::addPart(const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    m_layout->addWidget(new TextLabel(heading, TextRole::BodyStrong));
    for (const QString &line : lines) {
        auto *label = new TextLabel;
        //: One entry of a list.
        label->setRunningText(lines.size() > 1 ? tr("• %1").arg(line) : line);
        m_layout->addWidget(label);
    }
}

void FoldedText::setOpen(bool open)
{
    m_open = open;
    m_link->setIcon(icon(open ? Icon::ChevronDown : Icon::ChevronRight, IconTone::Link));
    m_link->setAccessibleDescription(open ? tr("Open") : tr("Folded"));
    m_parts->setVisible(open);
}

} // namespace ctpat::ui
