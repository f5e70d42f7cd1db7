// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace ctpat {

/// A value or an Error. Calls read `auto r = f(); if (!r) return r.error(); use(r.value());`.
template <typename T>
class [[nodiscard]] Result final
{
public:
    Result(T value) // NOLINT: implicit on purpose, so that `return value;` works
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT: implicit on purpose, so that `return r.error();` works
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] explicit operator bool() const { return m_content.index() == 0; }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &value() & { return std::get<0>(m_content); }
    /// Moves the value out: `auto file = std::move(r).value();` or `auto file = r.take();`.
    [[nodiscard]] T take() { return std::move(std::get<0>(m_content)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_content); }

    [[nodiscard]] const T &operator*() const { return value(); }
    [[nodiscard]] T &operator*() { return value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value, or an Error.
class [[nodiscard]] Status final
{
public:
    Status() = default;
    Status(Error error) // NOLINT: implicit on purpose, so that `return r.error();` works
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] explicit operator bool() const { return !m_error; }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace ctpat
