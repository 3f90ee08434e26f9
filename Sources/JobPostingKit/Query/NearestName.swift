/// Finds the name that somebody probably meant.
enum NearestName {
    /// The nearest of some names, if it is near enough: within a third of the word's letters, at most three edits.
    ///
    /// - Complexity: O(names × letters²); words longer than 64 bytes are not looked at.
    static func of(_ word: String, among names: [String]) -> String? {
        let letters = word.utf8.map { $0.asciiLowercased }
        guard letters.count <= 64 else { return nil }
        let limit = min(3, max(1, letters.count / 3))
        var nearest: (name: String, distance: Int)?
        // As many edits as the lengths differ by are needed at least.
        for name in names where abs(name.utf8.count - letters.count) <= limit {
            let distance = editDistance(letters, name.utf8.map { $0.asciiLowercased })
            if distance <= limit, distance < nearest?.distance ?? .max { nearest = (name, distance) }
        }
        return nearest?.name
    }

    /// Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment).
    static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
