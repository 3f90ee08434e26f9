# Generated from Sources/Generators/Data/schemaorg-30.0-2026-03-19.tsv
# by Sources/Generators/generate; do not edit. schema.org 30.0 (2026-03-19), vocabulary licensed CC BY-SA 3.0.
"""The properties of schema.org, as typed names of what was published."""

from __future__ import annotations

from .properties import Properties, Values


class ThingProperties(Properties):
    """What has the properties of https://schema.org/Thing."""

    __slots__ = ()

    @property
    def additionalType(self) -> Values:
        """Text or URL."""
        return self._values("additionalType", Values)

    @property
    def alternateName(self) -> Values:
        """Text."""
        return self._values("alternateName", Values)

    @property
    def description(self) -> TextObjectValues:
        """TextObject or Text."""
        return self._values("description", TextObjectValues)

    @property
    def disambiguatingDescription(self) -> Values:
        """Text."""
        return self._values("disambiguatingDescription", Values)

    @property
    def identifier(self) -> PropertyValueValues:
        """Text or URL or PropertyValue."""
        return self._values("identifier", PropertyValueValues)

    @property
    def image(self) -> ImageObjectValues:
        """URL or ImageObject."""
        return self._values("image", ImageObjectValues)

    @property
    def mainEntityOfPage(self) -> CreativeWorkValues:
        """CreativeWork or URL."""
        return self._values("mainEntityOfPage", CreativeWorkValues)

    @property
    def name(self) -> Values:
        """Text."""
        return self._values("name", Values)

    @property
    def owner(self) -> OrganizationOrPersonValues:
        """Organization or Person."""
        return self._values("owner", OrganizationOrPersonValues)

    @property
    def potentialAction(self) -> Values:
        """Action."""
        return self._values("potentialAction", Values)

    @property
    def sameAs(self) -> Values:
        """URL."""
        return self._values("sameAs", Values)

    @property
    def subjectOf(self) -> CreativeWorkValues:
        """Event or CreativeWork."""
        return self._values("subjectOf", CreativeWorkValues)

    @property
    def url(self) -> Values:
        """URL."""
        return self._values("url", Values)


