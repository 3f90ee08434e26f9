extension Query {
    /// Reads what a person types into a search box. Every text is a query; what is not understood is plain words.
    ///
    ///     Query(searching: #"python OR rust "data engineer" -senior company:acme near:Berlin"#)
    ///
    /// All terms must be satisfied.
    ///
    /// | typed | asks for |
    /// |---|---|
    /// | `python` | a whole word of the title, the organisation, a town, a skill or the text; `C++`, `.NET`, `401(k)` are words |
    /// | `full-stack` `R&D` | words that stand one after the other |
    /// | `"data engineer"` | the same; a quotation mark that is not closed reaches to the end; any of `"` `“` `”` `„` `«` `»` |
    /// | `engin*` | a prefix |
    /// | `python OR rust` `python \| rust` | one of them: `OR` in capitals, between two terms, and binding them |
    /// | `-senior` `NOT senior` | not that |
    /// | `-(java OR go)` `(a b) OR c` | a group, to which `OR`, `-` and `NOT` apply as a whole |
    /// | `remote` `hybrid` `onsite` | the workplace, or the word |
    /// | `near Berlin` `near "San Francisco"` | a place: a town, or the region or country that is called so |
    /// | `near Austin, TX` | the two of one and the same place |
    /// | `near me` | nothing: where that is, is not known here |
    /// | `company:acme` `title:"data engineer"` | words of a field of the catalogue, by its name or an everyday one |
    /// | `country:germany` `type:full-time` | a code, from its name |
    /// | `place:Berlin` `near:Berlin` | a place, as above |
    /// | `remote:yes` `is:remote` `remote:no` | a flag |
    /// | `posted:7d` `posted:>=2025-01-01` | posted in the last seven days; a comparison of a date |
    /// | `pay:>100kUSD` `pay:100kUSD` | a year's pay that reaches so much; only with a currency |
    ///
    /// Amounts and dates are told by their field alone: `> 100k usd` is words. Other punctuation means nothing.
    /// A text without a term is every posting. Of long texts, `Limits.searchSize` bytes and `Limits.searchTerms` terms are
    /// read, so that the query's own text is never too long to be read again.
    ///
    /// - Complexity: O(*n*), and some look-ups of names for each place.
    public init(searching text: String) {
        var reader = SearchReader(text)
        self.init(reader.query())
    }
}
