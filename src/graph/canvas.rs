//! SVG elements, written by a library that escapes whatever stands in texts and attributes.

use maud::{Markup, PreEscaped, html};

/// A picture in the making.
pub(super) struct Canvas {
    size: [f64; 2],
    /// The tag of the language of its words.
    language: String,
    title: String,
    description: String,
    style: &'static str,
    /// What is drawn so far: the picture, and in it each group that is open, with its class and tip.
    layers: Vec<Layer>,
}

/// A group that is not finished.
#[derive(Default)]
struct Layer {
    class: String,
    tip: Option<String>,
    inside: String,
}

impl Canvas {
    /// A picture of this size with a name, a description and its style.
    pub(super) fn new(
        size: [f64; 2],
        language: &str,
        title: String,
        description: String,
        style: &'static str,
    ) -> Self {
        Self {
            size,
            language: language.to_owned(),
            title,
            description,
            style,
            layers: vec![Layer::default()],
        }
    }

    /// The finished picture.
    pub(super) fn finish(mut self) -> String {
        while self.layers.len() > 1 {
            self.end();
        }
        let inside = self.layers.pop().unwrap_or_default().inside;
        let [width, height] = self.size.map(place);
        let svg = html! {
            (PreEscaped("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"))
            svg xmlns="http://www.w3.org/2000/svg" lang=(self.language) viewBox={ "0 0 " (width) " " (height) } width=(width) height=(height) role="img" {
                title { (self.title) }
                desc { (self.description) }
                style { (PreEscaped(self.style)) }
                (PreEscaped(inside))
            }
        };
        svg.into_string() + "\n"
    }

    /// Begins a group; `tip` is shown where a pointer rests on it.
    pub(super) fn begin(&mut self, class: &str, tip: Option<&str>) {
        self.layers.push(Layer {
            class: class.to_owned(),
            tip: tip.map(str::to_owned),
            inside: String::new(),
        });
    }

    /// Ends a group.
    pub(super) fn end(&mut self) {
        let Some(Layer { class, tip, inside }) = self.layers.pop() else { return };
        self.draw(html! {
            g class=(class) {
                @if let Some(tip) = tip { title { (tip) } }
                (PreEscaped(inside))
            }
        });
    }

    /// A rectangle with round corners.
    pub(super) fn rect(&mut self, class: &str, [x, y]: [f64; 2], [width, height]: [f64; 2], round: f64) {
        self.draw(html! {
            rect class=(class) x=(place(x)) y=(place(y)) width=(place(width)) height=(place(height)) rx=(place(round)) {}
        });
    }

    /// A disc or ring.
    pub(super) fn circle(&mut self, class: &str, [x, y]: [f64; 2], radius: f64) {
        self.draw(html! { circle class=(class) cx=(place(x)) cy=(place(y)) r=(place(radius)) {} });
    }

    /// Any line.
    pub(super) fn path(&mut self, class: &str, steps: &str) {
        self.draw(html! { path class=(class) d=(steps) {} });
    }

    /// Words on one line.
    pub(super) fn text(&mut self, class: &str, [x, y]: [f64; 2], words: &str) {
        self.draw(html! { text class=(class) x=(place(x)) y=(place(y)) { (words) } });
    }

    /// An element a line, so that two pictures can be compared.
    fn draw(&mut self, element: Markup) {
        if let Some(layer) = self.layers.last_mut() {
            layer.inside.push('\n');
            layer.inside.push_str(&element.into_string());
        }
    }
}

/// A number to the tenth, without a tail of noughts.
pub(super) fn place(number: f64) -> String {
    let text = format!("{number:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}
