// Generated from Sources/Generators/Data/schemaorg-30.0-2026-03-19.tsv by Sources/Generators/generate;
// do not edit. schema.org 30.0 (2026-03-19), vocabulary licensed CC BY-SA 3.0.
// There are many, hence an accessor a line.
// swift-format-ignore-file

extension SchemaOrg {
    /// What has the properties of [Thing](https://schema.org/Thing).
    public protocol ThingProperties: Node {}

    /// What has the properties of [CreativeWork](https://schema.org/CreativeWork).
    public protocol CreativeWorkProperties: ThingProperties {}

    /// What has the properties of [Organization](https://schema.org/Organization).
    public protocol OrganizationProperties: ThingProperties {}

    /// What has the properties of [Person](https://schema.org/Person).
    public protocol PersonProperties: ThingProperties {}

    /// What has the properties of [Place](https://schema.org/Place).
    public protocol PlaceProperties: ThingProperties {}

    /// What has the properties of [Credential](https://schema.org/Credential).
    public protocol CredentialProperties: CreativeWorkProperties {}

    /// What has the properties of [DefinedTerm](https://schema.org/DefinedTerm).
    public protocol DefinedTermProperties: ThingProperties {}

    /// What has the properties of [DefinedTermSet](https://schema.org/DefinedTermSet).
    public protocol DefinedTermSetProperties: CreativeWorkProperties {}

    /// What has the properties of [JobPosting](https://schema.org/JobPosting).
    public protocol JobPostingProperties: ThingProperties {}

    /// What has the properties of [MediaObject](https://schema.org/MediaObject).
    public protocol MediaObjectProperties: CreativeWorkProperties {}

    /// What has the properties of [Occupation](https://schema.org/Occupation).
    public protocol OccupationProperties: ThingProperties {}

    /// What has the properties of [OccupationalExperienceRequirements](https://schema.org/OccupationalExperienceRequirements).
    public protocol OccupationalExperienceRequirementsProperties: ThingProperties {}

    /// What has the properties of [WebPage](https://schema.org/WebPage).
    public protocol WebPageProperties: CreativeWorkProperties {}

    /// What has the properties of [CategoryCode](https://schema.org/CategoryCode).
    public protocol CategoryCodeProperties: DefinedTermProperties {}

    /// What has the properties of [CategoryCodeSet](https://schema.org/CategoryCodeSet).
    public protocol CategoryCodeSetProperties: DefinedTermSetProperties {}

    /// What has the properties of [ContactPoint](https://schema.org/ContactPoint).
    public protocol ContactPointProperties: ThingProperties {}

    /// What has the properties of [EducationalOccupationalCredential](https://schema.org/EducationalOccupationalCredential).
    public protocol EducationalOccupationalCredentialProperties: CredentialProperties {}

    /// What has the properties of [GeoCoordinates](https://schema.org/GeoCoordinates).
    public protocol GeoCoordinatesProperties: ThingProperties {}

    /// What has the properties of [GeoShape](https://schema.org/GeoShape).
    public protocol GeoShapeProperties: ThingProperties {}

    /// What has the properties of [ImageObject](https://schema.org/ImageObject).
    public protocol ImageObjectProperties: MediaObjectProperties {}

    /// What has the properties of [MonetaryAmount](https://schema.org/MonetaryAmount).
    public protocol MonetaryAmountProperties: ThingProperties {}

    /// What has the properties of [PriceSpecification](https://schema.org/PriceSpecification).
    public protocol PriceSpecificationProperties: ThingProperties {}

    /// What has the properties of [PropertyValue](https://schema.org/PropertyValue).
    public protocol PropertyValueProperties: ThingProperties {}

    /// What has the properties of [QuantitativeValue](https://schema.org/QuantitativeValue).
    public protocol QuantitativeValueProperties: ThingProperties {}

    /// What has the properties of [QuantitativeValueDistribution](https://schema.org/QuantitativeValueDistribution).
    public protocol QuantitativeValueDistributionProperties: ThingProperties {}

    /// What has the properties of [MonetaryAmountDistribution](https://schema.org/MonetaryAmountDistribution).
    public protocol MonetaryAmountDistributionProperties: QuantitativeValueDistributionProperties {}

    /// What has the properties of [PostalAddress](https://schema.org/PostalAddress).
    public protocol PostalAddressProperties: ContactPointProperties {}

    /// What has the properties of [UnitPriceSpecification](https://schema.org/UnitPriceSpecification).
    public protocol UnitPriceSpecificationProperties: PriceSpecificationProperties {}
}

extension SchemaOrg.ThingProperties {
    /// Text or URL.
    public var additionalType: SchemaOrg.Values? {
        get { values("additionalType") } set { set("additionalType", newValue) }
    }

    /// Text.
    public var alternateName: SchemaOrg.Values? {
        get { values("alternateName") } set { set("alternateName", newValue) }
    }

    /// TextObject or Text.
    public var description: SchemaOrg.Values? {
        get { values("description") } set { set("description", newValue) }
    }

    /// Text.
    public var disambiguatingDescription: SchemaOrg.Values? {
        get { values("disambiguatingDescription") } set { set("disambiguatingDescription", newValue) }
    }

    /// Text, URL or PropertyValue.
    public var identifier: SchemaOrg.Values? {
        get { values("identifier") } set { set("identifier", newValue) }
    }

    /// URL or ImageObject.
    public var image: SchemaOrg.Values? {
        get { values("image") } set { set("image", newValue) }
    }

    /// CreativeWork or URL.
    public var mainEntityOfPage: SchemaOrg.Values? {
        get { values("mainEntityOfPage") } set { set("mainEntityOfPage", newValue) }
    }

    /// Text.
    public var name: SchemaOrg.Values? {
        get { values("name") } set { set("name", newValue) }
    }

    /// Organization or Person.
    public var owner: SchemaOrg.Values? {
        get { values("owner") } set { set("owner", newValue) }
    }

    /// Action.
    public var potentialAction: SchemaOrg.Values? {
        get { values("potentialAction") } set { set("potentialAction", newValue) }
    }

    /// URL.
    public var sameAs: SchemaOrg.Values? {
        get { values("sameAs") } set { set("sameAs", newValue) }
    }

    /// Event or CreativeWork.
    public var subjectOf: SchemaOrg.Values? {
        get { values("subjectOf") } set { set("subjectOf", newValue) }
    }

    /// URL.
    public var url: SchemaOrg.Values? {
        get { values("url") } set { set("url", newValue) }
    }
}

extension SchemaOrg.CreativeWorkProperties {
    /// Thing.
    public var about: SchemaOrg.Values? {
        get { values("about") } set { set("about", newValue) }
    }

    /// Text.
    public var abstract: SchemaOrg.Values? {
        get { values("abstract") } set { set("abstract", newValue) }
    }

    /// Text.
    public var accessMode: SchemaOrg.Values? {
        get { values("accessMode") } set { set("accessMode", newValue) }
    }

    /// ItemList.
    public var accessModeSufficient: SchemaOrg.Values? {
        get { values("accessModeSufficient") } set { set("accessModeSufficient", newValue) }
    }

    /// Text.
    public var accessibilityAPI: SchemaOrg.Values? {
        get { values("accessibilityAPI") } set { set("accessibilityAPI", newValue) }
    }

    /// Text.
    public var accessibilityControl: SchemaOrg.Values? {
        get { values("accessibilityControl") } set { set("accessibilityControl", newValue) }
    }

    /// Text.
    public var accessibilityFeature: SchemaOrg.Values? {
        get { values("accessibilityFeature") } set { set("accessibilityFeature", newValue) }
    }

    /// Text.
    public var accessibilityHazard: SchemaOrg.Values? {
        get { values("accessibilityHazard") } set { set("accessibilityHazard", newValue) }
    }

    /// Text.
    public var accessibilitySummary: SchemaOrg.Values? {
        get { values("accessibilitySummary") } set { set("accessibilitySummary", newValue) }
    }

    /// Person.
    public var accountablePerson: SchemaOrg.Values? {
        get { values("accountablePerson") } set { set("accountablePerson", newValue) }
    }

    /// CreativeWork or URL.
    public var acquireLicensePage: SchemaOrg.Values? {
        get { values("acquireLicensePage") } set { set("acquireLicensePage", newValue) }
    }

    /// AggregateRating.
    public var aggregateRating: SchemaOrg.Values? {
        get { values("aggregateRating") } set { set("aggregateRating", newValue) }
    }

    /// Text.
    public var alternativeHeadline: SchemaOrg.Values? {
        get { values("alternativeHeadline") } set { set("alternativeHeadline", newValue) }
    }

    /// WebPage or URL.
    public var archivedAt: SchemaOrg.Values? {
        get { values("archivedAt") } set { set("archivedAt", newValue) }
    }

    /// Text or DefinedTerm.
    public var assesses: SchemaOrg.Values? {
        get { values("assesses") } set { set("assesses", newValue) }
    }

    /// MediaObject.
    public var associatedMedia: SchemaOrg.Values? {
        get { values("associatedMedia") } set { set("associatedMedia", newValue) }
    }

    /// Audience. Reads `serviceAudience` too, which it supersedes.
    public var audience: SchemaOrg.Values? {
        get { values("audience", superseding: "serviceAudience") }
        set { set("audience", newValue, superseding: "serviceAudience") }
    }

    /// Clip, MusicRecording or AudioObject.
    public var audio: SchemaOrg.Values? {
        get { values("audio") } set { set("audio", newValue) }
    }

    /// Organization or Person.
    public var author: SchemaOrg.Values? {
        get { values("author") } set { set("author", newValue) }
    }

    /// Text. Reads `awards` too, which it supersedes.
    public var award: SchemaOrg.Values? {
        get { values("award", superseding: "awards") }
        set { set("award", newValue, superseding: "awards") }
    }

    /// Text. Superseded by ``award``.
    public var awards: SchemaOrg.Values? {
        get { values("awards") } set { set("awards", newValue) }
    }

    /// Person.
    public var character: SchemaOrg.Values? {
        get { values("character") } set { set("character", newValue) }
    }

    /// CreativeWork or Text.
    public var citation: SchemaOrg.Values? {
        get { values("citation") } set { set("citation", newValue) }
    }

    /// Comment.
    public var comment: SchemaOrg.Values? {
        get { values("comment") } set { set("comment", newValue) }
    }

    /// Integer.
    public var commentCount: SchemaOrg.Values? {
        get { values("commentCount") } set { set("commentCount", newValue) }
    }

    /// Text.
    public var conditionsOfAccess: SchemaOrg.Values? {
        get { values("conditionsOfAccess") } set { set("conditionsOfAccess", newValue) }
    }

    /// Place.
    public var contentLocation: SchemaOrg.Values? {
        get { values("contentLocation") } set { set("contentLocation", newValue) }
    }

    /// Text or Rating.
    public var contentRating: SchemaOrg.Values? {
        get { values("contentRating") } set { set("contentRating", newValue) }
    }

