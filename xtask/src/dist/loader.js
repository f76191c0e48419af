// Starts the program when somebody reaches for the page: the page is whole without it, and who only reads never waits
// for it. Where WebAssembly is missing or switched off, the page stays as it was delivered and says so through its
// root element, for which the style sheet has a quiet line.
const root = document.documentElement;
const asked = new URLSearchParams(location.search);

// Light or dark stands in the address; set at once, so that nothing flashes until the program is there.
const scheme = asked.get("scheme");
if (scheme === "light" || scheme === "dark") root.dataset.theme = scheme;

// The served page shows the whole list. Where the address asks for less, it waits for the program: nobody shall
// read what is about to be replaced. The style sheet gives it back wherever the program does not come.
asked.delete("scheme");
if ([...asked].length > 0) {
  root.dataset.asked = "";
  const field = document.querySelector("#search");
  // As what was served, not as typed: the program reads the address itself.
  if (field) field.defaultValue = asked.get(field.name) ?? "";
}

const wasm = new URL("./{{wasm}}", import.meta.url);
let styled;
const start = async (begin) => {
  await styled; // the program may go on to any page
  await begin({ module_or_path: wasm });
  if (root.dataset.program !== "failed") root.dataset.program ??= "running";
};

// A program can be stopped by the browser itself: WebKit's compiler makes, once in some hundreds of starts, a
// faulty version of a right program (seen in WebKitGTK 2.50 with its compilers on, never with them off, never in
// other browsers, at the same place of the same bytes that run well the next time). As long as the page is still
// the served one, a second start in an empty memory costs nobody anything. After that the page says what happened.
let starts = 1;
const again = (event, reason) => {
  const stopped = typeof WebAssembly === "object" && reason instanceof WebAssembly.RuntimeError;
  if (!stopped) return;
  // What a person has asked for stands in the address: a page that has been taken over can be loaded anew, once.
  if (root.dataset.program === "taken-over" && performance.getEntriesByType("navigation")[0]?.type !== "reload") {
    event.preventDefault();
    location.reload();
    return;
  }
  if (starts > 2 || root.dataset.program === "taken-over") {
    root.dataset.program = "failed";
    return;
  }
  starts += 1;
  event.preventDefault();
  delete root.dataset.program;
  import(`./{{script}}?start=${starts}`).then((program) => start(program.default)).catch(stop);
};
const stop = (error) => {
  root.dataset.program = "failed";
  console.warn("The program did not start:", error);
};

// What the program needs is named in a template, so that nothing of it is fetched before; with its hash, which
// holds for the import as well.
const begin = () => {
  SIGNS.forEach((sign) => removeEventListener(sign, begin, true));
  const parts = document.querySelector("#program").content;
  const loaded = (sheet) => new Promise((done) => (sheet.onload = sheet.onerror = done));
  styled = Promise.all([...parts.querySelectorAll("[rel=stylesheet]:not([media])")].map(loaded));
  document.head.append(parts);
  import("./{{script}}").then((program) => start(program.default)).catch(stop);
};
// Filters that are clicked before the program is there wait for it a moment: each by itself is a page, but only the
// program can add one to the other. Where it takes too long, the last one is followed to its page.
const PATIENCE = 1500;
const FACET = ".facet-value";
const kept = [];
let waiting;
const keep = (event) => {
  const link = event.target.closest?.(FACET);
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!link || !isPlain || over()) return;
  event.preventDefault();
  link.dataset.pressed = "";
  kept.push([...document.querySelectorAll(FACET)].indexOf(link));
  clearTimeout(waiting);
  waiting = setTimeout(() => over() || location.assign(link.href), PATIENCE);
};
const over = () => root.dataset.program !== undefined && root.dataset.program !== "running";
new MutationObserver(() => {
  if (!over() || kept.length === 0) return;
  clearTimeout(waiting);
  const links = document.querySelectorAll(FACET);
  const places = kept.splice(0);
  if (root.dataset.program === "taken-over") places.forEach((place) => links[place]?.click());
  else location.assign(links[places.at(-1)].href);
}).observe(root, { attributeFilter: ["data-program"] });

// Also what assistive technology does without any of these, and the scrolling of an address with a place in it.
const SIGNS = ["pointermove", "pointerdown", "touchstart", "wheel", "scroll", "keydown", "focusin", "click", "input", "change"];

// While something is pressed, its page is not taken over: the click would be lost. See `browser::released`.
addEventListener("pointerdown", () => (root.dataset.held = ""), true);
for (const end of ["pointerup", "pointercancel", "dragend"])
  addEventListener(end, () => setTimeout(() => delete root.dataset.held), true);

if (typeof WebAssembly === "object") {
  addEventListener("error", (event) => again(event, event.error));
  addEventListener("unhandledrejection", (event) => again(event, event.reason));
  addEventListener("click", keep, true);
  // Where the address asks for more than was served, or nothing was served, there is nothing to wait for; and the
  // colours of the address travel on with the program alone.
  if ("asked" in root.dataset || scheme !== null || root.dataset.start === "now") begin();
  else SIGNS.forEach((sign) => addEventListener(sign, begin, { capture: true, passive: true }));
} else {
  root.dataset.program = "unsupported";
}
