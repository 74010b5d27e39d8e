// The page for a browser, in real browsers: whole walks, the same answers as the program, nothing sent, nothing kept, nothing out of reach.
// usage: node browser.mjs PROGRAM FOLDER [PICTURES]   (FOLDER holds the page; PICTURES takes screenshots)
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import puppeteer from "puppeteer-core";

const [program, folder, pictures] = process.argv.slice(2);
if (pictures) mkdirSync(pictures, { recursive: true });
const work = mkdtempSync(join(tmpdir(), "browser-"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SHEETS = Number(process.env.SHEETS ?? 300);
const faults = [];
const fault = (where, text) => { faults.push(`${where}: ${text}`); };
const check = (holds, where, text) => { if (!holds) fault(where, text); };
const pause = (ms) => new Promise((resolved) => { setTimeout(resolved, ms); });

/** What the program itself says. */
function native(...args) {
  const ran = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (![0, 3].includes(ran.status)) throw new Error(`${args.join(" ")}: ${ran.stderr}`);
  return ran.stdout;
}
const sheets = native("simulate", "--people", String(SHEETS), "--seed", "16").trim().split("\n");

/** The words of the program that stand on one line, as they are in its files. */
const WORDS = Object.fromEntries(["en", "nl"].map((lang) => {
  const lines = readFileSync(new URL(`../../locales/${lang}/interface.ftl`, import.meta.url), "utf8").split("\n");
  return [lang, Object.fromEntries(lines.map((line) => line.match(/^([a-z-]+) = (.*)$/)).filter(Boolean).map((found) => found.slice(1)))];
}));

/** A page just opened, as a person would open it. */
async function open(browser, where, file, { isNoisy = false, hasScripts = true, width = 1000, scheme = "light" } = {}) {
  const page = await (await browser.createBrowserContext({ downloadBehavior: { policy: "allow", downloadPath: work } })).newPage();
  page.setDefaultTimeout(20000);
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => { if (!isNoisy) fault(where, `console: ${message.text()}`); });
  page.on("pageerror", (error) => { if (!isNoisy) fault(where, `error: ${error.message}`); });
  if (!hasScripts) await page.setJavaScriptEnabled(false);
  await page.setViewport({ width, height: 900 });
  if (scheme === "dark") await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  const before = Date.now();
  await page.goto(pathToFileURL(resolve(folder, file)).href);
  if (hasScripts) await page.waitForSelector("ul.menu button", { timeout: 60000 });
  return { page, requests, took: Date.now() - before };
}

const heading = (page) => page.$eval("main h1", (one) => one.textContent);
const labels = (page) => page.$$eval("main button", (all) => all.map((one) => one.textContent));
const isQuestion = (page) => page.$eval("main", (main) => Boolean(main.querySelector("form")));

/** Presses the button that begins with these words; says whether there is one. */
async function press(page, text) {
  const at = (await labels(page)).findIndex((label) => label.startsWith(text));
  if (at >= 0) await (await page.$$("main button"))[at].click();
  return at >= 0;
}

/** Answers the question on the page with these rows. */
async function answer(page, rows = [0]) {
  for (const box of await page.$$("input[type=checkbox]:checked")) await box.click();
  for (const row of rows) await page.click(`label[for=row-${row}]`);
  await page.click("form button.main");
}

/** Waits for a file that the page saves. */
async function saved(name) {
  for (let waited = 0; waited < 100; waited += 1) {
    if (existsSync(join(work, name))) { await pause(50); return readFileSync(join(work, name), "utf8"); }
    await pause(50);
  }
  throw new Error(`${name} was not saved`);
}

/** Looks at the page as it stands: faults of accessibility, size of what is pressed, width. */
async function look(page, where, name) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  for (const one of found.violations) fault(`${where} ${name}`, `axe ${one.id}: ${one.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(" | ")}`);
  const small = await page.evaluate(() => [...document.querySelectorAll("button, select, .field, input[type=file], summary")]
    .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 43.5).map((one) => one.outerHTML.slice(0, 80)));
  for (const one of small) fault(`${where} ${name}`, `lower than 44 pixels: ${one}`);
  check(await page.evaluate(() => document.activeElement?.matches("h1, .error, input, select, button") ?? false), `${where} ${name}`, "the focus is nowhere");
  const { width, height } = page.viewport();
  // 320 is also what a window of 640 shows at twice the size.
  await page.setViewport({ width: 320, height });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  check(wide <= 0, `${where} ${name}`, `is ${wide} pixels wider than a window of 320`);
  await page.setViewport({ width, height });
  if (pictures) await page.screenshot({ path: join(pictures, `${where.replaceAll(" ", "-")}-${name}.png`), fullPage: true });
  looks += 1;
}
let looks = 0;

