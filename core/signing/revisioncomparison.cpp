// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/revisioncomparison.h"

#include "core/signing/signaturefield.h"

#include <algorithm>
#include <cstring>
#include <initializer_list>
#include <map>
#include <set>
#include <string_view>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace ctpat {

namespace {

using Keys = std::initializer_list<std::string_view>;
using Table = std::map<QPDFObjGen, QPDFXRefEntry>;
using Kind = RevisionChange::Kind;

/// The value as the object that holds it writes it: references stay references.
bool sameValue(QPDFObjectHandle a, QPDFObjectHandle b)
{
    return a.unparse() == b.unparse();
}

bool sameExcept(QPDFObjectHandle before, QPDFObjectHandle after, Keys except)
{
    if (!before.isDictionary() || !after.isDictionary())
        return false;
    std::set<std::string> keys = before.getKeys();
    keys.merge(after.getKeys());
    return std::all_of(keys.begin(), keys.end(), [&](const std::string &key) {
        return std::find(except.begin(), except.end(), key) != except.end() ||
               sameValue(before.getKey(key), after.getKey(key));
    });
}

bool sameStream(QPDFObjectHandle before, QPDFObjectHandle after)
{
    if (before.getDict().unparseResolved() != after.getDict().unparseResolved())
        return false;
    const std::shared_ptr<Buffer> a = before.getRawStreamData();
    const std::shared_ptr<Buffer> b = after.getRawStreamData();
    return a->getSize() == b->getSize() && std::memcmp(a->getBuffer(), b->getBuffer(), a->getSize()) == 0;
}

bool sameObject(QPDFObjectHandle before, QPDFObjectHandle after)
{
    if (before.isStream() || after.isStream())
        return before.isStream() && after.isStream() && sameStream(before, after);
    return before.unparseResolved() == after.unparseResolved();
}

/// Every object that @p value refers to, also in direct values inside it; not what those refer to.
void collectReferences(QPDFObjectHandle value, std::set<QPDFObjGen> &references)
{
    const auto visit = [&references](const QPDFObjectHandle &item) {
        if (QPDFObjectHandle(item).isIndirect())
            references.insert(item.getObjGen());
        else
            collectReferences(item, references);
    };
    if (value.isStream())
        value = value.getDict();
    if (value.isDictionary()) {
        for (const auto &[key, item] : value.getDictAsMap())
            visit(item);
    } else if (value.isArray()) {
        for (const QPDFObjectHandle &item : value.getArrayAsVector())
            visit(item);
    }
}

class Comparison final
{
public:
    Comparison(QPDF &before, QPDF &after, const std::optional<PermittedSignature> &permitted)
        : m_before(before)
        , m_after(after)
        , m_permitted(permitted)
        , m_tableBefore(before.getXRefTable())
        , m_tableAfter(after.getXRefTable())
    {
        learnRoles();
    }

    [[nodiscard]] std::vector<RevisionChange> run()
    {
        compareTrailers();
        for (const auto &[id, entry] : m_tableBefore)
            compareObject(id);
        findFilledIn();
        return m_changes;
    }

private:
    void report(Kind kind, const QPDFObjGen &id = {}) { m_changes.push_back({kind, id.getObj()}); }