class CreativeWorkProperties(ThingProperties):
    """What has the properties of https://schema.org/CreativeWork."""

    __slots__ = ()

    @property
    def about(self) -> ThingValues:
        """Thing."""
        return self._values("about", ThingValues)

    @property
    def abstract(self) -> Values:
        """Text."""
        return self._values("abstract", Values)

    @property
    def accessMode(self) -> Values:
        """Text."""
        return self._values("accessMode", Values)

    @property
    def accessModeSufficient(self) -> Values:
        """ItemList."""
        return self._values("accessModeSufficient", Values)

    @property
    def accessibilityAPI(self) -> Values:
        """Text."""
        return self._values("accessibilityAPI", Values)

    @property
    def accessibilityControl(self) -> Values:
        """Text."""
        return self._values("accessibilityControl", Values)

    @property
    def accessibilityFeature(self) -> Values:
        """Text."""
        return self._values("accessibilityFeature", Values)

    @property
    def accessibilityHazard(self) -> Values:
        """Text."""
        return self._values("accessibilityHazard", Values)

    @property
    def accessibilitySummary(self) -> Values:
        """Text."""
        return self._values("accessibilitySummary", Values)

    @property
    def accountablePerson(self) -> PersonValues:
        """Person."""
        return self._values("accountablePerson", PersonValues)

    @property
    def acquireLicensePage(self) -> CreativeWorkValues:
        """CreativeWork or URL."""
        return self._values("acquireLicensePage", CreativeWorkValues)

    @property
    def aggregateRating(self) -> Values:
        """AggregateRating."""
        return self._values("aggregateRating", Values)

    @property
    def alternativeHeadline(self) -> Values:
        """Text."""
        return self._values("alternativeHeadline", Values)

    @property
    def archivedAt(self) -> WebPageValues:
        """WebPage or URL."""
        return self._values("archivedAt", WebPageValues)

    @property
    def assesses(self) -> DefinedTermValues:
        """Text or DefinedTerm."""
        return self._values("assesses", DefinedTermValues)

    @property
    def associatedMedia(self) -> MediaObjectValues:
        """MediaObject."""
        return self._values("associatedMedia", MediaObjectValues)

    @property
    def audience(self) -> Values:
        """Audience. Reads `serviceAudience` where it is not there itself."""
        return self._values("audience", Values, "serviceAudience")

    @property
    def audio(self) -> Values:
        """Clip or MusicRecording or AudioObject."""
        return self._values("audio", Values)

    @property
    def author(self) -> OrganizationOrPersonValues:
        """Organization or Person."""
        return self._values("author", OrganizationOrPersonValues)

    @property
    def award(self) -> Values:
        """Text. Reads `awards` where it is not there itself."""
        return self._values("award", Values, "awards")

    @property
    def awards(self) -> Values:
        """Text. Superseded by `award`."""
        return self._values("awards", Values)

    @property
    def character(self) -> PersonValues:
        """Person."""
        return self._values("character", PersonValues)

    @property
    def citation(self) -> CreativeWorkValues:
        """CreativeWork or Text."""
        return self._values("citation", CreativeWorkValues)

    @property
    def comment(self) -> Values:
        """Comment."""
        return self._values("comment", Values)

    @property
    def commentCount(self) -> Values:
        """Integer."""
        return self._values("commentCount", Values)

    @property
    def conditionsOfAccess(self) -> Values:
        """Text."""
        return self._values("conditionsOfAccess", Values)

    @property
    def contentLocation(self) -> PlaceValues:
        """Place."""
        return self._values("contentLocation", PlaceValues)

    @property
    def contentRating(self) -> Values:
        """Text or Rating."""
        return self._values("contentRating", Values)

    @property
    def contentReferenceTime(self) -> Values:
        """DateTime."""
        return self._values("contentReferenceTime", Values)

    @property
    def contributor(self) -> OrganizationOrPersonValues:
        """Organization or Person."""
        return self._values("contributor", OrganizationOrPersonValues)

    @property
    def copyrightHolder(self) -> OrganizationOrPersonValues:
        """Organization or Person."""
        return self._values("copyrightHolder", OrganizationOrPersonValues)

    @property
    def copyrightNotice(self) -> Values:
        """Text."""
        return self._values("copyrightNotice", Values)

    @property
    def copyrightYear(self) -> Values:
        """Number."""
        return self._values("copyrightYear", Values)

    @property
    def correction(self) -> Values:
        """CorrectionComment or Text or URL."""
        return self._values("correction", Values)

    @property
    def countryOfOrigin(self) -> CountryValues:
        """Country."""
        return self._values("countryOfOrigin", CountryValues)

    @property
    def creativeWorkStatus(self) -> DefinedTermValues:
        """DefinedTerm or Text."""
        return self._values("creativeWorkStatus", DefinedTermValues)

    @property
    def creator(self) -> OrganizationOrPersonValues:
        """Organization or Person."""
        return self._values("creator", OrganizationOrPersonValues)

    @property
    def creditText(self) -> Values:
        """Text."""
        return self._values("creditText", Values)

    @property
    def dateCreated(self) -> Values:
        """DateTime or Date."""
        return self._values("dateCreated", Values)

    @property
    def dateModified(self) -> Values:
        """DateTime or Date."""
        return self._values("dateModified", Values)

    @property
    def datePublished(self) -> Values:
        """Date or DateTime."""
        return self._values("datePublished", Values)

    @property
    def digitalSourceType(self) -> Values:
        """IPTCDigitalSourceEnumeration."""
        return self._values("digitalSourceType", Values)

    @property
    def discussionUrl(self) -> Values:
        """URL."""
        return self._values("discussionUrl", Values)

    @property
    def displayLocation(self) -> PlaceValues:
        """Place."""
        return self._values("displayLocation", PlaceValues)

    @property
    def editEIDR(self) -> Values:
        """Text or URL."""
        return self._values("editEIDR", Values)

    @property
    def editor(self) -> PersonValues:
        """Person."""
        return self._values("editor", PersonValues)

    @property
    def educationalAlignment(self) -> Values:
        """AlignmentObject."""
        return self._values("educationalAlignment", Values)

    @property
    def educationalLevel(self) -> DefinedTermValues:
        """Text or URL or DefinedTerm."""
        return self._values("educationalLevel", DefinedTermValues)

    @property
    def educationalUse(self) -> DefinedTermValues:
        """DefinedTerm or Text."""
        return self._values("educationalUse", DefinedTermValues)

    @property
    def encoding(self) -> MediaObjectValues:
        """MediaObject. Reads `encodings` where it is not there itself."""
        return self._values("encoding", MediaObjectValues, "encodings")

    @property
    def encodingFormat(self) -> Values:
        """Text or URL. Reads `fileFormat` where it is not there itself."""
        return self._values("encodingFormat", Values, "fileFormat")

    @property
    def encodings(self) -> MediaObjectValues:
        """MediaObject. Superseded by `encoding`."""
        return self._values("encodings", MediaObjectValues)

    @property
    def exampleOfWork(self) -> CreativeWorkValues:
        """CreativeWork."""
        return self._values("exampleOfWork", CreativeWorkValues)

    @property
    def expires(self) -> Values:
        """Date or DateTime."""
        return self._values("expires", Values)

    @property
    def fileFormat(self) -> Values:
        """Text or URL. Superseded by `encodingFormat`."""
        return self._values("fileFormat", Values)

    @property
    def funder(self) -> OrganizationOrPersonValues:
        """Organization or Person."""
        return self._values("funder", OrganizationOrPersonValues)

    @property
    def funding(self) -> Values:
        """Grant."""
        return self._values("funding", Values)

    @property
    def genre(self) -> DefinedTermValues:
        """Text or URL or DefinedTerm."""
        return self._values("genre", DefinedTermValues)

    @property
    def hasPart(self) -> CreativeWorkValues:
        """CreativeWork."""
        return self._values("hasPart", CreativeWorkValues)

    @property
    def headline(self) -> Values:
        """Text."""
        return self._values("headline", Values)

    @property
    def inLanguage(self) -> Values:
        """Text or Language. Reads `language` where it is not there itself."""
        return self._values("inLanguage", Values, "language")

    @property
    def interactionStatistic(self) -> Values:
        """InteractionCounter. Reads `interactionCount` where it is not there itself."""
        return self._values("interactionStatistic", Values, "interactionCount")

    @property
    def interactivityType(self) -> Values:
        """Text."""
        return self._values("interactivityType", Values)

    @property
    def interpretedAsClaim(self) -> Values:
        """Claim."""
        return self._values("interpretedAsClaim", Values)

    @property
    def isAccessibleForFree(self) -> Values:
        """Boolean. Reads `free` where it is not there itself."""
        return self._values("isAccessibleForFree", Values, "free")

    @property
    def isBasedOn(self) -> CreativeWorkValues:
        """CreativeWork or Product or URL. Reads `isBasedOnUrl` where it is not there itself."""
        return self._values("isBasedOn", CreativeWorkValues, "isBasedOnUrl")

    @property
    def isBasedOnUrl(self) -> CreativeWorkValues:
        """CreativeWork or Product or URL. Superseded by `isBasedOn`."""
        return self._values("isBasedOnUrl", CreativeWorkValues)

    @property
    def isFamilyFriendly(self) -> Values:
        """Boolean."""
        return self._values("isFamilyFriendly", Values)

    @property
    def isPartOf(self) -> CreativeWorkValues:
        """CreativeWork or URL."""
        return self._values("isPartOf", CreativeWorkValues)

    @property
    def keywords(self) -> DefinedTermValues:
        """DefinedTerm or Text or URL."""
        return self._values("keywords", DefinedTermValues)

    @property
    def learningResourceType(self) -> DefinedTermValues:
        """Text or DefinedTerm."""
        return self._values("learningResourceType", DefinedTermValues)

    @property
    def license(self) -> CreativeWorkValues:
        """CreativeWork or URL."""
        return self._values("license", CreativeWorkValues)

    @property
    def locationCreated(self) -> PlaceValues:
        """Place."""
        return self._values("locationCreated", PlaceValues)

    @property
    def mainEntity(self) -> ThingValues:
        """Thing."""
        return self._values("mainEntity", ThingValues)

    @property
    def maintainer(self) -> OrganizationOrPersonValues:
        """Organization or Person."""
        return self._values("maintainer", OrganizationOrPersonValues)

    @property
    def material(self) -> Values:
        """Text or Product or URL."""
        return self._values("material", Values)

    @property
    def materialExtent(self) -> QuantitativeValueValues:
        """QuantitativeValue or Text."""
        return self._values("materialExtent", QuantitativeValueValues)

    @property
    def mentions(self) -> ThingValues:
        """Thing."""
        return self._values("mentions", ThingValues)

    @property
    def offers(self) -> Values:
        """Offer or Demand."""
        return self._values("offers", Values)

    @property
    def pattern(self) -> DefinedTermValues:
        """DefinedTerm or Text."""
        return self._values("pattern", DefinedTermValues)

    @property
    def position(self) -> Values:
        """Text or Integer."""
        return self._values("position", Values)

    @property
    def producer(self) -> OrganizationOrPersonValues:
        """Organization or Person."""
        return self._values("producer", OrganizationOrPersonValues)

    @property
    def provider(self) -> OrganizationOrPersonValues:
        """Organization or Person. Reads `carrier` where it is not there itself."""
        return self._values("provider", OrganizationOrPersonValues, "carrier")

    @property
    def publication(self) -> Values:
        """PublicationEvent."""
        return self._values("publication", Values)

    @property
    def publisher(self) -> OrganizationOrPersonValues:
        """Organization or Person."""
        return self._values("publisher", OrganizationOrPersonValues)

    @property
    def publisherImprint(self) -> OrganizationValues:
        """Organization."""
        return self._values("publisherImprint", OrganizationValues)

    @property
    def publishingPrinciples(self) -> CreativeWorkValues:
        """CreativeWork or URL."""
        return self._values("publishingPrinciples", CreativeWorkValues)

    @property
    def recordedAt(self) -> Values:
        """Event."""
        return self._values("recordedAt", Values)

    @property
    def releasedEvent(self) -> Values:
        """PublicationEvent."""
        return self._values("releasedEvent", Values)

    @property
    def review(self) -> Values:
        """Review. Reads `reviews` where it is not there itself."""
        return self._values("review", Values, "reviews")

    @property
    def reviews(self) -> Values:
        """Review. Superseded by `review`."""
        return self._values("reviews", Values)

    @property
    def schemaVersion(self) -> Values:
        """Text or URL."""
        return self._values("schemaVersion", Values)

    @property
    def sdDatePublished(self) -> Values:
        """Date."""
        return self._values("sdDatePublished", Values)

    @property
    def sdLicense(self) -> CreativeWorkValues:
        """URL or CreativeWork."""
        return self._values("sdLicense", CreativeWorkValues)

    @property
    def sdPublisher(self) -> OrganizationOrPersonValues:
        """Organization or Person."""
        return self._values("sdPublisher", OrganizationOrPersonValues)

    @property
    def size(self) -> DefinedTermOrQuantitativeValueValues:
        """DefinedTerm or QuantitativeValue or SizeSpecification or Text."""
        return self._values("size", DefinedTermOrQuantitativeValueValues)

    @property
    def sourceOrganization(self) -> OrganizationValues:
        """Organization."""
        return self._values("sourceOrganization", OrganizationValues)

    @property
    def spatial(self) -> PlaceValues:
        """Place."""
        return self._values("spatial", PlaceValues)

    @property
    def spatialCoverage(self) -> PlaceValues:
        """Place."""
        return self._values("spatialCoverage", PlaceValues)

    @property
    def sponsor(self) -> OrganizationOrPersonValues:
        """Organization or Person."""
        return self._values("sponsor", OrganizationOrPersonValues)

    @property
    def teaches(self) -> DefinedTermValues:
        """DefinedTerm or Text."""
        return self._values("teaches", DefinedTermValues)

    @property
    def temporal(self) -> Values:
        """Text or DateTime."""
        return self._values("temporal", Values)

    @property
    def temporalCoverage(self) -> Values:
        """Text or URL or DateTime. Reads `datasetTimeInterval` where it is not there itself."""
        return self._values("temporalCoverage", Values, "datasetTimeInterval")

    @property
    def text(self) -> Values:
        """Text."""
        return self._values("text", Values)

    @property
    def thumbnail(self) -> ImageObjectValues:
        """ImageObject."""
        return self._values("thumbnail", ImageObjectValues)

    @property
    def thumbnailUrl(self) -> Values:
        """URL."""
        return self._values("thumbnailUrl", Values)

    @property
    def timeRequired(self) -> Values:
        """Duration."""
        return self._values("timeRequired", Values)

    @property
    def translationOfWork(self) -> CreativeWorkValues:
        """CreativeWork."""
        return self._values("translationOfWork", CreativeWorkValues)

    @property
    def translator(self) -> OrganizationOrPersonValues:
        """Organization or Person."""
        return self._values("translator", OrganizationOrPersonValues)

    @property
    def typicalAgeRange(self) -> Values:
        """Text."""
        return self._values("typicalAgeRange", Values)

    @property
    def usageInfo(self) -> CreativeWorkValues:
        """CreativeWork or URL."""
        return self._values("usageInfo", CreativeWorkValues)

    @property
    def version(self) -> Values:
        """Text or Number."""
        return self._values("version", Values)

    @property
    def video(self) -> Values:
        """VideoObject or Clip."""
        return self._values("video", Values)

    @property
    def wordCount(self) -> Values:
        """Integer."""
        return self._values("wordCount", Values)

    @property
    def workExample(self) -> CreativeWorkValues:
        """CreativeWork."""
        return self._values("workExample", CreativeWorkValues)

    @property
    def workTranslation(self) -> CreativeWorkValues:
        """CreativeWork."""
        return self._values("workTranslation", CreativeWorkValues)


