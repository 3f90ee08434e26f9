import CJobPosting
import Foundation
import JobPostingJSON
import JobPostingKit
import Synchronization
import Testing

@testable import JobPostingABI

/// Views that are made once and stay where they are.
@Suite struct ViewTableTests {
    /// Runs a body on eight threads that begin together.
    private func onEightThreads(_ body: @escaping @Sendable (Int) -> Void) {
        let ready = Atomic(0)
        withoutActuallyEscaping(body) { body in
            DispatchQueue.concurrentPerform(iterations: 8) { thread in
                ready.add(1, ordering: .sequentiallyConsistent)
                body(thread)
            }
        }
        #expect(ready.load(ordering: .sequentiallyConsistent) == 8)
    }

    @Test func `eight threads see one view of a key, and it stays`() {
        for round in 0..<200 {
            let table = ViewTable(count: 10)
            let seen = Locked<[Int: Set<UnsafeRawPointer>]>([:])
            onEightThreads { thread in
                for step in 0..<20 {
                    let key = (step &+ thread &+ round) % 10
                    let views: UnsafeBufferPointer<Int> = table.views(key) { builder in
                        builder.add(key)
                        builder.add(key &* 2)
                    }
                    #expect(Array(views) == [key, key &* 2])
                    guard let base = views.baseAddress else { continue }
                    let address = Int(bitPattern: base)
                    seen.withLock { seen in
                        _ = UnsafeRawPointer(bitPattern: address).map { seen[key, default: []].insert($0) }
                    }
                }
            }
            let pointers = seen.withLock { $0 }
            #expect(pointers.count == 10 && pointers.values.allSatisfy { $0.count == 1 })
        }
    }

    @Test func `a posting is read from eight threads at once`() {
        let (posting, _, _) = C.posting(
            #"{"@type": "JobPosting", "title": "R&amp;D", "skills": "a, b, c", "jobLocation": "X", "datePosted": "x"}"#)
        let address = Int(bitPattern: posting)
        let seen = Locked<Set<String>>([])
        onEightThreads { _ in
            let posting = OpaquePointer(bitPattern: address)
            var text = jobposting_string()
            var location = jobposting_location()
            var report = ""
            for field in [JOBPOSTING_FIELD_TITLE, JOBPOSTING_FIELD_SKILLS] {
                _ = jobposting_fact_text(posting, field, 0, &text)
                report += "\(C.text(text) ?? "") \(text.data.map { Int(bitPattern: $0) } ?? 0) "
            }
            _ = jobposting_fact_location(posting, JOBPOSTING_FIELD_LOCATIONS, 0, &location)
            report +=
                "\(location.name.data.map { Int(bitPattern: $0) } ?? 0) \(jobposting_fact_diagnostic_count(posting))"
            let told = report
            seen.withLock { _ = $0.insert(told) }
        }
        #expect(seen.withLock { $0.count } == 1)
        jobposting_free(posting)
    }

    @Test func `there is nothing outside the table`() {
        let table = ViewTable(count: 3)
        for index in [Int.min, -1, 3, Int.max] {
            let views: UnsafeBufferPointer<Int> = table.views(index) { $0.add(1) }
            #expect(views.isEmpty)
        }
        let views: UnsafeBufferPointer<Int> = table.views(2) { $0.add(1) }
        #expect(views.first == 1)
    }

    @Test func `eight threads make one value`() {
        for _ in 0..<200 {
            let once = Once<ViewTable>()
            let seen = Locked<Set<ObjectIdentifier>>([])
            onEightThreads { _ in
                let made = ObjectIdentifier(once.value { ViewTable(count: 1) })
                seen.withLock { _ = $0.insert(made) }
            }
            #expect(seen.withLock { $0.count } == 1)
        }
    }

    @Test func `no views are views too`() {
        let table = ViewTable(count: 10)
        var made = 0
        for _ in 0..<3 {
            let views: UnsafeBufferPointer<Int> = table.views(0) { _ in made += 1 }
            #expect(views.isEmpty)
        }
        #expect(made == 1)
    }
}

/// A value that one thread at a time may use.
///
/// Not `Mutex`: it waits for the system itself, which ThreadSanitizer does not see, and tells of races that are none.
private final class Locked<Value>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    init(_ value: Value) {
        self.value = value
    }

    func withLock<Result>(_ body: (inout Value) -> Result) -> Result { lock.withLock { body(&value) } }
}