    /// DateTime.
    public var contentReferenceTime: SchemaOrg.Values? {
        get { values("contentReferenceTime") } set { set("contentReferenceTime", newValue) }
    }

    /// Organization or Person.
    public var contributor: SchemaOrg.Values? {
        get { values("contributor") } set { set("contributor", newValue) }
    }

    /// Organization or Person.
    public var copyrightHolder: SchemaOrg.Values? {
        get { values("copyrightHolder") } set { set("copyrightHolder", newValue) }
    }

    /// Text.
    public var copyrightNotice: SchemaOrg.Values? {
        get { values("copyrightNotice") } set { set("copyrightNotice", newValue) }
    }

    /// Number.
    public var copyrightYear: SchemaOrg.Values? {
        get { values("copyrightYear") } set { set("copyrightYear", newValue) }
    }

    /// CorrectionComment, Text or URL.
    public var correction: SchemaOrg.Values? {
        get { values("correction") } set { set("correction", newValue) }
    }

    /// Country.
    public var countryOfOrigin: SchemaOrg.Values? {
        get { values("countryOfOrigin") } set { set("countryOfOrigin", newValue) }
    }

    /// DefinedTerm or Text.
    public var creativeWorkStatus: SchemaOrg.Values? {
        get { values("creativeWorkStatus") } set { set("creativeWorkStatus", newValue) }
    }

    /// Organization or Person.
    public var creator: SchemaOrg.Values? {
        get { values("creator") } set { set("creator", newValue) }
    }

    /// Text.
    public var creditText: SchemaOrg.Values? {
        get { values("creditText") } set { set("creditText", newValue) }
    }

    /// DateTime or Date.
    public var dateCreated: SchemaOrg.Values? {
        get { values("dateCreated") } set { set("dateCreated", newValue) }
    }

    /// DateTime or Date.
    public var dateModified: SchemaOrg.Values? {
        get { values("dateModified") } set { set("dateModified", newValue) }
    }

    /// Date or DateTime.
    public var datePublished: SchemaOrg.Values? {
        get { values("datePublished") } set { set("datePublished", newValue) }
    }

    /// IPTCDigitalSourceEnumeration.
    public var digitalSourceType: SchemaOrg.Values? {
        get { values("digitalSourceType") } set { set("digitalSourceType", newValue) }
    }

    /// URL.
    public var discussionUrl: SchemaOrg.Values? {
        get { values("discussionUrl") } set { set("discussionUrl", newValue) }
    }

    /// Place.
    public var displayLocation: SchemaOrg.Values? {
        get { values("displayLocation") } set { set("displayLocation", newValue) }
    }

    /// Text or URL.
    public var editEIDR: SchemaOrg.Values? {
        get { values("editEIDR") } set { set("editEIDR", newValue) }
    }

    /// Person.
    public var editor: SchemaOrg.Values? {
        get { values("editor") } set { set("editor", newValue) }
    }

    /// AlignmentObject.
    public var educationalAlignment: SchemaOrg.Values? {
        get { values("educationalAlignment") } set { set("educationalAlignment", newValue) }
    }

    /// Text, URL or DefinedTerm.
    public var educationalLevel: SchemaOrg.Values? {
        get { values("educationalLevel") } set { set("educationalLevel", newValue) }
    }

    /// DefinedTerm or Text.
    public var educationalUse: SchemaOrg.Values? {
        get { values("educationalUse") } set { set("educationalUse", newValue) }
    }

    /// MediaObject. Reads `encodings` too, which it supersedes.
    public var encoding: SchemaOrg.Values? {
        get { values("encoding", superseding: "encodings") }
        set { set("encoding", newValue, superseding: "encodings") }
    }

    /// Text or URL. Reads `fileFormat` too, which it supersedes.
    public var encodingFormat: SchemaOrg.Values? {
        get { values("encodingFormat", superseding: "fileFormat") }
        set { set("encodingFormat", newValue, superseding: "fileFormat") }
    }

    /// MediaObject. Superseded by ``encoding``.
    public var encodings: SchemaOrg.Values? {
        get { values("encodings") } set { set("encodings", newValue) }
    }

    /// CreativeWork.
    public var exampleOfWork: SchemaOrg.Values? {
        get { values("exampleOfWork") } set { set("exampleOfWork", newValue) }
    }

    /// Date or DateTime.
    public var expires: SchemaOrg.Values? {
        get { values("expires") } set { set("expires", newValue) }
    }

    /// Text or URL. Superseded by ``encodingFormat``.
    public var fileFormat: SchemaOrg.Values? {
        get { values("fileFormat") } set { set("fileFormat", newValue) }
    }

    /// Organization or Person.
    public var funder: SchemaOrg.Values? {
        get { values("funder") } set { set("funder", newValue) }
    }

    /// Grant.
    public var funding: SchemaOrg.Values? {
        get { values("funding") } set { set("funding", newValue) }
    }

    /// Text, URL or DefinedTerm.
    public var genre: SchemaOrg.Values? {
        get { values("genre") } set { set("genre", newValue) }
    }

    /// CreativeWork.
    public var hasPart: SchemaOrg.Values? {
        get { values("hasPart") } set { set("hasPart", newValue) }
    }

    /// Text.
    public var headline: SchemaOrg.Values? {
        get { values("headline") } set { set("headline", newValue) }
    }

    /// Text or Language. Reads `language` too, which it supersedes.
    public var inLanguage: SchemaOrg.Values? {
        get { values("inLanguage", superseding: "language") }
        set { set("inLanguage", newValue, superseding: "language") }
    }

    /// InteractionCounter. Reads `interactionCount` too, which it supersedes.
    public var interactionStatistic: SchemaOrg.Values? {
        get { values("interactionStatistic", superseding: "interactionCount") }
        set { set("interactionStatistic", newValue, superseding: "interactionCount") }
    }

    /// Text.
    public var interactivityType: SchemaOrg.Values? {
        get { values("interactivityType") } set { set("interactivityType", newValue) }
    }

    /// Claim.
    public var interpretedAsClaim: SchemaOrg.Values? {
        get { values("interpretedAsClaim") } set { set("interpretedAsClaim", newValue) }
    }

    /// Boolean. Reads `free` too, which it supersedes.
    public var isAccessibleForFree: SchemaOrg.Values? {
        get { values("isAccessibleForFree", superseding: "free") }
        set { set("isAccessibleForFree", newValue, superseding: "free") }
    }

    /// CreativeWork, Product or URL. Reads `isBasedOnUrl` too, which it supersedes.
    public var isBasedOn: SchemaOrg.Values? {
        get { values("isBasedOn", superseding: "isBasedOnUrl") }
        set { set("isBasedOn", newValue, superseding: "isBasedOnUrl") }
    }

    /// CreativeWork, Product or URL. Superseded by ``isBasedOn``.
    public var isBasedOnUrl: SchemaOrg.Values? {
        get { values("isBasedOnUrl") } set { set("isBasedOnUrl", newValue) }
    }

    /// Boolean.
    public var isFamilyFriendly: SchemaOrg.Values? {
        get { values("isFamilyFriendly") } set { set("isFamilyFriendly", newValue) }
    }

    /// CreativeWork or URL.
    public var isPartOf: SchemaOrg.Values? {
        get { values("isPartOf") } set { set("isPartOf", newValue) }
    }

    /// DefinedTerm, Text or URL.
    public var keywords: SchemaOrg.Values? {
        get { values("keywords") } set { set("keywords", newValue) }
    }

    /// Text or DefinedTerm.
    public var learningResourceType: SchemaOrg.Values? {
        get { values("learningResourceType") } set { set("learningResourceType", newValue) }
    }

    /// CreativeWork or URL.
    public var license: SchemaOrg.Values? {
        get { values("license") } set { set("license", newValue) }
    }

    /// Place.
    public var locationCreated: SchemaOrg.Values? {
        get { values("locationCreated") } set { set("locationCreated", newValue) }
    }

    /// Thing.
    public var mainEntity: SchemaOrg.Values? {
        get { values("mainEntity") } set { set("mainEntity", newValue) }
    }

    /// Organization or Person.
    public var maintainer: SchemaOrg.Values? {
        get { values("maintainer") } set { set("maintainer", newValue) }
    }

    /// Text, Product or URL.
    public var material: SchemaOrg.Values? {
        get { values("material") } set { set("material", newValue) }
    }

    /// QuantitativeValue or Text.
    public var materialExtent: SchemaOrg.Values? {
        get { values("materialExtent") } set { set("materialExtent", newValue) }
    }

    /// Thing.
    public var mentions: SchemaOrg.Values? {
        get { values("mentions") } set { set("mentions", newValue) }
    }

    /// Offer or Demand.
    public var offers: SchemaOrg.Values? {
        get { values("offers") } set { set("offers", newValue) }
    }

    /// DefinedTerm or Text.
    public var pattern: SchemaOrg.Values? {
        get { values("pattern") } set { set("pattern", newValue) }
    }

    /// Text or Integer.
    public var position: SchemaOrg.Values? {
        get { values("position") } set { set("position", newValue) }
    }

    /// Organization or Person.
    public var producer: SchemaOrg.Values? {
        get { values("producer") } set { set("producer", newValue) }
    }

    /// Organization or Person. Reads `carrier` too, which it supersedes.
    public var provider: SchemaOrg.Values? {
        get { values("provider", superseding: "carrier") }
        set { set("provider", newValue, superseding: "carrier") }
    }

    /// PublicationEvent.
    public var publication: SchemaOrg.Values? {
        get { values("publication") } set { set("publication", newValue) }
    }

    /// Organization or Person.
    public var publisher: SchemaOrg.Values? {
        get { values("publisher") } set { set("publisher", newValue) }
    }

    /// Organization.
    public var publisherImprint: SchemaOrg.Values? {
        get { values("publisherImprint") } set { set("publisherImprint", newValue) }
    }

    /// CreativeWork or URL.
    public var publishingPrinciples: SchemaOrg.Values? {
        get { values("publishingPrinciples") } set { set("publishingPrinciples", newValue) }
    }

    /// Event.
    public var recordedAt: SchemaOrg.Values? {
        get { values("recordedAt") } set { set("recordedAt", newValue) }
    }

    /// PublicationEvent.
    public var releasedEvent: SchemaOrg.Values? {
        get { values("releasedEvent") } set { set("releasedEvent", newValue) }
    }

    /// Review. Reads `reviews` too, which it supersedes.
    public var review: SchemaOrg.Values? {
        get { values("review", superseding: "reviews") }
        set { set("review", newValue, superseding: "reviews") }
    }

    /// Review. Superseded by ``review``.
    public var reviews: SchemaOrg.Values? {
        get { values("reviews") } set { set("reviews", newValue) }
    }

    /// Text or URL.
    public var schemaVersion: SchemaOrg.Values? {
        get { values("schemaVersion") } set { set("schemaVersion", newValue) }
    }

