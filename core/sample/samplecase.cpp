// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplecase.h"

#include "core/catalog/catalog.h"
#include "core/sample/samplebuilder.h"
#include "core/validation/casestore.h"

#include <QFile>

namespace ctpat {

Status makeSampleCase(const QString &path, const CaseEnvironment &environment, const Progress &progress)
{
    const Result<SampleData> data = SampleData::load();
    if (!data)
        return data.error();
    const Result<Catalog> catalog = Catalog::load();
    if (!catalog)
        return catalog.error();
    const SampleCalendar calendar(environment.clock->now().toDateTime().date());
    ValidationCase details = SampleBuilder::details(*data, calendar);
    const Result<CriteriaSet> criteria = catalog->criteriaSet(details.entityGroup, calendar.visitStart(3));
    if (!criteria)
        return criteria.error();
    const QString zone = data->outline.value(QLatin1String("zone")).toString();
    Result<std::unique_ptr<CaseFile>> file = CaseStore::createFile(path, environment, details, *criteria, zone);
    if (!file)
        return file.error();
    const Status built = SampleBuilder(**file, *data, calendar).build(progress);
    if (built)
        return {};
    // A half sample is worse than none.
    file->reset();
    QFile::remove(path);
    return built;
}

} // namespace ctpat
