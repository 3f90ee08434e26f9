/* Prints how many microseconds it takes to load a library and find a function in it. */

#include <dlfcn.h>
#include <stdio.h>
#include <time.h>

int main(int count, char **arguments) {
    struct timespec start, end;
    if (count != 2) return 2;
    clock_gettime(CLOCK_MONOTONIC, &start);
    void *library = dlopen(arguments[1], RTLD_NOW | RTLD_LOCAL);
    void *function = library == NULL ? NULL : dlsym(library, "jobposting_version_number");
    clock_gettime(CLOCK_MONOTONIC, &end);
    if (function == NULL) {
        fprintf(stderr, "%s\n", dlerror());
        return 1;
    }
    printf("%ld\n", (end.tv_sec - start.tv_sec) * 1000000L + (end.tv_nsec - start.tv_nsec) / 1000L);
    return 0;
}
