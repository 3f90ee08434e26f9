import CJobPosting
import Foundation
import Synchronization
import Testing

@testable import JobPostingABI

/// Views that are made once and stay where they are.
@Suite struct ViewCacheTests {
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
            let cache = ViewCache()
            let seen = Mutex<[Int: Set<UnsafeRawPointer>]>([:])
            onEightThreads { thread in
                for step in 0..<20 {
                    let key = (step &+ thread &+ round) % 10
                    let views: UnsafeBufferPointer<Int> = cache.views(key) { builder in
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
        let seen = Mutex<Set<String>>([])
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
            report += "\(location.name.data.map { Int(bitPattern: $0) } ?? 0) \(jobposting_fact_diagnostic_count(posting))"
            let told = report
            seen.withLock { _ = $0.insert(told) }
        }
        #expect(seen.withLock { $0.count } == 1)
        jobposting_free(posting)
    }

    @Test func `a long chain is freed without recursion`() {
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            let cache = ViewCache()
            for key in 0..<4000 {
                let views: UnsafeBufferPointer<Int> = cache.views(-key) { $0.add(key) }
                let again: UnsafeBufferPointer<Int> = cache.views(-key) { $0.add(-1) }
                #expect(views.first == key && again.baseAddress == views.baseAddress)
            }
            done.signal()
        }
        // One frame for each of the entries would not fit; the cache is freed when the thread's work ends.
        thread.stackSize = 128 << 10
        thread.start()
        done.wait()
    }

    @Test func `no views are views too`() {
        let cache = ViewCache()
        var made = 0
        for _ in 0..<3 {
            let views: UnsafeBufferPointer<Int> = cache.views(0) { _ in made += 1 }
            #expect(views.isEmpty)
        }
        #expect(made == 1)
    }
}