class OrganizationProperties(ThingProperties):
    """What has the properties of https://schema.org/Organization."""

    __slots__ = ()

    @property
    def acceptedPaymentMethod(self) -> Values:
        """PaymentMethod or LoanOrCredit or Text."""
        return self._values("acceptedPaymentMethod", Values)

    @property
    def actionableFeedbackPolicy(self) -> CreativeWorkValues:
        """CreativeWork or URL."""
        return self._values("actionableFeedbackPolicy", CreativeWorkValues)

    @property
    def address(self) -> PostalAddressValues:
        """Text or PostalAddress."""
        return self._values("address", PostalAddressValues)

    @property
    def agentInteractionStatistic(self) -> Values:
        """InteractionCounter."""
        return self._values("agentInteractionStatistic", Values)

    @property
    def aggregateRating(self) -> Values:
        """AggregateRating."""
        return self._values("aggregateRating", Values)

    @property
    def alumni(self) -> PersonValues:
        """Person."""
        return self._values("alumni", PersonValues)

    @property
    def areaServed(self) -> AdministrativeAreaOrGeoShapeOrPlaceValues:
        """GeoShape or AdministrativeArea or Place or Text. Reads `serviceArea` where it is not there
        itself.
        """
        return self._values("areaServed", AdministrativeAreaOrGeoShapeOrPlaceValues, "serviceArea")

    @property
    def award(self) -> Values:
        """Text. Reads `awards` where it is not there itself."""
        return self._values("award", Values, "awards")

    @property
    def awards(self) -> Values:
        """Text. Superseded by `award`."""
        return self._values("awards", Values)

    @property
    def brand(self) -> OrganizationValues:
        """Organization or Brand."""
        return self._values("brand", OrganizationValues)

    @property
    def companyRegistration(self) -> Values:
        """Certification."""
        return self._values("companyRegistration", Values)

    @property
    def contactPoint(self) -> ContactPointValues:
        """ContactPoint. Reads `contactPoints` where it is not there itself."""
        return self._values("contactPoint", ContactPointValues, "contactPoints")

    @property
    def contactPoints(self) -> ContactPointValues:
        """ContactPoint. Superseded by `contactPoint`."""
        return self._values("contactPoints", ContactPointValues)

    @property
    def correctionsPolicy(self) -> CreativeWorkValues:
        """URL or CreativeWork."""
        return self._values("correctionsPolicy", CreativeWorkValues)

    @property
    def department(self) -> OrganizationValues:
        """Organization."""
        return self._values("department", OrganizationValues)

    @property
    def dissolutionDate(self) -> Values:
        """Date."""
        return self._values("dissolutionDate", Values)

    @property
    def diversityPolicy(self) -> CreativeWorkValues:
        """CreativeWork or URL."""
        return self._values("diversityPolicy", CreativeWorkValues)

    @property
    def diversityStaffingReport(self) -> Values:
        """URL or Article."""
        return self._values("diversityStaffingReport", Values)

    @property
    def duns(self) -> Values:
        """Text."""
        return self._values("duns", Values)

    @property
    def email(self) -> Values:
        """Text."""
        return self._values("email", Values)

    @property
    def employee(self) -> PersonValues:
        """Person. Reads `employees` where it is not there itself."""
        return self._values("employee", PersonValues, "employees")

    @property
    def employees(self) -> PersonValues:
        """Person. Superseded by `employee`."""
        return self._values("employees", PersonValues)

    @property
    def ethicsPolicy(self) -> CreativeWorkValues:
        """CreativeWork or URL."""
        return self._values("ethicsPolicy", CreativeWorkValues)

    @property
    def event(self) -> Values:
        """Event. Reads `events` where it is not there itself."""
        return self._values("event", Values, "events")

    @property
    def events(self) -> Values:
        """Event. Superseded by `event`."""
        return self._values("events", Values)

    @property
    def faxNumber(self) -> Values:
        """Text."""
        return self._values("faxNumber", Values)

    @property
    def founder(self) -> OrganizationOrPersonValues:
        """Organization or Person. Reads `founders` where it is not there itself."""
        return self._values("founder", OrganizationOrPersonValues, "founders")

    @property
    def founders(self) -> PersonValues:
        """Person. Superseded by `founder`."""
        return self._values("founders", PersonValues)

    @property
    def foundingDate(self) -> Values:
        """Date."""
        return self._values("foundingDate", Values)

    @property
    def foundingLocation(self) -> PlaceValues:
        """Place."""
        return self._values("foundingLocation", PlaceValues)

    @property
    def funder(self) -> OrganizationOrPersonValues:
        """Organization or Person."""
        return self._values("funder", OrganizationOrPersonValues)

    @property
    def funding(self) -> Values:
        """Grant."""
        return self._values("funding", Values)

    @property
    def globalLocationNumber(self) -> Values:
        """Text."""
        return self._values("globalLocationNumber", Values)

    @property
    def hasCertification(self) -> Values:
        """Certification."""
        return self._values("hasCertification", Values)

    @property
    def hasCredential(self) -> CredentialValues:
        """Credential."""
        return self._values("hasCredential", CredentialValues)

    @property
    def hasGS1DigitalLink(self) -> Values:
        """URL."""
        return self._values("hasGS1DigitalLink", Values)

    @property
    def hasMemberProgram(self) -> Values:
        """MemberProgram."""
        return self._values("hasMemberProgram", Values)

    @property
    def hasMerchantReturnPolicy(self) -> Values:
        """MerchantReturnPolicy. Reads `hasProductReturnPolicy` where it is not there itself."""
        return self._values("hasMerchantReturnPolicy", Values, "hasProductReturnPolicy")

    @property
    def hasOfferCatalog(self) -> Values:
        """OfferCatalog."""
        return self._values("hasOfferCatalog", Values)

    @property
    def hasPOS(self) -> PlaceValues:
        """Place."""
        return self._values("hasPOS", PlaceValues)

    @property
    def hasProductReturnPolicy(self) -> Values:
        """ProductReturnPolicy. Superseded by `hasMerchantReturnPolicy`."""
        return self._values("hasProductReturnPolicy", Values)

    @property
    def hasShippingService(self) -> Values:
        """ShippingService."""
        return self._values("hasShippingService", Values)

    @property
    def interactionStatistic(self) -> Values:
        """InteractionCounter. Reads `interactionCount` where it is not there itself."""
        return self._values("interactionStatistic", Values, "interactionCount")

    @property
    def isicV4(self) -> Values:
        """Text."""
        return self._values("isicV4", Values)

    @property
    def iso6523Code(self) -> Values:
        """Text."""
        return self._values("iso6523Code", Values)

    @property
    def keywords(self) -> DefinedTermValues:
        """DefinedTerm or Text or URL."""
        return self._values("keywords", DefinedTermValues)

    @property
    def knowsAbout(self) -> ThingValues:
        """Text or URL or Thing."""
        return self._values("knowsAbout", ThingValues)

    @property
    def knowsLanguage(self) -> Values:
        """Text or Language."""
        return self._values("knowsLanguage", Values)

    @property
    def legalAddress(self) -> PostalAddressValues:
        """PostalAddress."""
        return self._values("legalAddress", PostalAddressValues)

    @property
    def legalName(self) -> Values:
        """Text."""
        return self._values("legalName", Values)

    @property
    def legalRepresentative(self) -> PersonValues:
        """Person."""
        return self._values("legalRepresentative", PersonValues)

    @property
    def leiCode(self) -> Values:
        """Text."""
        return self._values("leiCode", Values)

    @property
    def location(self) -> PlaceOrPostalAddressValues:
        """Text or PostalAddress or VirtualLocation or Place."""
        return self._values("location", PlaceOrPostalAddressValues)

    @property
    def logo(self) -> ImageObjectValues:
        """URL or ImageObject."""
        return self._values("logo", ImageObjectValues)

    @property
    def makesOffer(self) -> Values:
        """Offer."""
        return self._values("makesOffer", Values)

    @property
    def member(self) -> OrganizationOrPersonValues:
        """Organization or Person. Reads `members`, `musicGroupMember` where it is not there itself."""
        return self._values("member", OrganizationOrPersonValues, "members", "musicGroupMember")

    @property
    def memberOf(self) -> OrganizationValues:
        """ProgramMembership or Organization or MemberProgramTier."""
        return self._values("memberOf", OrganizationValues)

    @property
    def members(self) -> OrganizationOrPersonValues:
        """Person or Organization. Superseded by `member`."""
        return self._values("members", OrganizationOrPersonValues)

    @property
    def naics(self) -> Values:
        """Text."""
        return self._values("naics", Values)

    @property
    def nonprofitStatus(self) -> Values:
        """NonprofitType."""
        return self._values("nonprofitStatus", Values)

    @property
    def numberOfEmployees(self) -> QuantitativeValueValues:
        """QuantitativeValue."""
        return self._values("numberOfEmployees", QuantitativeValueValues)

    @property
    def ownershipFundingInfo(self) -> CreativeWorkValues:
        """AboutPage or CreativeWork or Text or URL."""
        return self._values("ownershipFundingInfo", CreativeWorkValues)

    @property
    def owns(self) -> ThingValues:
        """Thing."""
        return self._values("owns", ThingValues)

    @property
    def parentOrganization(self) -> OrganizationValues:
        """Organization. Reads `branchOf` where it is not there itself."""
        return self._values("parentOrganization", OrganizationValues, "branchOf")

    @property
    def publishingPrinciples(self) -> CreativeWorkValues:
        """CreativeWork or URL."""
        return self._values("publishingPrinciples", CreativeWorkValues)

    @property
    def review(self) -> Values:
        """Review. Reads `reviews` where it is not there itself."""
        return self._values("review", Values, "reviews")

    @property
    def reviews(self) -> Values:
        """Review. Superseded by `review`."""
        return self._values("reviews", Values)

    @property
    def seeks(self) -> Values:
        """Demand."""
        return self._values("seeks", Values)

    @property
    def serviceArea(self) -> AdministrativeAreaOrGeoShapeOrPlaceValues:
        """GeoShape or AdministrativeArea or Place. Superseded by `areaServed`. Reads `area` where it is
        not there itself.
        """
        return self._values("serviceArea", AdministrativeAreaOrGeoShapeOrPlaceValues, "area")

    @property
    def skills(self) -> DefinedTermValues:
        """Text or DefinedTerm."""
        return self._values("skills", DefinedTermValues)

    @property
    def slogan(self) -> Values:
        """Text."""
        return self._values("slogan", Values)

    @property
    def sponsor(self) -> OrganizationOrPersonValues:
        """Organization or Person."""
        return self._values("sponsor", OrganizationOrPersonValues)

    @property
    def subOrganization(self) -> OrganizationValues:
        """Organization."""
        return self._values("subOrganization", OrganizationValues)

    @property
    def taxID(self) -> Values:
        """Text."""
        return self._values("taxID", Values)

    @property
    def telephone(self) -> Values:
        """Text."""
        return self._values("telephone", Values)

    @property
    def unnamedSourcesPolicy(self) -> CreativeWorkValues:
        """CreativeWork or URL."""
        return self._values("unnamedSourcesPolicy", CreativeWorkValues)

    @property
    def vatID(self) -> Values:
        """Text."""
        return self._values("vatID", Values)


