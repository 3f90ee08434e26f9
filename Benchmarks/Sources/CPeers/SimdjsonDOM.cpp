// simdjson's DOM. The library chooses its kernel when the program runs; one core, so no second thread.
#include "Common.hpp"
#include <simdjson.h>

#include <string>

using namespace simdjson;

namespace {

void visit(const dom::element &value, peers_tally &tally) {
    switch (value.type()) {
    case dom::element_type::OBJECT:
        tally.objects += 1;
        for (auto member : dom::object(value)) {
            peers::add_key(tally, member.key.size());
            visit(member.value, tally);
        }
        break;
    case dom::element_type::ARRAY:
        tally.arrays += 1;
        for (dom::element element : dom::array(value)) visit(element, tally);
        break;
    case dom::element_type::STRING: peers::add_string(tally, std::string_view(value).size()); break;
    case dom::element_type::INT64: peers::add_number(tally, static_cast<double>(int64_t(value))); break;
    case dom::element_type::UINT64: peers::add_number(tally, static_cast<double>(uint64_t(value))); break;
    case dom::element_type::DOUBLE: peers::add_number(tally, double(value)); break;
    case dom::element_type::BOOL: (bool(value) ? tally.trues : tally.falses) += 1; break;
    case dom::element_type::NULL_VALUE: tally.nulls += 1; break;
    }
}

void add(const dom::element &root, peers_work work, peers_tally &tally) {
    tally.records += 1;
    if (work == PEERS_VALUES || work == PEERS_PROOF) visit(root, tally);
    if (work == PEERS_TITLE || work == PEERS_PROOF) {
        std::string_view title;
        if (!root["title"].get(title)) tally.title_hash = peers_hash(tally.title_hash, title.data(), title.size());
    }
}

} // namespace

int peers_simdjson_dom(const char *bytes, size_t size, peers_work work, peers_tally *tally) {
    dom::parser parser;
    peers::for_each_line(bytes, size, [&](const char *line, size_t length) {
        dom::element root;
        if (parser.parse(line, length, false).get(root)) {
            tally->refused += 1;
        } else {
            add(root, work, *tally);
        }
    });
    return 0;
}

int peers_simdjson_parse_many(const char *bytes, size_t size, peers_work work, peers_tally *tally) {
    dom::parser parser;
    dom::document_stream stream;
    if (parser.parse_many(bytes, size, 1 << 20).get(stream)) return 1;
    for (auto document : stream) {
        dom::element root;
        if (document.get(root)) {
            tally->refused += 1;
        } else {
            add(root, work, *tally);
        }
    }
    return 0;
}

const char *peers_simdjson_version(void) {
    static const std::string version =
        "simdjson " PEERS_QUOTED(SIMDJSON_VERSION) " (" + get_active_implementation()->name() + ", chosen at run time)";
    return version.c_str();
}
