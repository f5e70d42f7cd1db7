// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/incrementalupdate.h"

#include "core/base/digest.h"

#include <algorithm>

#include <qpdf/Buffer.hh>

namespace ctpat {

namespace {

QByteArray fromStd(const std::string &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray streamBody(QPDFObjectHandle stream)
{
    const std::shared_ptr<Buffer> data = stream.getRawStreamData();
    QPDFObjectHandle dictionary = stream.getDict().shallowCopy();
    dictionary.replaceKey("/Length", QPDFObjectHandle::newInteger(static_cast<long long>(data->getSize())));
    QByteArray body = fromStd(dictionary.unparse()) + "\nstream\n";
    body.append(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
    return body.append("\nendstream");
}

/// One line for each run of neighbouring numbers, then one entry of exactly 20 bytes for each (ISO 32000-1, 7.5.4).
QByteArray crossReferenceTable(const std::map<QPDFObjGen, qsizetype> &offsets)
{
    QByteArray table("xref\n");
    for (auto run = offsets.begin(); run != offsets.end();) {
        QByteArray rows;
        int count = 0;
        auto entry = run;
        for (; entry != offsets.end() && entry->first.getObj() == run->first.getObj() + count; ++entry, ++count)
            rows += QByteArray::number(entry->second).rightJustified(10, '0') + ' ' +
                    QByteArray::number(entry->first.getGen()).rightJustified(5, '0') + " n \n";
        table += QByteArray::number(run->first.getObj()) + ' ' + QByteArray::number(count) + '\n' + rows;
        run = entry;
    }
    return table;
}

} // namespace

IncrementalUpdate::IncrementalUpdate(PdfDocument &document)
    : m_document(document)
    , m_firstNew(std::max(static_cast<int>(document.qpdf().getObjectCount()) + 1,
                          document.qpdf().getTrailer().getKey("/Size").getIntValueAsInt()))
{
    // QPDF numbers on from the last object it knows. A larger /Size stands for numbers that were in use: an object that
    // took one of them would come to life wherever the document still refers to it.
    if (static_cast<int>(document.qpdf().getObjectCount()) + 1 < m_firstNew)
        document.qpdf().replaceObject(m_firstNew - 1, 0, QPDFObjectHandle::newNull());
}

bool IncrementalUpdate::canContinue(const PdfDocument &document)
{
    const qint64 offset = document.lastCrossReference();
    return offset > 0 && document.bytes().mid(offset, 4) == "xref";
}

QPDFObjectHandle IncrementalUpdate::add(const QPDFObjectHandle &object)
{
    return m_document.qpdf().makeIndirectObject(object);
}

void IncrementalUpdate::touch(const QPDFObjectHandle &object)
{
    Q_ASSERT(QPDFObjectHandle(object).isIndirect());
    m_touched.insert(object.getObjGen());
}

void IncrementalUpdate::setBody(const QPDFObjectHandle &object, const QByteArray &text)
{
    m_bodies[QPDFObjectHandle(object).getObjectID()] = text;
}

QByteArray IncrementalUpdate::body(const QPDFObjGen &id)
{
    const auto own = m_bodies.find(id.getObj());
    if (own != m_bodies.end())
        return own->second;
    QPDFObjectHandle object = m_document.qpdf().getObject(id);
    return object.isStream() ? streamBody(object) : fromStd(object.unparseResolved());
}

QByteArray IncrementalUpdate::trailer(int lastNumber) const
{
    QPDFObjectHandle old = m_document.qpdf().getTrailer();
    QPDFObjectHandle trailer = QPDFObjectHandle::newDictionary();
    for (const std::string key : {"/Root", "/Info"}) {
        if (old.hasKey(key))
            trailer.replaceKey(key, old.getKey(key));
    }
    const int size = std::max(old.getKey("/Size").getIntValueAsInt(), lastNumber + 1);
    trailer.replaceKey("/Size", QPDFObjectHandle::newInteger(size));
    trailer.replaceKey("/Prev", QPDFObjectHandle::newInteger(m_document.lastCrossReference()));
    // The first half of the ID names the document and stays; the second names this state of it. A digest of what came
    // before differs at each update and can be made again.
    const QPDFObjectHandle state = QPDFObjectHandle::newString(Sha256::of(m_document.bytes()).left(16).toStdString());
    QPDFObjectHandle id = QPDFObjectHandle::newArray();
    QPDFObjectHandle oldId = old.getKey("/ID");
    id.appendItem(oldId.isArray() && oldId.getArrayNItems() > 0 ? oldId.getArrayItem(0) : state);
    id.appendItem(state);
    trailer.replaceKey("/ID", id);
    return fromStd(trailer.unparse());
}

IncrementalUpdate::Written IncrementalUpdate::write()
{
    std::set<QPDFObjGen> objects = m_touched;
    const int last = static_cast<int>(m_document.qpdf().getObjectCount());
    for (int number = m_firstNew; number <= last; ++number)
        objects.insert(QPDFObjGen(number, 0));

    Written written{m_document.bytes(), {}};
    QByteArray &out = written.bytes;
    if (!out.endsWith('\n'))
        out += '\n';
    std::map<QPDFObjGen, qsizetype> offsets;
    for (const QPDFObjGen &object : objects) {
        offsets[object] = out.size();
        out += QByteArray::number(object.getObj()) + ' ' + QByteArray::number(object.getGen()) + " obj\n";
        written.bodies[object.getObj()] = out.size();
        out += body(object) + "\nendobj\n";
    }
    const qsizetype table = out.size();
    out += crossReferenceTable(offsets) + "trailer\n" + trailer(last) + "\nstartxref\n" + QByteArray::number(table) +
           "\n%%EOF\n";
    return written;
}

} // namespace ctpat
