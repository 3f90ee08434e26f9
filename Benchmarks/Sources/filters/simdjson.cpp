// simdjson On-Demand as its documentation shows it: the fields by name in the order in which they come, the first
// condition that fails ends the record. It knows one shape of each field.
#include "filters.hpp"
#include <simdjson.h>

using namespace simdjson;

static bool matches(ondemand::document &document) {
    std::string_view text;
    if (document.find_field("datePosted").get_string().get(text) || !filters::is_since_2023(text)) return false;
    if (document.find_field("employmentType").get_string().get(text) || text != "FULL_TIME") return false;
    ondemand::object address;
    if (document.find_field("jobLocation").find_field("address").get_object().get(address)) return false;
    if (address.find_field("addressCountry").get_string().get(text) || text != "US") return false;
    ondemand::object salary, value;
    if (document.find_field("baseSalary").get_object().get(salary)) return false;
    if (salary.find_field("currency").get_string().get(text) || text != "USD") return false;
    double maximum;
    return !salary.find_field("value").get_object().get(value) && !value.find_field("maxValue").get_double().get(maximum) &&
           maximum >= 100000;
}

int64_t filters_simdjson_ondemand(const char *bytes, size_t size) {
    int64_t count = 0;
    ondemand::parser parser;
    filters::for_each_line(bytes, size, [&](const char *line, size_t length) {
        ondemand::document document;
        if (!parser.iterate(padded_string_view(line, length, length + SIMDJSON_PADDING)).get(document))
            count += matches(document);
    });
    return count;
}
