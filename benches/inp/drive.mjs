// Does the steps of a plan on one page and writes how long each took until it was painted.
// Called by `cargo xtask bench inp` with the name of a file of orders; see ../README.md.
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

// The pace of a person, in milliseconds: no step waits for what the step before has started.
const AFTER_CLICK = 900;
const AFTER_KEY = 250;
const HELD_DOWN = 40;
// Building the index over many records takes its time.
const READY = 180_000;

const orders = JSON.parse(await readFile(process.argv[2], 'utf8'));
const { default: puppeteer } = await import(pathToFileURL(orders.puppeteer));
const browser = await puppeteer.launch({
  executablePath: orders.chromium,
  args: orders.arguments,
  headless: false, // the arguments say it
  protocolTimeout: READY,
  defaultViewport: { width: 1280, height: 900 },
});
try {
  const interactions = await drive(await browser.newPage());
  await writeFile(orders.out, JSON.stringify({ browser: await browser.version(), interactions }));
} finally {
  await browser.close();
}

async function drive(page) {
  const { selectors, steps } = orders;
  await page.evaluateOnNewDocument(watch, selectors.result);
  await page.goto(orders.url, { waitUntil: 'load', timeout: READY });
  // A person is there: the explorer's program comes with the first sign of one.
  const { width } = page.viewport();
  await page.mouse.move(width / 2, 1);
  await page.mouse.move(width - 1, 1);
  await page.waitForSelector(selectors.ready, { timeout: READY });
  await page.waitForSelector(selectors.value, { timeout: READY });
  await page.waitForSelector(`${selectors.result} h3`, { timeout: READY });
  await settled(page);
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: orders.slowed });
  await pause(2000);
  const interactions = [];
  for (const step of steps) {
    const what = step.label ?? step.key;
    if (step.kind === 'click') {
      const place = await placeOf(page, what);
      await page.mouse.move(place.x, place.y);
      await pause(AFTER_KEY);
      await page.evaluate(() => window.bench.begin('click'));
      await page.mouse.click(place.x, place.y, { delay: HELD_DOWN });
      await pause(AFTER_CLICK);
    } else {
      await page.focus(selectors.field);
      await page.evaluate(() => window.bench.begin('keydown'));
      await page.keyboard.press(step.key, { delay: HELD_DOWN });
      await pause(AFTER_KEY);
    }
    interactions.push({ kind: step.kind, what, ...(await page.evaluate(() => window.bench.end())) });
  }
  return interactions;
}

// Runs in the page before anything else.
function watch(resultSelector) {
  const bench = { entries: [], started: null, painted: null, type: null };
  const observer = new PerformanceObserver((list) => bench.entries.push(...list.getEntries()));
  observer.observe({ type: 'event', durationThreshold: 16 });
  bench.begin = (type) => {
    observer.takeRecords();
    Object.assign(bench, { entries: [], started: null, painted: null, type });
  };
  for (const type of ['click', 'keydown']) {
    const start = (event) => {
      if (bench.type === type && bench.started === null) {
        bench.started = event.timeStamp;
      }
    };
    addEventListener(type, start, { capture: true });
  }
  const afterPaint = (then) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(null);
    });
  const isResult = ({ target }) => (target.nodeType === 1 ? target : target.parentElement)?.closest(resultSelector);
  new MutationObserver((mutations) => {
    if (bench.started !== null && bench.painted === null && mutations.some(isResult)) {
      const started = bench.started;
      bench.painted = 'soon';
      afterPaint(() => {
        if (bench.started === started) {
          bench.painted = performance.now();
        }
      });
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
  // Pointerup and click, or keydown and input, end in the same frame; all their listeners keep it waiting.
  const parts = ({ startTime, duration }) => {
    const isSameFrame = (one) => Math.abs(one.startTime + one.duration - startTime - duration) <= 8;
    const frame = bench.entries.filter(isSameFrame);
    const first = Math.min(...frame.map(({ processingStart }) => processingStart));
    const last = Math.max(...frame.map(({ processingEnd }) => processingEnd));
    return { duration, delay: Math.max(first - startTime, 0), processing: last - Math.max(first, startTime) };
  };
  bench.end = async () => {
    // The entries of a frame come after the frame.
    await new Promise((done) => afterPaint(() => setTimeout(done, 50)));
    bench.entries.push(...observer.takeRecords());
    const own = bench.entries.filter(({ interactionId }) => interactionId > 0);
    const longest = own.sort((a, b) => b.duration - a.duration)[0];
    const { started, painted } = bench;
    return {
      ...(longest ? parts(longest) : { duration: null, delay: null, processing: null }),
      result: typeof painted === 'number' ? painted - started : null,
    };
  };
  window.bench = bench;
}

// Nothing in the document has changed for half a second.
function settled(page) {
  const quiet = () =>
    new Promise((done) => {
      let timer = setTimeout(done, 500);
      new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(done, 500);
      }).observe(document, { subtree: true, childList: true });
    });
  return page.evaluate(quiet);
}

// Where to click for the value of this name; unfolds what hides it.
async function placeOf(page, name) {
  const find = ({ value, label, more }, wanted) => {
    const found = () =>
      [...document.querySelectorAll(value)].find((one) => one.querySelector(label)?.textContent === wanted);
    if (!found()) {
      document.querySelectorAll(more).forEach((button) => button.click());
    }
    const element = found();
    for (let above = element?.closest('details'); above; above = above.parentElement.closest('details')) {
      above.open = true;
    }
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return element !== undefined;
  };
  // The second time whatever was unfolded by the first is there.
  await page.evaluate(find, orders.selectors, name);
  await pause(AFTER_KEY);
  const isThere = await page.evaluate(find, orders.selectors, name);
  if (!isThere) {
    throw new Error(`there is no facet value "${name}" on ${orders.url}`);
  }
  await pause(AFTER_KEY);
  const center = ({ value, label }, wanted) => {
    const values = [...document.querySelectorAll(value)];
    const box = values.find((one) => one.querySelector(label)?.textContent === wanted).getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  return page.evaluate(center, orders.selectors, name);
}