class PersonProperties(ThingProperties):
    """What has the properties of https://schema.org/Person."""

    __slots__ = ()

    @property
    def additionalName(self) -> Values:
        """Text."""
        return self._values("additionalName", Values)

    @property
    def address(self) -> PostalAddressValues:
        """Text or PostalAddress."""
        return self._values("address", PostalAddressValues)

    @property
    def affiliation(self) -> OrganizationValues:
        """Organization."""
        return self._values("affiliation", OrganizationValues)

    @property
    def agentInteractionStatistic(self) -> Values:
        """InteractionCounter."""
        return self._values("agentInteractionStatistic", Values)

    @property
    def alumniOf(self) -> OrganizationValues:
        """Organization or EducationalOrganization."""
        return self._values("alumniOf", OrganizationValues)

    @property
    def award(self) -> Values:
        """Text. Reads `awards` where it is not there itself."""
        return self._values("award", Values, "awards")

    @property
    def awards(self) -> Values:
        """Text. Superseded by `award`."""
        return self._values("awards", Values)

    @property
    def birthDate(self) -> Values:
        """Date."""
        return self._values("birthDate", Values)

    @property
    def birthPlace(self) -> PlaceValues:
        """Place."""
        return self._values("birthPlace", PlaceValues)

    @property
    def brand(self) -> OrganizationValues:
        """Organization or Brand."""
        return self._values("brand", OrganizationValues)

    @property
    def callSign(self) -> Values:
        """Text."""
        return self._values("callSign", Values)

    @property
    def children(self) -> PersonValues:
        """Person."""
        return self._values("children", PersonValues)

    @property
    def colleague(self) -> PersonValues:
        """Person or URL. Reads `colleagues` where it is not there itself."""
        return self._values("colleague", PersonValues, "colleagues")

    @property
    def colleagues(self) -> PersonValues:
        """Person. Superseded by `colleague`."""
        return self._values("colleagues", PersonValues)

    @property
    def contactPoint(self) -> ContactPointValues:
        """ContactPoint. Reads `contactPoints` where it is not there itself."""
        return self._values("contactPoint", ContactPointValues, "contactPoints")

    @property
    def contactPoints(self) -> ContactPointValues:
        """ContactPoint. Superseded by `contactPoint`."""
        return self._values("contactPoints", ContactPointValues)

    @property
    def deathDate(self) -> Values:
        """Date."""
        return self._values("deathDate", Values)

    @property
    def deathPlace(self) -> PlaceValues:
        """Place."""
        return self._values("deathPlace", PlaceValues)

    @property
    def duns(self) -> Values:
        """Text."""
        return self._values("duns", Values)

    @property
    def email(self) -> Values:
        """Text."""
        return self._values("email", Values)

    @property
    def familyName(self) -> Values:
        """Text."""
        return self._values("familyName", Values)

    @property
    def faxNumber(self) -> Values:
        """Text."""
        return self._values("faxNumber", Values)

    @property
    def follows(self) -> PersonValues:
        """Person."""
        return self._values("follows", PersonValues)

    @property
    def funder(self) -> OrganizationOrPersonValues:
        """Organization or Person."""
        return self._values("funder", OrganizationOrPersonValues)

    @property
    def funding(self) -> Values:
        """Grant."""
        return self._values("funding", Values)

    @property
    def gender(self) -> Values:
        """Text or GenderType."""
        return self._values("gender", Values)

    @property
    def givenName(self) -> Values:
        """Text."""
        return self._values("givenName", Values)

    @property
    def globalLocationNumber(self) -> Values:
        """Text."""
        return self._values("globalLocationNumber", Values)

    @property
    def hasCertification(self) -> Values:
        """Certification."""
        return self._values("hasCertification", Values)

    @property
    def hasCredential(self) -> CredentialValues:
        """Credential."""
        return self._values("hasCredential", CredentialValues)

    @property
    def hasOccupation(self) -> OccupationValues:
        """Occupation."""
        return self._values("hasOccupation", OccupationValues)

    @property
    def hasOfferCatalog(self) -> Values:
        """OfferCatalog."""
        return self._values("hasOfferCatalog", Values)

    @property
    def hasPOS(self) -> PlaceValues:
        """Place."""
        return self._values("hasPOS", PlaceValues)

    @property
    def height(self) -> QuantitativeValueValues:
        """QuantitativeValue or Distance."""
        return self._values("height", QuantitativeValueValues)

    @property
    def homeLocation(self) -> ContactPointOrPlaceValues:
        """Place or ContactPoint."""
        return self._values("homeLocation", ContactPointOrPlaceValues)

    @property
    def honorificPrefix(self) -> Values:
        """Text."""
        return self._values("honorificPrefix", Values)

    @property
    def honorificSuffix(self) -> Values:
        """Text."""
        return self._values("honorificSuffix", Values)

    @property
    def interactionStatistic(self) -> Values:
        """InteractionCounter. Reads `interactionCount` where it is not there itself."""
        return self._values("interactionStatistic", Values, "interactionCount")

    @property
    def isicV4(self) -> Values:
        """Text."""
        return self._values("isicV4", Values)

    @property
    def jobTitle(self) -> DefinedTermValues:
        """Text or DefinedTerm."""
        return self._values("jobTitle", DefinedTermValues)

    @property
    def knows(self) -> PersonValues:
        """Person."""
        return self._values("knows", PersonValues)

    @property
    def knowsAbout(self) -> ThingValues:
        """Text or URL or Thing."""
        return self._values("knowsAbout", ThingValues)

    @property
    def knowsLanguage(self) -> Values:
        """Text or Language."""
        return self._values("knowsLanguage", Values)

    @property
    def lifeEvent(self) -> Values:
        """Event."""
        return self._values("lifeEvent", Values)

    @property
    def makesOffer(self) -> Values:
        """Offer."""
        return self._values("makesOffer", Values)

    @property
    def memberOf(self) -> OrganizationValues:
        """ProgramMembership or Organization or MemberProgramTier."""
        return self._values("memberOf", OrganizationValues)

    @property
    def naics(self) -> Values:
        """Text."""
        return self._values("naics", Values)

    @property
    def nationality(self) -> CountryValues:
        """Country."""
        return self._values("nationality", CountryValues)

    @property
    def netWorth(self) -> MonetaryAmountOrPriceSpecificationValues:
        """PriceSpecification or MonetaryAmount."""
        return self._values("netWorth", MonetaryAmountOrPriceSpecificationValues)

    @property
    def owns(self) -> ThingValues:
        """Thing."""
        return self._values("owns", ThingValues)

    @property
    def parent(self) -> PersonValues:
        """Person. Reads `parents` where it is not there itself."""
        return self._values("parent", PersonValues, "parents")

    @property
    def parents(self) -> PersonValues:
        """Person. Superseded by `parent`."""
        return self._values("parents", PersonValues)

    @property
    def performerIn(self) -> Values:
        """Event."""
        return self._values("performerIn", Values)

    @property
    def pronouns(self) -> DefinedTermOrStructuredValueValues:
        """DefinedTerm or StructuredValue or Text."""
        return self._values("pronouns", DefinedTermOrStructuredValueValues)

    @property
    def publishingPrinciples(self) -> CreativeWorkValues:
        """CreativeWork or URL."""
        return self._values("publishingPrinciples", CreativeWorkValues)

    @property
    def relatedTo(self) -> PersonValues:
        """Person."""
        return self._values("relatedTo", PersonValues)

    @property
    def seeks(self) -> Values:
        """Demand."""
        return self._values("seeks", Values)

    @property
    def sibling(self) -> PersonValues:
        """Person. Reads `siblings` where it is not there itself."""
        return self._values("sibling", PersonValues, "siblings")

    @property
    def siblings(self) -> PersonValues:
        """Person. Superseded by `sibling`."""
        return self._values("siblings", PersonValues)

    @property
    def skills(self) -> DefinedTermValues:
        """Text or DefinedTerm."""
        return self._values("skills", DefinedTermValues)

    @property
    def sponsor(self) -> OrganizationOrPersonValues:
        """Organization or Person."""
        return self._values("sponsor", OrganizationOrPersonValues)

    @property
    def spouse(self) -> PersonValues:
        """Person."""
        return self._values("spouse", PersonValues)

    @property
    def taxID(self) -> Values:
        """Text."""
        return self._values("taxID", Values)

    @property
    def telephone(self) -> Values:
        """Text."""
        return self._values("telephone", Values)

    @property
    def vatID(self) -> Values:
        """Text."""
        return self._values("vatID", Values)

    @property
    def weight(self) -> QuantitativeValueValues:
        """QuantitativeValue or Mass."""
        return self._values("weight", QuantitativeValueValues)

    @property
    def workLocation(self) -> ContactPointOrPlaceValues:
        """Place or ContactPoint."""
        return self._values("workLocation", ContactPointOrPlaceValues)

    @property
    def worksFor(self) -> OrganizationValues:
        """Organization."""
        return self._values("worksFor", OrganizationValues)


