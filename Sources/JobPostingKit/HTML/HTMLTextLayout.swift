/// The lines of a text that is being written.
///
/// Breaks and spaces are only noted, and written when visible text follows: so none can stand at an end.
///
///     visible text    before it is written
///     ────────────    ───────────────────────────────────────────────────────────────
///     in a new cell   " | " for each cell since the last text of the row
///     after a break   one or two line feeds, the indentation, the list item's marker
///     after a space   " "
struct HTMLTextLayout {
    /// What the whitespace of a run means.
    enum Whitespace {
        /// Any amount of it is one space.
        case collapsed
        /// Line ends are breaks, anything else is one space: plain text.
        case linesKept
        /// All of it counts: `pre`.
        case preformatted
    }

    /// An open list.
    struct List {
        /// The number of its next item, or `nil` for bullets.
        var number: Int?
    }

    /// Lists nested deeper than this are laid out as the deepest one counted.
    static let maximumListDepth = 64
    /// Levels of lists that are indented; deeper ones stand below the last.
    static let maximumIndentation = 8

    /// What has been written.
    var output = HTMLOutput()
    /// Line feeds that stand before the next visible text: 2 makes a blank line.
    var pendingLines = 0
    /// Whether a space stands before the next visible text.
    var hasPendingSpace = false
    /// The cells that were begun since the last visible text of the row.
    var pendingCells = 0
    /// Whether the row has visible text so far.
    var rowHasText = false
    /// Whether the next visible text begins a list item.
    var hasPendingMarker = false
    /// The open lists, the outermost first.
    var lists: [List] = []
    /// The lists beyond ``maximumListDepth``.
    var uncountedLists = 0
    /// How many `pre` are open.
    var preformattedDepth = 0

    /// Whether the text stands in a `pre`.
    var isPreformatted: Bool { preformattedDepth > 0 }

    /// Begins a text that is made of so many bytes.
    mutating func begin(reading size: Int) {
        output.begin(expecting: size)
        pendingLines = 0
        hasPendingSpace = false
        pendingCells = 0
        rowHasText = false
        hasPendingMarker = false
        lists.removeAll(keepingCapacity: true)
        uncountedLists = 0
        preformattedDepth = 0
    }

    /// Ends the text: nothing that is only noted is written.
    mutating func end() {
        if isPreformatted { retractBlankEnd() }
    }
}
