//! Packs the page: style, script, words, what is shown without scripts, and the engine, into one file whose policy names each script and
//! style by its hash.
//!
//! usage: pack PAGE ENGINE.wasm UNPACKER.wasm
//!        pack PAGE ENGINE.js

#[cfg(target_family = "wasm")]
fn main() {}

#[cfg(not(target_family = "wasm"))]
fn main() -> Result<(), String> {
    let read = |path: &str| std::fs::read(path).map_err(|error| format!("{path}: {error}"));
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (to, engine) = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [to, engine, unpacker] => (*to, native::Packed::Wasm(read(engine)?, read(unpacker)?)),
        [to, engine] => (*to, native::Packed::Script(read(engine)?)),
        _ => return Err("usage: pack PAGE ENGINE.wasm UNPACKER.wasm, or pack PAGE ENGINE.js".into()),
    };
    std::fs::write(to, native::page(&engine)?).map_err(|error| format!("{to}: {error}"))
}

#[cfg(not(target_family = "wasm"))]
mod native {
    use std::collections::BTreeMap;
    use std::io::Write;

    use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
    use flate2::{Compression, write::GzEncoder};
    use maud::{PreEscaped, html};
    use sha2::{Digest, Sha256};
    use which_messenger::knowledge::{Date, Knowledge};
    use which_messenger::load;
    use which_messenger::locale::Words;
    use which_messenger::report::{self, Block, Report};
    use which_messenger::view::{Comparison, Wanted};
    use which_messenger_unpack::pack;
    use which_messenger_web::{Language, language, tags};

    const PAGE: &str = include_str!("../page.html");
    const STYLE: &str = include_str!("../page.css");
    const SCRIPT: &str = include_str!("../page.js");

    /// An engine.
    pub(crate) enum Packed {
        /// In WASM, with what unpacks it.
        Wasm(Vec<u8>, Vec<u8>),
        /// As a script, which the browser unpacks by itself.
        Script(Vec<u8>),
    }

    /// An engine as it stands in the page.
    struct Letters {
        kind: &'static str,
        engine: String,
        /// Nothing for a script.
        unpacker: String,
        /// What the policy has to let run for it.
        may_run: String,
    }

    impl Packed {
        fn letters(&self) -> std::io::Result<Letters> {
            Ok(match self {
                Self::Wasm(engine, unpacker) => Letters {
                    kind: "wasm",
                    engine: pack(engine)?,
                    unpacker: BASE64.encode(gzip(unpacker)?),
                    may_run: "'wasm-unsafe-eval'".into(),
                },
                Self::Script(engine) => Letters {
                    kind: "js",
                    engine: BASE64.encode(gzip(engine)?),
                    unpacker: String::new(),
                    may_run: hash(engine),
                },
            })
        }
    }

    /// The page with `engine`.
    pub(crate) fn page(engine: &Packed) -> Result<String, String> {
        let tags = tags();
        let languages: Vec<(&str, &Language)> =
            tags.iter().map(|tag| Ok((tag.as_str(), language(tag)?))).collect::<Result<_, String>>()?;
        let Some(((_, english), others)) = languages.split_first() else {
            return Err("there is no language".into());
        };
        let Letters { kind, engine: letters, unpacker, may_run } =
            engine.letters().map_err(|error| error.to_string())?;
        let style = format!("{}{STYLE}", report::HTML_STYLE);
        let policy = format!(
            "default-src 'none'; script-src {} {may_run}; style-src {}; base-uri 'none'; form-action 'none'",
            hash(SCRIPT.as_bytes()),
            hash(style.as_bytes())
        );
        // Whatever stands there without scripts cannot be packed: the smaller file says it in English, and names the other file.
        let still: String = match engine {
            Packed::Wasm(..) => elsewhere(others) + &without_scripts("en", english),
            Packed::Script(_) => {
                languages.iter().map(|(tag, language)| without_scripts(tag, language)).collect()
            }
        };
        let choices = html! { @for (tag, language) in &languages { option value=(tag) { (language.words.say("language-name")) } } };
        let footer = html! { (english.words.say("web-footer")) };
        let made_by =
            html! { "which-messenger " (env!("CARGO_PKG_VERSION")) " · " (english.engine.knowledge().hash) };
        let places = [
            ("%POLICY%", policy),
            ("%STYLE%", style),
            ("%LANGUAGES%", choices.into_string()),
            ("%STILL%", still),
            ("%FOOTER%", footer.into_string()),
            ("%MADE_BY%", made_by.into_string()),
            ("%WORDS%", words(&languages)?),
            ("%KIND%", kind.to_owned()),
            ("%UNPACKER%", unpacker),
            ("%ENGINE%", letters),
            ("%SCRIPT%", SCRIPT.to_owned()),
        ];
        filled(PAGE, &places)
    }