class PlaceProperties(ThingProperties):
    """What has the properties of https://schema.org/Place."""

    __slots__ = ()

    @property
    def additionalProperty(self) -> PropertyValueValues:
        """PropertyValue."""
        return self._values("additionalProperty", PropertyValueValues)

    @property
    def address(self) -> PostalAddressValues:
        """Text or PostalAddress."""
        return self._values("address", PostalAddressValues)

    @property
    def aggregateRating(self) -> Values:
        """AggregateRating."""
        return self._values("aggregateRating", Values)

    @property
    def amenityFeature(self) -> Values:
        """LocationFeatureSpecification."""
        return self._values("amenityFeature", Values)

    @property
    def branchCode(self) -> Values:
        """Text."""
        return self._values("branchCode", Values)

    @property
    def containedIn(self) -> PlaceValues:
        """Place. Superseded by `containedInPlace`."""
        return self._values("containedIn", PlaceValues)

    @property
    def containedInPlace(self) -> PlaceValues:
        """Place. Reads `containedIn` where it is not there itself."""
        return self._values("containedInPlace", PlaceValues, "containedIn")

    @property
    def containsPlace(self) -> PlaceValues:
        """Place."""
        return self._values("containsPlace", PlaceValues)

    @property
    def event(self) -> Values:
        """Event. Reads `events` where it is not there itself."""
        return self._values("event", Values, "events")

    @property
    def events(self) -> Values:
        """Event. Superseded by `event`."""
        return self._values("events", Values)

    @property
    def faxNumber(self) -> Values:
        """Text."""
        return self._values("faxNumber", Values)

    @property
    def geo(self) -> GeoCoordinatesOrGeoShapeValues:
        """GeoShape or GeoCoordinates."""
        return self._values("geo", GeoCoordinatesOrGeoShapeValues)

    @property
    def geoContains(self) -> PlaceValues:
        """Place or GeospatialGeometry."""
        return self._values("geoContains", PlaceValues)

    @property
    def geoCoveredBy(self) -> PlaceValues:
        """GeospatialGeometry or Place."""
        return self._values("geoCoveredBy", PlaceValues)

    @property
    def geoCovers(self) -> PlaceValues:
        """GeospatialGeometry or Place."""
        return self._values("geoCovers", PlaceValues)

    @property
    def geoCrosses(self) -> PlaceValues:
        """GeospatialGeometry or Place."""
        return self._values("geoCrosses", PlaceValues)

    @property
    def geoDisjoint(self) -> PlaceValues:
        """Place or GeospatialGeometry."""
        return self._values("geoDisjoint", PlaceValues)

    @property
    def geoEquals(self) -> PlaceValues:
        """Place or GeospatialGeometry."""
        return self._values("geoEquals", PlaceValues)

    @property
    def geoIntersects(self) -> PlaceValues:
        """Place or GeospatialGeometry."""
        return self._values("geoIntersects", PlaceValues)

    @property
    def geoOverlaps(self) -> PlaceValues:
        """GeospatialGeometry or Place."""
        return self._values("geoOverlaps", PlaceValues)

    @property
    def geoTouches(self) -> PlaceValues:
        """Place or GeospatialGeometry."""
        return self._values("geoTouches", PlaceValues)

    @property
    def geoWithin(self) -> PlaceValues:
        """GeospatialGeometry or Place."""
        return self._values("geoWithin", PlaceValues)

    @property
    def globalLocationNumber(self) -> Values:
        """Text."""
        return self._values("globalLocationNumber", Values)

    @property
    def hasCertification(self) -> Values:
        """Certification."""
        return self._values("hasCertification", Values)

    @property
    def hasDriveThroughService(self) -> Values:
        """Boolean."""
        return self._values("hasDriveThroughService", Values)

    @property
    def hasGS1DigitalLink(self) -> Values:
        """URL."""
        return self._values("hasGS1DigitalLink", Values)

    @property
    def hasMap(self) -> Values:
        """URL or Map. Reads `map`, `maps` where it is not there itself."""
        return self._values("hasMap", Values, "map", "maps")

    @property
    def isAccessibleForFree(self) -> Values:
        """Boolean. Reads `free` where it is not there itself."""
        return self._values("isAccessibleForFree", Values, "free")

    @property
    def isicV4(self) -> Values:
        """Text."""
        return self._values("isicV4", Values)

    @property
    def keywords(self) -> DefinedTermValues:
        """DefinedTerm or Text or URL."""
        return self._values("keywords", DefinedTermValues)

    @property
    def latitude(self) -> Values:
        """Text or Number."""
        return self._values("latitude", Values)

    @property
    def logo(self) -> ImageObjectValues:
        """URL or ImageObject."""
        return self._values("logo", ImageObjectValues)

    @property
    def longitude(self) -> Values:
        """Text or Number."""
        return self._values("longitude", Values)

    @property
    def map(self) -> Values:
        """URL. Superseded by `hasMap`."""
        return self._values("map", Values)

    @property
    def maps(self) -> Values:
        """URL. Superseded by `hasMap`."""
        return self._values("maps", Values)

    @property
    def maximumAttendeeCapacity(self) -> Values:
        """Integer."""
        return self._values("maximumAttendeeCapacity", Values)

    @property
    def openingHoursSpecification(self) -> Values:
        """OpeningHoursSpecification."""
        return self._values("openingHoursSpecification", Values)

    @property
    def photo(self) -> ImageObjectValues:
        """Photograph or ImageObject. Reads `photos` where it is not there itself."""
        return self._values("photo", ImageObjectValues, "photos")

    @property
    def photos(self) -> ImageObjectValues:
        """Photograph or ImageObject. Superseded by `photo`."""
        return self._values("photos", ImageObjectValues)

    @property
    def publicAccess(self) -> Values:
        """Boolean."""
        return self._values("publicAccess", Values)

    @property
    def review(self) -> Values:
        """Review. Reads `reviews` where it is not there itself."""
        return self._values("review", Values, "reviews")

    @property
    def reviews(self) -> Values:
        """Review. Superseded by `review`."""
        return self._values("reviews", Values)

    @property
    def slogan(self) -> Values:
        """Text."""
        return self._values("slogan", Values)

    @property
    def smokingAllowed(self) -> Values:
        """Boolean."""
        return self._values("smokingAllowed", Values)

    @property
    def specialOpeningHoursSpecification(self) -> Values:
        """OpeningHoursSpecification."""
        return self._values("specialOpeningHoursSpecification", Values)

    @property
    def telephone(self) -> Values:
        """Text."""
        return self._values("telephone", Values)

    @property
    def tourBookingPage(self) -> Values:
        """URL."""
        return self._values("tourBookingPage", Values)


class CredentialProperties(CreativeWorkProperties):
    """What has the properties of https://schema.org/Credential."""

    __slots__ = ()

    @property
    def credentialCategory(self) -> DefinedTermValues:
        """DefinedTerm or Text or URL."""
        return self._values("credentialCategory", DefinedTermValues)

    @property
    def recognizedBy(self) -> OrganizationValues:
        """Organization."""
        return self._values("recognizedBy", OrganizationValues)

    @property
    def validFor(self) -> Values:
        """Duration."""
        return self._values("validFor", Values)

    @property
    def validIn(self) -> AdministrativeAreaValues:
        """AdministrativeArea."""
        return self._values("validIn", AdministrativeAreaValues)


class DefinedTermProperties(ThingProperties):
    """What has the properties of https://schema.org/DefinedTerm."""

    __slots__ = ()

    @property
    def about(self) -> ThingValues:
        """Thing."""
        return self._values("about", ThingValues)

    @property
    def inDefinedTermSet(self) -> DefinedTermSetValues:
        """URL or DefinedTermSet."""
        return self._values("inDefinedTermSet", DefinedTermSetValues)

    @property
    def termCode(self) -> Values:
        """Text."""
        return self._values("termCode", Values)


class DefinedTermSetProperties(CreativeWorkProperties):
    """What has the properties of https://schema.org/DefinedTermSet."""

    __slots__ = ()

    @property
    def hasDefinedTerm(self) -> DefinedTermValues:
        """DefinedTerm."""
        return self._values("hasDefinedTerm", DefinedTermValues)


