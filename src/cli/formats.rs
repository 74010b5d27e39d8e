//! What `--format` and `--color` take.

use clap::ValueEnum;

/// How a picture is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PictureFormat {
    /// A picture for any browser
    Svg,
    /// A page with a section for each question, for any browser
    Html,
    /// For Graphviz
    Dot,
    /// For Markdown pages that draw Mermaid
    Mermaid,
}

/// How the knowledge is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FilesFormat {
    /// The files that `--knowledge` reads
    Ron,
    /// One file for other programs
    Json,
}

/// How the result is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For reading here
    Text,
    /// For pasting and for forges
    Markdown,
    /// One page for a browser or for paper, without scripts
    Html,
    /// For programs
    Json,
}

/// How a result for editors and programs is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DataFormat {
    /// For reading here
    Text,
    /// For programs
    Json,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ColorWhen {
    /// If the terminal shows it and nothing speaks against it
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}
