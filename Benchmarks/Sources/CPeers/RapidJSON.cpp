// RapidJSON in situ: it writes into its input, so each line is copied first, as a caller who keeps the dump must do.
#if defined(__AVX2__) || defined(__SSE4_2__)
#define RAPIDJSON_SSE42
#elif defined(__SSE2__)
#define RAPIDJSON_SSE2
#elif defined(__ARM_NEON)
#define RAPIDJSON_NEON
#endif
#include "Common.hpp"
#include <rapidjson/document.h>

#include <string>
#include <vector>

namespace {

void visit(const rapidjson::Value &value, peers_tally &tally) {
    switch (value.GetType()) {
    case rapidjson::kObjectType:
        tally.objects += 1;
        for (auto &member : value.GetObject()) {
            peers::add_key(tally, member.name.GetStringLength());
            visit(member.value, tally);
        }
        break;
    case rapidjson::kArrayType:
        tally.arrays += 1;
        for (auto &element : value.GetArray()) visit(element, tally);
        break;
    case rapidjson::kStringType: peers::add_string(tally, value.GetStringLength()); break;
    case rapidjson::kNumberType: peers::add_number(tally, value.GetDouble()); break;
    case rapidjson::kTrueType: tally.trues += 1; break;
    case rapidjson::kFalseType: tally.falses += 1; break;
    case rapidjson::kNullType: tally.nulls += 1; break;
    }
}

template <unsigned flags> int read(const char *bytes, size_t size, peers_work work, peers_tally *tally) {
    std::vector<char> copy;
    std::vector<char> pool(1 << 20);
    rapidjson::MemoryPoolAllocator<> allocator(pool.data(), pool.size());
    peers::for_each_line(bytes, size, [&](const char *line, size_t length) {
        if (copy.size() < length + 1) copy.resize(length * 2 + 64);
        std::memcpy(copy.data(), line, length);
        copy[length] = 0;
        allocator.Clear();
        rapidjson::Document document(&allocator);
        if (document.ParseInsitu<flags>(copy.data()).HasParseError()) {
            tally->refused += 1;
            return;
        }
        tally->records += 1;
        if (work == PEERS_VALUES || work == PEERS_PROOF) visit(document, *tally);
        if (work == PEERS_PROOF || work == PEERS_TITLE) {
            auto title = document.FindMember("title");
            if (title != document.MemberEnd() && title->value.IsString()) {
                tally->title_hash =
                    peers_hash(tally->title_hash, title->value.GetString(), title->value.GetStringLength());
            }
        }
    });
    return 0;
}

} // namespace

// Its quick conversion of numbers may be off by some units in the last place; values are asked for at full precision.
int peers_rapidjson_insitu(const char *bytes, size_t size, peers_work work, peers_tally *tally) {
    return work == PEERS_PARSE ? read<rapidjson::kParseDefaultFlags>(bytes, size, work, tally)
                               : read<rapidjson::kParseFullPrecisionFlag>(bytes, size, work, tally);
}

int peers_rapidjson_insitu_utf8(const char *bytes, size_t size, peers_work work, peers_tally *tally) {
    return work == PEERS_PARSE
               ? read<rapidjson::kParseValidateEncodingFlag>(bytes, size, work, tally)
               : read<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag>(
                     bytes, size, work, tally);
}

const char *peers_rapidjson_version(void) {
#if defined(RAPIDJSON_SSE42)
    return "RapidJSON " RAPIDJSON_VERSION_STRING " (SSE 4.2)";
#else
    return "RapidJSON " RAPIDJSON_VERSION_STRING;
#endif
}
