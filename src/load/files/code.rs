//! Every kind of error by a code that stays the same whatever the words become. `docs/data-format.md` lists them; a test holds it to this.

/// Declares the codes, each with what it means.
macro_rules! codes {
    ($($name:ident = $id:literal, $meaning:literal;)+) => {
        /// What kind of error a diagnostic tells.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $meaning] $name,)+
        }

        impl Code {
            /// Every code, in order.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The code itself.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)+
                }
            }

            /// What it means.
            pub const fn meaning(self) -> &'static str {
                match self {
                    $(Self::$name => $meaning,)+
                }
            }
        }
    };
}

impl Code {
    /// Whether there was too much of something.
    pub(in crate::load) fn is_limit(self) -> bool {
        matches!(self, Self::TooLarge | Self::NestedTooDeeply | Self::TooMany)
    }
}

codes! {
    InvalidUtf8 = "K001", "The file is not UTF-8.";
    MissingFormat = "K002", "The file does not say its format.";
    NewerFormat = "K003", "The file needs a newer program.";
    UnknownFormat = "K004", "There is no such format.";
    TooLarge = "K005", "The file is larger than its limit.";
    NestedTooDeeply = "K006", "Brackets are nested too deeply.";
    TooMany = "K007", "There is more of something than its limit.";
    MissingSeparator = "K010", "A comma or a closing bracket is missing.";
    Unclosed = "K011", "A text, a comment or a bracket is not closed.";
    AfterTheEnd = "K012", "The file goes on after its end.";
    UnknownEscape = "K013", "A backslash starts no known escape.";
    WrongKind = "K014", "Something of another kind should stand here.";
    UnknownWord = "K015", "Only certain words can stand here.";
    NumberOutOfRange = "K016", "A number is negative or too large.";
    Incomplete = "K017", "Something is incomplete.";
    Unexpected = "K018", "Something cannot stand here.";
    InvalidId = "K020", "An id has characters that ids cannot have.";
    ReservedId = "K021", "An id has a meaning of its own.";
    DuplicateId = "K022", "Two things have the same id.";
    UnknownField = "K023", "There is no such field.";
    DuplicateField = "K024", "A field is given twice.";
    MissingField = "K025", "A field is missing.";
    IdleField = "K026", "A field does nothing without another, or here.";
    DuplicateEntry = "K027", "Something appears twice in a list.";
    UnknownName = "K030", "Nothing has this id.";
    LaterQuestion = "K031", "A condition names a later question, or its own.";
    Unused = "K032", "A condition with a name is used nowhere.";
    InvalidText = "K040", "A text has characters or marks that texts cannot have.";
    EmptyText = "K041", "A text is empty.";
    ForeignAddress = "K042", "A text has an address of a kind that texts cannot have.";
    InvalidLink = "K043", "An address is not a plain `https://` address.";
    InvalidDate = "K044", "A date does not exist, or is written in another form.";
    WrongCount = "K050", "There are too few or too many options or levels.";
    CoreAfterOthers = "K051", "A core question comes after one that is not core.";
    EmptyRule = "K052", "A rule requires and prefers nothing.";
    RankingEnd = "K053", "The ranking does not end with an attribute.";
    Tie = "K054", "The last entry of the ranking leaves candidates equal.";
    MissingFact = "K060", "A messenger has no fact for an attribute, or a criterion leaves one out.";
    MissingSource = "K061", "Something has no source.";
    EmptyList = "K062", "A list that needs an entry is empty.";
    FirstAppHasCondition = "K063", "The first app has a condition.";
    WrongNumberChosen = "K070", "An answer has too few or too many options.";
    MixedAnswer = "K071", "Not knowing is combined with an option.";
    UnreadableAnswer = "K072", "An answer cannot be read.";
    NotRequired = "K073", "What was given up is not required.";
    FluentSyntax = "K080", "The file is not correct Fluent.";
    NotTranslated = "K081", "A text is not translated.";
    NothingToTranslate = "K082", "There is no text with this key.";
    PlacesDiffer = "K083", "A translation has other placeholders than the English text.";
    InvalidLanguage = "K084", "A folder is not named after a language.";
}