    /// Date.
    public var sdDatePublished: SchemaOrg.Values? {
        get { values("sdDatePublished") } set { set("sdDatePublished", newValue) }
    }

    /// URL or CreativeWork.
    public var sdLicense: SchemaOrg.Values? {
        get { values("sdLicense") } set { set("sdLicense", newValue) }
    }

    /// Organization or Person.
    public var sdPublisher: SchemaOrg.Values? {
        get { values("sdPublisher") } set { set("sdPublisher", newValue) }
    }

    /// DefinedTerm, QuantitativeValue, SizeSpecification or Text.
    public var size: SchemaOrg.Values? {
        get { values("size") } set { set("size", newValue) }
    }

    /// Organization.
    public var sourceOrganization: SchemaOrg.Values? {
        get { values("sourceOrganization") } set { set("sourceOrganization", newValue) }
    }

    /// Place.
    public var spatial: SchemaOrg.Values? {
        get { values("spatial") } set { set("spatial", newValue) }
    }

    /// Place.
    public var spatialCoverage: SchemaOrg.Values? {
        get { values("spatialCoverage") } set { set("spatialCoverage", newValue) }
    }

    /// Organization or Person.
    public var sponsor: SchemaOrg.Values? {
        get { values("sponsor") } set { set("sponsor", newValue) }
    }

    /// DefinedTerm or Text.
    public var teaches: SchemaOrg.Values? {
        get { values("teaches") } set { set("teaches", newValue) }
    }

    /// Text or DateTime.
    public var temporal: SchemaOrg.Values? {
        get { values("temporal") } set { set("temporal", newValue) }
    }

    /// Text, URL or DateTime. Reads `datasetTimeInterval` too, which it supersedes.
    public var temporalCoverage: SchemaOrg.Values? {
        get { values("temporalCoverage", superseding: "datasetTimeInterval") }
        set { set("temporalCoverage", newValue, superseding: "datasetTimeInterval") }
    }

    /// Text.
    public var text: SchemaOrg.Values? {
        get { values("text") } set { set("text", newValue) }
    }

    /// ImageObject.
    public var thumbnail: SchemaOrg.Values? {
        get { values("thumbnail") } set { set("thumbnail", newValue) }
    }

    /// URL.
    public var thumbnailUrl: SchemaOrg.Values? {
        get { values("thumbnailUrl") } set { set("thumbnailUrl", newValue) }
    }

    /// Duration.
    public var timeRequired: SchemaOrg.Values? {
        get { values("timeRequired") } set { set("timeRequired", newValue) }
    }

    /// CreativeWork.
    public var translationOfWork: SchemaOrg.Values? {
        get { values("translationOfWork") } set { set("translationOfWork", newValue) }
    }

    /// Organization or Person.
    public var translator: SchemaOrg.Values? {
        get { values("translator") } set { set("translator", newValue) }
    }

    /// Text.
    public var typicalAgeRange: SchemaOrg.Values? {
        get { values("typicalAgeRange") } set { set("typicalAgeRange", newValue) }
    }

    /// CreativeWork or URL.
    public var usageInfo: SchemaOrg.Values? {
        get { values("usageInfo") } set { set("usageInfo", newValue) }
    }

    /// Text or Number.
    public var version: SchemaOrg.Values? {
        get { values("version") } set { set("version", newValue) }
    }

    /// VideoObject or Clip.
    public var video: SchemaOrg.Values? {
        get { values("video") } set { set("video", newValue) }
    }

    /// Integer.
    public var wordCount: SchemaOrg.Values? {
        get { values("wordCount") } set { set("wordCount", newValue) }
    }

    /// CreativeWork.
    public var workExample: SchemaOrg.Values? {
        get { values("workExample") } set { set("workExample", newValue) }
    }

    /// CreativeWork.
    public var workTranslation: SchemaOrg.Values? {
        get { values("workTranslation") } set { set("workTranslation", newValue) }
    }
}

extension SchemaOrg.OrganizationProperties {
    /// PaymentMethod, LoanOrCredit or Text.
    public var acceptedPaymentMethod: SchemaOrg.Values? {
        get { values("acceptedPaymentMethod") } set { set("acceptedPaymentMethod", newValue) }
    }

    /// CreativeWork or URL.
    public var actionableFeedbackPolicy: SchemaOrg.Values? {
        get { values("actionableFeedbackPolicy") } set { set("actionableFeedbackPolicy", newValue) }
    }

    /// Text or PostalAddress.
    public var address: SchemaOrg.Values? {
        get { values("address") } set { set("address", newValue) }
    }

    /// InteractionCounter.
    public var agentInteractionStatistic: SchemaOrg.Values? {
        get { values("agentInteractionStatistic") } set { set("agentInteractionStatistic", newValue) }
    }

    /// AggregateRating.
    public var aggregateRating: SchemaOrg.Values? {
        get { values("aggregateRating") } set { set("aggregateRating", newValue) }
    }

    /// Person.
    public var alumni: SchemaOrg.Values? {
        get { values("alumni") } set { set("alumni", newValue) }
    }

    /// GeoShape, AdministrativeArea, Place or Text. Reads `serviceArea` too, which it supersedes.
    public var areaServed: SchemaOrg.Values? {
        get { values("areaServed", superseding: "serviceArea") }
        set { set("areaServed", newValue, superseding: "serviceArea") }
    }

    /// Text. Reads `awards` too, which it supersedes.
    public var award: SchemaOrg.Values? {
        get { values("award", superseding: "awards") }
        set { set("award", newValue, superseding: "awards") }
    }

    /// Text. Superseded by ``award``.
    public var awards: SchemaOrg.Values? {
        get { values("awards") } set { set("awards", newValue) }
    }

    /// Organization or Brand.
    public var brand: SchemaOrg.Values? {
        get { values("brand") } set { set("brand", newValue) }
    }

    /// Certification.
    public var companyRegistration: SchemaOrg.Values? {
        get { values("companyRegistration") } set { set("companyRegistration", newValue) }
    }

    /// ContactPoint. Reads `contactPoints` too, which it supersedes.
    public var contactPoint: SchemaOrg.Values? {
        get { values("contactPoint", superseding: "contactPoints") }
        set { set("contactPoint", newValue, superseding: "contactPoints") }
    }

    /// ContactPoint. Superseded by ``contactPoint``.
    public var contactPoints: SchemaOrg.Values? {
        get { values("contactPoints") } set { set("contactPoints", newValue) }
    }

    /// URL or CreativeWork.
    public var correctionsPolicy: SchemaOrg.Values? {
        get { values("correctionsPolicy") } set { set("correctionsPolicy", newValue) }
    }

    /// Organization.
    public var department: SchemaOrg.Values? {
        get { values("department") } set { set("department", newValue) }
    }

    /// Date.
    public var dissolutionDate: SchemaOrg.Values? {
        get { values("dissolutionDate") } set { set("dissolutionDate", newValue) }
    }

    /// CreativeWork or URL.
    public var diversityPolicy: SchemaOrg.Values? {
        get { values("diversityPolicy") } set { set("diversityPolicy", newValue) }
    }

    /// URL or Article.
    public var diversityStaffingReport: SchemaOrg.Values? {
        get { values("diversityStaffingReport") } set { set("diversityStaffingReport", newValue) }
    }

    /// Text.
    public var duns: SchemaOrg.Values? {
        get { values("duns") } set { set("duns", newValue) }
    }

    /// Text.
    public var email: SchemaOrg.Values? {
        get { values("email") } set { set("email", newValue) }
    }

    /// Person. Reads `employees` too, which it supersedes.
    public var employee: SchemaOrg.Values? {
        get { values("employee", superseding: "employees") }
        set { set("employee", newValue, superseding: "employees") }
    }

    /// Person. Superseded by ``employee``.
    public var employees: SchemaOrg.Values? {
        get { values("employees") } set { set("employees", newValue) }
    }

    /// CreativeWork or URL.
    public var ethicsPolicy: SchemaOrg.Values? {
        get { values("ethicsPolicy") } set { set("ethicsPolicy", newValue) }
    }

    /// Event. Reads `events` too, which it supersedes.
    public var event: SchemaOrg.Values? {
        get { values("event", superseding: "events") }
        set { set("event", newValue, superseding: "events") }
    }

    /// Event. Superseded by ``event``.
    public var events: SchemaOrg.Values? {
        get { values("events") } set { set("events", newValue) }
    }

    /// Text.
    public var faxNumber: SchemaOrg.Values? {
        get { values("faxNumber") } set { set("faxNumber", newValue) }
    }

    /// Organization or Person. Reads `founders` too, which it supersedes.
    public var founder: SchemaOrg.Values? {
        get { values("founder", superseding: "founders") }
        set { set("founder", newValue, superseding: "founders") }
    }

    /// Person. Superseded by ``founder``.
    public var founders: SchemaOrg.Values? {
        get { values("founders") } set { set("founders", newValue) }
    }

    /// Date.
    public var foundingDate: SchemaOrg.Values? {
        get { values("foundingDate") } set { set("foundingDate", newValue) }
    }

    /// Place.
    public var foundingLocation: SchemaOrg.Values? {
        get { values("foundingLocation") } set { set("foundingLocation", newValue) }
    }

    /// Organization or Person.
    public var funder: SchemaOrg.Values? {
        get { values("funder") } set { set("funder", newValue) }
    }

    /// Grant.
    public var funding: SchemaOrg.Values? {
        get { values("funding") } set { set("funding", newValue) }
    }

    /// Text.
    public var globalLocationNumber: SchemaOrg.Values? {
        get { values("globalLocationNumber") } set { set("globalLocationNumber", newValue) }
    }

    /// Certification.
    public var hasCertification: SchemaOrg.Values? {
        get { values("hasCertification") } set { set("hasCertification", newValue) }
    }

    /// Credential.
    public var hasCredential: SchemaOrg.Values? {
        get { values("hasCredential") } set { set("hasCredential", newValue) }
    }

    /// URL.
    public var hasGS1DigitalLink: SchemaOrg.Values? {
        get { values("hasGS1DigitalLink") } set { set("hasGS1DigitalLink", newValue) }
    }

    /// MemberProgram.
    public var hasMemberProgram: SchemaOrg.Values? {
        get { values("hasMemberProgram") } set { set("hasMemberProgram", newValue) }
    }

    /// MerchantReturnPolicy. Reads `hasProductReturnPolicy` too, which it supersedes.
    public var hasMerchantReturnPolicy: SchemaOrg.Values? {
        get { values("hasMerchantReturnPolicy", superseding: "hasProductReturnPolicy") }
        set { set("hasMerchantReturnPolicy", newValue, superseding: "hasProductReturnPolicy") }
    }

    /// OfferCatalog.
    public var hasOfferCatalog: SchemaOrg.Values? {
        get { values("hasOfferCatalog") } set { set("hasOfferCatalog", newValue) }
    }

    /// Place.
    public var hasPOS: SchemaOrg.Values? {
        get { values("hasPOS") } set { set("hasPOS", newValue) }
    }

