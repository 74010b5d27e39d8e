//! SVG elements, written by a library that escapes whatever stands in texts and attributes.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// A picture in the making.
pub(super) struct Canvas {
    writer: Writer<Vec<u8>>,
}

impl Canvas {
    /// A picture of this size with a name, a description and its style.
    pub(super) fn new(
        [width, height]: [f64; 2],
        title: &str,
        description: &str,
        style: &str,
    ) -> io::Result<Self> {
        let mut canvas = Self { writer: Writer::new_with_indent(Vec::new(), b' ', 1) };
        canvas.writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        let view = format!("0 0 {} {}", place(width), place(height));
        canvas.open(
            "svg",
            &[
                ("xmlns", "http://www.w3.org/2000/svg"),
                ("viewBox", &view),
                ("width", &place(width)),
                ("height", &place(height)),
                ("role", "img"),
            ],
        )?;
        canvas.words("title", &[], title)?;
        canvas.words("desc", &[], description)?;
        canvas.words("style", &[], style)?;
        Ok(canvas)
    }

    /// The finished picture.
    pub(super) fn finish(mut self) -> io::Result<String> {
        self.close("svg")?;
        let text = String::from_utf8(self.writer.into_inner()).map_err(io::Error::other)?;
        Ok(text + "\n")
    }

    /// Begins a group; `tip` is shown where a pointer rests on it.
    pub(super) fn begin(&mut self, class: &str, tip: Option<&str>) -> io::Result<()> {
        self.open("g", &[("class", class)])?;
        tip.map_or(Ok(()), |tip| self.words("title", &[], tip))
    }

    /// Ends a group.
    pub(super) fn end(&mut self) -> io::Result<()> {
        self.close("g")
    }

    /// A rectangle with round corners.
    pub(super) fn rect(
        &mut self,
        class: &str,
        [x, y]: [f64; 2],
        [width, height]: [f64; 2],
        round: f64,
    ) -> io::Result<()> {
        self.empty(
            "rect",
            &[
                ("class", class),
                ("x", &place(x)),
                ("y", &place(y)),
                ("width", &place(width)),
                ("height", &place(height)),
                ("rx", &place(round)),
            ],
        )
    }

    /// A disc or ring.
    pub(super) fn circle(&mut self, class: &str, [x, y]: [f64; 2], radius: f64) -> io::Result<()> {
        self.empty("circle", &[("class", class), ("cx", &place(x)), ("cy", &place(y)), ("r", &place(radius))])
    }

    /// Any line.
    pub(super) fn path(&mut self, class: &str, steps: &str) -> io::Result<()> {
        self.empty("path", &[("class", class), ("d", steps)])
    }

    /// Words on one line.
    pub(super) fn text(&mut self, class: &str, [x, y]: [f64; 2], words: &str) -> io::Result<()> {
        self.words("text", &[("class", class), ("x", &place(x)), ("y", &place(y))], words)
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.writer.write_event(Event::Start(start))
    }

    fn close(&mut self, name: &str) -> io::Result<()> {
        self.writer.write_event(Event::End(BytesEnd::new(name)))
    }

    fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.writer.write_event(Event::Empty(start))
    }

    fn words(&mut self, name: &str, attributes: &[(&str, &str)], words: &str) -> io::Result<()> {
        self.open(name, attributes)?;
        self.writer.write_event(Event::Text(BytesText::new(words)))?;
        self.close(name)
    }
}

/// A number to the tenth, without a tail of noughts.
pub(super) fn place(number: f64) -> String {
    let text = format!("{number:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}