    /// The page with its places filled, from the last to the first: what is put in is not looked at again.
    fn filled(page: &str, places: &[(&str, String)]) -> Result<String, String> {
        let mut page = page.to_owned();
        for (place, text) in places.iter().rev() {
            let at = page.find(place).ok_or_else(|| format!("page.html has no place {place}"))?;
            page.replace_range(at..at + place.len(), text);
        }
        Ok(page)
    }

    /// What a policy calls a script or a style.
    fn hash(text: &[u8]) -> String {
        format!("'sha256-{}'", BASE64.encode(Sha256::digest(text)))
    }

    fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes)?;
        encoder.finish()
    }

    /// The page's own words in each language, as an object; no text in it can end the script that it stands in.
    fn words(languages: &[(&str, &Language)]) -> Result<String, String> {
        let english = load::english().text;
        let ids: Vec<&str> = english
            .lines()
            .filter_map(|line| line.split_once(" = "))
            .map(|(id, _)| id)
            .filter(|id| id.starts_with("web-"))
            .collect();
        let said: BTreeMap<&str, BTreeMap<&str, String>> = languages
            .iter()
            .map(|(tag, language)| (*tag, ids.iter().map(|id| (*id, language.words.say(id))).collect()))
            .collect();
        serde_json::to_string(&said)
            .map(|text| text.replace('<', "\\u003c"))
            .map_err(|error| error.to_string())
    }

    /// For those who read another language: where theirs stands.
    fn elsewhere(languages: &[(&str, &Language)]) -> String {
        let text = html! { @for (tag, language) in languages { p lang=(tag) { (language.words.say("web-no-script-elsewhere")) } } };
        text.into_string()
    }

    /// What is known, for a browser that runs no scripts.
    fn without_scripts(tag: &str, language: &Language) -> String {
        let (knowledge, words) = (language.engine.knowledge(), &language.words);
        let reports = reports(knowledge, words);
        let parts = reports
            .iter()
            .enumerate()
            .map(|(at, report)| report::html_fragment(report, &format!("{tag}-{at}-")));
        let text = html! {
            section lang=(tag) {
                p { (words.say("web-no-script")) }
                @for part in parts { (PreEscaped(part)) }
            }
        };
        text.into_string()
    }

    fn reports(knowledge: &Knowledge, words: &Words) -> Vec<Report> {
        // The facts are as old as they are: a page that lies about says nothing of what is due today.
        let today = Date::default();
        let comparison = Comparison { messengers: knowledge.candidates().collect(), differences: false };
        let guides = Wanted { all: true, ..Wanted::default() };
        let mut reports = vec![
            report::compare(knowledge, words, &comparison, today),
            report::criteria(knowledge, words),
            report::guides(knowledge, words, &guides, today),
        ];
        // No camera looks at a page that is read like this; the addresses stand there.
        for report in &mut reports {
            report.blocks.retain(|block| !matches!(block, Block::Scan { .. }));
        }
        reports
    }
}
