// Stands first in the head of every page that a journey visits. Remembers whatever should not happen there and
// hands it over when the page is left, or when the journey asks at its end.
(() => {
  const home = "/__probe";
  const page = `${performance.timeOrigin}-${Math.random()}`;
  const findings = [];
  const note = (kind, text) => {
    if (findings.length < 40) {
      findings.push({ kind, text: String(text).slice(0, 1200), address: location.href.slice(0, 300) });
    }
  };
  const said = (parts) => parts.map((part) => (part instanceof Error ? `${part}` : String(part))).join(" ");

  for (const level of ["error", "warn", "assert"]) {
    const original = console[level].bind(console);
    console[level] = (...parts) => {
      if (level !== "assert" || !parts[0]) note("console", `${level}: ${said(parts)}`);
      original(...parts);
    };
  }
  addEventListener("error", (event) => {
    const from = event.target instanceof Element ? event.target : null;
    const trace = event.error?.stack ? `\n${event.error.stack}` : "";
    note("error", from ? `${from.localName} did not load: ${from.src || from.href}` : `${event.message}${trace}`);
  }, true);
  addEventListener("unhandledrejection", ({ reason }) => {
    note("error", `unhandled rejection: ${reason}${reason?.stack ? `\n${reason.stack}` : ""}`);
  });
  document.addEventListener("securitypolicyviolation", (event) => {
    note("policy", `${event.effectiveDirective} blocked ${event.blockedURI || "inline"} ${event.sample}`);
  });

  const strangers = new Set();
  const foreign = (entries) => {
    for (const { name } of entries) {
      const stranger = /^(https?|wss?):/.test(name) && new URL(name).origin !== location.origin;
      if (stranger && !strangers.has(name)) {
        strangers.add(name);
        note("foreign", name);
      }
    }
  };
  const watcher = new PerformanceObserver((list) => foreign(list.getEntries()));
  watcher.observe({ type: "resource", buffered: true });

  const announced = [];
  const announcer = new MutationObserver((changes) => {
    const regions = new Set();
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest("[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]");
      if (region) regions.add(region);
    }
    for (const region of regions) {
      const text = region.textContent.trim();
      if (text) announced.push(text);
    }
  });
  announcer.observe(document, { subtree: true, childList: true, characterData: true });

  // When the page became the program's own, on the page's clock.
  const program = { takenOver: null };
  new MutationObserver(() => {
    if (document.documentElement.dataset.program === "taken-over") program.takenOver ??= performance.now();
  }).observe(document, { subtree: true, attributeFilter: ["data-program"] });

  const look = () => {
    foreign(watcher.takeRecords());
    foreign(performance.getEntriesByType("resource"));
    if (document.cookie) note("cookie", document.cookie);
    for (const name of ["localStorage", "sessionStorage"]) {
      if (self[name].length) note("storage", `${name}: ${Object.keys(self[name])}`);
    }
    return { page, findings: findings.splice(0) };
  };
  const tell = (moment) => {
    const report = moment === "left" ? look() : { page, findings: [] };
    navigator.sendBeacon(home, JSON.stringify({ moment, ...report }));
  };
  addEventListener("pagehide", () => tell("left"));
  addEventListener("pageshow", (event) => { if (event.persisted) tell("entered"); });
  tell("entered");

  Object.defineProperty(self, "__probe", { value: { look, announced, program } });
})();
