// yyjson, whose source comes with a package of Python; its memory is a pool that is used again for each line.
#include "filters.hpp"

#if __has_include(<yyjson.h>)
#include <vector>
#include <yyjson.h>

namespace {

struct Value {
    yyjson_val *value;

    Value member(const char *name) const { return {yyjson_obj_get(value, name)}; }
    template <typename Body> bool each(Body body) const {
        if (!yyjson_is_arr(value)) return value && body(*this);
        size_t index, count;
        yyjson_val *element;
        yyjson_arr_foreach(value, index, count, element) {
            if (body(Value{element})) return true;
        }
        return false;
    }
    bool is_text() const { return yyjson_is_str(value); }
    bool is_number() const { return yyjson_is_num(value); }
    std::string_view text() const { return {yyjson_get_str(value), yyjson_get_len(value)}; }
    double number() const { return yyjson_get_num(value); }
};

} // namespace

int64_t filters_yyjson(const char *bytes, size_t size) {
    int64_t count = 0;
    std::vector<char> pool(1 << 22);
    filters::for_each_line(bytes, size, [&](const char *line, size_t length) {
        const size_t needed = yyjson_read_max_memory_usage(length, 0);
        if (pool.size() < needed) pool.resize(needed);
        yyjson_alc allocator;
        yyjson_alc_pool_init(&allocator, pool.data(), pool.size());
        yyjson_doc *document = yyjson_read_opts(const_cast<char *>(line), length, 0, &allocator, nullptr);
        if (document) count += filters::matches(Value{yyjson_doc_get_root(document)});
    });
    return count;
}

#define YYJSON_NAME "yyjson " YYJSON_VERSION_STRING
#else
int64_t filters_yyjson(const char *, size_t) { return -1; }
#define YYJSON_NAME ""
#endif

const char *filters_versions(void) { return YYJSON_NAME; }
