/// What a JSON value is.
public enum JSONKind: UInt8, Sendable {
    /// `null`
    case null
    /// `false`
    case `false`
    /// `true`
    case `true`
    /// A number, kept as it is written.
    case number
    /// A string, or the key of a member.
    case string
    /// `[…]`
    case array
    /// `{…}`
    case object
}

// The tape
// ========
// A parsed document is one flat array of 16-byte entries in document order. A scalar is one entry, a container is one
// entry followed by the entries of what it holds; an object's members are a key (a string entry) and then the value.
// Nothing is copied out of the input: an entry says where its text stands.
//
//     bytes     {"title": "Welder", "openings": [2, true]}
//     offset    0123456789…
//
//     entry  kind     offset  length  span   text
//       0    object        0      42     7   the whole value, brackets included
//       1    string        2       5     1   title          (key; between the quotes)
//       2    string       11       6     1   Welder         (between the quotes)
//       3    string       21       8     1   openings       (key)
//       4    array        32       9     3   [2, true]
//       5    number       33       1     1   2
//       6    true         36       4     1   true
//
// `span` is the number of entries that a value occupies, itself included: the value after entry 4 is entry 4 + 3. So a
// walk never needs a stack, a subtree is a slice of the tape, and a position in the source is there for every value.
// A text that had to be mended stands behind the input in the same buffer, and before it, in eight bytes, the range of the
// input that it stands for (two 32-bit offsets, little-endian). Such an entry has the flag `isMended`:
//
//     bytes     {title: 'Welder'}‖ 1 6 title
//     offset    0123456789…      17     25
//
//     entry  kind     offset  length  span   text
//       0    object        0      17     3   {title: 'Welder'}
//       1    string       25       5     1   title, written at 1..<6 without quotes
//       2    string        9       6     1   Welder: nothing had to change between the quotes
//
// One byte of input yields at most one entry (`[[[[`), hence a tape takes at most 16 bytes for each byte of input;
// real postings take about 0.2.

/// One value (or key) on the tape: where its text stands and how many entries it occupies.
@usableFromInline
struct JSONEntry {
    /// Offset of the text in the input: the first byte of a scalar or container; of a string, the byte after the quote.
    @usableFromInline var offset: UInt32
    /// Bytes of text: of a string, those between the quotes.
    @usableFromInline var length: UInt32
    /// Entries occupied, this one included. While a container is still open: the index of the container around it.
    @usableFromInline var span: UInt32
    /// What the value is.
    @usableFromInline var kind: JSONKind
    /// What the parser has seen in its text.
    @usableFromInline var flags: Flags

    /// Facts about the text of a scalar.
    @usableFromInline
    struct Flags: OptionSet, Sendable {
        /// The bits.
        @usableFromInline var rawValue: UInt8

        @usableFromInline
        init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// A string that holds at least one escape, so that its text is not its value.
        static let hasEscapes = Flags(rawValue: 1)
        /// A string that holds bytes above U+007F.
        static let hasNonASCII = Flags(rawValue: 2)
        /// A number with a fraction or an exponent.
        static let hasFraction = Flags(rawValue: 4)
        /// A scalar whose text stands behind the input, after the eight bytes that say where it came from.
        static let isMended = Flags(rawValue: 8)
        /// A value that a caller has set, or a container in which one has: the input does not say it.
        static let isEdited = Flags(rawValue: 16)
    }

    /// An entry at a place that the parser has checked against its limits.
    @inline(__always)
    init(_ kind: JSONKind, offset: Int, length: Int, span: UInt32 = 1, flags: Flags = []) {
        self.offset = UInt32(truncatingIfNeeded: offset)
        self.length = UInt32(truncatingIfNeeded: length)
        self.span = span
        self.kind = kind
        self.flags = flags
    }
}
