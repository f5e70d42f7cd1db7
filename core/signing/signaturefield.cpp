// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/signaturefield.h"

#include "core/signing/pdfdocument.h"

#include <set>

namespace ctpat {

namespace {

/// Deeper forms are hostile ones: the walk must not exhaust the stack.
constexpr int deepestForm = 32;

/// Walks the tree of fields; a field that was seen before ends the walk, so that a circle does.
class FieldWalk final
{
public:
    void visit(QPDFObjectHandle node, const QString &parentName, const std::string &parentType, int depth = 0)
    {
        if (depth > deepestForm || !node.isDictionary() ||
            (node.isIndirect() && !m_seen.insert(node.getObjGen()).second))
            return;
        const std::string type = node.getKey("/FT").isName() ? node.getKey("/FT").getName() : parentType;
        QString name = parentName;
        if (node.getKey("/T").isString()) {
            const QString part = fromPdfText(node.getKey("/T").getUTF8Value());
            name = parentName.isEmpty() ? part : parentName + QLatin1Char('.') + part;
        }
        std::vector<QPDFObjectHandle> subfields;
        QPDFObjectHandle widget = node;
        if (node.getKey("/Kids").isArray()) {
            for (QPDFObjectHandle kid : node.getKey("/Kids").getArrayAsVector()) {
                if (kid.isDictionary() && kid.hasKey("/T"))
                    subfields.push_back(kid);
                else if (kid.isDictionary() && widget.isSameObjectAs(node))
                    widget = kid;
            }
        }
        for (const QPDFObjectHandle &subfield : subfields)
            visit(subfield, name, type, depth + 1);
        if (subfields.empty() && type == "/Sig")
            fields.push_back({name, node, widget});
    }

    std::vector<SignatureField> fields;

private:
    std::set<QPDFObjGen> m_seen;
};

} // namespace

QPDFObjectHandle SignatureField::signature() const
{
    return QPDFObjectHandle(field).getKey("/V");
}

std::vector<SignatureField> signatureFields(QPDF &document)
{
    FieldWalk walk;
    QPDFObjectHandle fields = document.getRoot().getKeyIfDict("/AcroForm").getKeyIfDict("/Fields");
    if (fields.isArray()) {
        for (const QPDFObjectHandle &field : fields.getArrayAsVector())
            walk.visit(field, {}, {});
    }
    return walk.fields;
}

} // namespace ctpat
