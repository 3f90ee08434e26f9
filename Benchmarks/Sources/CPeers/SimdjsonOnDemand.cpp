// simdjson's On-Demand: what is not asked for is passed over and only partly checked. Its kernel is chosen when this
// file is compiled, hence the flags in Package.swift.
#include "Common.hpp"
#include <simdjson.h>

using namespace simdjson;

namespace {

template <typename Value> bool visit(Value &&value, peers_tally &tally) {
    ondemand::json_type type;
    if (value.type().get(type)) return false;
    switch (type) {
    case ondemand::json_type::object: {
        tally.objects += 1;
        ondemand::object object;
        if (value.get_object().get(object)) return false;
        for (auto member : object) {
            std::string_view key;
            if (member.unescaped_key().get(key)) return false;
            peers::add_key(tally, key.size());
            ondemand::value inner;
            if (member.value().get(inner) || !visit(inner, tally)) return false;
        }
        return true;
    }
    case ondemand::json_type::array: {
        tally.arrays += 1;
        ondemand::array array;
        if (value.get_array().get(array)) return false;
        for (auto element : array) {
            ondemand::value inner;
            if (element.get(inner) || !visit(inner, tally)) return false;
        }
        return true;
    }
    case ondemand::json_type::string: {
        std::string_view text;
        if (value.get_string().get(text)) return false;
        peers::add_string(tally, text.size());
        return true;
    }
    case ondemand::json_type::number: {
        double number;
        if (value.get_double().get(number)) return false;
        peers::add_number(tally, number);
        return true;
    }
    case ondemand::json_type::boolean: {
        bool truth;
        if (value.get_bool().get(truth)) return false;
        (truth ? tally.trues : tally.falses) += 1;
        return true;
    }
    case ondemand::json_type::null: tally.nulls += 1; return value.is_null();
    }
    return false;
}

} // namespace

int peers_simdjson_ondemand(const char *bytes, size_t size, peers_work work, peers_tally *tally) {
    ondemand::parser parser;
    peers::for_each_line(bytes, size, [&](const char *line, size_t length) {
        ondemand::document document;
        if (parser.iterate(padded_string_view(line, length, length + SIMDJSON_PADDING)).get(document)) {
            tally->refused += 1;
            return;
        }
        if (work == PEERS_VALUES || work == PEERS_PROOF) {
            if (!visit(document, *tally)) {
                tally->refused += 1;
                return;
            }
            document.rewind();
        }
        if (work == PEERS_TITLE || work == PEERS_PROOF) {
            std::string_view title;
            if (document["title"].get_string().get(title)) {
                tally->refused += 1;
                return;
            }
            tally->title_hash = peers_hash(tally->title_hash, title.data(), title.size());
        }
        tally->records += 1;
    });
    return 0;
}

const char *peers_simdjson_ondemand_version(void) {
    return "simdjson On-Demand " PEERS_QUOTED(SIMDJSON_VERSION)
           " (" PEERS_QUOTED(SIMDJSON_BUILTIN_IMPLEMENTATION) ", chosen at compile time)";
}
