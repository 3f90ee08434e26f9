import JobPostingJSON
import JobPostingKit
import Testing

/// The typed views of what was published: every value of every range readable as what it is.
@Suite struct PublishedViewTests {
    static func posting(_ text: String) throws -> JobPosting { try JobPosting(parsing: text.utf8) }

    @Test func `a property is read as what it is`() throws {
        let published = try Self.posting(
            #"""
            {"@type": "JobPosting", "title": "Welder", "totalJobOpenings": 2, "directApply": true,
             "validThrough": {"@type": "Date", "@value": "2026-01-01"}, "employmentType": ["https://schema.org/FullTime", null],
             "hiringOrganization": {"@type": "Corporation", "name": "Yard 3", "address": [{"addressCountry": "DE"}]},
             "jobLocation": ["Berlin", {"@type": "Place", "name": "A"}, {"@type": "City", "name": "B"}],
             "baseSalary": {"@type": "MonetaryAmount", "value": {"@type": "QuantitativeValue", "minValue": 10.5}},
             "x-internal": [1]}
            """#
        ).published
        #expect(published.title?.string == "Welder")
        #expect(published.totalJobOpenings?.int64 == 2)
        #expect(published.totalJobOpenings?.double == 2)
        #expect(published.directApply?.boolean == true)
        #expect(published.validThrough?.string == "2026-01-01")
        #expect(published.validThrough?.nodes.isEmpty == true)
        #expect(published.employmentType?.term == "FullTime")
        #expect(published.employmentType?.count == 2)
        #expect(published.hiringOrganization?.organization?.name?.string == "Yard 3")
        #expect(published.hiringOrganization?.name?.string == "Yard 3")
        #expect(published.hiringOrganization?.address?.postalAddress?.addressCountry?.string == "DE")
        #expect(published.hiringOrganization?.person?.name?.string == "Yard 3", "a type without a view may be anything")
        #expect(published.jobLocation?.place?.name?.string == "A")
        #expect(published.jobLocation?.nodes(as: SchemaOrg.Place.self).compactMap(\.name?.string) == ["A", "B"])
        #expect(published.jobLocation?.city?.name?.string == "B")
        #expect(published.jobLocation?.country == nil)
        #expect(published.jobLocation?.string == "Berlin")
        #expect(published.baseSalary?.monetaryAmount?.value?.quantitativeValue?.minValue?.double == 10.5)
        #expect(published["x-internal"]?.source == "[1]")
        #expect(published.skills == nil)
    }

    @Test(arguments: [
        "schema:title", "https://schema.org/title", "http://www.schema.org/title", "Title", "schema:Title",
    ])
    func `a property is read and set under the key that it has`(key: String) throws {
        var posting = try Self.posting(#"{"@type": "JobPosting", "subtitle": "x", "\#(key)": "Welder"}"#)
        #expect(posting.published.title?.string == "Welder")
        posting.published.title = "Fitter"
        #expect(posting.published[key]?.string == "Fitter")
        #expect(posting.published["title"] == nil || key == "title")
        #expect(posting.title == "Fitter")
        posting.published.title = nil
        #expect(posting.published[key] == nil && posting.title == nil)
    }

    @Test func `superseded terms are read through their successors, and leave when those are set`() throws {
        var posting = try Self.posting(#"{"@type": "JobPosting", "benefits": "Sauna", "incentives": ["a"]}"#)
        #expect(posting.published.jobBenefits?.string == "Sauna")
        #expect(posting.published.benefits?.string == "Sauna")
        #expect(posting.published.incentiveCompensation?.string == "a")
        posting.published.jobBenefits = "Canteen"
        posting.published.incentiveCompensation = nil
        #expect(
            String(decoding: posting.encoded(), as: UTF8.self) == #"{"@type":"JobPosting","jobBenefits":"Canteen"}"#)
    }

    @Test func `a posting is built with the same names`() throws {
        var posting = JobPosting()
        posting.published.title = "Welder"
        posting.published.employmentType = ["FULL_TIME", "TEMPORARY"]
        posting.published.totalJobOpenings = 2
        posting.published.directApply = true
        posting.published.hiringOrganization = .organization {
            $0.name = .string("Harbour Yard 3")
            $0.logo = .imageObject { $0.contentUrl = "https://yard3.example/logo.png" }
        }
        posting.published.jobLocation = [
            .place {
                $0.address = .postalAddress {
                    $0.addressCountry = "US"
                    $0.addressRegion = "CA"
                }
            }, "Somewhere",
        ]
        posting.published.baseSalary = .monetaryAmount {
            $0.currency = "USD"
            $0.value = .quantitativeValue {
                $0.minValue = 52_000
                $0.maxValue = .number(60_000.5)
                $0.unitText = "YEAR"
            }
        }
        posting.published.hiringOrganization?.organization?.url = "https://yard3.example/"
        posting.published.hiringOrganization?.alternateName = "HY3"
        posting.published.jobLocation?.append(.node(SchemaOrg.Place(name: "Berth 9")))
        #expect(
            String(decoding: posting.encoded(), as: UTF8.self)
                == #"{"@context":"https://schema.org","@type":"JobPosting","title":"Welder","#
                + #""employmentType":["FULL_TIME","TEMPORARY"],"totalJobOpenings":2,"directApply":true,"#
                + #""hiringOrganization":{"@type":"Organization","name":"Harbour Yard 3","logo":{"@type":"ImageObject","#
                + #""contentUrl":"https://yard3.example/logo.png"},"url":"https://yard3.example/","alternateName":"HY3"},"#
                + #""jobLocation":[{"@type":"Place","address":{"@type":"PostalAddress","addressCountry":"US","#
                + #""addressRegion":"CA"}},"Somewhere",{"@type":"Place","name":"Berth 9"}],"#
                + #""baseSalary":{"@type":"MonetaryAmount","currency":"USD","value":{"@type":"QuantitativeValue","#
                + #""minValue":52000,"maxValue":60000.5,"unitText":"YEAR"}}}"#)
        // What it means follows, and what is encoded says the same when it is read.
        #expect(posting.title == "Welder")
        #expect(posting.organization == "Harbour Yard 3")
        #expect(posting.region == ["US-CA"])
        #expect(posting.salaryMin == 52_000)
        let again = try JobPosting(parsing: posting.encoded())
        #expect(again == posting && again.hashValue == posting.hashValue)
        #expect(try Query("region = US-CA and organization ~ harbour").matches(posting))
    }

    @Test func `editing a view leaves its posting and its copies as they are`() throws {
        let posting = try Self.posting(#"{"@type": "JobPosting", "title": "Welder", "skills": ["TIG"]}"#)
        var copy = posting
        var view = copy.published
        view.title = "Fitter"
        #expect(copy.title == "Welder")
        copy.published = view
        copy.published.skills?.append("MAG")
        #expect(copy.title == "Fitter" && posting.title == "Welder")
        #expect(copy.published.skills?.strings == ["TIG", "MAG"] && posting.published.skills?.strings == ["TIG"])
        copy.published.skills?.removeAll()
        copy.published.title = nil
        #expect(String(decoding: copy.encoded(), as: UTF8.self) == #"{"@type":"JobPosting","skills":[]}"#)
    }

    static let names: [(text: String, code: String, pointer: String, meant: String?)] = [
        (#"{"@type": "JobPosting", "titel": "x"}"#, "published.property-misspelt", "/titel", "title"),
        (#"{"@type": "JobPosting", "Title": "x"}"#, "published.property-misspelt", "/Title", "title"),
        (
            #"{"@type": "JobPosting", "hiringOrganization": {"adress": "x"}}"#, "published.property-misspelt",
            "/hiringOrganization/adress", "address"
        ),
        (
            #"{"@type": "JobPosting", "internalCostCentre": 1}"#, "published.property-unknown", "/internalCostCentre",
            nil
        ),
        (#"{"@type": "JobPosting", "benefits": "x"}"#, "published.property-superseded", "/benefits", "jobBenefits"),
        (
            #"{"@type": "JobPosting", "jobLocation": [{"@type": "Plaec"}]}"#, "published.type-unknown",
            "/jobLocation/0/@type", "Place"
        ),
    ]

    @Test(arguments: names)
    func `names that schema.org does not have are told, with what was meant`(
        text: String, code: String, pointer: String, meant: String?
    ) throws {
        let found = try Self.posting(text).publishedDiagnostics
        #expect(found.map(\.code) == [code])
        #expect(found.first?.pointer == pointer)
        if let meant { #expect(found.first?.message.contains(" \(meant)") == true) }
        if meant == nil { #expect(found.first?.message.contains("mean") == false) }
        let place = try #require(found.first)
        #expect(place.position.column == place.byteRange.lowerBound + 1)
    }

    @Test(arguments: [
        #"{"@context": "https://schema.org", "@type": ["JobPosting", "https://schema.org/Thing"], "@id": "x", "title": 1}"#,
        #"{"@type": "JobPosting", "schema:title": "x", "https://schema.org/url": "y", "gr:name": "z", "@value": 1}"#,
        #"{"@type": "JobPosting", "hiringOrganization": {"@type": "Hospital", "medicalSpecialty": "Anesthesia"}}"#,
    ])
    func `known names and those of others are not`(text: String) throws {
        #expect(try Self.posting(text).publishedDiagnostics.isEmpty)
    }
}