/** A whole walk: questions, back, review, a look at the result, the card, and everything behind it. */
async function walk(browser, where, file, lang, { looksAt = true, ...how } = {}) {
  const { page, requests, took } = await open(browser, where, file, how);
  const seen = (name) => (looksAt ? look(page, where, name) : Promise.resolve());
  const go = (id) => press(page, WORDS[lang][id].split(" {")[0]);
  const must = async (id) => { if (!(await go(id))) throw new Error(`${where}: no “${WORDS[lang][id]}” among ${(await labels(page)).join(" | ")}`); };
  await page.select("#lang", lang);
  check((await page.evaluate(() => document.documentElement.lang)) === lang, where, "the language was not taken");
  await seen("welcome");
  await must("welcome-start");
  await seen("question");
  await page.click("form button.main");
  check(await page.$("[role=alert] a[href='#row-0']"), where, "no error for an empty answer");
  check((await page.$eval("fieldset", (one) => one.getAttribute("aria-describedby"))) === "problem", where, "the error is not tied to its field");
  await seen("error");
  await answer(page);
  const second = await heading(page);
  await answer(page);
  const third = await heading(page);
  await page.click("button.back");
  check((await heading(page)) === second, where, "back does not lead back");
  await answer(page);
  check((await heading(page)) === third, where, "forward does not lead forward");
  await page.select("#lang", lang === "en" ? "nl" : "en");
  check((await heading(page)) !== third, where, "the question stayed in its language");
  await page.select("#lang", lang);
  check((await heading(page)) === third, where, "the other language lost the question");
  await must("web-so-far");
  await seen("so-far");
  await page.click("button.back");
  await must("web-review");
  await seen("review");
  await must("review-go-on");
  for (let asked = 0; await isQuestion(page); asked += 1) {
    if (asked > 30) throw new Error(`${where}: no end of questions`);
    await answer(page);
  }
  check(await page.$(".card h1"), where, "no result card");
  const result = await heading(page);
  await seen("card");
  await must("menu-checklist");
  await page.click("label[for=row-0]");
  await seen("checklist");
  for (let guides = 0; await isQuestion(page); guides += 1) {
    if (guides > 30) throw new Error(`${where}: no end of guides`);
    await page.click("form button.main");
  }
  check((await page.$eval("#notes", (one) => one.textContent)).length > 0, where, "the checklist ends without a word");
  for (const [id, name] of [["menu-why", "why"], ["menu-now", "now"], ["menu-facts", "facts"]]) {
    if (!(await go(id))) continue;
    await seen(name);
    await page.click("button.back");
  }
  await must("menu-changes");
  await seen("changes");
  await page.click("ul.menu button");
  await seen("tried");
  await must("web-seen");
  await seen("confirm");
  await must("web-no");
  check((await heading(page)) === result, where, "a change that was not kept is there");
  const files = {};
  for (const id of ["keep-answers", "keep-report", "keep-contacts"]) {
    await must("menu-keep");
    await must(id);
    const name = await heading(page);
    if (id === "keep-answers") await seen("keep");
    await must("web-save");
    files[id] = await saved(name);
    files[`${id}-name`] = join(work, name);
  }
  await must("menu-keep");
  if (await go("keep-code")) {
    check(await page.$("figure svg"), where, "no code for a phone");
    await seen("code");
    await page.click("button.back");
  } else await page.click("button.back");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  check((await page.$eval("#print", (one) => one.textContent.length)) > 3000, where, "there is nothing to print");
  await must("menu-done");
  check((await heading(page)) === result, where, "the result does not stay");
  await seen("end");
  const left = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie.length,
    (await indexedDB.databases?.())?.length ?? 0, history.length, location.hash.length]);
  check(left.join() === "0,0,0,0,1,0" || left.join() === "0,0,0,0,2,0", where, `something is left: ${left}`);
  check(requests.every((url) => url.startsWith("file:") || url.startsWith("blob:file:") || url.startsWith("blob:null") || url.startsWith("data:font")), where, `asks for ${requests}`);
  check(requests.filter((url) => url.startsWith("file:")).length <= 1, where, `asks for ${requests}`);
  console.log(`${where}: first question after ${took} ms; requests: ${requests.filter((url) => url.startsWith("file:")).length}`);
  return { page, files };
}

