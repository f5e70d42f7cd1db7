// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/validation/codes.h"

namespace ctpat {

/// How an answer was reached.
enum class Method
{
    Document,
    RecordSample,
    Interview,
    Observation,
    Demonstration,
    SystemScreen,
    Photograph,
    LiveVideo,
    Certificate,
    Other
};
template <>
std::span<const Coded<Method>> codeTable<Method>();

/// Whether a row is printed or stays with the specialist.
enum class RowAudience
{
    Report,
    Internal
};
template <>
std::span<const Coded<RowAudience>> codeTable<RowAudience>();

/// A sample: so many read of so many that there were in the period, with so many exceptions.
struct Sample
{
    int size = 0;
    int population = 0;
    int exceptions = 0;

    friend bool operator==(const Sample &, const Sample &) = default;
};

/// "10/120": size and population, without exceptions. Nothing when the text is no sample.
[[nodiscard]] std::optional<Sample> sampleFromText(const QString &text);

struct Verification
{
    Uuid id;
    Uuid answer;
    int position = 0; ///< order among those of one answer
    Method method = Method::Document;
    QString object; ///< what was looked at: "Seal log, October"
    std::optional<Sample> sample;
    QString place;
    std::optional<Moment> at;
    QString by;
    RowAudience audience = RowAudience::Report;

    friend bool operator==(const Verification &, const Verification &) = default;
};

/// Whether it is complete: InvalidInput unless 1 <= size <= population and 0 <= exceptions <= size; also for a record
/// sample without a sample. An incomplete one can be kept in a case, and blocks signing.
Status checkVerification(const Verification &verification);
/// What no case can hold: InvalidInput for a figure below zero.
Status checkFigures(const std::optional<Sample> &sample);

} // namespace ctpat
