import JobPostingJSON
import Laws

/// Any bytes are read strictly or refused; what is refused is mended or refused again. Nothing traps.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = FuzzInput(start, count).bytes
    var parser = JSONParser()
    do {
        let node = try parser.parse(bytes)
        checkAccepted(node, bytes)
        checkWritten(JSONDocument(copying: node, of: bytes))
        checkPointers(JSONDocument(copying: node, of: bytes))
        checkUnwrapped(JSONDocument(copying: node, of: bytes))
    } catch {
        law((0...bytes.count).contains(error.offset), "an error lies in the text")
        checkRefused(bytes)
    }
    checkPart(bytes)
    return 0
}