/** The files a walk saved are what the program says to the same answers. */
function compare(where, lang, files) {
  const given = ["recommend", "--answers", files["keep-answers-name"], "--lang", lang];
  check(native(...given, "--format", "html") === files["keep-report"], where, "the saved report is not the program's");
  check(native(...given, "--for-contacts", "--format", "html") === files["keep-contacts"], where, "the saved page for contacts is not the program's");
}

/** Answers that lead to a conflict, a way out, and answers taken up from a file. */
async function conflict(browser, where, file, lang) {
  const { page } = await open(browser, where, file);
  await page.select("#lang", lang);
  const answers = join(work, `conflict-${where.replaceAll(" ", "-")}.json`);
  writeFileSync(answers, '{"format": 1, "answers": {"devices": ["iphone"], "contacts": ["iphone"], "now": ["whatsapp"], "number": "hidden", "people": "anyone", "situation": ["border"], "network": "cut_off"}}');
  const wrong = join(work, "wrong.json");
  writeFileSync(wrong, '{"format": 1, "answers": {"devices": ["iphonne"]}}');
  await (await page.$("#file")).uploadFile(wrong);
  await page.waitForSelector("[role=alert]");
  check((await page.$eval("[role=alert]", (one) => one.textContent)).includes("iphone"), where, "a wrong file is not explained");
  await (await page.$("#file")).uploadFile(answers);
  await page.waitForFunction(() => !document.querySelector("#file"));
  const onwards = async () => {
    for (let asked = 0; await isQuestion(page); asked += 1) {
      if (asked > 30) throw new Error(`${where}: no end of questions`);
      // The row before the last is "I don't know".
      await answer(page, [await page.$$eval("fieldset input", (all) => all.length - 2)]);
    }
  };
  await onwards();
  await look(page, where, "conflict");
  check(await press(page, WORDS[lang]["conflict-on"]), where, "one cannot go on from a conflict");
  check((await heading(page)) === WORDS[lang]["conflict-title"], where, `no conflict, but “${await heading(page)}”`);
  await look(page, where, "conflict-card");
  await press(page, WORDS[lang]["menu-review"]);
  await page.click("ul.menu button");
  await answer(page);
  if (await isQuestion(page)) await onwards();
  await press(page, WORDS[lang]["conflict-back"]);
  await page.click("form button.main");
  await page.click("ul.menu button");
  await onwards();
  check(await page.$(".card .caution"), where, `the card does not say what was given up: “${await heading(page)}”`);
  await look(page, where, "concession");
  await page.close();
}

/** The engine fails once: the answers stay, and it goes on. */
async function failure(browser, where, file) {
  const { page } = await open(browser, where, file);
  await press(page, WORDS.en["welcome-start"]);
  const first = await heading(page);
  await page.evaluate(() => { const whole = engine; engine = { ...whole, memory: whole.memory, room: whole.room, place: whole.place, answer() { throw new Error("unreachable"); } }; });
  await answer(page);
  check((await heading(page)) === WORDS.en["web-failed"], where, "a failure is not told");
  await look(page, where, "failed");
  await press(page, WORDS.en["web-try-again"]);
  await page.waitForSelector("fieldset");
  check((await heading(page)) === first, where, "a failure lost the place");
  await page.close();
}

/** What the policy stops, and leaving at once. */
async function policy(browser, where, file) {
  const { page } = await open(browser, where, file, { isNoisy: true });
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.injected = true";
    document.body.append(script);
    const picture = document.createElement("div");
    picture.innerHTML = "<img src=x onerror='window.injected = true'>";
    document.body.append(picture);
    return new Promise((resolved) => { setTimeout(() => resolved(Boolean(window.injected)), 300); });
  });
  check(!ran, where, "an injected script ran");
  const sent = await page.evaluate(() => fetch("https://example.org/").then(() => true, () => false));
  check(!sent, where, "something was sent");
  const allowed = await page.$eval("meta[http-equiv=Content-Security-Policy]", (one) => one.content);
  check(!/'unsafe-(inline|eval|hashes)'|\*|https?:|data:|blob:/.test(allowed), where, `the policy allows too much: ${allowed}`);
  const length = await page.evaluate(() => history.length);
  await Promise.all([page.waitForNavigation(), page.click("#exit")]);
  check(page.url() === "about:blank", where, `leaving leads to ${page.url()}`);
  check((await page.evaluate(() => history.length)) === length, where, "leaving adds to the history");
  await page.close();
}

