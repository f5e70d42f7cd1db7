// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/verification.h"

#include <QRegularExpression>

#include <array>

namespace ctpat {

namespace {

struct VerificationText
{
    Q_DECLARE_TR_FUNCTIONS(Verification)
};

} // namespace

template <>
std::span<const Coded<Method>> codeTable<Method>()
{
    static constexpr std::array table = {
        Coded<Method>{Method::Document, "document", QT_TRANSLATE_NOOP("Words", "Document")},
        //: records of which a sample was read
        Coded<Method>{Method::RecordSample, "record-sample", QT_TRANSLATE_NOOP("Words", "Record sample")},
        Coded<Method>{Method::Interview, "interview", QT_TRANSLATE_NOOP("Words", "Interview")},
        Coded<Method>{Method::Observation, "observation", QT_TRANSLATE_NOOP("Words", "Observation")},
        Coded<Method>{Method::Demonstration, "demonstration", QT_TRANSLATE_NOOP("Words", "Demonstration")},
        //: a screen of the member's computer system
        Coded<Method>{Method::SystemScreen, "system-screen", QT_TRANSLATE_NOOP("Words", "System screen")},
        Coded<Method>{Method::Photograph, "photograph", QT_TRANSLATE_NOOP("Words", "Photograph")},
        Coded<Method>{Method::LiveVideo, "live-video", QT_TRANSLATE_NOOP("Words", "Live video")},
        Coded<Method>{Method::Certificate, "certificate", QT_TRANSLATE_NOOP("Words", "Certificate")},
        //: another method of verification
        Coded<Method>{Method::Other, "other", QT_TRANSLATE_NOOP("Words", "Other")},
    };
    return table;
}

template <>
std::span<const Coded<RowAudience>> codeTable<RowAudience>()
{
    static constexpr std::array table = {
        Coded<RowAudience>{RowAudience::Report, "report", QT_TRANSLATE_NOOP("Words", "For the report")},
        Coded<RowAudience>{RowAudience::Internal, "internal", QT_TRANSLATE_NOOP("Words", "Internal")},
    };
    return table;
}

std::optional<Sample> sampleFromText(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(\\d{1,9})\\s*/\\s*(\\d{1,9})\\s*$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Sample{match.captured(1).toInt(), match.captured(2).toInt(), 0};
}

Status checkVerification(const Verification &verification)
{
    if (!verification.sample) {
        if (verification.method != Method::RecordSample)
            return {};
        return Error(ErrorCode::InvalidInput,
                     VerificationText::tr("A record sample needs its size and how many records there were."));
    }
    const Sample &sample = *verification.sample;
    if (sample.size < 1 || sample.size > sample.population) {
        return Error(
            ErrorCode::InvalidInput,
            VerificationText::tr("A sample of %1 out of %2 is not possible.").arg(sample.size).arg(sample.population));
    }
    if (sample.exceptions < 0 || sample.exceptions > sample.size) {
        return Error(ErrorCode::InvalidInput, VerificationText::tr("There cannot be %1 exceptions in a sample of %2.")
                                                  .arg(sample.exceptions)
                                                  .arg(sample.size));
    }
    return {};
}

Status checkFigures(const std::optional<Sample> &sample)
{
    if (!sample || (sample->size >= 0 && sample->population >= 0 && sample->exceptions >= 0))
        return {};
    return Error(ErrorCode::InvalidInput, VerificationText::tr("The figures of a sample cannot be below zero."));
}

} // namespace ctpat
