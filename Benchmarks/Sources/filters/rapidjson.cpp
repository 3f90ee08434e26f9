// RapidJSON in situ, with the copy of the line that it needs.
#if defined(__AVX2__) || defined(__SSE4_2__)
#define RAPIDJSON_SSE42
#elif defined(__SSE2__)
#define RAPIDJSON_SSE2
#elif defined(__ARM_NEON)
#define RAPIDJSON_NEON
#endif
#include "filters.hpp"
#include <rapidjson/document.h>
#include <vector>

namespace {

struct Value {
    const rapidjson::Value *value;

    Value member(const char *name) const {
        if (!value || !value->IsObject()) return {nullptr};
        const auto found = value->FindMember(name);
        return {found == value->MemberEnd() ? nullptr : &found->value};
    }
    template <typename Body> bool each(Body body) const {
        if (!value || !value->IsArray()) return value && body(*this);
        for (const auto &element : value->GetArray())
            if (body(Value{&element})) return true;
        return false;
    }
    bool is_text() const { return value && value->IsString(); }
    bool is_number() const { return value && value->IsNumber(); }
    std::string_view text() const { return {value->GetString(), value->GetStringLength()}; }
    double number() const { return value->GetDouble(); }
};

} // namespace

int64_t filters_rapidjson(const char *bytes, size_t size) {
    int64_t count = 0;
    std::vector<char> copy;
    std::vector<char> pool(1 << 20);
    rapidjson::MemoryPoolAllocator<> allocator(pool.data(), pool.size());
    filters::for_each_line(bytes, size, [&](const char *line, size_t length) {
        if (copy.size() < length + 1) copy.resize(length * 2 + 64);
        std::memcpy(copy.data(), line, length);
        copy[length] = 0;
        allocator.Clear();
        rapidjson::Document document(&allocator);
        if (!document.ParseInsitu(copy.data()).HasParseError()) count += filters::matches(Value{&document});
    });
    return count;
}
