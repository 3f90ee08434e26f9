// Generated from Sources/Generators/Data/schemaorg-30.0-2026-03-19.tsv by Sources/Generators/generate;
// do not edit. schema.org 30.0 (2026-03-19), vocabulary licensed CC BY-SA 3.0.
// There are many, hence an accessor a line.
// swift-format-ignore-file

extension SchemaOrg {
    /// The names of all properties in the order of their bytes, one a line, behind a superseded one its successor.
    static let propertyNames = SchemaOrgNameTable(
        """
        benefits jobBenefits
        jobBenefits
        jobLocation
        name
        """)

    /// The names of all types in the order of their bytes, one a line, behind a superseded one its successor.
    static let typeNames = SchemaOrgNameTable(
        """
        JobPosting
        Place
        Thing
        """)
}
