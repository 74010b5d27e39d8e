//! `completions`: scripts for shells, made from the one definition of the arguments and from the ids of the knowledge.

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap_complete::Shell;

use super::environment::Environment;
use super::{damaged, knowledge, output};
use crate::cli::{self, Settings};
use crate::error::{Error, status};
use crate::knowledge::Ids;
use crate::load;

/// Completions for one shell, with the ids of the knowledge. The script asks nobody: it holds all that it completes.
pub(super) fn completions(
    settings: &Settings<'_>,
    shell: Shell,
    environment: &Environment,
) -> Result<u8, Error> {
    let ids = match settings.knowledge {
        Some(_) => knowledge(settings, environment)?.ids(),
        None => load::shipped_ids().map_err(damaged)?,
    };
    let languages = load::languages(settings.knowledge);
    let mut definition = with_ids(cli::definition(), ids, &languages);
    definition.build();
    let script = if shell == Shell::Bash {
        bash(&definition)
    } else {
        let name = definition.get_name().to_owned();
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut definition, name, &mut script);
        let script = String::from_utf8_lossy(&script).into_owned();
        match shell {
            Shell::Fish => script + &fish_names(&definition),
            // Behind a command zsh would go on with the options that stand before one.
            Shell::Zsh => script.replacen(ZSH_OPTIONS, &format!("_arguments -A '-*' {ZSH_FLAGS}"), 1),
            Shell::Bash | Shell::Elvish | Shell::PowerShell | _ => script,
        }
    };
    output::write(settings.output, &script)?;
    Ok(status::DONE)
}

/// The definition in which every argument that is an id knows all of them. Ids are words of lower-case letters, digits and
/// underscores, so that no shell takes them for anything else; names and labels are free text, and left out.
fn with_ids(definition: clap::Command, ids: Ids, languages: &[String]) -> clap::Command {
    let Ids { messengers, guides, devices, questions, rules } = ids;
    let answers = questions.iter().flat_map(|(question, options)| {
        let options = options.iter().map(String::as_str);
        options.chain(["dont_know", "rather_not_say"]).map(move |option| format!("{question}={option}"))
    });
    let answers: Vec<String> = answers.collect();
    let ids = |argument: clap::Arg| match argument.get_id().as_str() {
        "messenger" | "messengers" => argument.value_parser(PossibleValuesParser::new(messengers.clone())),
        "topic" => argument.value_parser(PossibleValuesParser::new(guides.clone())),
        "on" => argument.value_parser(PossibleValuesParser::new(devices.clone())),
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

/// How the script for zsh begins to look at a command line.
const ZSH_OPTIONS: &str = r#"_arguments "${_arguments_options[@]}""#;
const ZSH_FLAGS: &str = r#""${_arguments_options[@]}""#;

/// What the script for fish leaves out.
fn fish_names(definition: &clap::Command) -> String {
    let line = |(command, ids): (String, String)| {
        format!(
            "complete -c which-messenger -n \"__fish_which_messenger_using_subcommand {command}\" -f -a \"{ids}\"\n"
        )
    };
    positional_ids(definition).into_iter().map(line).collect()
}

/// The whole script for bash: the one that is generated takes a name with a hyphen for two, completes no names, and knows
/// nothing of words with a `=` in them.
fn bash(definition: &clap::Command) -> String {
    let (mut values, mut options) = (String::new(), String::new());
    let commands: Vec<&str> = definition.get_subcommands().map(clap::Command::get_name).collect();
    for command in std::iter::once(definition).chain(definition.get_subcommands()) {
        let name = if command.get_name() == definition.get_name() { "" } else { command.get_name() };
        let mut longs = Vec::new();
        for argument in command.get_arguments() {
            let Some(long) = argument.get_long() else { continue };
            longs.push(format!("--{long}"));
            if argument.get_action().takes_values() {
                let known = argument.get_possible_values();
                let known: Vec<&str> = known.iter().map(PossibleValue::get_name).collect();
                let then = if known.is_empty() {
                    "return 0".to_owned()
                } else {
                    format!("values=\"{}\"", known.join(" "))
                };
                values.push_str(&format!("        \"{name} --{long}\") {then} ;;\n"));
            }
        }
        options.push_str(&format!("        \"{name}\") options=\"{}\" ;;\n", longs.join(" ")));
    }
    let mut names = format!("        \"\") values=\"{}\" ;;\n", commands.join(" "));
    for (command, ids) in positional_ids(definition) {
        names.push_str(&format!("        \"{command}\") values=\"{ids}\" ;;\n"));
    }
    BASH.replace("@VALUES@\n", &values)
        .replace("@OPTIONS@\n", &options)
        .replace("@NAMES@\n", &names)
        .replace("@COMMANDS@", &commands.join("|"))
}

const BASH: &str = r#"# Completions of which-messenger for bash.
_which_messenger() {
    local word last= n=-1 i command= values= options= question
    local -a words=()
    # Bash takes `question=option` for three words: together again.
    for ((i = 0; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if ((i > 0)) && [[ $word == "=" || $last == "=" ]]; then
            words[n]+=$word
        else
            words[++n]=$word
        fi
        last=$word
    done
    local current=${words[n]} before=${words[n-1]}
    if [[ $current == --*=* ]]; then
        before=${current%%=*}
        current=${current#*=}
    fi
    for ((i = 1; i < n; i++)); do
        case "${words[i]}" in @COMMANDS@) command=${words[i]}; break ;; esac
    done
    COMPREPLY=()
    case "$command $before" in
@VALUES@
    esac
    if [[ $before == --set && $current == *=*,* ]]; then
        # Of several options of one question, the last.
        question=${current%%=*}
        for word in $values; do
            [[ $word == "$question="* ]] && options+=" ${current%,*},${word#*=}"
        done
        values=$options
    elif [[ ! $values && $current == -* ]]; then
        case "$command" in
@OPTIONS@
        esac
        values=$options
    elif [[ ! $values ]]; then
        case "$command" in
@NAMES@
        esac
    fi
    COMPREPLY=($(compgen -W "$values" -- "$current"))
    # What stands before the last `=` is there already.
    if [[ $COMP_WORDBREAKS == *=* && $current == *=* ]]; then
        COMPREPLY=("${COMPREPLY[@]#"${current%"${current##*=}"}"}")
    fi
}

complete -o default -F _which_messenger which-messenger
"#;
