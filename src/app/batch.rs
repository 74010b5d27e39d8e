//! `recommend --batch`: an answer sheet a line in, a recommendation a line out, in order. Holds one batch of lines at a time.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::thread;

use super::Run;
use super::progress::Progress;
use super::writer::Sink;
use crate::cli::RecommendArgs;
use crate::engine::{Engine, Evaluator};
use crate::error::{Error, status};
use crate::load::{self, SourceFile};
use crate::view::{self, BatchLine};

/// Most lines that are held at once, for each thread.
const BATCH_SIZE: usize = 256;
/// Bytes that are read at once. They hold a batch of sheets for several threads.
const READ_BUFFER: usize = 1 << 19;
/// The longest line that is read; a sheet is a few hundred bytes.
const MAX_LINE: u64 = 1 << 20;

/// Recommends for every line; a bad line gives an error in its place.
pub(super) fn recommend(run: &Run<'_>, args: &RecommendArgs) -> Result<u8, Error> {
    let mut lines = Lines { input: BufReader::with_capacity(READ_BUFFER, io::stdin().lock()), number: 0 };
    let path = run.settings.output.unwrap_or(Path::new("-"));
    let mut sink = Sink::open(path)?;
    let threads = args.jobs.map(usize::from);
    let threads = threads.unwrap_or_else(|| thread::available_parallelism().map_or(1, usize::from));
    let engine = Engine::new(&run.knowledge);
    let answering = Answering { engine: &engine, lang: run.words.language(), is_brief: args.brief };
    let mut all_are_good = true;
    // Where the answers go to the terminal, they themselves are what moves.
    let counter = (!run.goes_to_terminal()).then(|| Progress::counter(run.environment));
    loop {
        let batch = lines.batch(BATCH_SIZE * threads)?;
        let Some((first, _)) = batch.first() else { break };
        let answers = shared(&batch, threads, || answering.worker()).map_err(|WorkerPanicked| {
            Error::Internal(format!("an answer broke off; nothing is answered from line {first} on"))
        })?;
        let mut text = String::new();
        for (line, is_good) in answers {
            all_are_good &= is_good;
            text.push_str(&line);
            text.push('\n');
        }
        sink.write_all(text.as_bytes())
            .and_then(|()| sink.flush())
            .map_err(|source| sink.error(path, source))?;
        if let Some(counter) = &counter {
            counter.add(batch.len());
        }
    }
    sink.finish(path)?;
    Ok(if all_are_good { status::DONE } else { status::INVALID })
}

/// A line and its number, or why it could not be read.
type Line = (usize, Result<String, &'static str>);

/// A thread ended before its work was done.
#[derive(Debug, PartialEq, Eq)]
struct WorkerPanicked;

/// The results of a work that is shared between threads, in the order of the rows; `worker` makes what a thread works with.
fn shared<R: Sync, T: Send, W: FnMut(&R) -> T>(
    rows: &[R],
    threads: usize,
    worker: impl Fn() -> W + Sync,
) -> Result<Vec<T>, WorkerPanicked> {
    let share = rows.len().div_ceil(threads).max(1);
    let work = |part: &[R]| part.iter().map(worker()).collect::<Vec<T>>();
    let shares: Vec<thread::Result<Vec<T>>> = thread::scope(|scope| {
        let shares: Vec<_> = rows.chunks(share).map(|part| scope.spawn(move || work(part))).collect();
        // Every thread is waited for, also behind one that broke.
        shares.into_iter().map(thread::ScopedJoinHandle::join).collect()
    });
    let shares: thread::Result<Vec<Vec<T>>> = shares.into_iter().collect();
    shares.map(|shares| shares.into_iter().flatten().collect()).map_err(|_| WorkerPanicked)
}

/// How lines are answered.
struct Answering<'a> {
    engine: &'a Engine<'a>,
    lang: &'a str,
    is_brief: bool,
}

impl Answering<'_> {
    /// Answers one line after another with room of its own.
    fn worker(&self) -> impl FnMut(&Line) -> (String, bool) {
        let mut evaluator = self.engine.evaluator();
        move |line| self.answer(line, &mut evaluator)
    }

    /// The answer to a line, and whether it was an answer sheet.
    fn answer(&self, (number, line): &Line, evaluator: &mut Evaluator<'_, '_>) -> (String, bool) {
        let written = |line: BatchLine<'_>| view::line(&line);
        let bad = |errors| (written(BatchLine::Bad(view::bad_line(*number, errors))), false);
        let text = match line {
            Ok(text) => text,
            Err(why) => return bad(vec![(*why).to_owned()]),
        };
        let file = SourceFile::new("line.json", text.as_str());
        match load::read_sheet(&file, self.engine.knowledge()) {
            Ok(loaded) => {
                if self.is_brief {
                    let verdict = evaluator.verdict(&loaded.sheet);
                    return (written(BatchLine::Brief(view::brief(self.engine.knowledge(), &verdict))), true);
                }
                let assessment = self.engine.assess(&loaded.sheet);
                let mut whole = view::recommendation(&assessment, self.lang);
                let left_out = loaded.stale.map(|stale| in_words(&stale.left_out));
                whole.left_out = left_out.filter(|left_out| !left_out.is_empty());
                (written(BatchLine::Whole(Box::new(whole))), true)
            }
            Err(diagnostics) => bad(in_words(&diagnostics)),
        }
    }
}

fn in_words(diagnostics: &[load::Diagnostic]) -> Vec<String> {
    diagnostics.iter().map(|diagnostic| format!("{}; {}", diagnostic.message, diagnostic.help)).collect()
}

/// The lines of the input, one batch after another.
struct Lines<R> {
    input: R,
    number: usize,
}

impl<R: Read> Lines<BufReader<R>> {
    /// Waits for one line, and takes with it those that have already come: who waits for an answer gets it.
    fn batch(&mut self, most: usize) -> Result<Vec<Line>, Error> {
        let mut batch = Vec::new();
        while batch.is_empty() || (batch.len() < most && self.input.buffer().contains(&b'\n')) {
            match self.line().map_err(|source| Error::Io {
                doing: "cannot read the sheets",
                path: None,
                source,
            })? {
                Some(line) => batch.push(line),
                None => break,
            }
        }
        Ok(batch)
    }

    fn line(&mut self) -> io::Result<Option<Line>> {
        let mut bytes = Vec::new();
        if self.input.by_ref().take(MAX_LINE).read_until(b'\n', &mut bytes)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        if bytes.last() != Some(&b'\n') && bytes.len() as u64 == MAX_LINE {
            self.input.skip_until(b'\n')?;
            return Ok(Some((self.number, Err("the line is longer than a sheet can be"))));
        }
        let line = String::from_utf8(bytes).map_err(|_| "the line is not UTF-8");
        let line =
            line.and_then(|text| if text.trim().is_empty() { Err("the line is empty") } else { Ok(text) });
        Ok(Some((self.number, line)))
    }
}

#[cfg(test)]
mod tests {
    use super::{WorkerPanicked, shared};

    #[test]
    fn work_is_shared_in_order_and_a_thread_that_breaks_is_told() {
        let rows: Vec<usize> = (0..100).collect();
        assert_eq!(shared(&rows, 3, || |row: &usize| *row), Ok(rows.clone()));
        for broken in [0, 50, 99] {
            let work = |row: &usize| if *row >= broken { panic!("{row}") } else { *row };
            assert_eq!(shared(&rows, 3, || work), Err(WorkerPanicked));
        }
    }
}
