import CJobPostingSystem

/// The current time.
public enum SystemClock {
    /// Milliseconds of Unix time.
    public static var now: Int64 { system_now() }
}