/** Without scripts: what is known stands there. */
async function still(browser, where, file, wanted) {
  const { page } = await open(browser, where, file, { hasScripts: false });
  const text = await page.$eval("main", (main) => main.innerText);
  for (const one of ["SimpleX Chat", "Who Can Find Me By Number", ...wanted]) check(text.includes(one), where, `“${one}” is not shown without scripts`);
  check(await page.$eval("#exit", (one) => one.offsetParent === null), where, "a button that does nothing is shown");
  if (pictures) await page.screenshot({ path: join(pictures, `${where.replaceAll(" ", "-")}.png`) });
  await page.close();
}

/** So many sheets, by the page and by the program. */
async function parity(browser, where, file, count) {
  const { page } = await open(browser, where, file);
  let same = 0;
  for (const [at, sheet] of sheets.slice(0, count).entries()) {
    const lang = at % 2 ? "nl" : "en";
    const name = join(work, `sheet-${at}.json`);
    writeFileSync(name, sheet);
    const here = await page.evaluate((answers, lang) => answerTo({ do: "recommend", lang, answers }), sheet, lang);
    if (here === native("recommend", "--answers", name, "--format", "json", "--lang", lang)) same += 1;
    else fault(where, `another answer to sheet ${at}`);
  }
  console.log(`${where}: ${same} of ${count} sheets have the program's answer, byte for byte`);
  await page.close();
}

/** How long a step takes. */
async function pace(browser, where, file) {
  const { page } = await open(browser, where, file);
  await press(page, WORDS.en["welcome-start"]);
  const steps = [];
  for (let asked = 0; (await isQuestion(page)) && asked < 30; asked += 1) {
    await page.click("label[for=row-0]");
    steps.push(await page.evaluate(() => { const from = performance.now(); document.querySelector("form").requestSubmit(); return performance.now() - from; }));
  }
  steps.sort((one, other) => one - other);
  console.log(`${where}: ${steps.length} steps, half of them within ${steps[steps.length >> 1].toFixed(0)} ms, the slowest ${steps.at(-1).toFixed(0)} ms`);
  await page.close();
}

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: { "long-title": "off", "no-inline-style": "off", "doctype-style": "off", "no-trailing-whitespace": "off", "void-style": "off", "attr-quotes": "off", "require-sri": "off", "no-raw-characters": "off", "multiple-labeled-controls": "off" },
});
const WASM = "which-messenger.html";
const SCRIPT = "which-messenger-js.html";
const report = await validator.validateString(readFileSync(join(folder, WASM), "utf8"));
for (const message of report.results.flatMap((result) => result.messages).slice(0, 8)) fault("page", `html ${message.ruleId} at ${message.line}:${message.column}: ${message.message}`);

const chromium = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=en"] });
for (const lang of ["en", "nl"]) {
  const where = `chromium ${lang}`;
  const { page, files } = await walk(chromium, where, WASM, lang);
  compare(where, lang, files);
  await page.close();
  await conflict(chromium, where, WASM, lang);
}
for (const [name, width, scheme] of [["phone", 360, "light"], ["dark", 1000, "dark"]]) {
  const where = `chromium ${name}`;
  const { page } = await walk(chromium, where, WASM, "en", { width, scheme });
  await page.close();
}
await failure(chromium, "chromium failure", WASM);
await policy(chromium, "chromium policy", WASM);
await still(chromium, "chromium without scripts", WASM, [WORDS.en["criteria-title"], WORDS.nl["web-no-script-elsewhere"]]);
await still(chromium, "chromium without scripts js", SCRIPT, [WORDS.en["criteria-title"], WORDS.nl["criteria-title"]]);
await pace(chromium, "chromium", WASM);
await parity(chromium, "chromium", WASM, SHEETS);
await pace(chromium, "chromium, engine as JavaScript", SCRIPT);
await parity(chromium, "chromium, engine as JavaScript", SCRIPT, Math.min(SHEETS, 60));
await chromium.close();

const firefox = await puppeteer.launch({ browser: "firefox", executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr" });
const { page, files } = await walk(firefox, "firefox en", WASM, "en", { looksAt: false });
compare("firefox", "en", files);
await page.close();
await policy(firefox, "firefox policy", WASM);
await pace(firefox, "firefox", WASM);
await parity(firefox, "firefox", WASM, Math.min(SHEETS, 60));
await parity(firefox, "firefox, engine as JavaScript", SCRIPT, Math.min(SHEETS, 60));
await firefox.close();

console.log(`${looks} screens looked at`);
console.log(faults.length ? faults.join("\n") : "no fault");
process.exit(faults.length ? 1 : 0);
