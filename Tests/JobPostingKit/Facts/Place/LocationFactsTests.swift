import Testing

@testable import JobPostingKit

/// The shapes in which places are published.
@Suite struct LocationFactsTests {
    /// The parts of all places; `locations` has its own table.
    static let parts: [Field] = [.country, .region, .locality, .postalCode, .latitude, .longitude]

    private static let address = "/jobLocation/address"

    private static let codes: [FactCase] = [
        address(#""addressCountry": "US""#, "country US stated \(address)/addressCountry"),
        address(#""addressCountry": " us ""#, "country US converted \(address)/addressCountry"),
        address(#""addressCountry": "USA""#, "country US converted \(address)/addressCountry"),
        address(#""addressCountry": "Deutschland""#, "country DE converted \(address)/addressCountry"),
        address(#""addressCountry": "Nowhere""#, codes: ["fact.country.unrecognised"]),
        address(#""addressCountry": """#), address(#""addressCountry": null"#), address(#""addressCountry": false"#),
        // A Country object, wrapped text, a list.
        address(
            #""addressCountry": {"@type": "Country", "name": "SE"}"#, "country SE stated \(address)/addressCountry/name"
        ),
        address(
            #""addressCountry": {"@type": "Country", "name": "Sweden"}"#,
            "country SE converted \(address)/addressCountry/name"),
        address(#""addressCountry": {"@id": "SE"}"#),
        address(#""addressCountry": {"@value": "SE"}"#, "country SE stated \(address)/addressCountry/@value"),
        address(#""addressCountry": ["SE", "NO"]"#, "country SE stated \(address)/addressCountry/0"),
        // Regions: whole codes, and the part behind the country's.
        address(
            #""addressRegion": "US-CA""#, "country US inferred \(address)/addressRegion",
            "region US-CA stated \(address)/addressRegion"),
        address(
            #""addressRegion": "CA", "addressCountry": "US""#, "country US stated \(address)/addressCountry",
            "region US-CA converted \(address)/addressRegion"),
        address(
            #""addressRegion": {"@type": "State", "name": "CA"}, "addressCountry": {"name": "US"}"#,
            "country US stated \(address)/addressCountry/name", "region US-CA converted \(address)/addressRegion/name"),
        address(
            #""addressRegion": "13", "addressCountry": "JP""#, "country JP stated \(address)/addressCountry",
            "region JP-13 converted \(address)/addressRegion"),
        address(#""addressRegion": "CA""#, codes: ["fact.region.ambiguous"]),
        address(
            #""addressRegion": "California", "addressCountry": "US""#, "country US stated \(address)/addressCountry",
            "region US-CA converted \(address)/addressRegion"),
        address(
            #""addressRegion": "CA", "addressCountry": "DE""#, "country DE stated \(address)/addressCountry",
            codes: ["fact.region.unrecognised"]),
        address(#""addressRegion": """#),
    ]

    private static let texts: [FactCase] = [
        address(#""addressLocality": "Malmö""#, "locality Malmö stated \(address)/addressLocality"),
        address(#""addressLocality": "S&amp;ouml;dra""#, "locality Södra converted \(address)/addressLocality"),
        address(#""addressLocality": " A \n B ""#, "locality A B converted \(address)/addressLocality"),
        address(
            #""addressLocality": {"@type": "City", "name": "Lund"}"#,
            "locality Lund stated \(address)/addressLocality/name"),
        address(#""postalCode": "02139""#, "postal_code 02139 stated \(address)/postalCode"),
        address(#""postalCode": 2139"#, "postal_code 2139 converted \(address)/postalCode"),
        address(#""postalCode": "EC1A 1BB""#, "postal_code EC1A 1BB stated \(address)/postalCode"),
        address(#""streetAddress": null, "postalCode": """#),
        // The parts on the place itself; several addresses, several places, the same value once.
        FactCase(
            #""jobLocation": {"@type": "PostalAddress", "addressLocality": "X"}"#,
            ["locality X stated /jobLocation/addressLocality"]),
        FactCase(
            #""jobLocation": {"address": [{"addressLocality": "X"}, {"addressLocality": "Y"}]}"#,
            ["locality X stated \(address)/0/addressLocality", "locality Y stated \(address)/1/addressLocality"]),
        FactCase(
            #""jobLocation": [{"address": {"addressLocality": "X"}}, {"address": {"addressLocality": "X"}}]"#,
            ["locality X stated /jobLocation/0/address/addressLocality"]),
        FactCase(
            #""jobLocation": [{"address": {"addressCountry": "US"}}, {"address": {"addressCountry": "CA"}}]"#,
            [
                "country US stated /jobLocation/0/address/addressCountry",
                "country CA stated /jobLocation/1/address/addressCountry",
            ]),
        // Text has no parts; what is virtual is no place.
        FactCase(#""jobLocation": "Arnhem, NL""#, codes: ["fact.country.ambiguous"]),
        FactCase(#""jobLocation": {"address": "Arnhem"}"#),
        FactCase(
            #""jobLocation": "Arnhem, The Netherlands""#, ["country NL converted /jobLocation"]),
        FactCase(
            #""jobLocation": {"address": {"addressLocality": "Reims, France"}}"#,
            [
                "country FR inferred \(address)/addressLocality", "locality Reims converted \(address)/addressLocality",
            ]),
        FactCase(#""jobLocation": {"@type": "VirtualLocation", "address": {"addressCountry": "US"}}"#),
        FactCase(#""jobLocation": {"@type": ["Place", "VirtualLocation"], "latitude": 1, "longitude": 2}"#),
        FactCase(#""jobLocation": []"#), FactCase(#""jobLocation": 5"#), FactCase(#""jobLocation": [null, true]"#),
    ]

    private static let coordinates: [FactCase] = [
        place(
            #""geo": {"latitude": 59.3, "longitude": -18.5}"#, "latitude 59.3 stated /geo/latitude",
            "longitude -18.5 stated /geo/longitude"),
        place(
            #""latitude": 59.3, "longitude": -18.5"#, "latitude 59.3 stated /latitude",
            "longitude -18.5 stated /longitude"),
        place(
            #""geo": {"latitude": "59.3", "longitude": "18.5"}"#, "latitude 59.3 converted /geo/latitude",
            "longitude 18.5 converted /geo/longitude"),
        place(
            #""geo": [{}, {"latitude": 1, "longitude": 2}]"#, "latitude 1 stated /geo/1/latitude",
            "longitude 2 stated /geo/1/longitude"),
        place(
            #""geo": {"latitude": 99, "longitude": 2}, "latitude": 1, "longitude": 2"#, "latitude 1 stated /latitude",
            "longitude 2 stated /longitude", codes: ["fact.coordinates.impossible"]),
        place(
            #""geo": {"latitude": 90, "longitude": 180}"#, "latitude 90 stated /geo/latitude",
            "longitude 180 stated /geo/longitude"),
        place(
            #""geo": {"latitude": 0, "longitude": 9}"#, "latitude 0 stated /geo/latitude",
            "longitude 9 stated /geo/longitude"),
        place(#""geo": {"latitude": 0, "longitude": 0}"#, codes: ["fact.coordinates.placeholder"]),
        place(#""geo": {"latitude": "0.000000", "longitude": "0.000000"}"#, codes: ["fact.coordinates.placeholder"]),
        place(#""geo": {"latitude": 1, "longitude": 181}"#, codes: ["fact.coordinates.impossible"]),
        place(#""geo": {"latitude": "59-N", "longitude": 2}"#, codes: ["fact.coordinates.unrecognised"]),
        place(#""geo": {"latitude": 59.3}"#), place(#""geo": "54.727615,55.955778""#, codes: ["fact.coordinates.ambiguous"]),
        place(#""geo": {}"#),
        FactCase(
            #""jobLocation": [{"latitude": 1}, {"latitude": 2, "longitude": 3}, {"latitude": 4, "longitude": 5}]"#,
            ["latitude 2 stated /jobLocation/1/latitude", "longitude 3 stated /jobLocation/1/longitude"]),
    ]

    @Test(arguments: codes + texts + coordinates)
    func `reads the parts of places`(expected: FactCase) throws {
        try expected.check(Self.parts)
    }

    @Test(arguments: [
        FactCase(
            #""jobLocation": {"name": "Yard", "address": {"streetAddress": "Quay 1", "postalCode": 12345, "addressLocality":"#
                + #""X", "addressRegion": "CA", "addressCountry": "US"}, "geo": {"latitude": 1.5, "longitude": 2}}"#,
            ["locations name=Yard street=Quay 1 code=12345 town=X region=US-CA country=US at=1.5,2 converted /jobLocation"]
        ),
        FactCase(
            #""jobLocation": "Arnhem, NL""#, ["locations name=Arnhem, NL converted /jobLocation"],
            codes: ["fact.country.ambiguous"]),
        // The employer's name is no place's; "Remote" is no place, but its country is said.
        FactCase(
            #""hiringOrganization": "Kelp & Co", "jobLocation": {"name": "Kelp &amp; Co", "address": "Bude"}"#,
            ["locations name=Bude converted /jobLocation"]),
        FactCase(
            #""hiringOrganization": "Kelp & Co", "jobLocation": {"name": "kelp & co", "address": {"addressCountry": "GB"}}"#,
            ["locations country=GB converted /jobLocation"], codes: ["fact.locations.placeholder"]),
        FactCase(
            #""jobLocation": "Remote - Norway""#, ["locations country=NO converted /jobLocation"],
            codes: ["fact.locations.placeholder"]),
        FactCase(#""jobLocation": {"address": "Arnhem"}"#, ["locations name=Arnhem converted /jobLocation"]),
        FactCase(#""jobLocation": {"name": "O"}"#, ["locations name=O converted /jobLocation"]),
        FactCase(
            #""jobLocation": {"name": "O", "address": [{"addressLocality": "X"}, "Y"]}"#,
            ["locations name=O town=X converted /jobLocation", "locations name=Y converted /jobLocation"]),
        FactCase(
            #""jobLocation": ["X", "Y", "X", {"@type": "VirtualLocation", "name": "Z"}]"#,
            ["locations name=X converted /jobLocation/0", "locations name=Y converted /jobLocation/1"]),
        FactCase(#""jobLocation": {"@type": "Place"}"#), FactCase(#""jobLocation": {"address": {}}"#),
    ])
    func `reads whole places`(expected: FactCase) throws {
        try expected.check([.locations])
    }

    @Test func `every place is kept, and reading many is linear`() throws {
        let places = (0..<5000).map { #"{"address": {"addressLocality": "Town \#($0)"}}"# }.joined(separator: ",")
        let posting = try posting(#""jobLocation": [\#(places)]"#)
        #expect(posting.locality.count == 5000)
        #expect(posting.locations.last?.locality == "Town 4999")
    }

    /// A posting with one address.
    private static func address(_ members: String, _ facts: String..., codes: [String] = []) -> FactCase {
        FactCase(#""jobLocation": {"@type": "Place", "address": {\#(members)}}"#, facts, codes: codes)
    }

    /// A posting with one place; the pointers of the facts start there.
    private static func place(_ members: String, _ facts: String..., codes: [String] = []) -> FactCase {
        FactCase(
            #""jobLocation": {\#(members)}"#,
            facts.map { $0.split(separator: "/", maxSplits: 1).joined(separator: "/jobLocation/") }, codes: codes)
    }
}
