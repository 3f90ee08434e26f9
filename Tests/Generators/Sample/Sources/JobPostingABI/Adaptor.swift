// What all bodies share; nothing for the header.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, TypeNamesShouldBeCapitalized

public typealias jobposting_document_ref = OpaquePointer  // C: jobposting_document
public typealias jobposting_document_cref = OpaquePointer  // C: const jobposting_document
public typealias jobposting_document_out = UnsafeMutablePointer<OpaquePointer?>  // C: jobposting_document **
