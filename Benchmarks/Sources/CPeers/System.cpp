#include "Common.hpp"

#include <ctime>
#include <dlfcn.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int peers_memchr(const char *bytes, size_t size, peers_work, peers_tally *tally) {
    peers::for_each_line(bytes, size, [&](const char *, size_t) { tally->records += 1; });
    return 0;
}

uint64_t peers_hash(uint64_t hash, const char *bytes, size_t size) {
    for (size_t index = 0; index < size; ++index) {
        hash = (hash ^ static_cast<unsigned char>(bytes[index])) * 1099511628211ULL;
    }
    return hash;
}

int peers_pin(void) {
#ifdef __linux__
    // Where it runs already: the system has reason to think that a good place.
    const int processor = sched_getcpu();
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(processor < 0 ? 0 : processor, &set);
    return sched_setaffinity(0, sizeof set, &set) == 0 ? processor : -1;
#else
    return -1;
#endif
}

double peers_now(void) {
    timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

long peers_page_faults(void) {
    rusage usage;
    return getrusage(RUSAGE_SELF, &usage) == 0 ? usage.ru_minflt : 0;
}

double peers_load_time(const char *path) {
    int ends[2];
    if (pipe(ends) != 0) return -1;
    const pid_t child = fork();
    if (child == 0) {
        const double start = peers_now();
        const void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
        const double time = library ? peers_now() - start : -1;
        const ssize_t written = write(ends[1], &time, sizeof time);
        _exit(written == sizeof time ? 0 : 1);
    }
    close(ends[1]);
    double time = -1;
    if (child < 0 || read(ends[0], &time, sizeof time) != sizeof time) time = -1;
    close(ends[0]);
    if (child > 0) waitpid(child, nullptr, 0);
    return time;
}

const char *peers_compiler(void) { return "clang " PEERS_QUOTED(__clang_major__) "." PEERS_QUOTED(__clang_minor__) "." PEERS_QUOTED(__clang_patchlevel__); }
