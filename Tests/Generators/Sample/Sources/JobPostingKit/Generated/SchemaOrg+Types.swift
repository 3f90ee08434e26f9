// Generated from Sources/Generators/Data/schemaorg-30.0-2026-03-19.tsv by Sources/Generators/generate;
// do not edit. schema.org 30.0 (2026-03-19), vocabulary licensed CC BY-SA 3.0.
// There are many, hence an accessor a line.
// swift-format-ignore-file

extension SchemaOrg {
    /// A node read as [JobPosting](https://schema.org/JobPosting).
    public struct JobPosting: JobPostingProperties {
        /// `JobPosting`
        public static var typeName: StaticString { "JobPosting" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a JobPosting.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [Place](https://schema.org/Place).
    public struct Place: ThingProperties {
        /// `Place`
        public static var typeName: StaticString { "Place" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a Place.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [Thing](https://schema.org/Thing).
    public struct Thing: ThingProperties {
        /// `Thing`
        public static var typeName: StaticString { "Thing" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a Thing.
        public init(draft: JSONDraft) { self.draft = draft }
    }
}

extension SchemaOrg.Values {
    /// The first node that may be a JobPosting.
    public var jobPosting: SchemaOrg.JobPosting? { get { node() } set { setNode(newValue) } }
    /// A new JobPosting.
    public static func jobPosting(_ build: (inout SchemaOrg.JobPosting) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.JobPosting(build))
    }

    /// The first node that may be a Place.
    public var place: SchemaOrg.Place? { get { node() } set { setNode(newValue) } }
    /// A new Place.
    public static func place(_ build: (inout SchemaOrg.Place) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.Place(build))
    }

    /// The first node that may be a Thing.
    public var thing: SchemaOrg.Thing? { get { node() } set { setNode(newValue) } }
    /// A new Thing.
    public static func thing(_ build: (inout SchemaOrg.Thing) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.Thing(build))
    }
}

extension SchemaOrg.Value {
    /// The node, where it may be a JobPosting.
    public var jobPosting: SchemaOrg.JobPosting? { node() }
    /// A new JobPosting.
    public static func jobPosting(_ build: (inout SchemaOrg.JobPosting) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.JobPosting(build))
    }

    /// The node, where it may be a Place.
    public var place: SchemaOrg.Place? { node() }
    /// A new Place.
    public static func place(_ build: (inout SchemaOrg.Place) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.Place(build))
    }

    /// The node, where it may be a Thing.
    public var thing: SchemaOrg.Thing? { node() }
    /// A new Thing.
    public static func thing(_ build: (inout SchemaOrg.Thing) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.Thing(build))
    }
}

extension SchemaOrg {
    /// The types that have a view, each before the types above it, a type a line.
    static let viewTypes: StaticString = """
        JobPosting Thing
        Place Thing
        Thing
        """
}
