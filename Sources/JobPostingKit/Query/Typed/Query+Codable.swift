#if !hasFeature(Embedded)
    extension Query: LosslessStringConvertible {
        /// Reads a query; nil where the text is none. ``init(_:)-(String)`` says why.
        ///
        /// Generic and the second choice, so that `try Query("…")` is the initialiser that tells errors.
        @_disfavoredOverload
        public init?<Text: StringProtocol>(_ description: Text) {
            guard let query = Query.read(String(description)) else { return nil }
            self = query
        }

        private static func read(_ text: String) -> Query? {
            do throws(QueryError) {
                return try Query(text)
            } catch {
                return nil
            }
        }
    }

    extension Query: Codable {
        /// The query as its canonical text.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(description)
        }

        /// A query of its text.
        ///
        /// - Throws: What the decoder throws; `DecodingError.dataCorrupted` for a text that is no query, with the
        ///   ``QueryError`` under it.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            let text = try container.decode(String.self)
            do throws(QueryError) {
                try self.init(text)
            } catch {
                throw DecodingError.dataCorrupted(
                    DecodingError.Context(
                        codingPath: decoder.codingPath, debugDescription: error.explanation(in: text),
                        underlyingError: error))
            }
        }
    }
#endif
