/// The C interface, as the sources of `JobPostingABI` declare it, in the order in which the header tells it.
struct Interface {
    var sections: [Section] = []

    struct Section {
        /// Its place in the book.
        var place: Int
        var title: String
        var items: [Item] = []
    }

    enum Item {
        case banner(String)
        case prose(Documentation)
        case declaration(Declaration)
    }

    struct Declaration {
        var name: String
        var documentation: Documentation
        var kind: Kind
    }

    enum Kind {
        /// `#define`.
        case constant(Value)
        case enumeration([Enumerator])
        case structure([Member])
        case union([Member])
        /// An incomplete struct.
        case handle
        /// A pointer to a function.
        case callback(Signature)
        case function(Signature)
    }

    struct Enumerator {
        var name: String
        var value: Int128
        var documentation: Documentation
        /// The title under which it and its followers stand.
        var banner: String?
    }

    struct Member {
        var name: String
        var type: CType
        var documentation: Documentation
        /// What the struct's initialiser puts there.
        var initial: Value?
    }

    struct Signature {
        var parameters: [Parameter]
        var result: CType
    }

    struct Parameter {
        var name: String
        var type: CType
    }

    /// All declarations, in the header's order.
    var declarations: [Declaration] {
        sections.flatMap(\.items).compactMap { item in
            if case .declaration(let declaration) = item { declaration } else { nil }
        }
    }
}

/// A constant or an initial value.
enum Value: Equatable {
    case integer(Int128)
    /// A floating-point literal, as written.
    case real(String)
    case boolean(Bool)
    case text(String)
    case null
    case enumerator(String)
    /// The size of the struct in which it stands.
    case size
    /// A nested struct's own initialiser.
    case initialiser(of: String)
}

/// A C type, as far as the interface uses them.
indirect enum CType: Equatable {
    case void
    case scalar(Scalar)
    case enumeration(String)
    case structure(String)
    case union(String)
    case handle(String)
    case callback(String, isNullable: Bool)
    case pointer(to: CType, isConstant: Bool, isNullable: Bool)
    /// An array inside a struct; `length` is a number or a constant's name.
    case array(of: CType, length: String, count: Int128)
}

/// The arithmetic types: how Swift writes them, and what they are in C and in ctypes.
enum Scalar: String, CaseIterable {
    case bool = "Bool"
    case char = "CChar"
    case cInt = "CInt"
    case double = "Double"
    case float = "Float"
    case int8 = "Int8"
    case int16 = "Int16"
    case int32 = "Int32"
    case int64 = "Int64"
    case uint8 = "UInt8"
    case uint16 = "UInt16"
    case uint32 = "UInt32"
    case uint64 = "UInt64"
    case size = "Int"

    /// `Int` is `size_t`: so does the compiler import it, and `UInt` would not match.
    var c: String {
        switch self {
        case .bool: "bool"
        case .char: "char"
        case .cInt: "int"
        case .double: "double"
        case .float: "float"
        case .size: "size_t"
        case .int8: "int8_t"
        case .int16: "int16_t"
        case .int32: "int32_t"
        case .int64: "int64_t"
        case .uint8: "uint8_t"
        case .uint16: "uint16_t"
        case .uint32: "uint32_t"
        case .uint64: "uint64_t"
        }
    }

    var ctypes: String {
        self == .size ? "ctypes.c_size_t" : "ctypes.c_" + (c.hasSuffix("_t") ? String(c.dropLast(2)) : c)
    }

    /// What a member of this type is in Python.
    var python: String {
        switch self {
        case .bool: "bool"
        case .char: "bytes"
        case .double, .float: "float"
        default: "int"
        }
    }
}