    /// ProductReturnPolicy. Superseded by ``hasMerchantReturnPolicy``.
    public var hasProductReturnPolicy: SchemaOrg.Values? {
        get { values("hasProductReturnPolicy") } set { set("hasProductReturnPolicy", newValue) }
    }

    /// ShippingService.
    public var hasShippingService: SchemaOrg.Values? {
        get { values("hasShippingService") } set { set("hasShippingService", newValue) }
    }

    /// InteractionCounter. Reads `interactionCount` too, which it supersedes.
    public var interactionStatistic: SchemaOrg.Values? {
        get { values("interactionStatistic", superseding: "interactionCount") }
        set { set("interactionStatistic", newValue, superseding: "interactionCount") }
    }

    /// Text.
    public var isicV4: SchemaOrg.Values? {
        get { values("isicV4") } set { set("isicV4", newValue) }
    }

    /// Text.
    public var iso6523Code: SchemaOrg.Values? {
        get { values("iso6523Code") } set { set("iso6523Code", newValue) }
    }

    /// DefinedTerm, Text or URL.
    public var keywords: SchemaOrg.Values? {
        get { values("keywords") } set { set("keywords", newValue) }
    }

    /// Text, URL or Thing.
    public var knowsAbout: SchemaOrg.Values? {
        get { values("knowsAbout") } set { set("knowsAbout", newValue) }
    }

    /// Text or Language.
    public var knowsLanguage: SchemaOrg.Values? {
        get { values("knowsLanguage") } set { set("knowsLanguage", newValue) }
    }

    /// PostalAddress.
    public var legalAddress: SchemaOrg.Values? {
        get { values("legalAddress") } set { set("legalAddress", newValue) }
    }

    /// Text.
    public var legalName: SchemaOrg.Values? {
        get { values("legalName") } set { set("legalName", newValue) }
    }

    /// Person.
    public var legalRepresentative: SchemaOrg.Values? {
        get { values("legalRepresentative") } set { set("legalRepresentative", newValue) }
    }

    /// Text.
    public var leiCode: SchemaOrg.Values? {
        get { values("leiCode") } set { set("leiCode", newValue) }
    }

    /// Text, PostalAddress, VirtualLocation or Place.
    public var location: SchemaOrg.Values? {
        get { values("location") } set { set("location", newValue) }
    }

    /// URL or ImageObject.
    public var logo: SchemaOrg.Values? {
        get { values("logo") } set { set("logo", newValue) }
    }

    /// Offer.
    public var makesOffer: SchemaOrg.Values? {
        get { values("makesOffer") } set { set("makesOffer", newValue) }
    }

    /// Organization or Person. Reads `members` and `musicGroupMember` too, which it supersedes.
    public var member: SchemaOrg.Values? {
        get { values("member", superseding: "members", "musicGroupMember") }
        set { set("member", newValue, superseding: "members", "musicGroupMember") }
    }

    /// ProgramMembership, Organization or MemberProgramTier.
    public var memberOf: SchemaOrg.Values? {
        get { values("memberOf") } set { set("memberOf", newValue) }
    }

    /// Person or Organization. Superseded by ``member``.
    public var members: SchemaOrg.Values? {
        get { values("members") } set { set("members", newValue) }
    }

    /// Text.
    public var naics: SchemaOrg.Values? {
        get { values("naics") } set { set("naics", newValue) }
    }

    /// NonprofitType.
    public var nonprofitStatus: SchemaOrg.Values? {
        get { values("nonprofitStatus") } set { set("nonprofitStatus", newValue) }
    }

    /// QuantitativeValue.
    public var numberOfEmployees: SchemaOrg.Values? {
        get { values("numberOfEmployees") } set { set("numberOfEmployees", newValue) }
    }

    /// AboutPage, CreativeWork, Text or URL.
    public var ownershipFundingInfo: SchemaOrg.Values? {
        get { values("ownershipFundingInfo") } set { set("ownershipFundingInfo", newValue) }
    }

    /// Thing.
    public var owns: SchemaOrg.Values? {
        get { values("owns") } set { set("owns", newValue) }
    }

    /// Organization. Reads `branchOf` too, which it supersedes.
    public var parentOrganization: SchemaOrg.Values? {
        get { values("parentOrganization", superseding: "branchOf") }
        set { set("parentOrganization", newValue, superseding: "branchOf") }
    }

    /// CreativeWork or URL.
    public var publishingPrinciples: SchemaOrg.Values? {
        get { values("publishingPrinciples") } set { set("publishingPrinciples", newValue) }
    }

    /// Review. Reads `reviews` too, which it supersedes.
    public var review: SchemaOrg.Values? {
        get { values("review", superseding: "reviews") }
        set { set("review", newValue, superseding: "reviews") }
    }

    /// Review. Superseded by ``review``.
    public var reviews: SchemaOrg.Values? {
        get { values("reviews") } set { set("reviews", newValue) }
    }

    /// Demand.
    public var seeks: SchemaOrg.Values? {
        get { values("seeks") } set { set("seeks", newValue) }
    }

    /// GeoShape, AdministrativeArea or Place. Superseded by ``areaServed``. Reads `area` too, which it supersedes.
    public var serviceArea: SchemaOrg.Values? {
        get { values("serviceArea", superseding: "area") }
        set { set("serviceArea", newValue, superseding: "area") }
    }

    /// Text or DefinedTerm.
    public var skills: SchemaOrg.Values? {
        get { values("skills") } set { set("skills", newValue) }
    }

    /// Text.
    public var slogan: SchemaOrg.Values? {
        get { values("slogan") } set { set("slogan", newValue) }
    }

    /// Organization or Person.
    public var sponsor: SchemaOrg.Values? {
        get { values("sponsor") } set { set("sponsor", newValue) }
    }

    /// Organization.
    public var subOrganization: SchemaOrg.Values? {
        get { values("subOrganization") } set { set("subOrganization", newValue) }
    }

    /// Text.
    public var taxID: SchemaOrg.Values? {
        get { values("taxID") } set { set("taxID", newValue) }
    }

    /// Text.
    public var telephone: SchemaOrg.Values? {
        get { values("telephone") } set { set("telephone", newValue) }
    }

    /// CreativeWork or URL.
    public var unnamedSourcesPolicy: SchemaOrg.Values? {
        get { values("unnamedSourcesPolicy") } set { set("unnamedSourcesPolicy", newValue) }
    }

    /// Text.
    public var vatID: SchemaOrg.Values? {
        get { values("vatID") } set { set("vatID", newValue) }
    }
}

extension SchemaOrg.PersonProperties {
    /// Text.
    public var additionalName: SchemaOrg.Values? {
        get { values("additionalName") } set { set("additionalName", newValue) }
    }

    /// Text or PostalAddress.
    public var address: SchemaOrg.Values? {
        get { values("address") } set { set("address", newValue) }
    }

    /// Organization.
    public var affiliation: SchemaOrg.Values? {
        get { values("affiliation") } set { set("affiliation", newValue) }
    }

    /// InteractionCounter.
    public var agentInteractionStatistic: SchemaOrg.Values? {
        get { values("agentInteractionStatistic") } set { set("agentInteractionStatistic", newValue) }
    }

    /// Organization or EducationalOrganization.
    public var alumniOf: SchemaOrg.Values? {
        get { values("alumniOf") } set { set("alumniOf", newValue) }
    }

    /// Text. Reads `awards` too, which it supersedes.
    public var award: SchemaOrg.Values? {
        get { values("award", superseding: "awards") }
        set { set("award", newValue, superseding: "awards") }
    }

    /// Text. Superseded by ``award``.
    public var awards: SchemaOrg.Values? {
        get { values("awards") } set { set("awards", newValue) }
    }

    /// Date.
    public var birthDate: SchemaOrg.Values? {
        get { values("birthDate") } set { set("birthDate", newValue) }
    }

    /// Place.
    public var birthPlace: SchemaOrg.Values? {
        get { values("birthPlace") } set { set("birthPlace", newValue) }
    }

    /// Organization or Brand.
    public var brand: SchemaOrg.Values? {
        get { values("brand") } set { set("brand", newValue) }
    }

    /// Text.
    public var callSign: SchemaOrg.Values? {
        get { values("callSign") } set { set("callSign", newValue) }
    }

    /// Person.
    public var children: SchemaOrg.Values? {
        get { values("children") } set { set("children", newValue) }
    }

    /// Person or URL. Reads `colleagues` too, which it supersedes.
    public var colleague: SchemaOrg.Values? {
        get { values("colleague", superseding: "colleagues") }
        set { set("colleague", newValue, superseding: "colleagues") }
    }

    /// Person. Superseded by ``colleague``.
    public var colleagues: SchemaOrg.Values? {
        get { values("colleagues") } set { set("colleagues", newValue) }
    }

    /// ContactPoint. Reads `contactPoints` too, which it supersedes.
    public var contactPoint: SchemaOrg.Values? {
        get { values("contactPoint", superseding: "contactPoints") }
        set { set("contactPoint", newValue, superseding: "contactPoints") }
    }

    /// ContactPoint. Superseded by ``contactPoint``.
    public var contactPoints: SchemaOrg.Values? {
        get { values("contactPoints") } set { set("contactPoints", newValue) }
    }

    /// Date.
    public var deathDate: SchemaOrg.Values? {
        get { values("deathDate") } set { set("deathDate", newValue) }
    }

    /// Place.
    public var deathPlace: SchemaOrg.Values? {
        get { values("deathPlace") } set { set("deathPlace", newValue) }
    }

    /// Text.
    public var duns: SchemaOrg.Values? {
        get { values("duns") } set { set("duns", newValue) }
    }

    /// Text.
    public var email: SchemaOrg.Values? {
        get { values("email") } set { set("email", newValue) }
    }

    /// Text.
    public var familyName: SchemaOrg.Values? {
        get { values("familyName") } set { set("familyName", newValue) }
    }

    /// Text.
    public var faxNumber: SchemaOrg.Values? {
        get { values("faxNumber") } set { set("faxNumber", newValue) }
    }

    /// Person.
    public var follows: SchemaOrg.Values? {
        get { values("follows") } set { set("follows", newValue) }
    }

    /// Organization or Person.
    public var funder: SchemaOrg.Values? {
        get { values("funder") } set { set("funder", newValue) }
    }

    /// Grant.
    public var funding: SchemaOrg.Values? {
        get { values("funding") } set { set("funding", newValue) }
    }

    /// Text or GenderType.
    public var gender: SchemaOrg.Values? {
        get { values("gender") } set { set("gender", newValue) }
    }

    /// Text.
    public var givenName: SchemaOrg.Values? {
        get { values("givenName") } set { set("givenName", newValue) }
    }

    /// Text.
    public var globalLocationNumber: SchemaOrg.Values? {
        get { values("globalLocationNumber") } set { set("globalLocationNumber", newValue) }
    }

    /// Certification.
    public var hasCertification: SchemaOrg.Values? {
        get { values("hasCertification") } set { set("hasCertification", newValue) }
    }

