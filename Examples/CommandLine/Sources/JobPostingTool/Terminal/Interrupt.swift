#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Ends the tool on Ctrl-C as a shell expects it: at once, by the signal itself, so that `$?` is 130 and a loop around the
/// tool ends too, and with no remains of the progress bar on the terminal.
enum Interrupt {
    /// Has a thread wait for Ctrl-C; before any other thread is made, so that none of them takes it.
    static func install() {
        var old = sigaction()
        // Who started the tool has it go on: `nohup`, a script's background job.
        guard sigaction(SIGINT, nil, &old) == 0, !isIgnored(old) else { return }
        var signals = signals()
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        #if canImport(Darwin)
            var thread: pthread_t?
            pthread_create(&thread, nil, { _ in Interrupt.wait() }, nil)
            if let thread { pthread_detach(thread) }
        #else
            var thread = pthread_t()
            if pthread_create(&thread, nil, { _ in Interrupt.wait() }, nil) == 0 { pthread_detach(thread) }
        #endif
    }

    private static func signals() -> sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        return signals
    }

    private static func isIgnored(_ action: sigaction) -> Bool {
        #if canImport(Darwin)
            let handler = action.__sigaction_u.__sa_handler
        #else
            let handler = action.__sigaction_handler.sa_handler
        #endif
        return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    private static func wait() -> UnsafeMutableRawPointer? {
        var signals = signals()
        var number: Int32 = 0
        sigwait(&signals, &number)
        Progress.erase()
        signal(SIGINT, SIG_DFL)
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        raise(SIGINT)
        return nil
    }
}
