// Starts the program. Where WebAssembly is missing or switched off, the page stays as it was delivered and
// says so through its root element, for which the style sheet has a quiet line.
import init from "./{{script}}";

const root = document.documentElement;
if (typeof WebAssembly === "object") {
  init({ module_or_path: new URL("./{{wasm}}", import.meta.url) }).then(
    () => { root.dataset.program = "running"; },
    (error) => {
      root.dataset.program = "failed";
      console.warn("The program did not start:", error);
    },
  );
} else {
  root.dataset.program = "unsupported";
}