class JobPostingProperties(ThingProperties):
    """What has the properties of https://schema.org/JobPosting."""

    __slots__ = ()

    @property
    def applicantLocationRequirements(self) -> AdministrativeAreaValues:
        """AdministrativeArea."""
        return self._values("applicantLocationRequirements", AdministrativeAreaValues)

    @property
    def applicationContact(self) -> ContactPointValues:
        """ContactPoint."""
        return self._values("applicationContact", ContactPointValues)

    @property
    def baseSalary(self) -> MonetaryAmountOrPriceSpecificationValues:
        """PriceSpecification or Number or MonetaryAmount."""
        return self._values("baseSalary", MonetaryAmountOrPriceSpecificationValues)

    @property
    def benefits(self) -> Values:
        """Text. Superseded by `jobBenefits`."""
        return self._values("benefits", Values)

    @property
    def datePosted(self) -> Values:
        """DateTime or Date."""
        return self._values("datePosted", Values)

    @property
    def directApply(self) -> Values:
        """Boolean."""
        return self._values("directApply", Values)

    @property
    def educationRequirements(self) -> EducationalOccupationalCredentialValues:
        """EducationalOccupationalCredential or Text."""
        return self._values("educationRequirements", EducationalOccupationalCredentialValues)

    @property
    def eligibilityToWorkRequirement(self) -> Values:
        """Text."""
        return self._values("eligibilityToWorkRequirement", Values)

    @property
    def employerOverview(self) -> Values:
        """Text."""
        return self._values("employerOverview", Values)

    @property
    def employmentType(self) -> Values:
        """Text."""
        return self._values("employmentType", Values)

    @property
    def employmentUnit(self) -> OrganizationValues:
        """Organization."""
        return self._values("employmentUnit", OrganizationValues)

    @property
    def estimatedSalary(self) -> MonetaryAmountOrMonetaryAmountDistributionValues:
        """MonetaryAmountDistribution or MonetaryAmount or Number."""
        return self._values("estimatedSalary", MonetaryAmountOrMonetaryAmountDistributionValues)

    @property
    def experienceInPlaceOfEducation(self) -> Values:
        """Boolean."""
        return self._values("experienceInPlaceOfEducation", Values)

    @property
    def experienceRequirements(self) -> OccupationalExperienceRequirementsValues:
        """Text or OccupationalExperienceRequirements."""
        return self._values("experienceRequirements", OccupationalExperienceRequirementsValues)

    @property
    def hiringOrganization(self) -> OrganizationOrPersonValues:
        """Organization or Person."""
        return self._values("hiringOrganization", OrganizationOrPersonValues)

    @property
    def incentiveCompensation(self) -> Values:
        """Text. Reads `incentives` where it is not there itself."""
        return self._values("incentiveCompensation", Values, "incentives")

    @property
    def incentives(self) -> Values:
        """Text. Superseded by `incentiveCompensation`."""
        return self._values("incentives", Values)

    @property
    def industry(self) -> DefinedTermValues:
        """DefinedTerm or Text."""
        return self._values("industry", DefinedTermValues)

    @property
    def jobBenefits(self) -> Values:
        """Text. Reads `benefits` where it is not there itself."""
        return self._values("jobBenefits", Values, "benefits")

    @property
    def jobDuration(self) -> QuantitativeValueValues:
        """QuantitativeValue or Duration."""
        return self._values("jobDuration", QuantitativeValueValues)

    @property
    def jobImmediateStart(self) -> Values:
        """Boolean."""
        return self._values("jobImmediateStart", Values)

    @property
    def jobLocation(self) -> PlaceValues:
        """Place."""
        return self._values("jobLocation", PlaceValues)

    @property
    def jobLocationType(self) -> Values:
        """Text."""
        return self._values("jobLocationType", Values)

    @property
    def jobStartDate(self) -> Values:
        """Date or Text."""
        return self._values("jobStartDate", Values)

    @property
    def occupationalCategory(self) -> CategoryCodeValues:
        """CategoryCode or Text."""
        return self._values("occupationalCategory", CategoryCodeValues)

    @property
    def physicalRequirement(self) -> DefinedTermValues:
        """Text or URL or DefinedTerm."""
        return self._values("physicalRequirement", DefinedTermValues)

    @property
    def qualifications(self) -> CredentialValues:
        """Credential or Text."""
        return self._values("qualifications", CredentialValues)

    @property
    def relevantOccupation(self) -> OccupationValues:
        """Occupation."""
        return self._values("relevantOccupation", OccupationValues)

    @property
    def responsibilities(self) -> Values:
        """Text."""
        return self._values("responsibilities", Values)

    @property
    def salaryCurrency(self) -> Values:
        """Text."""
        return self._values("salaryCurrency", Values)

    @property
    def securityClearanceRequirement(self) -> Values:
        """Text or URL."""
        return self._values("securityClearanceRequirement", Values)

    @property
    def sensoryRequirement(self) -> DefinedTermValues:
        """DefinedTerm or Text or URL."""
        return self._values("sensoryRequirement", DefinedTermValues)

    @property
    def skills(self) -> DefinedTermValues:
        """Text or DefinedTerm."""
        return self._values("skills", DefinedTermValues)

    @property
    def specialCommitments(self) -> Values:
        """Text."""
        return self._values("specialCommitments", Values)

    @property
    def title(self) -> Values:
        """Text."""
        return self._values("title", Values)

    @property
    def totalJobOpenings(self) -> Values:
        """Integer."""
        return self._values("totalJobOpenings", Values)

    @property
    def validThrough(self) -> Values:
        """DateTime or Date."""
        return self._values("validThrough", Values)

    @property
    def workHours(self) -> Values:
        """Text."""
        return self._values("workHours", Values)


class MediaObjectProperties(CreativeWorkProperties):
    """What has the properties of https://schema.org/MediaObject."""

    __slots__ = ()

    @property
    def associatedArticle(self) -> Values:
        """NewsArticle."""
        return self._values("associatedArticle", Values)

    @property
    def bitrate(self) -> Values:
        """Text."""
        return self._values("bitrate", Values)

    @property
    def contentSize(self) -> Values:
        """Text."""
        return self._values("contentSize", Values)

    @property
    def contentUrl(self) -> Values:
        """URL."""
        return self._values("contentUrl", Values)

    @property
    def duration(self) -> QuantitativeValueValues:
        """Duration or QuantitativeValue."""
        return self._values("duration", QuantitativeValueValues)

    @property
    def embedUrl(self) -> Values:
        """URL."""
        return self._values("embedUrl", Values)

    @property
    def encodesCreativeWork(self) -> CreativeWorkValues:
        """CreativeWork."""
        return self._values("encodesCreativeWork", CreativeWorkValues)

    @property
    def endTime(self) -> Values:
        """DateTime or Time."""
        return self._values("endTime", Values)

    @property
    def height(self) -> QuantitativeValueValues:
        """QuantitativeValue or Distance."""
        return self._values("height", QuantitativeValueValues)

    @property
    def ineligibleRegion(self) -> GeoShapeOrPlaceValues:
        """Place or Text or GeoShape."""
        return self._values("ineligibleRegion", GeoShapeOrPlaceValues)

    @property
    def playerType(self) -> Values:
        """Text."""
        return self._values("playerType", Values)

    @property
    def productionCompany(self) -> OrganizationValues:
        """Organization."""
        return self._values("productionCompany", OrganizationValues)

    @property
    def regionsAllowed(self) -> PlaceValues:
        """Place."""
        return self._values("regionsAllowed", PlaceValues)

    @property
    def requiresSubscription(self) -> Values:
        """MediaSubscription or Boolean."""
        return self._values("requiresSubscription", Values)

    @property
    def sha256(self) -> Values:
        """Text."""
        return self._values("sha256", Values)

    @property
    def startTime(self) -> Values:
        """DateTime or Time."""
        return self._values("startTime", Values)

    @property
    def uploadDate(self) -> Values:
        """DateTime or Date."""
        return self._values("uploadDate", Values)

    @property
    def width(self) -> QuantitativeValueValues:
        """QuantitativeValue or Distance."""
        return self._values("width", QuantitativeValueValues)


class OccupationProperties(ThingProperties):
    """What has the properties of https://schema.org/Occupation."""

    __slots__ = ()

    @property
    def educationRequirements(self) -> EducationalOccupationalCredentialValues:
        """EducationalOccupationalCredential or Text."""
        return self._values("educationRequirements", EducationalOccupationalCredentialValues)

    @property
    def estimatedSalary(self) -> MonetaryAmountOrMonetaryAmountDistributionValues:
        """MonetaryAmountDistribution or MonetaryAmount or Number."""
        return self._values("estimatedSalary", MonetaryAmountOrMonetaryAmountDistributionValues)

    @property
    def experienceRequirements(self) -> OccupationalExperienceRequirementsValues:
        """Text or OccupationalExperienceRequirements."""
        return self._values("experienceRequirements", OccupationalExperienceRequirementsValues)

    @property
    def occupationLocation(self) -> AdministrativeAreaValues:
        """AdministrativeArea."""
        return self._values("occupationLocation", AdministrativeAreaValues)

    @property
    def occupationalCategory(self) -> CategoryCodeValues:
        """CategoryCode or Text."""
        return self._values("occupationalCategory", CategoryCodeValues)

    @property
    def qualifications(self) -> CredentialValues:
        """Credential or Text."""
        return self._values("qualifications", CredentialValues)

    @property
    def responsibilities(self) -> Values:
        """Text."""
        return self._values("responsibilities", Values)

    @property
    def skills(self) -> DefinedTermValues:
        """Text or DefinedTerm."""
        return self._values("skills", DefinedTermValues)


class OccupationalExperienceRequirementsProperties(ThingProperties):
    """What has the properties of https://schema.org/OccupationalExperienceRequirements."""

    __slots__ = ()

    @property
    def monthsOfExperience(self) -> Values:
        """Number."""
        return self._values("monthsOfExperience", Values)


class WebPageProperties(CreativeWorkProperties):
    """What has the properties of https://schema.org/WebPage."""

    __slots__ = ()

    @property
    def breadcrumb(self) -> Values:
        """Text or BreadcrumbList."""
        return self._values("breadcrumb", Values)

    @property
    def lastReviewed(self) -> Values:
        """Date."""
        return self._values("lastReviewed", Values)

    @property
    def mainContentOfPage(self) -> Values:
        """WebPageElement. Reads `aspect` where it is not there itself."""
        return self._values("mainContentOfPage", Values, "aspect")

    @property
    def primaryImageOfPage(self) -> ImageObjectValues:
        """ImageObject."""
        return self._values("primaryImageOfPage", ImageObjectValues)

    @property
    def relatedLink(self) -> Values:
        """URL."""
        return self._values("relatedLink", Values)

    @property
    def reviewedBy(self) -> OrganizationOrPersonValues:
        """Organization or Person."""
        return self._values("reviewedBy", OrganizationOrPersonValues)

    @property
    def significantLink(self) -> Values:
        """URL. Reads `significantLinks` where it is not there itself."""
        return self._values("significantLink", Values, "significantLinks")

    @property
    def significantLinks(self) -> Values:
        """URL. Superseded by `significantLink`."""
        return self._values("significantLinks", Values)

    @property
    def speakable(self) -> Values:
        """URL or SpeakableSpecification."""
        return self._values("speakable", Values)

    @property
    def specialty(self) -> Values:
        """Specialty."""
        return self._values("specialty", Values)


class CategoryCodeProperties(DefinedTermProperties):
    """What has the properties of https://schema.org/CategoryCode."""

    __slots__ = ()

    @property
    def codeValue(self) -> Values:
        """Text."""
        return self._values("codeValue", Values)

    @property
    def inCodeSet(self) -> CategoryCodeSetValues:
        """URL or CategoryCodeSet."""
        return self._values("inCodeSet", CategoryCodeSetValues)


class CategoryCodeSetProperties(DefinedTermSetProperties):
    """What has the properties of https://schema.org/CategoryCodeSet."""

    __slots__ = ()

    @property
    def hasCategoryCode(self) -> CategoryCodeValues:
        """CategoryCode."""
        return self._values("hasCategoryCode", CategoryCodeValues)


