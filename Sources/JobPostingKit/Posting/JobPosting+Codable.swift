#if !hasFeature(Embedded)
    import JobPostingJSON

    // A posting, or a part of it, as a value of Swift's encoders and decoders: the JSON that it is. What they cannot hold
    // is lost there, and only there: the order of members, where the encoder has none; all but the last of duplicate keys;
    // digits of a number that is no 64-bit integer and no double. `encoded()` loses nothing.

    extension JobPosting: Codable {
        /// The posting as its members.
        public func encode(to encoder: any Encoder) throws {
            try JSONTreeCoding.encode(draft.value, to: encoder)
        }

        /// A posting of the members that a decoder has.
        ///
        /// - Throws: What the decoder throws; `DecodingError.dataCorrupted` for what is no object, or beyond the limits.
        public init(from decoder: any Decoder) throws {
            let draft = try JSONTreeCoding.decodeObject(from: decoder)
            self.init(draft.value, origin: .start)
        }
    }

    extension SchemaOrg.Value: Codable {
        /// The value as JSON.
        public func encode(to encoder: any Encoder) throws { try JSONTreeCoding.encode(json, to: encoder) }

        /// A value of what a decoder has.
        public init(from decoder: any Decoder) throws {
            try self.init(JSONTreeCoding.decode(from: decoder, depth: JSONTree.Limits.depth))
        }
    }

    extension SchemaOrg.Node {
        /// The node as its members.
        public func encode(to encoder: any Encoder) throws { try JSONTreeCoding.encode(json, to: encoder) }

        /// A node of the members that a decoder has.
        ///
        /// - Throws: What the decoder throws; `DecodingError.dataCorrupted` for what is no object, or beyond the limits.
        public init(from decoder: any Decoder) throws {
            self.init(draft: try JSONTreeCoding.decodeObject(from: decoder))
        }
    }

    extension JobPosting: TextOutputStreamable, CustomDebugStringConvertible {
        /// Writes the published JSON: what `print` shows. (`description` is a fact.)
        public func write(to target: inout some TextOutputStream) { target.write(debugDescription) }
        /// The published JSON.
        public var debugDescription: String { String(decoding: encoded(), as: UTF8.self) }
    }

    extension SchemaOrg.Value: CustomStringConvertible {
        /// The value as compact JSON.
        public var description: String { String(decoding: JSONWriter.compact(json), as: UTF8.self) }
    }

    extension SchemaOrg.Values: CustomStringConvertible {
        /// The values as compact JSON, as they are written.
        public var description: String {
            if !isList, let only = first { return only.description }
            return "[" + map { $0.description }.joined(separator: ",") + "]"
        }
    }

    extension SchemaOrg.Node {
        /// Writes the node as compact JSON: what `print` shows. (`description` is a property of schema.org.)
        public func write(to target: inout some TextOutputStream) { target.write(debugDescription) }
        /// The node as compact JSON.
        public var debugDescription: String { String(decoding: JSONWriter.compact(json), as: UTF8.self) }
    }

    /// JSON values and Swift's coders.
    private enum JSONTreeCoding {
        /// A key of any name.
        struct Key: CodingKey {
            let stringValue: String
            var intValue: Int? { nil }
            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }

        /// A value that encodes itself.
        struct Part: Encodable {
            let value: JSONValue
            func encode(to encoder: any Encoder) throws { try JSONTreeCoding.encode(value, to: encoder) }
        }

        /// A value that decodes itself, at most so deep.
        struct DecodedPart: Decodable {
            let tree: JSONTree
            init(from decoder: any Decoder) throws {
                // An encoder's path is as long as the containers around it.
                tree = try JSONTreeCoding.decode(from: decoder, depth: JSONTree.Limits.depth - decoder.codingPath.count)
            }
        }

        /// Recursion is as deep as the value, which the parser or an edit has limited.
        static func encode(_ value: JSONValue, to encoder: any Encoder) throws {
            switch value.kind {
            case .object:
                var container = encoder.container(keyedBy: Key.self)
                for (key, value) in value.members {
                    try container.encode(Part(value: value), forKey: Key(stringValue: key))
                }
            case .array:
                var container = encoder.unkeyedContainer()
                for element in value.elements { try container.encode(Part(value: element)) }
            case .null:
                var container = encoder.singleValueContainer()
                try container.encodeNil()
            case .false, .true:
                var container = encoder.singleValueContainer()
                try container.encode(value.boolean ?? false)
            case .string:
                var container = encoder.singleValueContainer()
                try container.encode(value.string ?? "")
            case .number:
                var container = encoder.singleValueContainer()
                if let integer = value.int64 {
                    try container.encode(integer)
                } else if let integer = value.uint64 {
                    try container.encode(integer)
                } else {
                    try container.encode(value.double ?? .nan)
                }
            }
        }

        static func decodeObject(from decoder: any Decoder) throws -> JSONDraft {
            let draft = try JSONDraft(decode(from: decoder, depth: JSONTree.Limits.depth))
            guard draft.value.kind == .object else {
                throw DecodingError.dataCorrupted(
                    DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "a node is an object"))
            }
            return draft
        }

        /// Recursion ends at the depth limit.
        static func decode(from decoder: any Decoder, depth: Int) throws -> JSONTree {
            guard depth > 0 else {
                throw DecodingError.dataCorrupted(
                    DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "nested too deep"))
            }
            if let container = try? decoder.container(keyedBy: Key.self) {
                return JSONTree(
                    .object(
                        try container.allKeys.map {
                            JSONTree.Member($0.stringValue, try container.decode(DecodedPart.self, forKey: $0).tree)
                        }))
            }
            if var container = try? decoder.unkeyedContainer() {
                var elements: [JSONTree] = []
                while !container.isAtEnd { elements.append(try container.decode(DecodedPart.self).tree) }
                return JSONTree(.array(elements))
            }
            let container = try decoder.singleValueContainer()
            if container.decodeNil() { return .null }
            if let boolean = try? container.decode(Bool.self) { return .boolean(boolean) }
            if let integer = try? container.decode(Int64.self) { return .number(integer) }
            if let integer = try? container.decode(UInt64.self) { return .number(integer) }
            if let number = try? container.decode(Double.self) { return JSONTree.number(number) ?? .null }
            return .string(try container.decode(String.self))
        }
    }
#endif
