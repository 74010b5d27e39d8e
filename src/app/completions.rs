//! `completions`: scripts for shells, made from the one definition of the arguments and from the ids of the knowledge.

use std::collections::BTreeSet;

use clap::builder::PossibleValuesParser;
use clap_complete::Shell;

use super::environment::Environment;
use super::{files, output, resolve};
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
    match shell {
        Shell::Bash => script.push_str(&bash_names(&definition)),
        Shell::Fish => script.push_str(&fish_names(&definition)),
        _ => {}
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

/// What is completed in the place of a name: the command, and all ids that may stand there.
fn positional_ids(definition: &clap::Command) -> Vec<(String, String)> {
    let ids = |command: &clap::Command| {
        let values = command.get_positionals().flat_map(clap::Arg::get_possible_values);
        let ids: Vec<String> = values.map(|value| value.get_name().to_owned()).collect();
        (command.get_name().to_owned(), ids.join(" "))
    };
    definition.get_subcommands().map(ids).filter(|(_, ids)| !ids.is_empty()).collect()
}

/// What the script for fish leaves out.
fn fish_names(definition: &clap::Command) -> String {
    let line = |(command, ids): (String, String)| {
        format!(
            "complete -c which-messenger -n \"__fish_which_messenger_using_subcommand {command}\" -f -a \"{ids}\"\n"
        )
    };
    positional_ids(definition).into_iter().map(line).collect()
}

/// What the script for bash leaves out: names, and words with a `=` in them.
fn bash_names(definition: &clap::Command) -> String {
    let case = |(command, ids): (String, String)| format!("            {command}) ids=\"{ids}\" ;;\n");
    let cases: String = positional_ids(definition).into_iter().map(case).collect();
    let commands: Vec<&str> = definition.get_subcommands().map(clap::Command::get_name).collect();
    let arguments = definition.get_subcommands().flat_map(clap::Command::get_arguments);
    let valued = arguments.filter(|argument| argument.get_action().takes_values());
    let valued: BTreeSet<String> =
        valued.filter_map(|argument| Some(format!("--{}", argument.get_long()?))).collect();
    let valued: Vec<String> = valued.into_iter().collect();
    BASH_WORDS
        .replace("@CASES@\n", &cases)
        .replace("@COMMANDS@", &commands.join("|"))
        .replace("@VALUED@", &valued.join("|"))
}

/// Bash takes `question=option` for three words. This puts them together before the script above completes them, and
/// gives back only what is missing.
const BASH_WORDS: &str = r#"
_which__messenger__names() {
    local word i ids=
    case "$3" in @VALUED@) return 0 ;; esac
    [[ $2 == -* ]] && return 0
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case "$word" in @COMMANDS@) break ;; esac
    done
    case "$word" in
@CASES@
    esac
    COMPREPLY=( $(compgen -W "$ids" -- "$2") )
}

_which__messenger__words() {
    local word=$2 before=$3 at=$COMP_CWORD start done
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
        done=$start
        # Of several options of one question, the last.
        if [[ $start && $word == *,* ]]; then
            done=${word%,*},
            word=${word##*,}
            _which__messenger "$1" "$start$word" "$before"
            COMPREPLY=( "${COMPREPLY[@]/#"$start"/"$done"}" )
            return 0
        fi
        _which__messenger "$1" "$start$word" "$before"
        COMPREPLY=( "${COMPREPLY[@]#"$start"}" )
        return 0
    fi
    _which__messenger "$@"
    (( ${#COMPREPLY[@]} )) || _which__messenger__names "$@"
}

complete -o bashdefault -o default -F _which__messenger__words which-messenger
"#;