    /// Credential.
    public var hasCredential: SchemaOrg.Values? {
        get { values("hasCredential") } set { set("hasCredential", newValue) }
    }

    /// Occupation.
    public var hasOccupation: SchemaOrg.Values? {
        get { values("hasOccupation") } set { set("hasOccupation", newValue) }
    }

    /// OfferCatalog.
    public var hasOfferCatalog: SchemaOrg.Values? {
        get { values("hasOfferCatalog") } set { set("hasOfferCatalog", newValue) }
    }

    /// Place.
    public var hasPOS: SchemaOrg.Values? {
        get { values("hasPOS") } set { set("hasPOS", newValue) }
    }

    /// QuantitativeValue or Distance.
    public var height: SchemaOrg.Values? {
        get { values("height") } set { set("height", newValue) }
    }

    /// Place or ContactPoint.
    public var homeLocation: SchemaOrg.Values? {
        get { values("homeLocation") } set { set("homeLocation", newValue) }
    }

    /// Text.
    public var honorificPrefix: SchemaOrg.Values? {
        get { values("honorificPrefix") } set { set("honorificPrefix", newValue) }
    }

    /// Text.
    public var honorificSuffix: SchemaOrg.Values? {
        get { values("honorificSuffix") } set { set("honorificSuffix", newValue) }
    }

    /// InteractionCounter. Reads `interactionCount` too, which it supersedes.
    public var interactionStatistic: SchemaOrg.Values? {
        get { values("interactionStatistic", superseding: "interactionCount") }
        set { set("interactionStatistic", newValue, superseding: "interactionCount") }
    }

    /// Text.
    public var isicV4: SchemaOrg.Values? {
        get { values("isicV4") } set { set("isicV4", newValue) }
    }

    /// Text or DefinedTerm.
    public var jobTitle: SchemaOrg.Values? {
        get { values("jobTitle") } set { set("jobTitle", newValue) }
    }

    /// Person.
    public var knows: SchemaOrg.Values? {
        get { values("knows") } set { set("knows", newValue) }
    }

    /// Text, URL or Thing.
    public var knowsAbout: SchemaOrg.Values? {
        get { values("knowsAbout") } set { set("knowsAbout", newValue) }
    }

    /// Text or Language.
    public var knowsLanguage: SchemaOrg.Values? {
        get { values("knowsLanguage") } set { set("knowsLanguage", newValue) }
    }

    /// Event.
    public var lifeEvent: SchemaOrg.Values? {
        get { values("lifeEvent") } set { set("lifeEvent", newValue) }
    }

    /// Offer.
    public var makesOffer: SchemaOrg.Values? {
        get { values("makesOffer") } set { set("makesOffer", newValue) }
    }

    /// ProgramMembership, Organization or MemberProgramTier.
    public var memberOf: SchemaOrg.Values? {
        get { values("memberOf") } set { set("memberOf", newValue) }
    }

    /// Text.
    public var naics: SchemaOrg.Values? {
        get { values("naics") } set { set("naics", newValue) }
    }

    /// Country.
    public var nationality: SchemaOrg.Values? {
        get { values("nationality") } set { set("nationality", newValue) }
    }

    /// PriceSpecification or MonetaryAmount.
    public var netWorth: SchemaOrg.Values? {
        get { values("netWorth") } set { set("netWorth", newValue) }
    }

    /// Thing.
    public var owns: SchemaOrg.Values? {
        get { values("owns") } set { set("owns", newValue) }
    }

    /// Person. Reads `parents` too, which it supersedes.
    public var parent: SchemaOrg.Values? {
        get { values("parent", superseding: "parents") }
        set { set("parent", newValue, superseding: "parents") }
    }

    /// Person. Superseded by ``parent``.
    public var parents: SchemaOrg.Values? {
        get { values("parents") } set { set("parents", newValue) }
    }

    /// Event.
    public var performerIn: SchemaOrg.Values? {
        get { values("performerIn") } set { set("performerIn", newValue) }
    }

    /// DefinedTerm, StructuredValue or Text.
    public var pronouns: SchemaOrg.Values? {
        get { values("pronouns") } set { set("pronouns", newValue) }
    }

    /// CreativeWork or URL.
    public var publishingPrinciples: SchemaOrg.Values? {
        get { values("publishingPrinciples") } set { set("publishingPrinciples", newValue) }
    }

    /// Person.
    public var relatedTo: SchemaOrg.Values? {
        get { values("relatedTo") } set { set("relatedTo", newValue) }
    }

    /// Demand.
    public var seeks: SchemaOrg.Values? {
        get { values("seeks") } set { set("seeks", newValue) }
    }

    /// Person. Reads `siblings` too, which it supersedes.
    public var sibling: SchemaOrg.Values? {
        get { values("sibling", superseding: "siblings") }
        set { set("sibling", newValue, superseding: "siblings") }
    }

    /// Person. Superseded by ``sibling``.
    public var siblings: SchemaOrg.Values? {
        get { values("siblings") } set { set("siblings", newValue) }
    }

    /// Text or DefinedTerm.
    public var skills: SchemaOrg.Values? {
        get { values("skills") } set { set("skills", newValue) }
    }

    /// Organization or Person.
    public var sponsor: SchemaOrg.Values? {
        get { values("sponsor") } set { set("sponsor", newValue) }
    }

    /// Person.
    public var spouse: SchemaOrg.Values? {
        get { values("spouse") } set { set("spouse", newValue) }
    }

    /// Text.
    public var taxID: SchemaOrg.Values? {
        get { values("taxID") } set { set("taxID", newValue) }
    }

    /// Text.
    public var telephone: SchemaOrg.Values? {
        get { values("telephone") } set { set("telephone", newValue) }
    }

    /// Text.
    public var vatID: SchemaOrg.Values? {
        get { values("vatID") } set { set("vatID", newValue) }
    }

    /// QuantitativeValue or Mass.
    public var weight: SchemaOrg.Values? {
        get { values("weight") } set { set("weight", newValue) }
    }

    /// Place or ContactPoint.
    public var workLocation: SchemaOrg.Values? {
        get { values("workLocation") } set { set("workLocation", newValue) }
    }

    /// Organization.
    public var worksFor: SchemaOrg.Values? {
        get { values("worksFor") } set { set("worksFor", newValue) }
    }
}

extension SchemaOrg.PlaceProperties {
    /// PropertyValue.
    public var additionalProperty: SchemaOrg.Values? {
        get { values("additionalProperty") } set { set("additionalProperty", newValue) }
    }

    /// Text or PostalAddress.
    public var address: SchemaOrg.Values? {
        get { values("address") } set { set("address", newValue) }
    }

    /// AggregateRating.
    public var aggregateRating: SchemaOrg.Values? {
        get { values("aggregateRating") } set { set("aggregateRating", newValue) }
    }

    /// LocationFeatureSpecification.
    public var amenityFeature: SchemaOrg.Values? {
        get { values("amenityFeature") } set { set("amenityFeature", newValue) }
    }

    /// Text.
    public var branchCode: SchemaOrg.Values? {
        get { values("branchCode") } set { set("branchCode", newValue) }
    }

    /// Place. Superseded by ``containedInPlace``.
    public var containedIn: SchemaOrg.Values? {
        get { values("containedIn") } set { set("containedIn", newValue) }
    }

    /// Place. Reads `containedIn` too, which it supersedes.
    public var containedInPlace: SchemaOrg.Values? {
        get { values("containedInPlace", superseding: "containedIn") }
        set { set("containedInPlace", newValue, superseding: "containedIn") }
    }

    /// Place.
    public var containsPlace: SchemaOrg.Values? {
        get { values("containsPlace") } set { set("containsPlace", newValue) }
    }

    /// Event. Reads `events` too, which it supersedes.
    public var event: SchemaOrg.Values? {
        get { values("event", superseding: "events") }
        set { set("event", newValue, superseding: "events") }
    }

    /// Event. Superseded by ``event``.
    public var events: SchemaOrg.Values? {
        get { values("events") } set { set("events", newValue) }
    }

    /// Text.
    public var faxNumber: SchemaOrg.Values? {
        get { values("faxNumber") } set { set("faxNumber", newValue) }
    }

    /// GeoShape or GeoCoordinates.
    public var geo: SchemaOrg.Values? {
        get { values("geo") } set { set("geo", newValue) }
    }

    /// Place or GeospatialGeometry.
    public var geoContains: SchemaOrg.Values? {
        get { values("geoContains") } set { set("geoContains", newValue) }
    }

    /// GeospatialGeometry or Place.
    public var geoCoveredBy: SchemaOrg.Values? {
        get { values("geoCoveredBy") } set { set("geoCoveredBy", newValue) }
    }

    /// GeospatialGeometry or Place.
    public var geoCovers: SchemaOrg.Values? {
        get { values("geoCovers") } set { set("geoCovers", newValue) }
    }

    /// GeospatialGeometry or Place.
    public var geoCrosses: SchemaOrg.Values? {
        get { values("geoCrosses") } set { set("geoCrosses", newValue) }
    }

    /// Place or GeospatialGeometry.
    public var geoDisjoint: SchemaOrg.Values? {
        get { values("geoDisjoint") } set { set("geoDisjoint", newValue) }
    }

    /// Place or GeospatialGeometry.
    public var geoEquals: SchemaOrg.Values? {
        get { values("geoEquals") } set { set("geoEquals", newValue) }
    }

    /// Place or GeospatialGeometry.
    public var geoIntersects: SchemaOrg.Values? {
        get { values("geoIntersects") } set { set("geoIntersects", newValue) }
    }

    /// GeospatialGeometry or Place.
    public var geoOverlaps: SchemaOrg.Values? {
        get { values("geoOverlaps") } set { set("geoOverlaps", newValue) }
    }

    /// Place or GeospatialGeometry.
    public var geoTouches: SchemaOrg.Values? {
        get { values("geoTouches") } set { set("geoTouches", newValue) }
    }

    /// GeospatialGeometry or Place.
    public var geoWithin: SchemaOrg.Values? {
        get { values("geoWithin") } set { set("geoWithin", newValue) }
    }

    /// Text.
    public var globalLocationNumber: SchemaOrg.Values? {
        get { values("globalLocationNumber") } set { set("globalLocationNumber", newValue) }
    }

    /// Certification.
    public var hasCertification: SchemaOrg.Values? {
        get { values("hasCertification") } set { set("hasCertification", newValue) }
    }

    /// Boolean.
    public var hasDriveThroughService: SchemaOrg.Values? {
        get { values("hasDriveThroughService") } set { set("hasDriveThroughService", newValue) }
    }

    /// URL.
    public var hasGS1DigitalLink: SchemaOrg.Values? {
        get { values("hasGS1DigitalLink") } set { set("hasGS1DigitalLink", newValue) }
    }

    /// URL or Map. Reads `map` and `maps` too, which it supersedes.
    public var hasMap: SchemaOrg.Values? {
        get { values("hasMap", superseding: "map", "maps") }
        set { set("hasMap", newValue, superseding: "map", "maps") }
    }

