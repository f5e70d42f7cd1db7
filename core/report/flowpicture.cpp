// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Photographs and signature boxes: what stands beside its description in the side column.
#include "core/report/flowlayout.h"
#include "core/report/photostore.h"
#include "core/report/signaturebox.h"

#include <algorithm>

namespace ctpat::report {

namespace {

/// The photograph's place, or a placeholder that says why there is none.
class PhotoPlace final : public Drawable
{
public:
    PhotoPlace(const PhotoStore &photos, const PhotoStore::Added &added, const QString &placeholder, NodeId node,
               StructureTree &tree)
        : m_photos(photos)
        , m_photo(added.photo)
        , m_size(added.size)
        , m_node(node)
        , m_words(std::make_shared<TextBox>(Inlines{run(placeholder)}, TextStyle::Note, Align::Centre,
                                            added.size.width() - 24, tree, noNode))
        , m_begin(tree.ink(node, palette().ink, KeyKind::FigureBegin))
        , m_end(tree.ink(node, palette().ink, KeyKind::FigureEnd))
        , m_tree(tree)
    {
    }
    void paint(Canvas &canvas, const QPointF &topLeft) const override
    {
        const QRectF box(topLeft, m_size);
        StructureNode &figure = m_tree.node(m_node);
        figure.figurePage = canvas.page();
        figure.figureBox = box;
        canvas.marker(topLeft, m_begin);
        if (m_photo && m_photos.isGood(*m_photo)) {
            canvas.addPhoto(box, *m_photo, m_node);
        } else {
            canvas.fill(box, palette().tint);
            double y = box.center().y() - m_words->height() / 2;
            for (int i = 0; i < m_words->lineCount(); ++i) {
                m_words->paintLine(canvas, i, {box.left() + 12, y});
                y += m_words->lineHeight(i);
            }
        }
        canvas.frame(box, 0.5, palette().rule);
        canvas.marker(topLeft, m_end);
    }

private:
    const PhotoStore &m_photos;
    std::optional<int> m_photo;
    QSizeF m_size;
    NodeId m_node;
    std::shared_ptr<const TextBox> m_words;
    QColor m_begin;
    QColor m_end;
    StructureTree &m_tree;
};

/// A digest in lines of 16 digits.
QString inLines(const QString &digest)
{
    QStringList lines;
    for (qsizetype i = 0; i < digest.size(); i += 16)
        lines << digest.mid(i, 16);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Slices FlowLayout::pictureSideOf(const Picture &picture, NodeId parent) const
{
    constexpr double gap = 5;
    FlowLayout inner(m_context, sideColumn, parent);
    if (!picture.number.isEmpty())
        inner.append(inner.textOf({run(picture.number)}, TextStyle::Number, sideColumn, m_tree.add(parent, Role::P)), 0,
                     gap);
    const auto pair = [&](const Inlines &label, const std::vector<Paragraph> &value) {
        inner.append(inner.textOf(label, TextStyle::Label, sideColumn, m_tree.add(parent, Role::P)), gap, 0);
        inner.append(inner.paragraphsOf(value, sideColumn, parent), 0, 0);
    };
    for (const GridRow &row : picture.side)
        pair(row.label, row.value);
    if (!picture.digest.isEmpty())
        pair({run(picture.digestLabel)}, {paragraph(inLines(picture.digest), TextStyle::Digest)});
    return inner.take();
}

void FlowLayout::add(const Picture &block)
{
    constexpr double captionGap = 5;
    const double left = sideColumn + columnGap;
    const double width = m_width - left;
    const NodeId node = m_tree.add(m_parent, Role::Sect);
    const Slices side = pictureSideOf(block, m_tree.add(node, Role::Div));
    const NodeId figure = m_tree.add(node, Role::Figure);
    if (figure != noNode)
        m_tree.node(figure).alt = block.alt.isEmpty() ? block.caption.remark : block.alt;

    PhotoStore::Added added = m_context.photos.add(block.load, {width, m_context.geometry.pictureHeight});
    if (!added.photo)
        added.size = {width, m_context.geometry.pictureHeight / 3};
    Slice place;
    place.height = added.size.height();
    place.items.push_back({std::make_shared<PhotoPlace>(m_context.photos, added, block.placeholder, figure, m_tree)});
    Slices slices{std::move(place)};
    Slices caption =
        textOf({run(block.caption.text, RunStyle::Strong),
                run((block.caption.text.isEmpty() ? QString() : QStringLiteral(" ")) + block.caption.remark)},
               TextStyle::Small, width, m_tree.add(node, Role::Caption));
    if (!caption.empty())
        caption.front().spaceBefore = captionGap;
    std::move(caption.begin(), caption.end(), std::back_inserter(slices));
    shift(slices, left);
    placeBeside(slices, side);
    keepInside(slices, Keep::Hard);
    if (!block.id.isEmpty())
        slices.front().ids << block.id;
    append(std::move(slices), 0, 20);
}

namespace {

class SignaturePlace final : public Drawable
{
public:
    SignaturePlace(const SignatureBox &box, NodeId form)
        : m_box(box)
        , m_form(form)
    {
    }
    void paint(Canvas &canvas, const QPointF &topLeft) const override
    {
        const QRectF place(topLeft, signatureBoxSize);
        if (m_box.details) {
            paintSignedBox(canvas, place, *m_box.details);
            return;
        }
        paintOpenBox(canvas, place, m_box.openHeading, m_box.lineLabel, m_box.dateLabel);
        if (!m_box.fieldName.isEmpty())
            canvas.addField(place, m_box.fieldName, m_box.description, m_form);
    }

private:
    SignatureBox m_box;
    NodeId m_form;
};

} // namespace

void FlowLayout::add(const SignatureBox &block)
{
    const double left = sideColumn + columnGap;
    const NodeId node = m_tree.add(m_parent, Role::Sect);
    FlowLayout inner(m_context, sideColumn, node);
    inner.append(inner.textOf({run(block.role)}, TextStyle::SignerRole, sideColumn, m_tree.add(node, Role::P)), 0, 0);
    inner.append(inner.textOf({run(block.signsFor)}, TextStyle::Small, sideColumn, m_tree.add(node, Role::P)), 0, 0);
    const Slices side = inner.take();
    Slice place;
    place.height = signatureBoxSize.height();
    place.items.push_back({std::make_shared<SignaturePlace>(block, m_tree.add(node, Role::Form)), {left, 0}});
    Slices slices{std::move(place)};
    placeBeside(slices, side);
    append(std::move(slices), 12, 16);
}

} // namespace ctpat::report
