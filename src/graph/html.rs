//! The picture as one HTML page: a section a question, a row a rule, and anchors between them.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{Card, OptionRow, Picture, RuleRow, Stand};

/// Even a page that was tampered with may fetch nothing and run nothing.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// The page; `style` is that of a report.
pub fn render(picture: &Picture<'_>, style: &str) -> String {
    let words = picture.words;
    let page = html! {
        (DOCTYPE)
        html lang=(words.language()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="referrer" content="no-referrer";
                meta name="color-scheme" content="light dark";
                title { (words.say("graph-title")) }
                style { (PreEscaped(style)) }
            }
            body {
                main {
                    h1 { (words.say("graph-head")) }
                    p { (words.say("graph-description")) }
                    p.aside { (picture.counts()) }
                    nav aria-label=(words.say("contents")) {
                        ul {
                            @for card in &picture.cards { li { a href={ "#" (anchor(card)) } { (picture.topic(card)) } } }
                            li { a href="#rules" { (words.say("graph-rules")) } }
                        }
                    }
                    @for card in &picture.cards { (question(picture, card)) "\n" }
                    (rules(picture)) "\n"
                }
            }
        }
    };
    page.into_string() + "\n"
}

fn anchor(card: &Card<'_>) -> String {
    format!("q-{}", card.question.map_or("", |question| question.id.as_str()))
}

fn question(picture: &Picture<'_>, card: &Card<'_>) -> Markup {
    html! {
        section id=(anchor(card)) {
            h2 { (picture.topic(card)) }
            p {
                @if let Some(question) = card.question { (question.ask) " " }
                "(" (card.choose) ")"
            }
            @if let Some(asked_if) = &card.asked_if { p.aside { (picture.asked_if(asked_if)) " " (hangs_on(picture, card)) } }
            section.table tabindex="0" aria-label=(picture.topic(card)) {
                table {
                    thead { tr { th scope="col" { (picture.words.say("graph-answer")) } th scope="col" { (picture.words.say("graph-does")) } } }
                    tbody { @for option in &card.options { (answer(picture, option)) } }
                }
            }
        }
    }
}

/// Links to the questions whose answers decide whether one is asked.
fn hangs_on(picture: &Picture<'_>, card: &Card<'_>) -> Markup {
    let mut questions: Vec<_> = card.hangs_on.iter().map(|(question, _)| *question).collect();
    questions.dedup();
    html! {
        @for (at, handle) in questions.iter().enumerate() {
            @let row = &picture.knowledge.questions[*handle];
            @if at > 0 { ", " }
            a href={ "#q-" (row.id) } { (row.topic) }
        }
    }
}

fn answer(picture: &Picture<'_>, option: &OptionRow<'_>) -> Markup {
    let does_nothing = if option.advises { "graph-posts-none-advises" } else { "graph-posts-none" };
    html! {
        tr {
            th scope="row" {
                (option.label)
                @if let Some(offer_if) = &option.offer_if { span.explain { (picture.offered_if(offer_if)) } }
            }
            td data-column=(picture.words.say("graph-does")) {
                @if option.posts.is_empty() { (picture.words.say(does_nothing)) } @else {
                    ul {
                        @for posting in &option.posts {
                            @if let Some(row) = picture.rule(posting.rule) {
                                li {
                                    a href={ "#r-" (row.rule.id) } { (row.rule.because) }
                                    @if let Some(only_if) = &posting.only_if { " (" (picture.only_if(only_if)) ")" }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn rules(picture: &Picture<'_>) -> Markup {
    let words = picture.words;
    html! {
        section id="rules" {
            h2 { (words.say("graph-rules")) }
            section.table tabindex="0" aria-label=(words.say("graph-rules")) {
                table {
                    thead {
                        tr {
                            th scope="col" { (words.say("graph-rule")) }
                            @for messenger in picture.messengers() { th scope="col" { (messenger.name) } }
                        }
                    }
                    tbody { @for row in &picture.rules { (rule(picture, row)) } }
                }
            }
        }
    }
}

fn rule(picture: &Picture<'_>, row: &RuleRow<'_>) -> Markup {
    let kind = if row.rule.require.is_some() { "graph-requirement" } else { "graph-preference" };
    html! {
        tr id={ "r-" (row.rule.id) } {
            th scope="row" {
                (row.rule.because)
                span.explain { (row.rule.id) ", " (picture.words.say(kind)) ": " (row.wants.join("; ")) }
            }
            @for (messenger, stand) in picture.messengers().zip(&row.stands) {
                td data-column=(messenger.name) { (picture.words.say(word(*stand))) }
            }
        }
    }
}

fn word(stand: Stand) -> &'static str {
    match stand {
        Stand::Excluded => "graph-excluded",
        Stand::Meets => "graph-meets",
        Stand::Best => "graph-best",
        Stand::Between => "graph-between",
        Stand::Worst => "graph-worst",
    }
}
