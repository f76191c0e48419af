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
if ([...asked].length > 0) root.dataset.asked = "";

const wasm = new URL("./{{wasm}}", import.meta.url);
const start = async (begin) => {
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
  document.head.append(document.querySelector("#program").content);
  import("./{{script}}").then((program) => start(program.default)).catch(stop);
};
const SIGNS = ["pointermove", "pointerdown", "touchstart", "wheel", "scroll", "keydown", "focusin"];

if (typeof WebAssembly === "object") {
  addEventListener("error", (event) => again(event, event.error));
  addEventListener("unhandledrejection", (event) => again(event, event.reason));
  // Where the address asks for more than was served, or nothing was served, there is nothing to wait for; and the
  // colours of the address travel on with the program alone.
  if ("asked" in root.dataset || scheme !== null || root.dataset.start === "now") begin();
  else SIGNS.forEach((sign) => addEventListener(sign, begin, { capture: true, passive: true }));
} else {
  root.dataset.program = "unsupported";
}
