// One page: asks the engine what to show, shows it, and sends each reply back. Keeps nothing but what is in these variables.
"use strict";
const $ = (id) => document.getElementById(id);
const WORDS = JSON.parse($("words").textContent);
const state = { lang: "en", start: null, replies: [], screen: null, card: "" };
const say = (id) => WORDS[state.lang][id];
/** An element with attributes (a function is a listener; `null` and `false` are left out) and children (`null` is left out). */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value !== null && value !== false) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}
const button = (text, click, look = "", more = {}) => make("button", { type: "button", class: look, click, ...more }, text);
const row = (...children) => make("div", { class: "row" }, ...children);

// The engine.

let engine = null;
const compiled = async (bytes) => (await WebAssembly.instantiate(bytes, {})).instance.exports;
/** What the browser can unpack by itself. */
function gunzipped(id) {
  const bytes = Uint8Array.from(atob($(id).textContent), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
}
/** Hands bytes in through a door, and takes what comes out. */
function through(door, bytes) {
  const at = door.room(bytes.length);
  new Uint8Array(door.memory.buffer, at, bytes.length).set(bytes);
  const length = door.answer();
  return new Uint8Array(door.memory.buffer, door.place(), length);
}

async function startEngine() {
  if ($("engine").dataset.kind === "js") {
    // The policy of the page names this text by its hash.
    document.head.append(make("script", {}, await gunzipped("engine").text()));
    engine = globalThis.translatedEngine;
  } else {
    const unpacker = await compiled(await gunzipped("unpacker").arrayBuffer());
    engine = await compiled(through(unpacker, new TextEncoder().encode($("engine").textContent)));
  }
}

const answerTo = (request) => new TextDecoder().decode(through(engine, new TextEncoder().encode(JSON.stringify(request))));
/** The answer to a request; throws what the engine says is wrong. */
function ask(request) {
  const answer = JSON.parse(answerTo(request));
  if (answer.error) throw new Error(answer.error);
  return answer;
}
function session() {
  // In Swedish, dates are written as the engine reads them.
  return { lang: state.lang, today: new Date().toLocaleDateString("sv"), start: state.start, replies: state.replies };
}

// What is shown.
/** Puts a screen on the page, and the focus on its heading. */
function put(...parts) {
  $("main").replaceChildren(...parts.filter((part) => part !== null));
  for (const link of document.querySelectorAll('#main a[href^="https:"]')) Object.assign(link, { target: "_blank", rel: "noreferrer" });
  const heading = $("main").querySelector("h1");
  heading.tabIndex = -1;
  heading.classList.toggle("long", heading.textContent.length > 100);
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
}
/** A piece of a page that the engine wrote, in which every text is escaped. */
const piece = (html) => Object.assign(make("div", { class: "piece" }), { innerHTML: html });

const reply = (given) => { state.replies.push(given); step(); };
function step() {
  try {
    state.screen = ask({ do: "step", ...session() });
  } catch {
    state.replies.pop();
    return failed();
  }
  const { show, notes } = state.screen;
  const welcome = state.replies.length === 0 ? notes : null;
  $("notes").replaceChildren(...(welcome ? [] : notes.map((note) => make("p", {}, note))));
  return SHOW[show.kind](show, welcome);
}

const backButton = (given) => button(say("web-back"), () => reply(given), "back");
const printButton = () => button(say("web-print"), () => print());
const seen = (...parts) => {
  put(backButton("seen"), ...parts, row(button(say("web-seen"), () => reply("seen"), "main")));
  for (const fold of document.querySelectorAll("#main .piece details")) fold.open = true;
};
const explained = (help, title) => (help.length ? make("details", {}, make("summary", {}, title), ...help.map((text) => make("p", {}, text))) : null);
const described = (entry, at) => (entry.more ? make("span", { id: `more-${at}`, class: "more" }, entry.more) : null);
const describes = (entry, at) => ({ "aria-describedby": entry.more ? `more-${at}` : null });
/** A page for each kind of thing that the engine shows. */
const SHOW = {
  prompt: ({ prompt, card }, notes) => (prompt.topic || prompt.choice.any ? question(prompt) : menu(prompt, card, notes)),
  confirm: ({ ask: text }) => put(make("h1", {}, text), row(
    button(say("web-yes"), () => reply({ confirmed: true }), "main"), button(say("web-no"), () => reply({ confirmed: false })))),
  view: ({ title, html }) => seen(html.includes("<h1>") ? null : make("h1", {}, title), piece(html)),
  code: ({ html }) => seen(piece(html)),
  keep: ({ keep, name, done }) => put(make("h1", {}, name), make("p", {}, say("web-keep")), row(
    button(say("web-save"), () => {
      save(name, ask({ do: "file", keep, ...session() }).text);
      reply("seen");
      $("notes").append(make("p", {}, done));
    }, "main"),
    button(say("web-not-now"), () => reply("seen")),
  )),
  ended: ({ ending }) => {
    const isResult = ending === "finished" && state.card !== "";
    put(isResult ? piece(state.card) : make("h1", {}, say("web-left")), make("p", {}, say(isResult ? "web-finished" : "web-forgotten")),
      row(button(say("web-again"), begin, "main"), isResult ? printButton() : null));
  },
  misfit: ({ fit }) => { state.replies.length = fit; step(); },
};
/** A button for each thing that can be done: the welcome, the result and what can be done with it, a conflict, all answers. */
function menu(prompt, card, welcome) {
  state.card = card ?? state.card;
  const entries = prompt.rows.map((entry, at) => make("li", {},
    button(entry.label, () => reply({ rows: [at] }), at ? "" : "main", describes(entry, at)), described(entry, at)));
  const list = make("ul", { class: "menu" }, ...entries);
  if (welcome) {
    const texts = welcome.flatMap((note) => note.split("\n\n")).map((text) => make("p", {}, text));
    put(make("h1", {}, say("web-title")), ...texts, list, ...takeUp());
  } else if (card) {
    put(piece(card), make("h2", {}, prompt.ask), list, row(printButton()), explained(prompt.help, say("web-help")));
  } else {
    put(backButton("back"), make("h1", {}, prompt.ask), list, explained(prompt.help, say("web-help")));
  }
}
/** One question: radio buttons or boxes. */
function question(prompt) {
  const { any, one } = prompt.choice;
  const { progress } = prompt;
  const fields = prompt.rows.map((entry, at) => make("div", { class: "field" },
    make("input", { type: any ? "checkbox" : "radio", name: "answer", id: `row-${at}`, checked: any ? any.ticked[at] : one.at === at,
      change: () => any && standAlone(prompt.rows, at), ...describes(entry, at) }),
    make("label", { for: `row-${at}` }, entry.label), described(entry, at)));
  const submit = (event) => { event.preventDefault(); answered(prompt); };
  const bar = progress && make("progress", { max: Math.max(progress.of, 1), value: progress.done, "aria-hidden": "true" });
  put(backButton("back"), progress && make("p", { class: "progress" }, progress.text, bar),
    make("form", { novalidate: true, autocomplete: "off", submit },
      make("div", { id: "error" }),
      make("fieldset", { "aria-describedby": prompt.hint ? "hint" : null }, make("legend", {}, make("h1", {}, prompt.ask)),
        prompt.hint ? make("p", { id: "hint", class: "hint" }, prompt.hint) : null,
        ...prompt.addresses.map(({ label, url }) => make("p", {}, make("a", { href: url }, label))), ...fields),
      explained(prompt.help, say(prompt.topic ? "web-why" : "web-help")),
      row(make("button", { class: "main" }, say("web-continue")),
        ...(prompt.topic ? [button(say("web-so-far"), () => reply("peek")), button(say("web-review"), () => reply("review"))] : []),
        button(say("web-stop"), () => reply("quit")))));
}
/** Rows such as "I don't know" go with no other. */
function standAlone(rows, at) {
  for (const [other, entry] of rows.entries()) if ($(`row-${at}`).checked && other !== at && (rows[at].stands_alone || entry.stands_alone)) $(`row-${other}`).checked = false;
}

function answered(prompt) {
  const rows = [...prompt.rows.keys()].filter((at) => $(`row-${at}`).checked);
  const { any } = prompt.choice;
  if (any ? rows.length >= any.min || rows.some((at) => prompt.rows[at].stands_alone) : rows.length === 1) return reply({ rows });
  wrong(say(any ? "web-tick-some" : "web-choose-one"), "row-0");
  const fields = $("main").querySelector("fieldset");
  fields.setAttribute("aria-describedby", "problem");
  return fields.classList.add("wrong");
}
/** Says what is wrong with the field `id`, with a way there, and takes the focus. */
function wrong(text, id) {
  const link = make("a", { href: `#${id}`, id: "problem" }, text);
  const box = make("div", { class: "error", role: "alert", tabindex: "-1" }, make("h2", {}, say("web-problem")), make("p", {}, link));
  $("error").replaceChildren(box);
  box.focus();
}
function takeUp() {
  const change = async (event) => {
    const start = await event.target.files[0]?.text();
    if (start === undefined) return null;
    try {
      ask({ do: "step", ...session(), start });
    } catch (error) {
      return wrong(`${say("web-file-wrong")} ${error.message}`, "file");
    }
    Object.assign(state, { start, replies: [] });
    return reply({ rows: [0] });
  };
  return [make("div", { id: "error" }), make("label", { for: "file", class: "file" }, say("web-take-up")),
    make("input", { type: "file", id: "file", accept: ".json,.ron", change })];
}
/** Hands a file to the browser. */
function save(name, text) {
  const href = URL.createObjectURL(new Blob([text], { type: name.endsWith("html") ? "text/html" : "application/json" }));
  make("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60000);
}
/** The engine stopped. The answers are still here. */
function failed() {
  $("notes").replaceChildren();
  put(make("h1", {}, say("web-failed")), make("p", {}, say("web-failed-more")), row(
    button(say("web-try-again"), () => startEngine().then(step), "main"),
    state.screen ? button(say("web-save"), () => save("answers.json", state.screen.answers)) : null));
}
/** There is no engine in this browser: what is known is shown without it. */
const withoutEngine = () => put(make("h1", {}, say("web-no-engine")), make("p", {}, say("web-no-engine-more")), piece($("still").textContent));

const begin = () => { Object.assign(state, { start: null, replies: [], screen: null, card: "" }); step(); };
/** Leaves for an empty page, which takes the place of this one in the history. */
function exit() {
  document.body.replaceChildren();
  document.title = "";
  location.replace("about:blank");
}

function speak(lang) {
  state.lang = lang;
  document.documentElement.lang = lang;
  document.title = say("web-title");
  for (const element of document.querySelectorAll("[data-say]")) element.textContent = say(element.dataset.say);
}

// The page itself.

const escapes = [];
document.addEventListener("keydown", ({ key, timeStamp }) => {
  if (key === "Escape" && escapes.push(timeStamp) > 2 && timeStamp - escapes.at(-3) < 2000) exit();
});
// A place on the page that is followed would leave a mark in the history.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.('a[href^="#"]');
  const to = link && $(link.getAttribute("href").slice(1));
  if (!to) return;
  event.preventDefault();
  to.closest("details")?.setAttribute("open", "");
  to.scrollIntoView();
  if (to.tabIndex < 0) to.tabIndex = -1;
  to.focus({ preventScroll: true });
});
// On paper the whole result stands, whatever is shown of it.
addEventListener("beforeprint", () => {
  const { show } = state.screen ?? { show: {} };
  const isResult = Boolean(show.card) || show.ending === "finished";
  document.body.classList.toggle("prints", isResult);
  $("print").innerHTML = isResult ? ask({ do: "print", ...session() }).html : "";
});
$("exit").addEventListener("click", exit);
$("lang").addEventListener("change", (event) => { speak(event.target.value); if (engine) step(); });
$("lang").value = Object.keys(WORDS).find((tag) => navigator.language.toLowerCase().startsWith(tag)) ?? "en";
speak($("lang").value);
for (const hidden of document.querySelectorAll("header [hidden]")) hidden.hidden = false;
startEngine().then(begin, withoutEngine);
