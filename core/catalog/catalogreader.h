// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/edition.h"
#include "core/catalog/jsonschema.h"

#include <QJsonObject>

#include <vector>

namespace ctpat {

/// Reads the files of a catalog, then puts them together: entity types first, so that files may come in any order.
class CatalogReader final
{
public:
    /// Reads all *.json files of the folder and checks each by itself.
    [[nodiscard]] Status readFolder(const QString &folder);
    /// Puts together what was read and checks one against the other.
    [[nodiscard]] Result<Catalog> finish();

private:
    struct Document
    {
        QString file;
        QString format;
        QJsonObject object;
    };
    using Violation = std::optional<SchemaViolation>;
    using Step = Violation (CatalogReader::*)(const Document &);

    [[nodiscard]] Status readFile(const QString &path);
    /// Runs the step for each document of the format; names the document's file in an error.
    [[nodiscard]] Status forEach(const char *format, Step step);

    Violation addEntityTypes(const Document &document);
    Violation addEntityGroups(const Document &document);
    Violation addEdition(const Document &document);
    Violation addApplicabilities(const Document &document);
    Violation addApplicability(const QJsonObject &object, const QString &place);
    Violation addPortalQuestions(const Document &document);
    Violation checkEntityTypesAreUsed(const Document &document);
    Violation checkEditionsTakeTurns(const Document &document);
    [[nodiscard]] Violation checkGroup(const EntityGroup &group, const QString &place) const;
    [[nodiscard]] Violation checkApplies(const Edition &edition) const;
    [[nodiscard]] Violation checkPortalCriteria(const PortalQuestions &portal) const;
    [[nodiscard]] Edition *findEdition(const QString &program, const QString &name);

    std::vector<Document> m_documents;
    Catalog m_catalog;
};

} // namespace ctpat