    /// Boolean. Reads `free` too, which it supersedes.
    public var isAccessibleForFree: SchemaOrg.Values? {
        get { values("isAccessibleForFree", superseding: "free") }
        set { set("isAccessibleForFree", newValue, superseding: "free") }
    }

    /// Text.
    public var isicV4: SchemaOrg.Values? {
        get { values("isicV4") } set { set("isicV4", newValue) }
    }

    /// DefinedTerm, Text or URL.
    public var keywords: SchemaOrg.Values? {
        get { values("keywords") } set { set("keywords", newValue) }
    }

    /// Text or Number.
    public var latitude: SchemaOrg.Values? {
        get { values("latitude") } set { set("latitude", newValue) }
    }

    /// URL or ImageObject.
    public var logo: SchemaOrg.Values? {
        get { values("logo") } set { set("logo", newValue) }
    }

    /// Text or Number.
    public var longitude: SchemaOrg.Values? {
        get { values("longitude") } set { set("longitude", newValue) }
    }

    /// URL. Superseded by ``hasMap``.
    public var map: SchemaOrg.Values? {
        get { values("map") } set { set("map", newValue) }
    }

    /// URL. Superseded by ``hasMap``.
    public var maps: SchemaOrg.Values? {
        get { values("maps") } set { set("maps", newValue) }
    }

    /// Integer.
    public var maximumAttendeeCapacity: SchemaOrg.Values? {
        get { values("maximumAttendeeCapacity") } set { set("maximumAttendeeCapacity", newValue) }
    }

    /// OpeningHoursSpecification.
    public var openingHoursSpecification: SchemaOrg.Values? {
        get { values("openingHoursSpecification") } set { set("openingHoursSpecification", newValue) }
    }

    /// Photograph or ImageObject. Reads `photos` too, which it supersedes.
    public var photo: SchemaOrg.Values? {
        get { values("photo", superseding: "photos") }
        set { set("photo", newValue, superseding: "photos") }
    }

    /// Photograph or ImageObject. Superseded by ``photo``.
    public var photos: SchemaOrg.Values? {
        get { values("photos") } set { set("photos", newValue) }
    }

    /// Boolean.
    public var publicAccess: SchemaOrg.Values? {
        get { values("publicAccess") } set { set("publicAccess", newValue) }
    }

    /// Review. Reads `reviews` too, which it supersedes.
    public var review: SchemaOrg.Values? {
        get { values("review", superseding: "reviews") }
        set { set("review", newValue, superseding: "reviews") }
    }

    /// Review. Superseded by ``review``.
    public var reviews: SchemaOrg.Values? {
        get { values("reviews") } set { set("reviews", newValue) }
    }

    /// Text.
    public var slogan: SchemaOrg.Values? {
        get { values("slogan") } set { set("slogan", newValue) }
    }

    /// Boolean.
    public var smokingAllowed: SchemaOrg.Values? {
        get { values("smokingAllowed") } set { set("smokingAllowed", newValue) }
    }

    /// OpeningHoursSpecification.
    public var specialOpeningHoursSpecification: SchemaOrg.Values? {
        get { values("specialOpeningHoursSpecification") } set { set("specialOpeningHoursSpecification", newValue) }
    }

    /// Text.
    public var telephone: SchemaOrg.Values? {
        get { values("telephone") } set { set("telephone", newValue) }
    }

    /// URL.
    public var tourBookingPage: SchemaOrg.Values? {
        get { values("tourBookingPage") } set { set("tourBookingPage", newValue) }
    }
}

extension SchemaOrg.CredentialProperties {
    /// DefinedTerm, Text or URL.
    public var credentialCategory: SchemaOrg.Values? {
        get { values("credentialCategory") } set { set("credentialCategory", newValue) }
    }

    /// Organization.
    public var recognizedBy: SchemaOrg.Values? {
        get { values("recognizedBy") } set { set("recognizedBy", newValue) }
    }

    /// Duration.
    public var validFor: SchemaOrg.Values? {
        get { values("validFor") } set { set("validFor", newValue) }
    }

    /// AdministrativeArea.
    public var validIn: SchemaOrg.Values? {
        get { values("validIn") } set { set("validIn", newValue) }
    }
}

extension SchemaOrg.DefinedTermProperties {
    /// Thing.
    public var about: SchemaOrg.Values? {
        get { values("about") } set { set("about", newValue) }
    }

    /// URL or DefinedTermSet.
    public var inDefinedTermSet: SchemaOrg.Values? {
        get { values("inDefinedTermSet") } set { set("inDefinedTermSet", newValue) }
    }

    /// Text.
    public var termCode: SchemaOrg.Values? {
        get { values("termCode") } set { set("termCode", newValue) }
    }
}

extension SchemaOrg.DefinedTermSetProperties {
    /// DefinedTerm.
    public var hasDefinedTerm: SchemaOrg.Values? {
        get { values("hasDefinedTerm") } set { set("hasDefinedTerm", newValue) }
    }
}

extension SchemaOrg.JobPostingProperties {
    /// AdministrativeArea.
    public var applicantLocationRequirements: SchemaOrg.Values? {
        get { values("applicantLocationRequirements") } set { set("applicantLocationRequirements", newValue) }
    }

    /// ContactPoint.
    public var applicationContact: SchemaOrg.Values? {
        get { values("applicationContact") } set { set("applicationContact", newValue) }
    }

    /// PriceSpecification, Number or MonetaryAmount.
    public var baseSalary: SchemaOrg.Values? {
        get { values("baseSalary") } set { set("baseSalary", newValue) }
    }

    /// Text. Superseded by ``jobBenefits``.
    public var benefits: SchemaOrg.Values? {
        get { values("benefits") } set { set("benefits", newValue) }
    }

    /// DateTime or Date.
    public var datePosted: SchemaOrg.Values? {
        get { values("datePosted") } set { set("datePosted", newValue) }
    }

    /// Boolean.
    public var directApply: SchemaOrg.Values? {
        get { values("directApply") } set { set("directApply", newValue) }
    }

    /// EducationalOccupationalCredential or Text.
    public var educationRequirements: SchemaOrg.Values? {
        get { values("educationRequirements") } set { set("educationRequirements", newValue) }
    }

    /// Text.
    public var eligibilityToWorkRequirement: SchemaOrg.Values? {
        get { values("eligibilityToWorkRequirement") } set { set("eligibilityToWorkRequirement", newValue) }
    }

    /// Text.
    public var employerOverview: SchemaOrg.Values? {
        get { values("employerOverview") } set { set("employerOverview", newValue) }
    }

    /// Text.
    public var employmentType: SchemaOrg.Values? {
        get { values("employmentType") } set { set("employmentType", newValue) }
    }

    /// Organization.
    public var employmentUnit: SchemaOrg.Values? {
        get { values("employmentUnit") } set { set("employmentUnit", newValue) }
    }

    /// MonetaryAmountDistribution, MonetaryAmount or Number.
    public var estimatedSalary: SchemaOrg.Values? {
        get { values("estimatedSalary") } set { set("estimatedSalary", newValue) }
    }

    /// Boolean.
    public var experienceInPlaceOfEducation: SchemaOrg.Values? {
        get { values("experienceInPlaceOfEducation") } set { set("experienceInPlaceOfEducation", newValue) }
    }

    /// Text or OccupationalExperienceRequirements.
    public var experienceRequirements: SchemaOrg.Values? {
        get { values("experienceRequirements") } set { set("experienceRequirements", newValue) }
    }

    /// Organization or Person.
    public var hiringOrganization: SchemaOrg.Values? {
        get { values("hiringOrganization") } set { set("hiringOrganization", newValue) }
    }

    /// Text. Reads `incentives` too, which it supersedes.
    public var incentiveCompensation: SchemaOrg.Values? {
        get { values("incentiveCompensation", superseding: "incentives") }
        set { set("incentiveCompensation", newValue, superseding: "incentives") }
    }

    /// Text. Superseded by ``incentiveCompensation``.
    public var incentives: SchemaOrg.Values? {
        get { values("incentives") } set { set("incentives", newValue) }
    }

    /// DefinedTerm or Text.
    public var industry: SchemaOrg.Values? {
        get { values("industry") } set { set("industry", newValue) }
    }

    /// Text. Reads `benefits` too, which it supersedes.
    public var jobBenefits: SchemaOrg.Values? {
        get { values("jobBenefits", superseding: "benefits") }
        set { set("jobBenefits", newValue, superseding: "benefits") }
    }

    /// QuantitativeValue or Duration.
    public var jobDuration: SchemaOrg.Values? {
        get { values("jobDuration") } set { set("jobDuration", newValue) }
    }

    /// Boolean.
    public var jobImmediateStart: SchemaOrg.Values? {
        get { values("jobImmediateStart") } set { set("jobImmediateStart", newValue) }
    }

    /// Place.
    public var jobLocation: SchemaOrg.Values? {
        get { values("jobLocation") } set { set("jobLocation", newValue) }
    }

    /// Text.
    public var jobLocationType: SchemaOrg.Values? {
        get { values("jobLocationType") } set { set("jobLocationType", newValue) }
    }

    /// Date or Text.
    public var jobStartDate: SchemaOrg.Values? {
        get { values("jobStartDate") } set { set("jobStartDate", newValue) }
    }

    /// CategoryCode or Text.
    public var occupationalCategory: SchemaOrg.Values? {
        get { values("occupationalCategory") } set { set("occupationalCategory", newValue) }
    }

    /// Text, URL or DefinedTerm.
    public var physicalRequirement: SchemaOrg.Values? {
        get { values("physicalRequirement") } set { set("physicalRequirement", newValue) }
    }

    /// Credential or Text.
    public var qualifications: SchemaOrg.Values? {
        get { values("qualifications") } set { set("qualifications", newValue) }
    }

    /// Occupation.
    public var relevantOccupation: SchemaOrg.Values? {
        get { values("relevantOccupation") } set { set("relevantOccupation", newValue) }
    }

    /// Text.
    public var responsibilities: SchemaOrg.Values? {
        get { values("responsibilities") } set { set("responsibilities", newValue) }
    }

    /// Text.
    public var salaryCurrency: SchemaOrg.Values? {
        get { values("salaryCurrency") } set { set("salaryCurrency", newValue) }
    }

    /// Text or URL.
    public var securityClearanceRequirement: SchemaOrg.Values? {
        get { values("securityClearanceRequirement") } set { set("securityClearanceRequirement", newValue) }
    }

    /// DefinedTerm, Text or URL.
    public var sensoryRequirement: SchemaOrg.Values? {
        get { values("sensoryRequirement") } set { set("sensoryRequirement", newValue) }
    }

    /// Text or DefinedTerm.
    public var skills: SchemaOrg.Values? {
        get { values("skills") } set { set("skills", newValue) }
    }

