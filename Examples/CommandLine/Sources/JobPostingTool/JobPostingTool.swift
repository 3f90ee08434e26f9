import ArgumentParser

/// The tool; each command has a file in Commands.
struct JobPostingTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobposting",
        abstract: "Reads, searches, counts and re-encodes job postings (schema.org JobPosting).",
        discussion: """
            Ends with 0 when something was found, 1 when nothing matched, 2 when the arguments or the query are wrong, \
            3 when an input could not be read to its end, 4 when a record could not be read and --strict was given, \
            5 when the output could not be written, 130 after Ctrl-C.

            Completions for a shell are printed by: jobposting --generate-completion-script bash (or zsh, fish).
            """,
        version: "0.1.0",
        subcommands: [
            FactsCommand.self, QueryCommand.self, CountCommand.self, FacetsCommand.self, ConvertCommand.self,
            ExplainCommand.self,
        ])
}

/// One of the tool's commands.
protocol PostingCommand: ParsableCommand {
    /// Does the work, and says how the tool ends.
    mutating func carryOut() throws -> ExitStatus
}

@main
enum Program {
    static func main() {
        Interrupt.install()
        do {
            var command = try JobPostingTool.parseAsRoot()
            if var command = command as? any PostingCommand { System.exit(try command.carryOut().rawValue) }
            try command.run()
        } catch let failure as Failure {
            if !failure.message.isEmpty { ErrorOutput.line("jobposting: " + failure.message) }
            System.exit(failure.status.rawValue)
        } catch {
            end(with: error)
        }
    }

    /// Help and completions, which the parser of arguments throws, and arguments that are wrong.
    private static func end(with error: any Error) -> Never {
        let message = JobPostingTool.fullMessage(for: error)
        guard JobPostingTool.exitCode(for: error).isSuccess else {
            ErrorOutput.line(message)
            System.exit(ExitStatus.usage.rawValue)
        }
        let number = System.write(Array((message + "\n").utf8), to: System.standardOutput)
        System.exit(number == 0 ? ExitStatus.found.rawValue : ExitStatus.outputFailed.rawValue)
    }
}
