// Every page that the program writes, in a real browser: valid, without a fault of accessibility, few sheets of paper.
// usage: node check.mjs PROGRAM [FOLDER]   (pages, prints and pictures are kept in FOLDER)
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import puppeteer from "puppeteer-core";

const [program, kept] = process.argv.slice(2);
const folder = kept ?? mkdtempSync(join(tmpdir(), "pages-"));
mkdirSync(folder, { recursive: true });
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  // How a page is written down, which is maud's: short and on few lines. `div` may take the focus to be scrolled by keys.
  rules: { "long-title": "off", "no-inline-style": "off", "doctype-style": "off", "no-trailing-whitespace": "off", "void-style": "off", "attr-quotes": "off", "require-sri": "off" },
});

const set = (...answers) => answers.flatMap((answer) => ["--set", answer]);
const median = set("devices=android", "contacts=android,iphone", "now=whatsapp", "number=hidden", "worry=surveillance_capitalism", "people=anyone");
const watched = set("devices=android", "situation=watched", "number=never", "people=anyone");
const unknown = set("devices=android,linux", "number=dont_know", "worry=anonymity", "several=dont_know");
const group = ["anna", "ben"].map((name, at) => {
  const file = join(folder, `${name}.ron`);
  writeFileSync(file, `(format: 1, answers: {devices: [${at ? "iphone, linux" : "android"}], number: hidden})`);
  return file;
});
// Name, arguments, and how many sheets of A4 it may take.
const pages = [
  ["full", ["recommend", ...median], 4],
  ["brief", ["recommend", "--brief", ...median], 2],
  ["contacts", ["recommend", "--for-contacts", ...median], 2],
  ["watched", ["recommend", ...watched]],
  ["unknown", ["recommend", ...unknown]],
  ["conflict", ["recommend", ...set("devices=iphone", "network=cut_off", "now=whatsapp")]],
  ["group", ["group", ...group]],
  ["show", ["show", "signal"]],
  ["show-comparison", ["show", "whatsapp"]],
  ["compare", ["compare"]],
  ["compare-two", ["compare", "signal", "whatsapp", "--differences"]],
  ["criteria", ["criteria"]],
  ["setup", ["setup", "signal", "--all"]],
  ["guides", ["setup"]],
  ["compare-all", ["compare", "signal", "simplex", "briar", "element", "session", "whatsapp", "telegram", "apple_messages", "google_messages", "messenger", "sms", "threema", "wire", "delta_chat", "xmpp"]],
  ["graph", ["graph"]],
];

const faults = [];
const fault = (page, text) => faults.push(`${page}: ${text}`);

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--force-color-profile=srgb"],
});

/** The axe violations of the page as it stands. */
async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  }));
  return found.violations.map((one) => `axe ${one.id}: ${one.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(" | ")}`);
}

for (const lang of ["en", "nl"]) {
  for (const [name, args, most] of pages) {
    const what = `${name}-${lang}`;
    const file = join(folder, `${what}.html`);
    const written = spawnSync(program, [...args, "--format", "html", "--lang", lang], { encoding: "utf8" });
    if (![0, 3].includes(written.status)) { fault(what, `ends with ${written.status}: ${written.stderr}`); continue; }
    writeFileSync(file, written.stdout);
    const report = await validator.validateString(written.stdout);
    for (const message of report.results.flatMap((result) => result.messages).slice(0, 8)) {
      fault(what, `html ${message.ruleId} at ${message.line}:${message.column}: ${message.message}`);
    }
    const page = await browser.newPage();
    // The policy forbids scripts; axe is one, and is let in from outside.
    await page.setBypassCSP(true);
    await page.setJavaScriptEnabled(true);
    page.on("request", (request) => { if (!request.url().startsWith("file:")) fault(what, `asks for ${request.url()}`); });
    for (const [look, width, scheme] of [["desktop", 1200, "light"], ["phone", 360, "light"], ["dark", 1200, "dark"]]) {
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await page.goto(pathToFileURL(file).href);
      if (kept) await page.screenshot({ path: join(folder, `${what}-${look}.png`) });
      await page.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
      for (const one of await violations(page)) fault(`${what} (${look})`, one);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) fault(`${what} (${look})`, `is ${wide} pixels wider than the window`);
    }
    if (name === "full" || name === "brief" || name === "contacts") {
      await page.goto(pathToFileURL(file).href);
      let stops = 0;
      let href = "";
      do {
        await page.keyboard.press("Tab");
        stops += 1;
        href = await page.evaluate(() => document.activeElement?.href ?? "");
      } while (!href.startsWith("https:") && stops < 20);
      if (stops > 5) fault(what, `the first download is ${stops} tab stops away`);
    }
    await page.goto(pathToFileURL(file).href);
    const print = join(folder, `${what}.pdf`);
    await page.pdf({ path: print, format: "A4", preferCSSPageSize: true });
    const sheets = (readFileSync(print, "latin1").match(/\/Type \/Page\b/g) ?? []).length;
    console.log(`${what}: ${sheets} sheets${most ? ` of at most ${most}` : ""}`);
    if (most && sheets > most) fault(what, `takes ${sheets} sheets of paper, not ${most}`);
    await page.close();
  }
}
await browser.close();
console.log(faults.length ? faults.join("\n") : "no fault");
process.exit(faults.length ? 1 : 0);
