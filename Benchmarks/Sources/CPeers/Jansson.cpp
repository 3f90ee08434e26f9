#include "Common.hpp"
#include <jansson.h>

namespace {

void visit(const json_t *value, peers_tally &tally) {
    switch (json_typeof(value)) {
    case JSON_OBJECT: {
        tally.objects += 1;
        json_t *object = const_cast<json_t *>(value);
        for (void *member = json_object_iter(object); member; member = json_object_iter_next(object, member)) {
            peers::add_key(tally, std::strlen(json_object_iter_key(member)));
            visit(json_object_iter_value(member), tally);
        }
        break;
    }
    case JSON_ARRAY:
        tally.arrays += 1;
        for (size_t index = 0; index < json_array_size(value); ++index) visit(json_array_get(value, index), tally);
        break;
    case JSON_STRING: peers::add_string(tally, json_string_length(value)); break;
    case JSON_INTEGER:
    case JSON_REAL: peers::add_number(tally, json_number_value(value)); break;
    case JSON_TRUE: tally.trues += 1; break;
    case JSON_FALSE: tally.falses += 1; break;
    case JSON_NULL: tally.nulls += 1; break;
    }
}

} // namespace

int peers_jansson(const char *bytes, size_t size, peers_work work, peers_tally *tally) {
    peers::for_each_line(bytes, size, [&](const char *line, size_t length) {
        json_error_t error;
        json_t *root = json_loadb(line, length, 0, &error);
        if (!root) {
            tally->refused += 1;
            return;
        }
        tally->records += 1;
        if (work == PEERS_VALUES || work == PEERS_PROOF) visit(root, *tally);
        if (work == PEERS_PROOF || work == PEERS_TITLE) {
            const json_t *title = json_object_get(root, "title");
            if (json_is_string(title)) {
                tally->title_hash = peers_hash(tally->title_hash, json_string_value(title), json_string_length(title));
            }
        }
        json_decref(root);
    });
    return 0;
}

const char *peers_jansson_version(void) { return "jansson " JANSSON_VERSION; }