class ContactPointProperties(ThingProperties):
    """What has the properties of https://schema.org/ContactPoint."""

    __slots__ = ()

    @property
    def areaServed(self) -> AdministrativeAreaOrGeoShapeOrPlaceValues:
        """GeoShape or AdministrativeArea or Place or Text. Reads `serviceArea` where it is not there
        itself.
        """
        return self._values("areaServed", AdministrativeAreaOrGeoShapeOrPlaceValues, "serviceArea")

    @property
    def availableLanguage(self) -> Values:
        """Text or Language."""
        return self._values("availableLanguage", Values)

    @property
    def contactOption(self) -> Values:
        """ContactPointOption."""
        return self._values("contactOption", Values)

    @property
    def contactType(self) -> Values:
        """Text."""
        return self._values("contactType", Values)

    @property
    def email(self) -> Values:
        """Text."""
        return self._values("email", Values)

    @property
    def faxNumber(self) -> Values:
        """Text."""
        return self._values("faxNumber", Values)

    @property
    def hoursAvailable(self) -> Values:
        """OpeningHoursSpecification."""
        return self._values("hoursAvailable", Values)

    @property
    def productSupported(self) -> Values:
        """Text or Product."""
        return self._values("productSupported", Values)

    @property
    def serviceArea(self) -> AdministrativeAreaOrGeoShapeOrPlaceValues:
        """GeoShape or AdministrativeArea or Place. Superseded by `areaServed`. Reads `area` where it is
        not there itself.
        """
        return self._values("serviceArea", AdministrativeAreaOrGeoShapeOrPlaceValues, "area")

    @property
    def telephone(self) -> Values:
        """Text."""
        return self._values("telephone", Values)


class EducationalOccupationalCredentialProperties(CredentialProperties):
    """What has the properties of https://schema.org/EducationalOccupationalCredential."""

    __slots__ = ()

    @property
    def competencyRequired(self) -> DefinedTermValues:
        """Text or URL or DefinedTerm."""
        return self._values("competencyRequired", DefinedTermValues)


class GeoCoordinatesProperties(ThingProperties):
    """What has the properties of https://schema.org/GeoCoordinates."""

    __slots__ = ()

    @property
    def address(self) -> PostalAddressValues:
        """Text or PostalAddress."""
        return self._values("address", PostalAddressValues)

    @property
    def addressCountry(self) -> CountryValues:
        """Country or Text."""
        return self._values("addressCountry", CountryValues)

    @property
    def elevation(self) -> Values:
        """Text or Number."""
        return self._values("elevation", Values)

    @property
    def latitude(self) -> Values:
        """Text or Number."""
        return self._values("latitude", Values)

    @property
    def longitude(self) -> Values:
        """Text or Number."""
        return self._values("longitude", Values)

    @property
    def postalCode(self) -> Values:
        """Text."""
        return self._values("postalCode", Values)


class GeoShapeProperties(ThingProperties):
    """What has the properties of https://schema.org/GeoShape."""

    __slots__ = ()

    @property
    def address(self) -> PostalAddressValues:
        """Text or PostalAddress."""
        return self._values("address", PostalAddressValues)

    @property
    def addressCountry(self) -> CountryValues:
        """Country or Text."""
        return self._values("addressCountry", CountryValues)

    @property
    def box(self) -> Values:
        """Text."""
        return self._values("box", Values)

    @property
    def circle(self) -> Values:
        """Text."""
        return self._values("circle", Values)

    @property
    def elevation(self) -> Values:
        """Text or Number."""
        return self._values("elevation", Values)

    @property
    def line(self) -> Values:
        """Text."""
        return self._values("line", Values)

    @property
    def polygon(self) -> Values:
        """Text."""
        return self._values("polygon", Values)

    @property
    def postalCode(self) -> Values:
        """Text."""
        return self._values("postalCode", Values)


class ImageObjectProperties(MediaObjectProperties):
    """What has the properties of https://schema.org/ImageObject."""

    __slots__ = ()

    @property
    def caption(self) -> MediaObjectValues:
        """Text or MediaObject."""
        return self._values("caption", MediaObjectValues)

    @property
    def embeddedTextCaption(self) -> Values:
        """Text."""
        return self._values("embeddedTextCaption", Values)

    @property
    def exifData(self) -> PropertyValueValues:
        """PropertyValue or Text."""
        return self._values("exifData", PropertyValueValues)

    @property
    def representativeOfPage(self) -> Values:
        """Boolean."""
        return self._values("representativeOfPage", Values)


class MonetaryAmountProperties(ThingProperties):
    """What has the properties of https://schema.org/MonetaryAmount."""

    __slots__ = ()

    @property
    def currency(self) -> Values:
        """Text."""
        return self._values("currency", Values)

    @property
    def maxValue(self) -> Values:
        """Number."""
        return self._values("maxValue", Values)

    @property
    def minValue(self) -> Values:
        """Number."""
        return self._values("minValue", Values)

    @property
    def validFrom(self) -> Values:
        """DateTime or Date."""
        return self._values("validFrom", Values)

    @property
    def validThrough(self) -> Values:
        """DateTime or Date."""
        return self._values("validThrough", Values)

    @property
    def value(self) -> StructuredValueValues:
        """StructuredValue or Text or Number or Boolean."""
        return self._values("value", StructuredValueValues)


class PriceSpecificationProperties(ThingProperties):
    """What has the properties of https://schema.org/PriceSpecification."""

    __slots__ = ()

    @property
    def eligibleQuantity(self) -> QuantitativeValueValues:
        """QuantitativeValue."""
        return self._values("eligibleQuantity", QuantitativeValueValues)

    @property
    def eligibleTransactionVolume(self) -> PriceSpecificationValues:
        """PriceSpecification."""
        return self._values("eligibleTransactionVolume", PriceSpecificationValues)

    @property
    def maxPrice(self) -> Values:
        """Number."""
        return self._values("maxPrice", Values)

    @property
    def membershipPointsEarned(self) -> QuantitativeValueValues:
        """Number or QuantitativeValue."""
        return self._values("membershipPointsEarned", QuantitativeValueValues)

    @property
    def minPrice(self) -> Values:
        """Number."""
        return self._values("minPrice", Values)

    @property
    def price(self) -> Values:
        """Text or Number."""
        return self._values("price", Values)

    @property
    def priceCurrency(self) -> Values:
        """Text."""
        return self._values("priceCurrency", Values)

    @property
    def validForMemberTier(self) -> Values:
        """MemberProgramTier."""
        return self._values("validForMemberTier", Values)

    @property
    def validFrom(self) -> Values:
        """DateTime or Date."""
        return self._values("validFrom", Values)

    @property
    def validThrough(self) -> Values:
        """DateTime or Date."""
        return self._values("validThrough", Values)

    @property
    def valueAddedTaxIncluded(self) -> Values:
        """Boolean."""
        return self._values("valueAddedTaxIncluded", Values)


class PropertyValueProperties(ThingProperties):
    """What has the properties of https://schema.org/PropertyValue."""

    __slots__ = ()

    @property
    def maxValue(self) -> Values:
        """Number."""
        return self._values("maxValue", Values)

    @property
    def measurementMethod(self) -> DefinedTermValues:
        """Text or URL or MeasurementMethodEnum or DefinedTerm."""
        return self._values("measurementMethod", DefinedTermValues)

    @property
    def measurementTechnique(self) -> DefinedTermValues:
        """Text or URL or MeasurementMethodEnum or DefinedTerm."""
        return self._values("measurementTechnique", DefinedTermValues)

    @property
    def minValue(self) -> Values:
        """Number."""
        return self._values("minValue", Values)

    @property
    def propertyID(self) -> Values:
        """Text or URL."""
        return self._values("propertyID", Values)

    @property
    def unitCode(self) -> Values:
        """Text or URL."""
        return self._values("unitCode", Values)

    @property
    def unitText(self) -> Values:
        """Text."""
        return self._values("unitText", Values)

    @property
    def value(self) -> StructuredValueValues:
        """StructuredValue or Text or Number or Boolean."""
        return self._values("value", StructuredValueValues)

    @property
    def valueReference(self) -> DefinedTermOrPropertyValueOrQuantitativeValueOrStructuredValueValues:
        """StructuredValue or Text or QualitativeValue or PropertyValue or MeasurementTypeEnumeration or
        QuantitativeValue or DefinedTerm or Enumeration.
        """
        return self._values("valueReference", DefinedTermOrPropertyValueOrQuantitativeValueOrStructuredValueValues)


class QuantitativeValueProperties(ThingProperties):
    """What has the properties of https://schema.org/QuantitativeValue."""

    __slots__ = ()

    @property
    def additionalProperty(self) -> PropertyValueValues:
        """PropertyValue."""
        return self._values("additionalProperty", PropertyValueValues)

    @property
    def maxValue(self) -> Values:
        """Number."""
        return self._values("maxValue", Values)

    @property
    def minValue(self) -> Values:
        """Number."""
        return self._values("minValue", Values)

    @property
    def unitCode(self) -> Values:
        """Text or URL."""
        return self._values("unitCode", Values)

    @property
    def unitText(self) -> Values:
        """Text."""
        return self._values("unitText", Values)

    @property
    def value(self) -> StructuredValueValues:
        """StructuredValue or Text or Number or Boolean."""
        return self._values("value", StructuredValueValues)

    @property
    def valueReference(self) -> DefinedTermOrPropertyValueOrQuantitativeValueOrStructuredValueValues:
        """StructuredValue or Text or QualitativeValue or PropertyValue or MeasurementTypeEnumeration or
        QuantitativeValue or DefinedTerm or Enumeration.
        """
        return self._values("valueReference", DefinedTermOrPropertyValueOrQuantitativeValueOrStructuredValueValues)


