/// Ends the process when a law is broken, so that the fuzzer keeps the input.
public func law(_ holds: @autoclosure () -> Bool, _ sentence: @autoclosure () -> String) {
    if !holds() { fatalError("broken law: \(sentence())") }
}

/// What a closure returns; the law says that it does not throw.
public func lawful<Value>(_ sentence: @autoclosure () -> String, _ body: () throws -> Value) -> Value {
    do {
        return try body()
    } catch {
        fatalError("broken law: \(sentence()): \(error)")
    }
}
