/// A property of schema.org that facts are read from, by its name there (schema.org 30.0).
///
/// Readers of facts ask for properties by these names and never see how a publisher spelt them: as `title`,
/// `schema:title`, `http://schema.org/title`, `Title`, or by a term that the document's context defines.
/// To read another property, add it here; tables follow.
enum Property: UInt8, CaseIterable, Sendable {
    case title, name, identifier, value, url, sameAs, logo, contentUrl, image, description, hiringOrganization
    case employmentUnit, legalName, alternateName, disambiguatingDescription, employerOverview, datePosted
    case validThrough, jobStartDate, employmentType, jobLocationType, jobDuration, workHours, jobLocation
    case applicantLocationRequirements, address, geo, latitude, longitude, addressCountry, addressRegion
    case addressLocality, postalCode, streetAddress, postOfficeBoxNumber, containedInPlace, areaServed, baseSalary
    case estimatedSalary, salaryCurrency, currency, priceCurrency, minValue, maxValue, minPrice, maxPrice, price
    case unitText, unitCode, median, percentile10, percentile25, percentile75, percentile90, duration, referenceQuantity
    case salary, jobBenefits, benefits, incentiveCompensation, incentives
    case educationRequirements, credentialCategory, experienceRequirements, monthsOfExperience
    case experienceInPlaceOfEducation, qualifications, responsibilities, eligibilityToWorkRequirement
    case securityClearanceRequirement, physicalRequirement, sensoryRequirement, specialCommitments, industry
    case skills, occupationalCategory, relevantOccupation, codeValue, inCodeSet, termCode, propertyID, directApply
    case jobImmediateStart, totalJobOpenings, inLanguage, applicationContact, contactPoint, contactType, email
    case telephone, mainEntityOfPage, additionalType

    /// The name in schema.org.
    var name: StaticString {
        switch self {
        case .title: "title"
        case .name: "name"
        case .identifier: "identifier"
        case .value: "value"
        case .url: "url"
        case .sameAs: "sameAs"
        case .logo: "logo"
        case .contentUrl: "contentUrl"
        case .image: "image"
        case .description: "description"
        case .hiringOrganization: "hiringOrganization"
        case .employmentUnit: "employmentUnit"
        case .legalName: "legalName"
        case .alternateName: "alternateName"
        case .disambiguatingDescription: "disambiguatingDescription"
        case .employerOverview: "employerOverview"
        case .datePosted: "datePosted"
        case .validThrough: "validThrough"
        case .jobStartDate: "jobStartDate"
        case .employmentType: "employmentType"
        case .jobLocationType: "jobLocationType"
        case .jobDuration: "jobDuration"
        case .workHours: "workHours"
        case .jobLocation: "jobLocation"
        case .applicantLocationRequirements: "applicantLocationRequirements"
        case .address: "address"
        case .geo: "geo"
        case .latitude: "latitude"
        case .longitude: "longitude"
        case .addressCountry: "addressCountry"
        case .addressRegion: "addressRegion"
        case .addressLocality: "addressLocality"
        case .postalCode: "postalCode"
        case .streetAddress: "streetAddress"
        case .postOfficeBoxNumber: "postOfficeBoxNumber"
        case .containedInPlace: "containedInPlace"
        case .areaServed: "areaServed"
        case .baseSalary: "baseSalary"
        case .estimatedSalary: "estimatedSalary"
        case .salaryCurrency: "salaryCurrency"
        case .currency: "currency"
        case .priceCurrency: "priceCurrency"
        case .minValue: "minValue"
        case .maxValue: "maxValue"
        case .minPrice: "minPrice"
        case .maxPrice: "maxPrice"
        case .price: "price"
        case .unitText: "unitText"
        case .unitCode: "unitCode"
        case .median: "median"
        case .percentile10: "percentile10"
        case .percentile25: "percentile25"
        case .percentile75: "percentile75"
        case .percentile90: "percentile90"
        case .duration: "duration"
        case .referenceQuantity: "referenceQuantity"
        // Not of schema.org: published in place of `baseSalary`.
        case .salary: "salary"
        case .jobBenefits: "jobBenefits"
        case .benefits: "benefits"
        case .incentiveCompensation: "incentiveCompensation"
        case .incentives: "incentives"
        case .educationRequirements: "educationRequirements"
        case .credentialCategory: "credentialCategory"
        case .experienceRequirements: "experienceRequirements"
        case .monthsOfExperience: "monthsOfExperience"
        case .experienceInPlaceOfEducation: "experienceInPlaceOfEducation"
        case .qualifications: "qualifications"
        case .responsibilities: "responsibilities"
        case .eligibilityToWorkRequirement: "eligibilityToWorkRequirement"
        case .securityClearanceRequirement: "securityClearanceRequirement"
        case .physicalRequirement: "physicalRequirement"
        case .sensoryRequirement: "sensoryRequirement"
        case .specialCommitments: "specialCommitments"
        case .industry: "industry"
        case .skills: "skills"
        case .occupationalCategory: "occupationalCategory"
        case .relevantOccupation: "relevantOccupation"
        case .codeValue: "codeValue"
        case .inCodeSet: "inCodeSet"
        case .termCode: "termCode"
        case .propertyID: "propertyID"
        case .directApply: "directApply"
        case .jobImmediateStart: "jobImmediateStart"
        case .totalJobOpenings: "totalJobOpenings"
        case .inLanguage: "inLanguage"
        case .applicationContact: "applicationContact"
        case .contactPoint: "contactPoint"
        case .contactType: "contactType"
        case .email: "email"
        case .telephone: "telephone"
        case .mainEntityOfPage: "mainEntityOfPage"
        case .additionalType: "additionalType"
        }
    }
}
