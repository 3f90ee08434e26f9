extension JSONNode {
    /// A number that no other value has as long as its tape lives: what a table of nodes is keyed by.
    package var identity: UInt { UInt(bitPattern: entry) }

    /// The identities of the value and of all inside it.
    package var identityRange: Range<UInt> { identity..<UInt(bitPattern: entry + span) }
}