    /// Which objects play which part in the earlier revision. The later one does not get to say.
    void learnRoles()
    {
        const QPDFObjectHandle catalog = m_before.getRoot();
        m_roles[catalog.getObjGen()] = Role::Catalog;
        QPDFObjectHandle form = QPDFObjectHandle(catalog).getKey("/AcroForm");
        if (form.isDictionary()) {
            learn(form, Role::Form);
            learn(form.getKey("/Fields"), Role::FieldList);
        }
        for (const SignatureField &field : signatureFields(m_before)) {
            if (!field.isSigned()) {
                learn(field.field, Role::EmptyField);
                learn(field.widget, Role::EmptyField);
            }
        }
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_before).getAllPages()) {
            QPDFObjectHandle object = QPDFPageObjectHelper(page).getObjectHandle();
            learn(object, Role::Page);
            learn(object.getKey("/Annots"), Role::AnnotationList);
        }
    }

    enum class Role
    {
        None,
        Catalog,
        Form,
        FieldList,
        EmptyField,
        Page,
        AnnotationList,
    };

    void learn(QPDFObjectHandle object, Role role)
    {
        if (object.isIndirect())
            m_roles.emplace(object.getObjGen(), role);
    }

    void compareTrailers()
    {
        QPDFObjectHandle before = m_before.getTrailer();
        QPDFObjectHandle after = m_after.getTrailer();
        for (const std::string key : {"/Root", "/Info", "/Encrypt"}) {
            if (!sameValue(before.getKey(key), after.getKey(key)))
                report(Kind::Trailer);
        }
    }

    void compareObject(const QPDFObjGen &id)
    {
        if (isReplacedByGeneration(id)) {
            report(Kind::Removed, id);
            return;
        }
        if (sameBytes(id))
            return;
        QPDFObjectHandle before = m_before.getObject(id);
        QPDFObjectHandle after = m_after.getObject(id);
        if (sameObject(before, after))
            return;
        if (after.isNull()) {
            report(Kind::Removed, id);
            return;
        }
        const auto known = m_roles.find(id);
        const Role role = known == m_roles.end() ? Role::None : known->second;
        if (!isPermitted(role, id, before, after))
            report(kindOf(role, before), id);
    }

    /// The number was given to another object: "5 1" where "5 0" stood.
    [[nodiscard]] bool isReplacedByGeneration(const QPDFObjGen &id) const
    {
        const auto other = m_tableAfter.upper_bound(QPDFObjGen(id.getObj(), id.getGen()));
        return other != m_tableAfter.end() && other->first.getObj() == id.getObj();
    }

    /// Both tables lead to the same bytes of the part that both revisions share. What those bytes refer to is compared
    /// on its own, so nothing can hide behind them.
    [[nodiscard]] bool sameBytes(const QPDFObjGen &id) const
    {
        const auto before = m_tableBefore.find(id);
        const auto after = m_tableAfter.find(id);
        if (after == m_tableAfter.end() || before->second.getType() != after->second.getType())
            return false;
        if (before->second.getType() == 1)
            return before->second.getOffset() == after->second.getOffset();
        const int stream = before->second.getObjStreamNumber();
        return stream == after->second.getObjStreamNumber() &&
               before->second.getObjStreamIndex() == after->second.getObjStreamIndex() &&
               m_tableBefore.count(QPDFObjGen(stream, 0)) != 0 && sameBytes(QPDFObjGen(stream, 0));
    }

    [[nodiscard]] bool isPermitted(Role role, const QPDFObjGen &id, QPDFObjectHandle before, QPDFObjectHandle after)
    {
        switch (role) {
        case Role::Catalog:
            return sameExcept(before, after, {"/AcroForm", "/DSS"}) && isPermittedForm(before, after);
        case Role::Form:
            return isPermittedFormContent(before, after);
        case Role::FieldList:
        case Role::AnnotationList:
            return isPermittedList(before, after);
        case Role::Page:
            return sameExcept(before, after, {"/Annots"}) &&
                   isPermittedList(before.getKey("/Annots"), after.getKey("/Annots"));
        case Role::EmptyField:
            return m_permitted && (id == m_permitted->field || id == m_permitted->widget) &&
                   sameExcept(before, after, {"/V", "/AP", "/M"});
        case Role::None:
            break;
        }
        return false;
    }

    /// The catalog's entry for the form.
    [[nodiscard]] bool isPermittedForm(QPDFObjectHandle before, QPDFObjectHandle after)
    {
        if (sameValue(before.getKey("/AcroForm"), after.getKey("/AcroForm")))
            return true; // when it is a reference, its target is compared as an object
        QPDFObjectHandle old = before.getKey("/AcroForm");
        if (!old.isDictionary())
            old = QPDFObjectHandle::newDictionary();
        return isPermittedFormContent(old, after.getKey("/AcroForm"));
    }

    [[nodiscard]] bool isPermittedFormContent(QPDFObjectHandle before, QPDFObjectHandle after)
    {
        return sameExcept(before, after, {"/Fields", "/SigFlags"}) &&
               isPermittedList(before.getKey("/Fields"), after.getKey("/Fields"));
    }

    /// What was in the list stays in its place; only the permitted signature's field may follow.
    [[nodiscard]] bool isPermittedList(QPDFObjectHandle before, QPDFObjectHandle after) const
    {
        const std::vector<QPDFObjectHandle> old =
            before.isArray() ? before.getArrayAsVector() : std::vector<QPDFObjectHandle>();
        const std::vector<QPDFObjectHandle> now =
            after.isArray() ? after.getArrayAsVector() : std::vector<QPDFObjectHandle>();
        if (now.size() < old.size() || !std::equal(old.begin(), old.end(), now.begin(), sameValue))
            return false;
        return std::all_of(
            now.begin() + static_cast<std::ptrdiff_t>(old.size()), now.end(), [this](const QPDFObjectHandle &item) {
                return m_permitted &&
                       (item.getObjGen() == m_permitted->field || item.getObjGen() == m_permitted->widget);
            });
    }

    [[nodiscard]] static Kind kindOf(Role role, QPDFObjectHandle before)
    {
        switch (role) {
        case Role::Catalog:
            return Kind::Document;
        case Role::Form:
        case Role::FieldList:
            return Kind::Form;
        case Role::EmptyField:
            return Kind::Field;
        case Role::Page:
        case Role::AnnotationList:
            return Kind::Page;
        case Role::None:
            break;
        }
        const bool isField = before.isDictionary() && (before.hasKey("/FT") || before.hasKey("/Rect"));
        return isField ? Kind::Field : Kind::Content;
    }

    /// An object that the earlier revision refers to but does not have would come to life in what was signed.
    void findFilledIn()
    {
        std::set<QPDFObjGen> references;
        for (const auto &[id, entry] : m_tableBefore)
            collectReferences(m_before.getObject(id), references);
        for (const QPDFObjGen &id : references) {
            if (m_tableBefore.count(id) == 0 && m_tableAfter.count(id) != 0)
                report(Kind::FilledIn, id);
        }
    }

    QPDF &m_before;
    QPDF &m_after;
    const std::optional<PermittedSignature> &m_permitted;
    Table m_tableBefore;
    Table m_tableAfter;
    std::map<QPDFObjGen, Role> m_roles;
    std::vector<RevisionChange> m_changes;
};

} // namespace

std::vector<RevisionChange> unexpectedChanges(QPDF &before, QPDF &after,
                                              const std::optional<PermittedSignature> &permitted)
{
    return Comparison(before, after, permitted).run();
}

} // namespace ctpat
