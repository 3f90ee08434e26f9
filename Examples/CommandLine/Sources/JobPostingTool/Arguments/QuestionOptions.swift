import ArgumentParser
import JobPostingKit

/// A query as the first argument.
struct QuestionArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "What is looked for, in the query language; '' is every posting.",
            discussion: """
                For example: 'remote and country = DE', 'salary_year >= 120k USD', 'title ~ engineer and not expired'.
                """),
        completion: FieldList.queryCompletion)
    var query: String

    @Flag(help: "QUERY is what a person types into a search box: it is never wrong, and plain words are looked for.")
    var search = false

    @Flag(help: "Skip unread what cannot match; what is wrong with it is not told.")
    var fast = false

    /// - Throws: What is wrong with the query, and where.
    func question() throws(Failure) -> Query? { try Question.read(query, isSearch: search) }
}

/// A query as an option.
struct QuestionOption: ParsableArguments {
    @Option(
        name: .customLong("where"), help: ArgumentHelp("Only postings that match.", valueName: "query"),
        completion: FieldList.queryCompletion)
    var condition: String?

    @Flag(help: "The query of --where is what a person types into a search box.")
    var search = false

    @Flag(help: "Skip unread what cannot match; what is wrong with it is not told.")
    var fast = false

    /// - Throws: What is wrong with the query, and where.
    func question() throws(Failure) -> Query? { try Question.read(condition ?? "", isSearch: search) }
}

/// Queries as they are typed on a command line.
enum Question {
    /// Reads a query; nothing is asked by an empty text.
    static func read(_ text: String, isSearch: Bool) throws(Failure) -> Query? {
        if text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }) { return nil }
        if isSearch { return Query(searching: text) }
        do throws(QueryError) {
            return try Query(text)
        } catch {
            var message = "the query cannot be read\n" + error.explanation(in: text)
            if text == "-" || System.exists(text) {
                message += "\nthere is a file of that name: the query comes before the files, and '' is every posting"
            }
            throw Failure(.usage, message)
        }
    }
}