    /// Text.
    public var specialCommitments: SchemaOrg.Values? {
        get { values("specialCommitments") } set { set("specialCommitments", newValue) }
    }

    /// Text.
    public var title: SchemaOrg.Values? {
        get { values("title") } set { set("title", newValue) }
    }

    /// Integer.
    public var totalJobOpenings: SchemaOrg.Values? {
        get { values("totalJobOpenings") } set { set("totalJobOpenings", newValue) }
    }

    /// DateTime or Date.
    public var validThrough: SchemaOrg.Values? {
        get { values("validThrough") } set { set("validThrough", newValue) }
    }

    /// Text.
    public var workHours: SchemaOrg.Values? {
        get { values("workHours") } set { set("workHours", newValue) }
    }
}

extension SchemaOrg.MediaObjectProperties {
    /// NewsArticle.
    public var associatedArticle: SchemaOrg.Values? {
        get { values("associatedArticle") } set { set("associatedArticle", newValue) }
    }

    /// Text.
    public var bitrate: SchemaOrg.Values? {
        get { values("bitrate") } set { set("bitrate", newValue) }
    }

    /// Text.
    public var contentSize: SchemaOrg.Values? {
        get { values("contentSize") } set { set("contentSize", newValue) }
    }

    /// URL.
    public var contentUrl: SchemaOrg.Values? {
        get { values("contentUrl") } set { set("contentUrl", newValue) }
    }

    /// Duration or QuantitativeValue.
    public var duration: SchemaOrg.Values? {
        get { values("duration") } set { set("duration", newValue) }
    }

    /// URL.
    public var embedUrl: SchemaOrg.Values? {
        get { values("embedUrl") } set { set("embedUrl", newValue) }
    }

    /// CreativeWork.
    public var encodesCreativeWork: SchemaOrg.Values? {
        get { values("encodesCreativeWork") } set { set("encodesCreativeWork", newValue) }
    }

    /// DateTime or Time.
    public var endTime: SchemaOrg.Values? {
        get { values("endTime") } set { set("endTime", newValue) }
    }

    /// QuantitativeValue or Distance.
    public var height: SchemaOrg.Values? {
        get { values("height") } set { set("height", newValue) }
    }

    /// Place, Text or GeoShape.
    public var ineligibleRegion: SchemaOrg.Values? {
        get { values("ineligibleRegion") } set { set("ineligibleRegion", newValue) }
    }

    /// Text.
    public var playerType: SchemaOrg.Values? {
        get { values("playerType") } set { set("playerType", newValue) }
    }

    /// Organization.
    public var productionCompany: SchemaOrg.Values? {
        get { values("productionCompany") } set { set("productionCompany", newValue) }
    }

    /// Place.
    public var regionsAllowed: SchemaOrg.Values? {
        get { values("regionsAllowed") } set { set("regionsAllowed", newValue) }
    }

    /// MediaSubscription or Boolean.
    public var requiresSubscription: SchemaOrg.Values? {
        get { values("requiresSubscription") } set { set("requiresSubscription", newValue) }
    }

    /// Text.
    public var sha256: SchemaOrg.Values? {
        get { values("sha256") } set { set("sha256", newValue) }
    }

    /// DateTime or Time.
    public var startTime: SchemaOrg.Values? {
        get { values("startTime") } set { set("startTime", newValue) }
    }

    /// DateTime or Date.
    public var uploadDate: SchemaOrg.Values? {
        get { values("uploadDate") } set { set("uploadDate", newValue) }
    }

    /// QuantitativeValue or Distance.
    public var width: SchemaOrg.Values? {
        get { values("width") } set { set("width", newValue) }
    }
}

extension SchemaOrg.OccupationProperties {
    /// EducationalOccupationalCredential or Text.
    public var educationRequirements: SchemaOrg.Values? {
        get { values("educationRequirements") } set { set("educationRequirements", newValue) }
    }

    /// MonetaryAmountDistribution, MonetaryAmount or Number.
    public var estimatedSalary: SchemaOrg.Values? {
        get { values("estimatedSalary") } set { set("estimatedSalary", newValue) }
    }

    /// Text or OccupationalExperienceRequirements.
    public var experienceRequirements: SchemaOrg.Values? {
        get { values("experienceRequirements") } set { set("experienceRequirements", newValue) }
    }

    /// AdministrativeArea.
    public var occupationLocation: SchemaOrg.Values? {
        get { values("occupationLocation") } set { set("occupationLocation", newValue) }
    }

    /// CategoryCode or Text.
    public var occupationalCategory: SchemaOrg.Values? {
        get { values("occupationalCategory") } set { set("occupationalCategory", newValue) }
    }

    /// Credential or Text.
    public var qualifications: SchemaOrg.Values? {
        get { values("qualifications") } set { set("qualifications", newValue) }
    }

    /// Text.
    public var responsibilities: SchemaOrg.Values? {
        get { values("responsibilities") } set { set("responsibilities", newValue) }
    }

    /// Text or DefinedTerm.
    public var skills: SchemaOrg.Values? {
        get { values("skills") } set { set("skills", newValue) }
    }
}

extension SchemaOrg.OccupationalExperienceRequirementsProperties {
    /// Number.
    public var monthsOfExperience: SchemaOrg.Values? {
        get { values("monthsOfExperience") } set { set("monthsOfExperience", newValue) }
    }
}

extension SchemaOrg.WebPageProperties {
    /// Text or BreadcrumbList.
    public var breadcrumb: SchemaOrg.Values? {
        get { values("breadcrumb") } set { set("breadcrumb", newValue) }
    }

    /// Date.
    public var lastReviewed: SchemaOrg.Values? {
        get { values("lastReviewed") } set { set("lastReviewed", newValue) }
    }

    /// WebPageElement. Reads `aspect` too, which it supersedes.
    public var mainContentOfPage: SchemaOrg.Values? {
        get { values("mainContentOfPage", superseding: "aspect") }
        set { set("mainContentOfPage", newValue, superseding: "aspect") }
    }

    /// ImageObject.
    public var primaryImageOfPage: SchemaOrg.Values? {
        get { values("primaryImageOfPage") } set { set("primaryImageOfPage", newValue) }
    }

    /// URL.
    public var relatedLink: SchemaOrg.Values? {
        get { values("relatedLink") } set { set("relatedLink", newValue) }
    }

    /// Organization or Person.
    public var reviewedBy: SchemaOrg.Values? {
        get { values("reviewedBy") } set { set("reviewedBy", newValue) }
    }

    /// URL. Reads `significantLinks` too, which it supersedes.
    public var significantLink: SchemaOrg.Values? {
        get { values("significantLink", superseding: "significantLinks") }
        set { set("significantLink", newValue, superseding: "significantLinks") }
    }

    /// URL. Superseded by ``significantLink``.
    public var significantLinks: SchemaOrg.Values? {
        get { values("significantLinks") } set { set("significantLinks", newValue) }
    }

    /// URL or SpeakableSpecification.
    public var speakable: SchemaOrg.Values? {
        get { values("speakable") } set { set("speakable", newValue) }
    }

    /// Specialty.
    public var specialty: SchemaOrg.Values? {
        get { values("specialty") } set { set("specialty", newValue) }
    }
}

extension SchemaOrg.CategoryCodeProperties {
    /// Text.
    public var codeValue: SchemaOrg.Values? {
        get { values("codeValue") } set { set("codeValue", newValue) }
    }

    /// URL or CategoryCodeSet.
    public var inCodeSet: SchemaOrg.Values? {
        get { values("inCodeSet") } set { set("inCodeSet", newValue) }
    }
}

extension SchemaOrg.CategoryCodeSetProperties {
    /// CategoryCode.
    public var hasCategoryCode: SchemaOrg.Values? {
        get { values("hasCategoryCode") } set { set("hasCategoryCode", newValue) }
    }
}

extension SchemaOrg.ContactPointProperties {
    /// GeoShape, AdministrativeArea, Place or Text. Reads `serviceArea` too, which it supersedes.
    public var areaServed: SchemaOrg.Values? {
        get { values("areaServed", superseding: "serviceArea") }
        set { set("areaServed", newValue, superseding: "serviceArea") }
    }

    /// Text or Language.
    public var availableLanguage: SchemaOrg.Values? {
        get { values("availableLanguage") } set { set("availableLanguage", newValue) }
    }

    /// ContactPointOption.
    public var contactOption: SchemaOrg.Values? {
        get { values("contactOption") } set { set("contactOption", newValue) }
    }

    /// Text.
    public var contactType: SchemaOrg.Values? {
        get { values("contactType") } set { set("contactType", newValue) }
    }

    /// Text.
    public var email: SchemaOrg.Values? {
        get { values("email") } set { set("email", newValue) }
    }

    /// Text.
    public var faxNumber: SchemaOrg.Values? {
        get { values("faxNumber") } set { set("faxNumber", newValue) }
    }

    /// OpeningHoursSpecification.
    public var hoursAvailable: SchemaOrg.Values? {
        get { values("hoursAvailable") } set { set("hoursAvailable", newValue) }
    }

    /// Text or Product.
    public var productSupported: SchemaOrg.Values? {
        get { values("productSupported") } set { set("productSupported", newValue) }
    }

    /// GeoShape, AdministrativeArea or Place. Superseded by ``areaServed``. Reads `area` too, which it supersedes.
    public var serviceArea: SchemaOrg.Values? {
        get { values("serviceArea", superseding: "area") }
        set { set("serviceArea", newValue, superseding: "area") }
    }

    /// Text.
    public var telephone: SchemaOrg.Values? {
        get { values("telephone") } set { set("telephone", newValue) }
    }
}

extension SchemaOrg.EducationalOccupationalCredentialProperties {
    /// Text, URL or DefinedTerm.
    public var competencyRequired: SchemaOrg.Values? {
        get { values("competencyRequired") } set { set("competencyRequired", newValue) }
    }
}

extension SchemaOrg.GeoCoordinatesProperties {
    /// Text or PostalAddress.
    public var address: SchemaOrg.Values? {
        get { values("address") } set { set("address", newValue) }
    }

    /// Country or Text.
    public var addressCountry: SchemaOrg.Values? {
        get { values("addressCountry") } set { set("addressCountry", newValue) }
    }

    /// Text or Number.
    public var elevation: SchemaOrg.Values? {
        get { values("elevation") } set { set("elevation", newValue) }
    }

    /// Text or Number.
    public var latitude: SchemaOrg.Values? {
        get { values("latitude") } set { set("latitude", newValue) }
    }

    /// Text or Number.
    public var longitude: SchemaOrg.Values? {
        get { values("longitude") } set { set("longitude", newValue) }
    }

    /// Text.
    public var postalCode: SchemaOrg.Values? {
        get { values("postalCode") } set { set("postalCode", newValue) }
    }
}

extension SchemaOrg.GeoShapeProperties {
    /// Text or PostalAddress.
    public var address: SchemaOrg.Values? {
        get { values("address") } set { set("address", newValue) }
    }

