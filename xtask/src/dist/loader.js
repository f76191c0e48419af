// Starts the program. Where WebAssembly is missing or switched off, the page stays as it was delivered and
// says so through its root element, for which the style sheet has a quiet line.
import init from "./{{script}}";

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

if (typeof WebAssembly === "object") {
  addEventListener("error", (event) => again(event, event.error));
  addEventListener("unhandledrejection", (event) => again(event, event.reason));
  start(init).catch(stop);
} else {
  root.dataset.program = "unsupported";
}
