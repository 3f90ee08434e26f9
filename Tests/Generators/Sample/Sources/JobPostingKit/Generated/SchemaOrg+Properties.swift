// Generated from Sources/Generators/Data/schemaorg-30.0-2026-03-19.tsv by Sources/Generators/generate;
// do not edit. schema.org 30.0 (2026-03-19), vocabulary licensed CC BY-SA 3.0.
// There are many, hence an accessor a line.
// swift-format-ignore-file

extension SchemaOrg {
    /// What has the properties of [Thing](https://schema.org/Thing).
    public protocol ThingProperties: Node {}

    /// What has the properties of [JobPosting](https://schema.org/JobPosting).
    public protocol JobPostingProperties: ThingProperties {}
}

extension SchemaOrg.ThingProperties {
    /// Text.
    public var name: SchemaOrg.Values? {
        get { values("name") } set { set("name", newValue) }
    }
}

extension SchemaOrg.JobPostingProperties {
    /// Text. Reads `benefits` too, which it supersedes.
    public var jobBenefits: SchemaOrg.Values? {
        get { values("jobBenefits", superseding: "benefits") }
        set { set("jobBenefits", newValue, superseding: "benefits") }
    }

    /// Text. Superseded by ``jobBenefits``.
    public var benefits: SchemaOrg.Values? {
        get { values("benefits") } set { set("benefits", newValue) }
    }

    /// Place or Text.
    public var jobLocation: SchemaOrg.Values? {
        get { values("jobLocation") } set { set("jobLocation", newValue) }
    }
}
