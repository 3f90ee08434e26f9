/// A place in a source, relative to the repository's root, as an editor opens it.
struct Location: Equatable {
    var file: String
    var line: Int
}

/// What is wrong with an input, and where.
struct Failure: Error, CustomStringConvertible {
    var location: Location
    var message: String

    var description: String { "\(location.file):\(location.line): error: \(message)" }
}

/// Everything that is wrong with the inputs of one run.
///
/// A contributor who forgot three comments reads of three, not of the first.
final class Problems {
    private(set) var failures: [Failure] = []

    func add(_ failure: Failure) { failures.append(failure) }

    /// Runs a step that concerns one declaration; its failure is kept, and the next declaration has its turn.
    ///
    /// A step throws nothing but a ``Failure``.
    @discardableResult
    func attempt<Result>(_ step: () throws -> Result) -> Result? {
        do {
            return try step()
        } catch {
            guard let failure = error as? Failure else { preconditionFailure("\(error)") }
            failures.append(failure)
            return nil
        }
    }
}