    /// Country or Text.
    public var addressCountry: SchemaOrg.Values? {
        get { values("addressCountry") } set { set("addressCountry", newValue) }
    }

    /// Text.
    public var box: SchemaOrg.Values? {
        get { values("box") } set { set("box", newValue) }
    }

    /// Text.
    public var circle: SchemaOrg.Values? {
        get { values("circle") } set { set("circle", newValue) }
    }

    /// Text or Number.
    public var elevation: SchemaOrg.Values? {
        get { values("elevation") } set { set("elevation", newValue) }
    }

    /// Text.
    public var line: SchemaOrg.Values? {
        get { values("line") } set { set("line", newValue) }
    }

    /// Text.
    public var polygon: SchemaOrg.Values? {
        get { values("polygon") } set { set("polygon", newValue) }
    }

    /// Text.
    public var postalCode: SchemaOrg.Values? {
        get { values("postalCode") } set { set("postalCode", newValue) }
    }
}

extension SchemaOrg.ImageObjectProperties {
    /// Text or MediaObject.
    public var caption: SchemaOrg.Values? {
        get { values("caption") } set { set("caption", newValue) }
    }

    /// Text.
    public var embeddedTextCaption: SchemaOrg.Values? {
        get { values("embeddedTextCaption") } set { set("embeddedTextCaption", newValue) }
    }

    /// PropertyValue or Text.
    public var exifData: SchemaOrg.Values? {
        get { values("exifData") } set { set("exifData", newValue) }
    }

    /// Boolean.
    public var representativeOfPage: SchemaOrg.Values? {
        get { values("representativeOfPage") } set { set("representativeOfPage", newValue) }
    }
}

extension SchemaOrg.MonetaryAmountProperties {
    /// Text.
    public var currency: SchemaOrg.Values? {
        get { values("currency") } set { set("currency", newValue) }
    }

    /// Number.
    public var maxValue: SchemaOrg.Values? {
        get { values("maxValue") } set { set("maxValue", newValue) }
    }

    /// Number.
    public var minValue: SchemaOrg.Values? {
        get { values("minValue") } set { set("minValue", newValue) }
    }

    /// DateTime or Date.
    public var validFrom: SchemaOrg.Values? {
        get { values("validFrom") } set { set("validFrom", newValue) }
    }

    /// DateTime or Date.
    public var validThrough: SchemaOrg.Values? {
        get { values("validThrough") } set { set("validThrough", newValue) }
    }

    /// StructuredValue, Text, Number or Boolean.
    public var value: SchemaOrg.Values? {
        get { values("value") } set { set("value", newValue) }
    }
}

extension SchemaOrg.PriceSpecificationProperties {
    /// QuantitativeValue.
    public var eligibleQuantity: SchemaOrg.Values? {
        get { values("eligibleQuantity") } set { set("eligibleQuantity", newValue) }
    }

    /// PriceSpecification.
    public var eligibleTransactionVolume: SchemaOrg.Values? {
        get { values("eligibleTransactionVolume") } set { set("eligibleTransactionVolume", newValue) }
    }

    /// Number.
    public var maxPrice: SchemaOrg.Values? {
        get { values("maxPrice") } set { set("maxPrice", newValue) }
    }

    /// Number or QuantitativeValue.
    public var membershipPointsEarned: SchemaOrg.Values? {
        get { values("membershipPointsEarned") } set { set("membershipPointsEarned", newValue) }
    }

    /// Number.
    public var minPrice: SchemaOrg.Values? {
        get { values("minPrice") } set { set("minPrice", newValue) }
    }

    /// Text or Number.
    public var price: SchemaOrg.Values? {
        get { values("price") } set { set("price", newValue) }
    }

    /// Text.
    public var priceCurrency: SchemaOrg.Values? {
        get { values("priceCurrency") } set { set("priceCurrency", newValue) }
    }

    /// MemberProgramTier.
    public var validForMemberTier: SchemaOrg.Values? {
        get { values("validForMemberTier") } set { set("validForMemberTier", newValue) }
    }

    /// DateTime or Date.
    public var validFrom: SchemaOrg.Values? {
        get { values("validFrom") } set { set("validFrom", newValue) }
    }

    /// DateTime or Date.
    public var validThrough: SchemaOrg.Values? {
        get { values("validThrough") } set { set("validThrough", newValue) }
    }

    /// Boolean.
    public var valueAddedTaxIncluded: SchemaOrg.Values? {
        get { values("valueAddedTaxIncluded") } set { set("valueAddedTaxIncluded", newValue) }
    }
}

extension SchemaOrg.PropertyValueProperties {
    /// Number.
    public var maxValue: SchemaOrg.Values? {
        get { values("maxValue") } set { set("maxValue", newValue) }
    }

    /// Text, URL, MeasurementMethodEnum or DefinedTerm.
    public var measurementMethod: SchemaOrg.Values? {
        get { values("measurementMethod") } set { set("measurementMethod", newValue) }
    }

    /// Text, URL, MeasurementMethodEnum or DefinedTerm.
    public var measurementTechnique: SchemaOrg.Values? {
        get { values("measurementTechnique") } set { set("measurementTechnique", newValue) }
    }

    /// Number.
    public var minValue: SchemaOrg.Values? {
        get { values("minValue") } set { set("minValue", newValue) }
    }

    /// Text or URL.
    public var propertyID: SchemaOrg.Values? {
        get { values("propertyID") } set { set("propertyID", newValue) }
    }

    /// Text or URL.
    public var unitCode: SchemaOrg.Values? {
        get { values("unitCode") } set { set("unitCode", newValue) }
    }

    /// Text.
    public var unitText: SchemaOrg.Values? {
        get { values("unitText") } set { set("unitText", newValue) }
    }

    /// StructuredValue, Text, Number or Boolean.
    public var value: SchemaOrg.Values? {
        get { values("value") } set { set("value", newValue) }
    }

    /// StructuredValue, Text, QualitativeValue, PropertyValue, MeasurementTypeEnumeration, QuantitativeValue,
    /// DefinedTerm or Enumeration.
    public var valueReference: SchemaOrg.Values? {
        get { values("valueReference") } set { set("valueReference", newValue) }
    }
}

extension SchemaOrg.QuantitativeValueProperties {
    /// PropertyValue.
    public var additionalProperty: SchemaOrg.Values? {
        get { values("additionalProperty") } set { set("additionalProperty", newValue) }
    }

    /// Number.
    public var maxValue: SchemaOrg.Values? {
        get { values("maxValue") } set { set("maxValue", newValue) }
    }

    /// Number.
    public var minValue: SchemaOrg.Values? {
        get { values("minValue") } set { set("minValue", newValue) }
    }

    /// Text or URL.
    public var unitCode: SchemaOrg.Values? {
        get { values("unitCode") } set { set("unitCode", newValue) }
    }

    /// Text.
    public var unitText: SchemaOrg.Values? {
        get { values("unitText") } set { set("unitText", newValue) }
    }

    /// StructuredValue, Text, Number or Boolean.
    public var value: SchemaOrg.Values? {
        get { values("value") } set { set("value", newValue) }
    }

    /// StructuredValue, Text, QualitativeValue, PropertyValue, MeasurementTypeEnumeration, QuantitativeValue,
    /// DefinedTerm or Enumeration.
    public var valueReference: SchemaOrg.Values? {
        get { values("valueReference") } set { set("valueReference", newValue) }
    }
}

extension SchemaOrg.QuantitativeValueDistributionProperties {
    /// Duration or QuantitativeValue.
    public var duration: SchemaOrg.Values? {
        get { values("duration") } set { set("duration", newValue) }
    }

    /// Number.
    public var median: SchemaOrg.Values? {
        get { values("median") } set { set("median", newValue) }
    }

    /// Number.
    public var percentile10: SchemaOrg.Values? {
        get { values("percentile10") } set { set("percentile10", newValue) }
    }

    /// Number.
    public var percentile25: SchemaOrg.Values? {
        get { values("percentile25") } set { set("percentile25", newValue) }
    }

    /// Number.
    public var percentile75: SchemaOrg.Values? {
        get { values("percentile75") } set { set("percentile75", newValue) }
    }

    /// Number.
    public var percentile90: SchemaOrg.Values? {
        get { values("percentile90") } set { set("percentile90", newValue) }
    }
}

extension SchemaOrg.MonetaryAmountDistributionProperties {
    /// Text.
    public var currency: SchemaOrg.Values? {
        get { values("currency") } set { set("currency", newValue) }
    }
}

extension SchemaOrg.PostalAddressProperties {
    /// Country or Text.
    public var addressCountry: SchemaOrg.Values? {
        get { values("addressCountry") } set { set("addressCountry", newValue) }
    }

    /// Text.
    public var addressLocality: SchemaOrg.Values? {
        get { values("addressLocality") } set { set("addressLocality", newValue) }
    }

    /// Text or AdministrativeArea.
    public var addressRegion: SchemaOrg.Values? {
        get { values("addressRegion") } set { set("addressRegion", newValue) }
    }

    /// Text.
    public var extendedAddress: SchemaOrg.Values? {
        get { values("extendedAddress") } set { set("extendedAddress", newValue) }
    }

    /// Text.
    public var postOfficeBoxNumber: SchemaOrg.Values? {
        get { values("postOfficeBoxNumber") } set { set("postOfficeBoxNumber", newValue) }
    }

    /// Text.
    public var postalCode: SchemaOrg.Values? {
        get { values("postalCode") } set { set("postalCode", newValue) }
    }

    /// Text.
    public var streetAddress: SchemaOrg.Values? {
        get { values("streetAddress") } set { set("streetAddress", newValue) }
    }
}

extension SchemaOrg.UnitPriceSpecificationProperties {
    /// QuantitativeValue, Number or Duration.
    public var billingDuration: SchemaOrg.Values? {
        get { values("billingDuration") } set { set("billingDuration", newValue) }
    }

    /// Number.
    public var billingIncrement: SchemaOrg.Values? {
        get { values("billingIncrement") } set { set("billingIncrement", newValue) }
    }

    /// Number.
    public var billingStart: SchemaOrg.Values? {
        get { values("billingStart") } set { set("billingStart", newValue) }
    }

    /// PriceComponentTypeEnumeration.
    public var priceComponentType: SchemaOrg.Values? {
        get { values("priceComponentType") } set { set("priceComponentType", newValue) }
    }

    /// Text or PriceTypeEnumeration.
    public var priceType: SchemaOrg.Values? {
        get { values("priceType") } set { set("priceType", newValue) }
    }

    /// QuantitativeValue.
    public var referenceQuantity: SchemaOrg.Values? {
        get { values("referenceQuantity") } set { set("referenceQuantity", newValue) }
    }

    /// Text or URL.
    public var unitCode: SchemaOrg.Values? {
        get { values("unitCode") } set { set("unitCode", newValue) }
    }

    /// Text.
    public var unitText: SchemaOrg.Values? {
        get { values("unitText") } set { set("unitText", newValue) }
    }
}
