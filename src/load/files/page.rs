//! The page that the recommendations follow, resolved: its criteria and who meets them, its footnotes, the kinds of network.

use super::code::Code;
use super::diagnostics::Diagnostics;
use super::ids::check_ids;
use super::messengers_document::{
    CriterionRecord, FootnoteRecord, MetRecord, NetworkRecord, PageRecord, TierWord, VerdictWord,
};
use super::names::Names;
use super::record::{Entries, SpannedIdent, Text};
use super::record_context::RecordContext;
use crate::knowledge::{Footnote, Met, Network, Page, PageCriterion, Table, Tier, Verdict};

/// The criteria, in `list`; the messengers of which this is true are there for comparison only.
pub(super) fn criteria<'a>(
    records: Vec<CriterionRecord<'a>>,
    list: SpannedIdent<'a>,
    comparison_only: &[bool],
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Table<PageCriterion> {
    check_ids(records.iter().filter_map(|criterion| criterion.id), "criterion", diagnostics);
    let mut criteria = Vec::new();
    for record in records {
        let context = &diagnostics.named_context(&record, record.id, "criterion", list);
        let given = diagnostics.needed(record.met, "met", context);
        let tier = match diagnostics.needed(record.level, "level", context) {
            Some(TierWord::BestCase) => Tier::BestCase,
            Some(TierWord::Minimum) | None => Tier::Minimum,
        };
        criteria.push(PageCriterion {
            id: context.name.to_owned(),
            tier,
            since: diagnostics.date(record.since, "since", context),
            until: record.until.map(|text| diagnostics.date(Some(text), "until", context)),
            text: diagnostics.prose(record.text, "text", context),
            from: names.sources(record.from, context, diagnostics),
            met: met(given, comparison_only, context, names, diagnostics),
        });
    }
    Table::of(criteria)
}

/// One verdict a messenger: every one that can be recommended must be named.
fn met<'a>(
    given: Option<Entries<'a, MetRecord<'a>>>,
    comparison_only: &[bool],
    criterion: &RecordContext<'a>,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Table<Met> {
    let is_given = given.is_some();
    let mut rows: Vec<Option<Met>> = vec![None; names.messengers().count()];
    let given = given.unwrap_or_default().0;
    diagnostics.once(given.iter().map(|(word, _)| *word), "met");
    let mut unknown = false;
    for (word, record) in given {
        let context = &diagnostics.context(&record, word, Some(word));
        let level = diagnostics.needed(record.level, "level", context);
        let met = Met {
            verdict: match level {
                Some(VerdictWord::Yes) => Some(Verdict::Yes),
                Some(VerdictWord::Partly) => Some(Verdict::Partly),
                Some(VerdictWord::No) => Some(Verdict::No),
                Some(VerdictWord::Unknown) | None => None,
            },
            from: names.sources(record.from, context, diagnostics),
            note: diagnostics.prose_if(record.note, "note", context),
        };
        match names.messenger(word, diagnostics) {
            Some(messenger) => {
                rows.get_mut(messenger.position()).into_iter().for_each(|row| *row = Some(met.clone()));
            }
            None => unknown = true,
        }
    }
    for ((id, is_comparison_only), row) in names.messengers().zip(comparison_only).zip(&rows) {
        if is_given && row.is_none() && !is_comparison_only && !unknown && !id.is_empty() {
            let message = format!("criterion `{}` leaves out `{id}`", criterion.name);
            let help = format!(
                "add `{id}: (level: …, from: […])` to `met`; if nobody knows, write `level: unknown`"
            );
            diagnostics.at_ident(Code::MissingFact, criterion.at("met"), message, help);
        }
    }
    Table::of(rows.into_iter().map(Option::unwrap_or_default))
}

/// What the page says of itself.
pub(super) fn page<'a>(
    record: PageRecord<'a>,
    whole: &RecordContext<'a>,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Page {
    let context = &diagnostics.part_context(&record, whole, "page");
    let footnotes = record.footnotes.unwrap_or_default();
    let networks = record.networks.unwrap_or_default();
    check_ids(footnotes.iter().filter_map(|footnote| footnote.id), "footnote", diagnostics);
    check_ids(networks.iter().filter_map(|network| network.id), "network", diagnostics);
    Page {
        description: diagnostics.prose_if(record.description, "description", context),
        criteria_intro: diagnostics.prose_if(record.criteria_intro, "criteria_intro", context),
        footnotes: footnotes
            .into_iter()
            .map(|record| footnote(record, context.at("footnotes"), names, diagnostics))
            .collect(),
        networks: networks
            .into_iter()
            .map(|record| network(record, context.at("networks"), names, diagnostics))
            .collect(),
    }
}

fn footnote<'a>(
    record: FootnoteRecord<'a>,
    list: SpannedIdent<'a>,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Footnote {
    let context = &diagnostics.named_context(&record, record.id, "footnote", list);
    Footnote {
        id: context.name.to_owned(),
        text: diagnostics.prose(record.text, "text", context),
        url: record.url.map(|url| diagnostics.link(Some(url), "url", context)),
        from: names.sources(record.from, context, diagnostics),
    }
}

fn network<'a>(
    record: NetworkRecord<'a>,
    list: SpannedIdent<'a>,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Network {
    let context = &diagnostics.named_context(&record, record.id, "network", list);
    let mut texts = |texts: Option<Vec<Text<'a>>>, field| -> Vec<String> {
        let texts = texts.unwrap_or_default();
        texts.into_iter().map(|text| diagnostics.prose(Some(text), field, context)).collect()
    };
    let (pros, cons) = (texts(record.pros, "for"), texts(record.cons, "against"));
    Network {
        id: context.name.to_owned(),
        name: diagnostics.prose(record.name, "name", context),
        who: names.messengers_called(record.who.unwrap_or_default(), "who", diagnostics),
        pros,
        cons,
        from: names.sources(record.from, context, diagnostics),
    }
}
