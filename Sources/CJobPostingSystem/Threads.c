/* Threads of POSIX. */
#define _GNU_SOURCE
#include "CJobPostingSystem.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

/* In glibc 2.34 these functions moved to libc with a version of their own. The old versions are still there, and asking for
 * them keeps the library loadable by older systems, where they are found only if the program has brought libpthread. */
#if defined(__linux__) && defined(__x86_64__) && defined(__GLIBC__)
__asm__(".symver pthread_create, pthread_create@GLIBC_2.2.5");
__asm__(".symver pthread_join, pthread_join@GLIBC_2.2.5");
__asm__(".symver pthread_sigmask, pthread_sigmask@GLIBC_2.2.5");
#pragma weak pthread_create
#pragma weak pthread_join
#pragma weak pthread_sigmask
#define HAS_THREADS (pthread_create && pthread_join && pthread_sigmask)
#else
#define HAS_THREADS 1
#endif

struct system_monitor {
    pthread_mutex_t mutex;
    pthread_cond_t condition;
};

system_monitor *system_monitor_create(void) {
    system_monitor *monitor = calloc(1, sizeof *monitor);
    if (!monitor) return NULL;
    if (pthread_mutex_init(&monitor->mutex, NULL) != 0) {
        free(monitor);
        return NULL;
    }
    if (pthread_cond_init(&monitor->condition, NULL) != 0) {
        pthread_mutex_destroy(&monitor->mutex);
        free(monitor);
        return NULL;
    }
    return monitor;
}

void system_monitor_free(system_monitor *monitor) {
    if (!monitor) return;
    pthread_cond_destroy(&monitor->condition);
    pthread_mutex_destroy(&monitor->mutex);
    free(monitor);
}

/* None of these can fail for a monitor that was created and is held as it should be. */
void system_monitor_lock(system_monitor *monitor) { pthread_mutex_lock(&monitor->mutex); }
void system_monitor_unlock(system_monitor *monitor) { pthread_mutex_unlock(&monitor->mutex); }
void system_monitor_wait(system_monitor *monitor) { pthread_cond_wait(&monitor->condition, &monitor->mutex); }
void system_monitor_wake(system_monitor *monitor) { pthread_cond_broadcast(&monitor->condition); }

struct system_thread {
    pthread_t thread;
    void (*body)(void *);
    void *context;
};

static void *run(void *argument) {
    system_thread *thread = argument;
    thread->body(thread->context);
    return NULL;
}

system_thread *system_thread_start(void (*body)(void *), void *context) {
    if (!HAS_THREADS) return NULL;
    system_thread *thread = calloc(1, sizeof *thread);
    if (!thread) return NULL;
    thread->body = body;
    thread->context = context;
    /* Signals are the host's: a thread of ours must not interrupt its own reading for them. */
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int status = pthread_create(&thread->thread, NULL, run, thread);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (status == 0) return thread;
    free(thread);
    return NULL;
}

void system_thread_join(system_thread *thread) {
    if (!thread) return;
    pthread_join(thread->thread, NULL);
    free(thread);
}
