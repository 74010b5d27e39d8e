//! The examples at the end of each command's help.

pub(super) const EXAMPLES: &str = "\
Examples:
  which-messenger                                   ask, then recommend
  which-messenger --save answers.ron                ... and keep the answers
  which-messenger recommend --answers answers.ron   the same again without questions
  which-messenger recommend --set devices=android,linux --set number=never --format json
  which-messenger recommend --answers answers.ron --format html --output result.html

Exit status: 0 recommendation, 1 failure, 2 wrong usage, 3 no messenger meets
everything, 4 errors in knowledge or answers, 130 interrupted.";

pub(super) const RECOMMEND_EXAMPLES: &str = "\
Examples:
  which-messenger recommend --set devices=android --set number=hidden
  which-messenger recommend --answers answers.ron --set calls=one_must
  which-messenger recommend --answers answers.ron --format markdown
  which-messenger recommend --answers answers.ron --for-contacts \\
      --reason number_hidden --format html --output page.html";

pub(super) const SHOW_EXAMPLES: &str = "\
Examples:
  which-messenger show signal
  which-messenger show briar --format html --output briar.html";

pub(super) const COMPARE_EXAMPLES: &str = "\
Examples:
  which-messenger compare
  which-messenger compare signal simplex --differences
  which-messenger compare --differences --format markdown";

pub(super) const SETUP_EXAMPLES: &str = "\
Examples:
  which-messenger setup                               which guides there are
  which-messenger setup signal                        what everybody needs
  which-messenger setup signal --topic hide_number    one guide
  which-messenger setup element --on iphone --all     all for an iPhone";

pub(super) const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  which-messenger completions bash > ~/.local/share/bash-completion/completions/which-messenger
  which-messenger completions zsh > ~/.zfunc/_which-messenger
  which-messenger completions fish > ~/.config/fish/completions/which-messenger.fish
  which-messenger completions powershell >> $PROFILE";

pub(super) const GROUP_EXAMPLES: &str = "\
Examples:
  which-messenger group anna.ron ben.ron carla.needs.ron
  which-messenger group *.ron --details anna.ron";

pub(super) const CHECK_EXAMPLES: &str = "\
Examples:
  which-messenger check                     the built-in knowledge
  which-messenger check my-folder           your own, with its translations
  which-messenger check --format json";

pub(super) const GRAPH_EXAMPLES: &str = "\
Examples:
  which-messenger graph --output picture.svg
  which-messenger graph --format dot | dot -Tpdf > picture.pdf";

pub(super) const DIFF_EXAMPLES: &str = "\
Examples:
  which-messenger diff old-folder new-folder
  which-messenger diff old-folder new-folder --samples 200000";

pub(super) const EXPORT_EXAMPLES: &str = "\
Examples:
  which-messenger export my-folder
  which-messenger export my-folder --format json";

pub(super) const MAN_EXAMPLES: &str = "\
Examples:
  which-messenger man ~/.local/share/man/man1
  man which-messenger-recommend";

pub(super) const CRITERIA_EXAMPLES: &str = "\
Examples:
  which-messenger criteria
  which-messenger criteria --format html --output criteria.html";

pub(super) const SIMULATE_EXAMPLES: &str = "\
Examples:
  which-messenger simulate --people 10000 --seed 7 --output people.jsonl
  which-messenger simulate | which-messenger recommend --batch --brief";
