//! What a shell and a manual reader want: completions and man pages, made from the one definition of the arguments.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use clap::builder::PossibleValuesParser;
use clap_complete::Shell;

use super::environment::Environment;
use super::{files, output, resolve, writer};
use crate::cli::{self, Settings};
use crate::error::{Error, status};
use crate::knowledge::Knowledge;
use crate::load;

/// Completions for one shell, with the ids of the knowledge. The script asks nobody: it holds all that it completes.
pub(super) fn completions(
    settings: &Settings<'_>,
    shell: Shell,
    environment: &Environment,
) -> Result<u8, Error> {
    let knowledge = resolve(&files(settings.knowledge)?, environment)?;
    let languages = load::languages(settings.knowledge);
    let mut definition = with_ids(cli::definition(), &knowledge, &languages);
    let name = definition.get_name().to_owned();
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut definition, name, &mut script);
    let mut script = String::from_utf8_lossy(&script).into_owned();
    if shell == Shell::Bash {
        script.push_str(BASH_WORDS);
    }
    output::write(settings.output, &script)?;
    Ok(status::DONE)
}

/// The definition in which every argument that is an id knows all of them. Ids are words of lower-case letters, digits and
/// underscores, so that no shell takes them for anything else; names and labels are free text, and left out.
fn with_ids(definition: clap::Command, knowledge: &Knowledge, languages: &[String]) -> clap::Command {
    let messengers: Vec<String> = knowledge.messengers.iter().map(|(_, row)| row.id.clone()).collect();
    let guides = knowledge.guides.iter().map(|(_, guide)| guide.id.clone());
    let topics: Vec<String> = guides.collect::<BTreeSet<_>>().into_iter().collect();
    let devices = &knowledge.questions[knowledge.devices];
    let platforms: Vec<String> = devices.options.iter().map(|option| option.id.clone()).collect();
    let answers = knowledge.questions.iter().flat_map(|(_, question)| {
        let options = question.options.iter().map(|option| option.id.as_str());
        options.chain(["dont_know", "rather_not_say"]).map(|option| format!("{}={option}", question.id))
    });
    let answers: Vec<String> = answers.collect();
    let rules: Vec<String> = knowledge.rules.iter().map(|(_, row)| row.id.clone()).collect();
    let ids = |argument: clap::Arg| match argument.get_id().as_str() {
        "messenger" | "messengers" => argument.value_parser(PossibleValuesParser::new(messengers.clone())),
        "topic" => argument.value_parser(PossibleValuesParser::new(topics.clone())),
        "on" => argument.value_parser(PossibleValuesParser::new(platforms.clone())),
        "set" => argument.value_parser(PossibleValuesParser::new(answers.clone())),
        "reason" => argument.value_parser(PossibleValuesParser::new(rules.clone())),
        "lang" => argument.value_parser(PossibleValuesParser::new(languages.to_vec())),
        _ => argument,
    };
    definition.mut_args(ids).mut_subcommands(|command| command.mut_args(ids))
}

/// Bash takes `question=option` for three words. This puts them together before the script above completes them, and
/// gives back only what is missing.
const BASH_WORDS: &str = r#"
_which__messenger__words() {
    local word=$2 before=$3 at=$COMP_CWORD start
    [[ $word == "=" ]] && word=
    if (( at > 1 )) && [[ ${COMP_WORDS[at]} == "=" || ${COMP_WORDS[at-1]} == "=" ]]; then
        [[ ${COMP_WORDS[at]} == "=" ]] || (( at -= 1 ))
        start="${COMP_WORDS[at-1]}="
        before=${COMP_WORDS[at-2]}
        if [[ $start == --*= ]]; then
            before=${start%=}
            start=
        elif [[ $before == "=" ]] && (( at > 3 )); then
            before=${COMP_WORDS[at-3]}
        fi
        # Of several options of one question, the last.
        if [[ $start && $word == *,* ]]; then
            local done="${word%,*},"
            _which__messenger "$1" "$start${word##*,}" "$before"
            COMPREPLY=( "${COMPREPLY[@]/#"$start"/"$done"}" )
            return 0
        fi
        _which__messenger "$1" "$start$word" "$before"
        COMPREPLY=( "${COMPREPLY[@]#"$start"}" )
        return 0
    fi
    _which__messenger "$@"
}

complete -o bashdefault -o default -F _which__messenger__words which-messenger
"#;

/// Man pages, one file for the program and one for each command. Readable by everybody, unlike answers and results.
pub(super) fn man(folder: &Path) -> Result<u8, Error> {
    let mut definition = cli::definition();
    definition.build();
    let pages: io::Result<Vec<writer::NewFile>> = pages(&definition);
    let pages = pages.map_err(|source| Error::file("cannot write", folder, source))?;
    writer::write_folder(folder, &pages)?;
    Ok(status::DONE)
}

fn pages(definition: &clap::Command) -> io::Result<Vec<writer::NewFile>> {
    let page = |command: &clap::Command| {
        let man = clap_mangen::Man::new(command.clone());
        let mut page = Vec::new();
        man.render(&mut page)?;
        Ok((man.get_filename(), page))
    };
    std::iter::once(definition).chain(definition.get_subcommands()).map(page).collect()
}
