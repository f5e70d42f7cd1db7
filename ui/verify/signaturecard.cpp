// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/signaturecard.h"

#include "ui/widgets/gutterform.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/outline.h"
#include "ui/widgets/statepainter.h"
#include "ui/widgets/textlabel.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace ctpat::ui {

namespace {

struct SignatureCardText
{
    Q_DECLARE_TR_FUNCTIONS(SignatureCard)
};

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

/// The time as the signer wrote it, with its offset: the reader may sit in another zone.
QString statedText(const Moment &moment)
{
    const QDateTime time = moment.toDateTime();
    //: a time and its difference to UTC, such as "17/11/26 11:22 (UTC-07:00)"
    return SignatureCardText::tr("%1 (%2)").arg(timeText(time), time.timeZoneAbbreviation());
}

QString coverText(const SignatureReport &signature)
{
    if (signature.coversWholeFile)
        return SignatureCardText::tr("The whole file");
    if (signature.laterChanges.empty() && signature.coveredBytes > 0)
        return SignatureCardText::tr("The first %1 of the file; what was added later is signatures only.")
            .arg(QLocale().formattedDataSize(signature.coveredBytes));
    return SignatureCardText::tr("The first %1 of the file; it was changed after that, in %n place(s).", nullptr,
                                 static_cast<int>(signature.laterChanges.size()))
        .arg(QLocale().formattedDataSize(signature.coveredBytes));
}

/// Digits in groups of four, so that two people can compare them aloud and a line can break.
QString grouped(const QString &digits)
{
    QStringList groups;
    for (int i = 0; i < digits.size(); i += 4)
        groups.append(digits.mid(i, 4));
    return groups.join(QLatin1Char(' '));
}

void addFact(GutterForm *form, const QString &label, const QString &text, bool fixedPitch = false)
{
    if (text.isEmpty())
        return;
    auto *value = new TextLabel(text, TextRole::Body, TextTone::Text, form);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(label + QLatin1String(": ") + text);
    if (fixedPitch) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPixelSize(QFontInfo(Look::of(form).font(TextRole::Second)).pixelSize());
        value->setFont(font);
    }
    form->addRow(label, value);
}

} // namespace

State shapeOf(SignatureVerdict verdict)
{
    switch (verdict) {
    case SignatureVerdict::Valid:
        return State::Yes;
    case SignatureVerdict::CertificateNotValid:
    case SignatureVerdict::UnknownFormat:
    case SignatureVerdict::PartlyCovered:
        return State::NoRecommendation;
    case SignatureVerdict::EmptyFields:
    case SignatureVerdict::NotSigned:
        return State::NotVerified;
    default:
        return State::NoAction;
    }
}

SignatureCard::SignatureCard(const SignatureReport &signature, QWidget *parent)
    : QFrame(parent)
{
    const Look look = Look::of(this);
    setObjectName(QStringLiteral("signatureCard"));
    auto *details = makeDetails(signature);
    auto *more = new LinkButton(tr("Certificate and algorithms"), this);
    more->setObjectName(QStringLiteral("certificateDetails"));
    more->setCheckable(true);
    connect(more, &LinkButton::toggled, details, &QWidget::setVisible);
    details->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.scaled(16), look.scaled(12), look.scaled(16), look.scaled(12));
    column->setSpacing(look.scaled(8));
    column->addWidget(makeHead(signature));
    column->addWidget(makeFacts(signature));
    column->addWidget(more, 0, Qt::AlignLeft);
    column->addWidget(details);
}

QWidget *SignatureCard::makeHead(const SignatureReport &signature)
{
    const Look look = Look::of(this);
    auto *head = new QWidget(this);
    const QString name = !signature.nameStated.isEmpty() ? signature.nameStated
                         : signature.signer              ? signature.signer->commonName
                                                         : tr("Unknown signer");
    auto *title = new TextLabel(name, TextRole::Section, TextTone::Text, head);
    title->setObjectName(QStringLiteral("signerName"));
    title->setWordWrap(true);
    auto *verdict = new TextLabel(verdictText(signature.verdict), TextRole::Body, TextTone::Muted, head);
    verdict->setObjectName(QStringLiteral("signatureVerdict"));
    verdict->setWordWrap(true);
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look.scaled(8));
    grid->setVerticalSpacing(look.scaled(2));
    grid->setColumnStretch(1, 1);
    auto *shape = new IconLabel(stateIcon(shapeOf(signature.verdict)), 1.25, head);
    grid->addWidget(shape, 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(verdict, 1, 1);
    return head;
}

QWidget *SignatureCard::makeFacts(const SignatureReport &signature)
{
    auto *form = new GutterForm(this);
    addFact(form, tr("Role"), signature.role);
    addFact(form, tr("Time stated"),
            signature.timeStated
                ? tr("%1, by the signer's own clock; nobody else confirms it").arg(statedText(*signature.timeStated))
                : tr("none"));
    addFact(form, tr("Reason"), signature.reason);
    addFact(form, tr("Location"), signature.location);
    addFact(form, tr("Covers"), coverText(signature));
    addFact(form, tr("Trust"), trustText(signature.trust));
    return form;
}

QWidget *SignatureCard::makeDetails(const SignatureReport &signature)
{
    auto *form = new GutterForm(this);
    form->setObjectName(QStringLiteral("certificateFacts"));
    if (signature.signer) {
        const CertificateInfo &signer = *signature.signer;
        addFact(form, tr("Certificate"), signer.commonName);
        addFact(form, tr("Organization"), signer.organization);
        addFact(form, tr("Issuer"), signer.issuerName);
        addFact(form, tr("Serial number"), grouped(signer.serialHex), true);
        addFact(form, tr("Valid"), tr("%1 to %2").arg(timeText(signer.validFrom), timeText(signer.validTo)));
        addFact(form, tr("Key"), signer.keyAlgorithm);
        addFact(form, tr("Fingerprint"), grouped(signer.sha256Fingerprint), true);
    }
    addFact(form, tr("Digest"), signature.digestAlgorithm);
    addFact(form, tr("Signature"), signature.signatureAlgorithm);
    addFact(form, tr("Format"), signature.subFilter);
    addFact(form, tr("Field"), signature.fieldName);
    addFact(form, tr("Finding"), signature.detail);
    return form;
}

void SignatureCard::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fillShape(&painter, rect(), look.colours().base, look);
    paintEdge(&painter, rect(), look.colours().hairline, look.metrics().hairline, look);
}

} // namespace ctpat::ui