class QuantitativeValueDistributionProperties(ThingProperties):
    """What has the properties of https://schema.org/QuantitativeValueDistribution."""

    __slots__ = ()

    @property
    def duration(self) -> QuantitativeValueValues:
        """Duration or QuantitativeValue."""
        return self._values("duration", QuantitativeValueValues)

    @property
    def median(self) -> Values:
        """Number."""
        return self._values("median", Values)

    @property
    def percentile10(self) -> Values:
        """Number."""
        return self._values("percentile10", Values)

    @property
    def percentile25(self) -> Values:
        """Number."""
        return self._values("percentile25", Values)

    @property
    def percentile75(self) -> Values:
        """Number."""
        return self._values("percentile75", Values)

    @property
    def percentile90(self) -> Values:
        """Number."""
        return self._values("percentile90", Values)


class MonetaryAmountDistributionProperties(QuantitativeValueDistributionProperties):
    """What has the properties of https://schema.org/MonetaryAmountDistribution."""

    __slots__ = ()

    @property
    def currency(self) -> Values:
        """Text."""
        return self._values("currency", Values)


class PostalAddressProperties(ContactPointProperties):
    """What has the properties of https://schema.org/PostalAddress."""

    __slots__ = ()

    @property
    def addressCountry(self) -> CountryValues:
        """Country or Text."""
        return self._values("addressCountry", CountryValues)

    @property
    def addressLocality(self) -> Values:
        """Text."""
        return self._values("addressLocality", Values)

    @property
    def addressRegion(self) -> AdministrativeAreaValues:
        """Text or AdministrativeArea."""
        return self._values("addressRegion", AdministrativeAreaValues)

    @property
    def extendedAddress(self) -> Values:
        """Text."""
        return self._values("extendedAddress", Values)

    @property
    def postOfficeBoxNumber(self) -> Values:
        """Text."""
        return self._values("postOfficeBoxNumber", Values)

    @property
    def postalCode(self) -> Values:
        """Text."""
        return self._values("postalCode", Values)

    @property
    def streetAddress(self) -> Values:
        """Text."""
        return self._values("streetAddress", Values)


class UnitPriceSpecificationProperties(PriceSpecificationProperties):
    """What has the properties of https://schema.org/UnitPriceSpecification."""

    __slots__ = ()

    @property
    def billingDuration(self) -> QuantitativeValueValues:
        """QuantitativeValue or Number or Duration."""
        return self._values("billingDuration", QuantitativeValueValues)

    @property
    def billingIncrement(self) -> Values:
        """Number."""
        return self._values("billingIncrement", Values)

    @property
    def billingStart(self) -> Values:
        """Number."""
        return self._values("billingStart", Values)

    @property
    def priceComponentType(self) -> Values:
        """PriceComponentTypeEnumeration."""
        return self._values("priceComponentType", Values)

    @property
    def priceType(self) -> Values:
        """Text or PriceTypeEnumeration."""
        return self._values("priceType", Values)

    @property
    def referenceQuantity(self) -> QuantitativeValueValues:
        """QuantitativeValue."""
        return self._values("referenceQuantity", QuantitativeValueValues)

    @property
    def unitCode(self) -> Values:
        """Text or URL."""
        return self._values("unitCode", Values)

    @property
    def unitText(self) -> Values:
        """Text."""
        return self._values("unitText", Values)


class AdministrativeAreaOrGeoShapeOrPlaceValues(GeoShapeProperties, PlaceProperties, Values):
    """Values that may have the properties of GeoShape or Place."""

    __slots__ = ()


class AdministrativeAreaValues(PlaceProperties, Values):
    """Values that may have the properties of Place."""

    __slots__ = ()


class CategoryCodeSetValues(CategoryCodeSetProperties, Values):
    """Values that may have the properties of CategoryCodeSet."""

    __slots__ = ()


class CategoryCodeValues(CategoryCodeProperties, Values):
    """Values that may have the properties of CategoryCode."""

    __slots__ = ()


class ContactPointOrPlaceValues(ContactPointProperties, PlaceProperties, Values):
    """Values that may have the properties of ContactPoint or Place."""

    __slots__ = ()


class ContactPointValues(ContactPointProperties, Values):
    """Values that may have the properties of ContactPoint."""

    __slots__ = ()


class CountryValues(PlaceProperties, Values):
    """Values that may have the properties of Place."""

    __slots__ = ()


class CreativeWorkValues(CreativeWorkProperties, Values):
    """Values that may have the properties of CreativeWork."""

    __slots__ = ()


class CredentialValues(CredentialProperties, Values):
    """Values that may have the properties of Credential."""

    __slots__ = ()


class DefinedTermOrPropertyValueOrQuantitativeValueOrStructuredValueValues(
    DefinedTermProperties,
    GeoCoordinatesProperties,
    GeoShapeProperties,
    MonetaryAmountProperties,
    MonetaryAmountDistributionProperties,
    PostalAddressProperties,
    PropertyValueProperties,
    QuantitativeValueProperties,
    UnitPriceSpecificationProperties,
    Values,
):
    """Values that may have the properties of DefinedTerm or GeoCoordinates or GeoShape or MonetaryAmount or
    MonetaryAmountDistribution or PostalAddress or PropertyValue or QuantitativeValue or
    UnitPriceSpecification."""

    __slots__ = ()


class DefinedTermOrQuantitativeValueValues(DefinedTermProperties, QuantitativeValueProperties, Values):
    """Values that may have the properties of DefinedTerm or QuantitativeValue."""

    __slots__ = ()


class DefinedTermOrStructuredValueValues(
    DefinedTermProperties,
    GeoCoordinatesProperties,
    GeoShapeProperties,
    MonetaryAmountProperties,
    MonetaryAmountDistributionProperties,
    PostalAddressProperties,
    PropertyValueProperties,
    QuantitativeValueProperties,
    UnitPriceSpecificationProperties,
    Values,
):
    """Values that may have the properties of DefinedTerm or GeoCoordinates or GeoShape or MonetaryAmount or
    MonetaryAmountDistribution or PostalAddress or PropertyValue or QuantitativeValue or
    UnitPriceSpecification."""

    __slots__ = ()


class DefinedTermSetValues(DefinedTermSetProperties, Values):
    """Values that may have the properties of DefinedTermSet."""

    __slots__ = ()


class DefinedTermValues(DefinedTermProperties, Values):
    """Values that may have the properties of DefinedTerm."""

    __slots__ = ()


class EducationalOccupationalCredentialValues(EducationalOccupationalCredentialProperties, Values):
    """Values that may have the properties of EducationalOccupationalCredential."""

    __slots__ = ()


class GeoCoordinatesOrGeoShapeValues(GeoCoordinatesProperties, GeoShapeProperties, Values):
    """Values that may have the properties of GeoCoordinates or GeoShape."""

    __slots__ = ()


class GeoShapeOrPlaceValues(GeoShapeProperties, PlaceProperties, Values):
    """Values that may have the properties of GeoShape or Place."""

    __slots__ = ()


class ImageObjectValues(ImageObjectProperties, Values):
    """Values that may have the properties of ImageObject."""

    __slots__ = ()


class MediaObjectValues(MediaObjectProperties, Values):
    """Values that may have the properties of MediaObject."""

    __slots__ = ()


class MonetaryAmountOrMonetaryAmountDistributionValues(
    MonetaryAmountProperties,
    MonetaryAmountDistributionProperties,
    Values,
):
    """Values that may have the properties of MonetaryAmount or MonetaryAmountDistribution."""

    __slots__ = ()


class MonetaryAmountOrPriceSpecificationValues(
    MonetaryAmountProperties,
    PriceSpecificationProperties,
    Values,
):
    """Values that may have the properties of MonetaryAmount or PriceSpecification."""

    __slots__ = ()


class OccupationValues(OccupationProperties, Values):
    """Values that may have the properties of Occupation."""

    __slots__ = ()


class OccupationalExperienceRequirementsValues(OccupationalExperienceRequirementsProperties, Values):
    """Values that may have the properties of OccupationalExperienceRequirements."""

    __slots__ = ()


class OrganizationOrPersonValues(OrganizationProperties, PersonProperties, Values):
    """Values that may have the properties of Organization or Person."""

    __slots__ = ()


class OrganizationValues(OrganizationProperties, Values):
    """Values that may have the properties of Organization."""

    __slots__ = ()


class PersonValues(PersonProperties, Values):
    """Values that may have the properties of Person."""

    __slots__ = ()


class PlaceOrPostalAddressValues(PlaceProperties, PostalAddressProperties, Values):
    """Values that may have the properties of Place or PostalAddress."""

    __slots__ = ()


class PlaceValues(PlaceProperties, Values):
    """Values that may have the properties of Place."""

    __slots__ = ()


class PostalAddressValues(PostalAddressProperties, Values):
    """Values that may have the properties of PostalAddress."""

    __slots__ = ()


class PriceSpecificationValues(PriceSpecificationProperties, Values):
    """Values that may have the properties of PriceSpecification."""

    __slots__ = ()


class PropertyValueValues(PropertyValueProperties, Values):
    """Values that may have the properties of PropertyValue."""

    __slots__ = ()


class QuantitativeValueValues(QuantitativeValueProperties, Values):
    """Values that may have the properties of QuantitativeValue."""

    __slots__ = ()


class StructuredValueValues(
    GeoCoordinatesProperties,
    GeoShapeProperties,
    MonetaryAmountProperties,
    MonetaryAmountDistributionProperties,
    PostalAddressProperties,
    PropertyValueProperties,
    QuantitativeValueProperties,
    UnitPriceSpecificationProperties,
    Values,
):
    """Values that may have the properties of GeoCoordinates or GeoShape or MonetaryAmount or
    MonetaryAmountDistribution or PostalAddress or PropertyValue or QuantitativeValue or
    UnitPriceSpecification."""

    __slots__ = ()


class TextObjectValues(MediaObjectProperties, Values):
    """Values that may have the properties of MediaObject."""

    __slots__ = ()


class ThingValues(ThingProperties, Values):
    """Values that may have the properties of Thing."""

    __slots__ = ()


class WebPageValues(WebPageProperties, Values):
    """Values that may have the properties of WebPage."""

    __slots__ = ()
