// Generated from Sources/Generators/Data/schemaorg-30.0-2026-03-19.tsv by Sources/Generators/generate;
// do not edit. schema.org 30.0 (2026-03-19), vocabulary licensed CC BY-SA 3.0.
// There are many, hence an accessor a line.
// swift-format-ignore-file

extension SchemaOrg {
    /// A node read as [AdministrativeArea](https://schema.org/AdministrativeArea).
    public struct AdministrativeArea: PlaceProperties {
        /// `AdministrativeArea`
        public static var typeName: StaticString { "AdministrativeArea" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as an AdministrativeArea.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [CategoryCode](https://schema.org/CategoryCode).
    public struct CategoryCode: CategoryCodeProperties {
        /// `CategoryCode`
        public static var typeName: StaticString { "CategoryCode" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a CategoryCode.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [CategoryCodeSet](https://schema.org/CategoryCodeSet).
    public struct CategoryCodeSet: CategoryCodeSetProperties {
        /// `CategoryCodeSet`
        public static var typeName: StaticString { "CategoryCodeSet" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a CategoryCodeSet.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [City](https://schema.org/City).
    public struct City: PlaceProperties {
        /// `City`
        public static var typeName: StaticString { "City" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a City.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [ContactPoint](https://schema.org/ContactPoint).
    public struct ContactPoint: ContactPointProperties {
        /// `ContactPoint`
        public static var typeName: StaticString { "ContactPoint" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a ContactPoint.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [Country](https://schema.org/Country).
    public struct Country: PlaceProperties {
        /// `Country`
        public static var typeName: StaticString { "Country" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a Country.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [Credential](https://schema.org/Credential).
    public struct Credential: CredentialProperties {
        /// `Credential`
        public static var typeName: StaticString { "Credential" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a Credential.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [DefinedTerm](https://schema.org/DefinedTerm).
    public struct DefinedTerm: DefinedTermProperties {
        /// `DefinedTerm`
        public static var typeName: StaticString { "DefinedTerm" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a DefinedTerm.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [DefinedTermSet](https://schema.org/DefinedTermSet).
    public struct DefinedTermSet: DefinedTermSetProperties {
        /// `DefinedTermSet`
        public static var typeName: StaticString { "DefinedTermSet" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a DefinedTermSet.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [EducationalOccupationalCredential](https://schema.org/EducationalOccupationalCredential).
    public struct EducationalOccupationalCredential: EducationalOccupationalCredentialProperties {
        /// `EducationalOccupationalCredential`
        public static var typeName: StaticString { "EducationalOccupationalCredential" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as an EducationalOccupationalCredential.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [GeoCoordinates](https://schema.org/GeoCoordinates).
    public struct GeoCoordinates: GeoCoordinatesProperties {
        /// `GeoCoordinates`
        public static var typeName: StaticString { "GeoCoordinates" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a GeoCoordinates.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [GeoShape](https://schema.org/GeoShape).
    public struct GeoShape: GeoShapeProperties {
        /// `GeoShape`
        public static var typeName: StaticString { "GeoShape" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a GeoShape.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [ImageObject](https://schema.org/ImageObject).
    public struct ImageObject: ImageObjectProperties {
        /// `ImageObject`
        public static var typeName: StaticString { "ImageObject" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as an ImageObject.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [Intangible](https://schema.org/Intangible).
    public struct Intangible: ThingProperties {
        /// `Intangible`
        public static var typeName: StaticString { "Intangible" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as an Intangible.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [JobPosting](https://schema.org/JobPosting).
    public struct JobPosting: JobPostingProperties {
        /// `JobPosting`
        public static var typeName: StaticString { "JobPosting" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a JobPosting.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [MonetaryAmount](https://schema.org/MonetaryAmount).
    public struct MonetaryAmount: MonetaryAmountProperties {
        /// `MonetaryAmount`
        public static var typeName: StaticString { "MonetaryAmount" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a MonetaryAmount.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [MonetaryAmountDistribution](https://schema.org/MonetaryAmountDistribution).
    public struct MonetaryAmountDistribution: MonetaryAmountDistributionProperties {
        /// `MonetaryAmountDistribution`
        public static var typeName: StaticString { "MonetaryAmountDistribution" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a MonetaryAmountDistribution.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [Occupation](https://schema.org/Occupation).
    public struct Occupation: OccupationProperties {
        /// `Occupation`
        public static var typeName: StaticString { "Occupation" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as an Occupation.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [OccupationalExperienceRequirements](https://schema.org/OccupationalExperienceRequirements).
    public struct OccupationalExperienceRequirements: OccupationalExperienceRequirementsProperties {
        /// `OccupationalExperienceRequirements`
        public static var typeName: StaticString { "OccupationalExperienceRequirements" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as an OccupationalExperienceRequirements.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [Organization](https://schema.org/Organization).
    public struct Organization: OrganizationProperties {
        /// `Organization`
        public static var typeName: StaticString { "Organization" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as an Organization.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [Person](https://schema.org/Person).
    public struct Person: PersonProperties {
        /// `Person`
        public static var typeName: StaticString { "Person" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a Person.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [Place](https://schema.org/Place).
    public struct Place: PlaceProperties {
        /// `Place`
        public static var typeName: StaticString { "Place" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a Place.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [PostalAddress](https://schema.org/PostalAddress).
    public struct PostalAddress: PostalAddressProperties {
        /// `PostalAddress`
        public static var typeName: StaticString { "PostalAddress" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a PostalAddress.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [PriceSpecification](https://schema.org/PriceSpecification).
    public struct PriceSpecification: PriceSpecificationProperties {
        /// `PriceSpecification`
        public static var typeName: StaticString { "PriceSpecification" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a PriceSpecification.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [PropertyValue](https://schema.org/PropertyValue).
    public struct PropertyValue: PropertyValueProperties {
        /// `PropertyValue`
        public static var typeName: StaticString { "PropertyValue" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a PropertyValue.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [QuantitativeValue](https://schema.org/QuantitativeValue).
    public struct QuantitativeValue: QuantitativeValueProperties {
        /// `QuantitativeValue`
        public static var typeName: StaticString { "QuantitativeValue" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a QuantitativeValue.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [QuantitativeValueDistribution](https://schema.org/QuantitativeValueDistribution).
    public struct QuantitativeValueDistribution: QuantitativeValueDistributionProperties {
        /// `QuantitativeValueDistribution`
        public static var typeName: StaticString { "QuantitativeValueDistribution" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a QuantitativeValueDistribution.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [State](https://schema.org/State).
    public struct State: PlaceProperties {
        /// `State`
        public static var typeName: StaticString { "State" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a State.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [StructuredValue](https://schema.org/StructuredValue).
    public struct StructuredValue: ThingProperties {
        /// `StructuredValue`
        public static var typeName: StaticString { "StructuredValue" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a StructuredValue.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [TextObject](https://schema.org/TextObject).
    public struct TextObject: MediaObjectProperties {
        /// `TextObject`
        public static var typeName: StaticString { "TextObject" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a TextObject.
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

    /// A node read as [UnitPriceSpecification](https://schema.org/UnitPriceSpecification).
    public struct UnitPriceSpecification: UnitPriceSpecificationProperties {
        /// `UnitPriceSpecification`
        public static var typeName: StaticString { "UnitPriceSpecification" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a UnitPriceSpecification.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [VirtualLocation](https://schema.org/VirtualLocation).
    public struct VirtualLocation: ThingProperties {
        /// `VirtualLocation`
        public static var typeName: StaticString { "VirtualLocation" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a VirtualLocation.
        public init(draft: JSONDraft) { self.draft = draft }
    }

    /// A node read as [WebPage](https://schema.org/WebPage).
    public struct WebPage: WebPageProperties {
        /// `WebPage`
        public static var typeName: StaticString { "WebPage" }
        /// What the node says.
        public var draft: JSONDraft
        /// Reads a value as a WebPage.
        public init(draft: JSONDraft) { self.draft = draft }
    }
}

extension SchemaOrg.Values {
    /// The first node that may be an AdministrativeArea.
    public var administrativeArea: SchemaOrg.AdministrativeArea? { get { node() } set { setNode(newValue) } }
    /// A new AdministrativeArea.
    public static func administrativeArea(_ build: (inout SchemaOrg.AdministrativeArea) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.AdministrativeArea(build))
    }

    /// The first node that may be a CategoryCode.
    public var categoryCode: SchemaOrg.CategoryCode? { get { node() } set { setNode(newValue) } }
    /// A new CategoryCode.
    public static func categoryCode(_ build: (inout SchemaOrg.CategoryCode) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.CategoryCode(build))
    }

    /// The first node that may be a CategoryCodeSet.
    public var categoryCodeSet: SchemaOrg.CategoryCodeSet? { get { node() } set { setNode(newValue) } }
    /// A new CategoryCodeSet.
    public static func categoryCodeSet(_ build: (inout SchemaOrg.CategoryCodeSet) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.CategoryCodeSet(build))
    }

    /// The first node that may be a City.
    public var city: SchemaOrg.City? { get { node() } set { setNode(newValue) } }
    /// A new City.
    public static func city(_ build: (inout SchemaOrg.City) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.City(build))
    }

    /// The first node that may be a ContactPoint.
    public var contactPoint: SchemaOrg.ContactPoint? { get { node() } set { setNode(newValue) } }
    /// A new ContactPoint.
    public static func contactPoint(_ build: (inout SchemaOrg.ContactPoint) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.ContactPoint(build))
    }

    /// The first node that may be a Country.
    public var country: SchemaOrg.Country? { get { node() } set { setNode(newValue) } }
    /// A new Country.
    public static func country(_ build: (inout SchemaOrg.Country) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.Country(build))
    }

    /// The first node that may be a Credential.
    public var credential: SchemaOrg.Credential? { get { node() } set { setNode(newValue) } }
    /// A new Credential.
    public static func credential(_ build: (inout SchemaOrg.Credential) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.Credential(build))
    }

    /// The first node that may be a DefinedTerm.
    public var definedTerm: SchemaOrg.DefinedTerm? { get { node() } set { setNode(newValue) } }
    /// A new DefinedTerm.
    public static func definedTerm(_ build: (inout SchemaOrg.DefinedTerm) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.DefinedTerm(build))
    }

    /// The first node that may be a DefinedTermSet.
    public var definedTermSet: SchemaOrg.DefinedTermSet? { get { node() } set { setNode(newValue) } }
    /// A new DefinedTermSet.
    public static func definedTermSet(_ build: (inout SchemaOrg.DefinedTermSet) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.DefinedTermSet(build))
    }

    /// The first node that may be an EducationalOccupationalCredential.
    public var educationalOccupationalCredential: SchemaOrg.EducationalOccupationalCredential? { get { node() } set { setNode(newValue) } }
    /// A new EducationalOccupationalCredential.
    public static func educationalOccupationalCredential(_ build: (inout SchemaOrg.EducationalOccupationalCredential) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.EducationalOccupationalCredential(build))
    }

    /// The first node that may be a GeoCoordinates.
    public var geoCoordinates: SchemaOrg.GeoCoordinates? { get { node() } set { setNode(newValue) } }
    /// A new GeoCoordinates.
    public static func geoCoordinates(_ build: (inout SchemaOrg.GeoCoordinates) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.GeoCoordinates(build))
    }

    /// The first node that may be a GeoShape.
    public var geoShape: SchemaOrg.GeoShape? { get { node() } set { setNode(newValue) } }
    /// A new GeoShape.
    public static func geoShape(_ build: (inout SchemaOrg.GeoShape) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.GeoShape(build))
    }

    /// The first node that may be an ImageObject.
    public var imageObject: SchemaOrg.ImageObject? { get { node() } set { setNode(newValue) } }
    /// A new ImageObject.
    public static func imageObject(_ build: (inout SchemaOrg.ImageObject) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.ImageObject(build))
    }

    /// The first node that may be an Intangible.
    public var intangible: SchemaOrg.Intangible? { get { node() } set { setNode(newValue) } }
    /// A new Intangible.
    public static func intangible(_ build: (inout SchemaOrg.Intangible) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.Intangible(build))
    }

    /// The first node that may be a JobPosting.
    public var jobPosting: SchemaOrg.JobPosting? { get { node() } set { setNode(newValue) } }
    /// A new JobPosting.
    public static func jobPosting(_ build: (inout SchemaOrg.JobPosting) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.JobPosting(build))
    }

    /// The first node that may be a MonetaryAmount.
    public var monetaryAmount: SchemaOrg.MonetaryAmount? { get { node() } set { setNode(newValue) } }
    /// A new MonetaryAmount.
    public static func monetaryAmount(_ build: (inout SchemaOrg.MonetaryAmount) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.MonetaryAmount(build))
    }

    /// The first node that may be a MonetaryAmountDistribution.
    public var monetaryAmountDistribution: SchemaOrg.MonetaryAmountDistribution? { get { node() } set { setNode(newValue) } }
    /// A new MonetaryAmountDistribution.
    public static func monetaryAmountDistribution(_ build: (inout SchemaOrg.MonetaryAmountDistribution) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.MonetaryAmountDistribution(build))
    }

    /// The first node that may be an Occupation.
    public var occupation: SchemaOrg.Occupation? { get { node() } set { setNode(newValue) } }
    /// A new Occupation.
    public static func occupation(_ build: (inout SchemaOrg.Occupation) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.Occupation(build))
    }

    /// The first node that may be an OccupationalExperienceRequirements.
    public var occupationalExperienceRequirements: SchemaOrg.OccupationalExperienceRequirements? { get { node() } set { setNode(newValue) } }
    /// A new OccupationalExperienceRequirements.
    public static func occupationalExperienceRequirements(_ build: (inout SchemaOrg.OccupationalExperienceRequirements) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.OccupationalExperienceRequirements(build))
    }

    /// The first node that may be an Organization.
    public var organization: SchemaOrg.Organization? { get { node() } set { setNode(newValue) } }
    /// A new Organization.
    public static func organization(_ build: (inout SchemaOrg.Organization) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.Organization(build))
    }

    /// The first node that may be a Person.
    public var person: SchemaOrg.Person? { get { node() } set { setNode(newValue) } }
    /// A new Person.
    public static func person(_ build: (inout SchemaOrg.Person) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.Person(build))
    }

    /// The first node that may be a Place.
    public var place: SchemaOrg.Place? { get { node() } set { setNode(newValue) } }
    /// A new Place.
    public static func place(_ build: (inout SchemaOrg.Place) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.Place(build))
    }

    /// The first node that may be a PostalAddress.
    public var postalAddress: SchemaOrg.PostalAddress? { get { node() } set { setNode(newValue) } }
    /// A new PostalAddress.
    public static func postalAddress(_ build: (inout SchemaOrg.PostalAddress) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.PostalAddress(build))
    }

    /// The first node that may be a PriceSpecification.
    public var priceSpecification: SchemaOrg.PriceSpecification? { get { node() } set { setNode(newValue) } }
    /// A new PriceSpecification.
    public static func priceSpecification(_ build: (inout SchemaOrg.PriceSpecification) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.PriceSpecification(build))
    }

    /// The first node that may be a PropertyValue.
    public var propertyValue: SchemaOrg.PropertyValue? { get { node() } set { setNode(newValue) } }
    /// A new PropertyValue.
    public static func propertyValue(_ build: (inout SchemaOrg.PropertyValue) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.PropertyValue(build))
    }

    /// The first node that may be a QuantitativeValue.
    public var quantitativeValue: SchemaOrg.QuantitativeValue? { get { node() } set { setNode(newValue) } }
    /// A new QuantitativeValue.
    public static func quantitativeValue(_ build: (inout SchemaOrg.QuantitativeValue) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.QuantitativeValue(build))
    }

    /// The first node that may be a QuantitativeValueDistribution.
    public var quantitativeValueDistribution: SchemaOrg.QuantitativeValueDistribution? { get { node() } set { setNode(newValue) } }
    /// A new QuantitativeValueDistribution.
    public static func quantitativeValueDistribution(_ build: (inout SchemaOrg.QuantitativeValueDistribution) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.QuantitativeValueDistribution(build))
    }

    /// The first node that may be a State.
    public var state: SchemaOrg.State? { get { node() } set { setNode(newValue) } }
    /// A new State.
    public static func state(_ build: (inout SchemaOrg.State) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.State(build))
    }

    /// The first node that may be a StructuredValue.
    public var structuredValue: SchemaOrg.StructuredValue? { get { node() } set { setNode(newValue) } }
    /// A new StructuredValue.
    public static func structuredValue(_ build: (inout SchemaOrg.StructuredValue) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.StructuredValue(build))
    }

    /// The first node that may be a TextObject.
    public var textObject: SchemaOrg.TextObject? { get { node() } set { setNode(newValue) } }
    /// A new TextObject.
    public static func textObject(_ build: (inout SchemaOrg.TextObject) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.TextObject(build))
    }

    /// The first node that may be a Thing.
    public var thing: SchemaOrg.Thing? { get { node() } set { setNode(newValue) } }
    /// A new Thing.
    public static func thing(_ build: (inout SchemaOrg.Thing) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.Thing(build))
    }

    /// The first node that may be a UnitPriceSpecification.
    public var unitPriceSpecification: SchemaOrg.UnitPriceSpecification? { get { node() } set { setNode(newValue) } }
    /// A new UnitPriceSpecification.
    public static func unitPriceSpecification(_ build: (inout SchemaOrg.UnitPriceSpecification) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.UnitPriceSpecification(build))
    }

    /// The first node that may be a VirtualLocation.
    public var virtualLocation: SchemaOrg.VirtualLocation? { get { node() } set { setNode(newValue) } }
    /// A new VirtualLocation.
    public static func virtualLocation(_ build: (inout SchemaOrg.VirtualLocation) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.VirtualLocation(build))
    }

    /// The first node that may be a WebPage.
    public var webPage: SchemaOrg.WebPage? { get { node() } set { setNode(newValue) } }
    /// A new WebPage.
    public static func webPage(_ build: (inout SchemaOrg.WebPage) -> Void) -> SchemaOrg.Values {
        .node(SchemaOrg.WebPage(build))
    }
}

extension SchemaOrg.Value {
    /// The node, where it may be an AdministrativeArea.
    public var administrativeArea: SchemaOrg.AdministrativeArea? { node() }
    /// A new AdministrativeArea.
    public static func administrativeArea(_ build: (inout SchemaOrg.AdministrativeArea) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.AdministrativeArea(build))
    }

    /// The node, where it may be a CategoryCode.
    public var categoryCode: SchemaOrg.CategoryCode? { node() }
    /// A new CategoryCode.
    public static func categoryCode(_ build: (inout SchemaOrg.CategoryCode) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.CategoryCode(build))
    }

    /// The node, where it may be a CategoryCodeSet.
    public var categoryCodeSet: SchemaOrg.CategoryCodeSet? { node() }
    /// A new CategoryCodeSet.
    public static func categoryCodeSet(_ build: (inout SchemaOrg.CategoryCodeSet) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.CategoryCodeSet(build))
    }

    /// The node, where it may be a City.
    public var city: SchemaOrg.City? { node() }
    /// A new City.
    public static func city(_ build: (inout SchemaOrg.City) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.City(build))
    }

    /// The node, where it may be a ContactPoint.
    public var contactPoint: SchemaOrg.ContactPoint? { node() }
    /// A new ContactPoint.
    public static func contactPoint(_ build: (inout SchemaOrg.ContactPoint) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.ContactPoint(build))
    }

    /// The node, where it may be a Country.
    public var country: SchemaOrg.Country? { node() }
    /// A new Country.
    public static func country(_ build: (inout SchemaOrg.Country) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.Country(build))
    }

    /// The node, where it may be a Credential.
    public var credential: SchemaOrg.Credential? { node() }
    /// A new Credential.
    public static func credential(_ build: (inout SchemaOrg.Credential) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.Credential(build))
    }

    /// The node, where it may be a DefinedTerm.
    public var definedTerm: SchemaOrg.DefinedTerm? { node() }
    /// A new DefinedTerm.
    public static func definedTerm(_ build: (inout SchemaOrg.DefinedTerm) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.DefinedTerm(build))
    }

    /// The node, where it may be a DefinedTermSet.
    public var definedTermSet: SchemaOrg.DefinedTermSet? { node() }
    /// A new DefinedTermSet.
    public static func definedTermSet(_ build: (inout SchemaOrg.DefinedTermSet) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.DefinedTermSet(build))
    }

    /// The node, where it may be an EducationalOccupationalCredential.
    public var educationalOccupationalCredential: SchemaOrg.EducationalOccupationalCredential? { node() }
    /// A new EducationalOccupationalCredential.
    public static func educationalOccupationalCredential(_ build: (inout SchemaOrg.EducationalOccupationalCredential) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.EducationalOccupationalCredential(build))
    }

    /// The node, where it may be a GeoCoordinates.
    public var geoCoordinates: SchemaOrg.GeoCoordinates? { node() }
    /// A new GeoCoordinates.
    public static func geoCoordinates(_ build: (inout SchemaOrg.GeoCoordinates) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.GeoCoordinates(build))
    }

    /// The node, where it may be a GeoShape.
    public var geoShape: SchemaOrg.GeoShape? { node() }
    /// A new GeoShape.
    public static func geoShape(_ build: (inout SchemaOrg.GeoShape) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.GeoShape(build))
    }

    /// The node, where it may be an ImageObject.
    public var imageObject: SchemaOrg.ImageObject? { node() }
    /// A new ImageObject.
    public static func imageObject(_ build: (inout SchemaOrg.ImageObject) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.ImageObject(build))
    }

    /// The node, where it may be an Intangible.
    public var intangible: SchemaOrg.Intangible? { node() }
    /// A new Intangible.
    public static func intangible(_ build: (inout SchemaOrg.Intangible) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.Intangible(build))
    }

    /// The node, where it may be a JobPosting.
    public var jobPosting: SchemaOrg.JobPosting? { node() }
    /// A new JobPosting.
    public static func jobPosting(_ build: (inout SchemaOrg.JobPosting) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.JobPosting(build))
    }

    /// The node, where it may be a MonetaryAmount.
    public var monetaryAmount: SchemaOrg.MonetaryAmount? { node() }
    /// A new MonetaryAmount.
    public static func monetaryAmount(_ build: (inout SchemaOrg.MonetaryAmount) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.MonetaryAmount(build))
    }

    /// The node, where it may be a MonetaryAmountDistribution.
    public var monetaryAmountDistribution: SchemaOrg.MonetaryAmountDistribution? { node() }
    /// A new MonetaryAmountDistribution.
    public static func monetaryAmountDistribution(_ build: (inout SchemaOrg.MonetaryAmountDistribution) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.MonetaryAmountDistribution(build))
    }

    /// The node, where it may be an Occupation.
    public var occupation: SchemaOrg.Occupation? { node() }
    /// A new Occupation.
    public static func occupation(_ build: (inout SchemaOrg.Occupation) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.Occupation(build))
    }

    /// The node, where it may be an OccupationalExperienceRequirements.
    public var occupationalExperienceRequirements: SchemaOrg.OccupationalExperienceRequirements? { node() }
    /// A new OccupationalExperienceRequirements.
    public static func occupationalExperienceRequirements(_ build: (inout SchemaOrg.OccupationalExperienceRequirements) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.OccupationalExperienceRequirements(build))
    }

    /// The node, where it may be an Organization.
    public var organization: SchemaOrg.Organization? { node() }
    /// A new Organization.
    public static func organization(_ build: (inout SchemaOrg.Organization) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.Organization(build))
    }

    /// The node, where it may be a Person.
    public var person: SchemaOrg.Person? { node() }
    /// A new Person.
    public static func person(_ build: (inout SchemaOrg.Person) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.Person(build))
    }

    /// The node, where it may be a Place.
    public var place: SchemaOrg.Place? { node() }
    /// A new Place.
    public static func place(_ build: (inout SchemaOrg.Place) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.Place(build))
    }

    /// The node, where it may be a PostalAddress.
    public var postalAddress: SchemaOrg.PostalAddress? { node() }
    /// A new PostalAddress.
    public static func postalAddress(_ build: (inout SchemaOrg.PostalAddress) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.PostalAddress(build))
    }

    /// The node, where it may be a PriceSpecification.
    public var priceSpecification: SchemaOrg.PriceSpecification? { node() }
    /// A new PriceSpecification.
    public static func priceSpecification(_ build: (inout SchemaOrg.PriceSpecification) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.PriceSpecification(build))
    }

    /// The node, where it may be a PropertyValue.
    public var propertyValue: SchemaOrg.PropertyValue? { node() }
    /// A new PropertyValue.
    public static func propertyValue(_ build: (inout SchemaOrg.PropertyValue) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.PropertyValue(build))
    }

    /// The node, where it may be a QuantitativeValue.
    public var quantitativeValue: SchemaOrg.QuantitativeValue? { node() }
    /// A new QuantitativeValue.
    public static func quantitativeValue(_ build: (inout SchemaOrg.QuantitativeValue) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.QuantitativeValue(build))
    }

    /// The node, where it may be a QuantitativeValueDistribution.
    public var quantitativeValueDistribution: SchemaOrg.QuantitativeValueDistribution? { node() }
    /// A new QuantitativeValueDistribution.
    public static func quantitativeValueDistribution(_ build: (inout SchemaOrg.QuantitativeValueDistribution) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.QuantitativeValueDistribution(build))
    }

    /// The node, where it may be a State.
    public var state: SchemaOrg.State? { node() }
    /// A new State.
    public static func state(_ build: (inout SchemaOrg.State) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.State(build))
    }

    /// The node, where it may be a StructuredValue.
    public var structuredValue: SchemaOrg.StructuredValue? { node() }
    /// A new StructuredValue.
    public static func structuredValue(_ build: (inout SchemaOrg.StructuredValue) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.StructuredValue(build))
    }

    /// The node, where it may be a TextObject.
    public var textObject: SchemaOrg.TextObject? { node() }
    /// A new TextObject.
    public static func textObject(_ build: (inout SchemaOrg.TextObject) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.TextObject(build))
    }

    /// The node, where it may be a Thing.
    public var thing: SchemaOrg.Thing? { node() }
    /// A new Thing.
    public static func thing(_ build: (inout SchemaOrg.Thing) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.Thing(build))
    }

    /// The node, where it may be a UnitPriceSpecification.
    public var unitPriceSpecification: SchemaOrg.UnitPriceSpecification? { node() }
    /// A new UnitPriceSpecification.
    public static func unitPriceSpecification(_ build: (inout SchemaOrg.UnitPriceSpecification) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.UnitPriceSpecification(build))
    }

    /// The node, where it may be a VirtualLocation.
    public var virtualLocation: SchemaOrg.VirtualLocation? { node() }
    /// A new VirtualLocation.
    public static func virtualLocation(_ build: (inout SchemaOrg.VirtualLocation) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.VirtualLocation(build))
    }

    /// The node, where it may be a WebPage.
    public var webPage: SchemaOrg.WebPage? { node() }
    /// A new WebPage.
    public static func webPage(_ build: (inout SchemaOrg.WebPage) -> Void) -> SchemaOrg.Value {
        .node(SchemaOrg.WebPage(build))
    }
}

extension SchemaOrg {
    /// The types that have a view, each before the types above it, a type a line.
    static let viewTypes: StaticString = """
        AdministrativeArea Place Thing
        CategoryCode DefinedTerm Intangible Thing
        CategoryCodeSet DefinedTermSet CreativeWork Thing
        City AdministrativeArea Place Thing
        ContactPoint StructuredValue Intangible Thing
        Country AdministrativeArea Place Thing
        Credential CreativeWork Thing
        DefinedTerm Intangible Thing
        DefinedTermSet CreativeWork Thing
        EducationalOccupationalCredential Credential CreativeWork Thing
        GeoCoordinates StructuredValue Intangible Thing
        GeoShape StructuredValue Intangible Thing
        ImageObject MediaObject CreativeWork Thing
        Intangible Thing
        JobPosting Intangible Thing
        MonetaryAmount StructuredValue Intangible Thing
        MonetaryAmountDistribution QuantitativeValueDistribution StructuredValue Intangible Thing
        Occupation Intangible Thing
        OccupationalExperienceRequirements Intangible Thing
        Organization Thing
        Person Thing
        Place Thing
        PostalAddress ContactPoint StructuredValue Intangible Thing
        PriceSpecification StructuredValue Intangible Thing
        PropertyValue StructuredValue Intangible Thing
        QuantitativeValue StructuredValue Intangible Thing
        QuantitativeValueDistribution StructuredValue Intangible Thing
        State AdministrativeArea Place Thing
        StructuredValue Intangible Thing
        TextObject MediaObject CreativeWork Thing
        Thing
        UnitPriceSpecification PriceSpecification StructuredValue Intangible Thing
        VirtualLocation Intangible Thing
        WebPage CreativeWork Thing
        """
}
