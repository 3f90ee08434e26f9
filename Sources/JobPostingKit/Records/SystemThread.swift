import CJobPostingSystem

/// Threads of the system, which `system_thread_join` waits for.
enum SystemThread {
    private final class Body {
        let run: () -> Void

        init(_ run: @escaping () -> Void) { self.run = run }
    }

    /// Calls a function on a thread of its own; nil where the system gives none.
    ///
    /// What the function holds is let go when it has returned.
    static func start(_ run: @escaping () -> Void) -> OpaquePointer? {
        let context = Unmanaged.passRetained(Body(run))
        let thread = system_thread_start(
            { context in
                guard let context else { return }
                Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run()
            }, context.toOpaque())
        if thread == nil { context.release() }
        return thread
    }
}
