// The four-condition filter of the benchmarks as a program would write it by hand that must be right on every shape of a
// field, over any tree of JSON values: country US, full time, posted since 2023, pay that reaches 100,000 USD.
//
// Cheap conditions first; each ends the record. Compiled by Benchmarks/run into one library, which queries.py calls.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

extern "C" {
/// Each takes a whole dump in memory, one JSON text a line, and answers how many records match.
int64_t filters_rapidjson(const char *bytes, size_t size);
int64_t filters_yyjson(const char *bytes, size_t size);
/// Knows one shape of each field; what has another is not found. 64 bytes behind the dump must be readable.
int64_t filters_simdjson_ondemand(const char *bytes, size_t size);
/// How many lines hold a word, as its bytes.
int64_t filters_memmem(const char *bytes, size_t size, const char *word);
/// "" where a library was not there.
const char *filters_versions(void);
}

namespace filters {

/// Calls `body(line, size)` for each line that is not empty.
template <typename Body> inline void for_each_line(const char *bytes, size_t size, Body body) {
    const char *position = bytes;
    const char *const end = bytes + size;
    while (position < end) {
        const void *found = std::memchr(position, '\n', static_cast<size_t>(end - position));
        const char *const stop = found ? static_cast<const char *>(found) : end;
        if (stop > position) body(position, static_cast<size_t>(stop - position));
        position = stop + 1;
    }
}

inline bool is_united_states(std::string_view text) { return text == "US" || text == "United States"; }

inline int two_digits(const char *text) { return (text[0] - '0') * 10 + (text[1] - '0'); }

/// Whether a date, with or without a time and a zone, is 2023-01-01 in UTC or later.
inline bool is_since_2023(std::string_view text) {
    if (text.size() < 10) return false;
    if (text.substr(0, 10) > "2023-01-01") return true;
    const bool has_zone = text.size() >= 25 && (text[19] == '+' || text[19] == '-');
    if (text.substr(0, 10) == "2023-01-01") {
        if (!has_zone || text[19] == '-') return true;
        return two_digits(&text[11]) * 60 + two_digits(&text[14]) >= two_digits(&text[20]) * 60 + two_digits(&text[23]);
    }
    // The last day of 2022 west of Greenwich.
    return text.substr(0, 10) == "2022-12-31" && has_zone && text[19] == '-' &&
           two_digits(&text[11]) * 60 + two_digits(&text[14]) + two_digits(&text[20]) * 60 + two_digits(&text[23]) >= 1440;
}

/// A number that is published as text, with or without commas; a negative one when it is none.
inline double amount(std::string_view text) {
    char digits[32];
    size_t size = 0;
    for (const char sign : text) {
        if (sign == ',') continue;
        if (size == sizeof digits - 1) return -1;
        digits[size++] = sign;
    }
    digits[size] = 0;
    char *end;
    const double value = std::strtod(digits, &end);
    return size > 0 && *end == 0 ? value : -1;
}

/// The filter over values that have:
///
///     Value member(const char *name)      none when there is no such member, or this is no object
///     bool each(body)                     of an array its elements, else itself, until `body` answers true
///     bool is_text(), std::string_view text(), bool is_number(), double number(), bool exists()
template <typename Value> inline bool matches(Value posting) {
    const Value date = posting.member("datePosted");
    if (!date.is_text() || !is_since_2023(date.text())) return false;
    const bool is_full_time = posting.member("employmentType").each([](Value type) {
        return type.is_text() && type.text() == "FULL_TIME";
    });
    if (!is_full_time) return false;
    const bool reaches = posting.member("baseSalary").each([](Value salary) {
        const Value currency = salary.member("currency");
        if (!currency.is_text() || currency.text() != "USD") return false;
        return salary.member("value").each([](Value value) {
            for (const char *name : {"maxValue", "value", "minValue"}) {
                const Value bound = value.member(name);
                if (bound.is_number() ? bound.number() >= 100000 : bound.is_text() && amount(bound.text()) >= 100000)
                    return true;
            }
            return value.is_number() && value.number() >= 100000;
        });
    });
    if (!reaches) return false;
    return posting.member("jobLocation").each([](Value place) {
        return place.member("address").each([](Value address) {
            return address.member("addressCountry").each([](Value country) {
                const Value name = country.member("name");
                return country.is_text() ? is_united_states(country.text()) : name.is_text() && is_united_states(name.text());
            });
        });
    });
}

} // namespace filters
