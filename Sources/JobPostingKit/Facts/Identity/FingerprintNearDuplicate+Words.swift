/// Words that make no difference between copies of an advertisement.
enum NearDuplicateWords {
    /// A set of words by their hashes, in rising order.
    struct Table: Sendable {
        private let hashes: [UInt64]

        /// Reads words, folded, with white space between them.
        init(_ text: StaticString) {
            let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
            hashes = bytes.split { $0 == 0x20 || $0 == 0x0A }.map { FingerprintWord.hash($0) }.sorted()
        }

        /// Whether a word is in the table.
        ///
        /// - Complexity: O(log words).
        func contains(_ hash: UInt64) -> Bool {
            var low = 0
            var high = hashes.count
            while low < high {
                let middle = (low + high) / 2
                if hashes[middle] < hash { low = middle + 1 } else { high = middle }
            }
            return low < hashes.count && hashes[low] == hash
        }
    }

    /// Legal forms of companies, and `the`: boards write or omit them. Of `S.A.`, `e.V.` and the like each letter is a
    /// word; they are left out together with the single letters of names.
    static let legalForms = Table(
        """
        the inc incorporated llc llp lp ltd limited plc corp corporation co company pty pvt private pbc
        gmbh ggmbh mbh ag kg kgaa se ug ohg gbr ev eg sa sas sasu sarl sl slu srl spa snc sca scop nv bv vof cv
        ab oy oyj as asa aps ks hf ehf sp zoo spzoo sro kft zrt doo ooo ood ead pte sdn bhd kk gk lda ltda eireli
        """)

    /// Words of titles that say nothing of the job: of twelve languages the articles, prepositions and conjunctions that
    /// stand before a place or an employer, what marks the genders, and where the work is done, which varies like a place.
    static let titleNoise = Table(
        """
        the a an at in for of and or to with near
        m w f d x h v k n mwd mfd wmd fmd mfx gn gender genders all
        bei im am fur und oder mit der die das den dem zum zur raum
        chez a le la les de du des et ou pour en au aux sur
        el los las y o para con por e o os as um uma em no na nos nas
        il lo gli per di da della dello dei del presso alla
        bij het een en voor te van op
        w z dla oraz na do ve pa och av for pro v u
        remote hybrid onsite homeoffice job jobs hiring urgent wanted vacancy
        """)
}
