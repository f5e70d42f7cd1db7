// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

namespace ctpat {

class SigningIdentity;

/// What a signature says and where it stands.
struct SignatureRequest
{
    enum class Kind
    {
        Approval,
        Certification, ///< the first signature: afterwards only filling in and signing are allowed (DocMDP, P = 2)
    };

    QString fieldName; ///< an empty signature field of that name is filled; without one, a field is made
    QString name;
    QString role;
    QString reason;
    QString location;
    QString contact;
    Moment time;
    Kind kind = Kind::Approval;
    int page = 0; ///< counted from 0; for a field that is made
    QRectF rect;  ///< in points from the page's lower left corner, y upward: x() and y() are the lower left; empty: not
                  ///< seen
    QByteArray appearancePdf; ///< a PDF whose one page is shown in the field; empty: the field shows nothing
};

/// Signs a PDF as PAdES baseline B-B (ETSI EN 319 142-1) by an incremental update: the result starts with the bytes of
/// @p pdf. It is verified before it is handed out.
/// Errors: those of SigningIdentity::checkUsable at the request's time; InvalidInput (field name, page, certification
/// of a document that is signed already); PdfUnreadable; PdfUnsupported (encrypted, cross-reference stream, signing not
/// permitted); SignatureBroken (an earlier signature is not valid any more); SigningFailed.
[[nodiscard]] Result<QByteArray> signPdf(const QByteArray &pdf, const SigningIdentity &identity,
                                         const SignatureRequest &request);

} // namespace ctpat
