// Keeps the answer page for times without a connection: its shell alone, the same for everybody. Answers and links never come here: the
// API is left alone, a link stands behind #, and whatever page below /p/ is opened, what is asked for and kept is "/p/".
//
// The network comes first and the copy only where the network is silent, slow or broken. So a page that was deployed broken is mended by
// the next one, and this worker needs no way of its own to be called back.

const SHELL = "seismograph-shell-1";
const PAGE = "/p/";
const OURS = /^\/(?:web|vendor)\//;
const FILES_OF_PAGE = /<(?:link|script)\b[^>]*?\s(?:href|src)="(\/(?:web|vendor)\/[^"]+)"/g;
const PATIENCE_MS = 3_000;

/** Pages that came out of the cache: their files do too, or each would be waited for anew and might be of another version. */
const keptPages = new Set();

addEventListener("install", (event) => event.waitUntil(stock()));

addEventListener("activate", (event) => event.waitUntil(clearOut()));

addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin) return;
  if (event.request.mode === "navigate") event.respondWith(page(event));
  else if (OURS.test(pathname)) event.respondWith(file(event, pathname));
});

async function stock() {
  const cache = await caches.open(SHELL);
  const answer = await fetch(PAGE);
  const text = await answer.clone().text();
  await cache.addAll([...new Set([...text.matchAll(FILES_OF_PAGE)].map(([, path]) => path))]);
  await cache.put(PAGE, answer);
  await skipWaiting();
}

async function clearOut() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== SHELL).map((name) => caches.delete(name)));
}

async function page(event) {
  const { answer, kept } = await networkFirst(event, PAGE);
  if (kept) keptPages.add(event.resultingClientId);
  return answer;
}

async function file(event, path) {
  const kept = keptPages.has(event.clientId) && (await caches.match(path));
  return kept || (await networkFirst(event, path)).answer;
}

async function networkFirst(event, path) {
  const cache = await caches.open(SHELL);
  const copy = await cache.match(path);
  const fresh = fetch(path).then((answer) => {
    if (answer.ok && !answer.redirected) event.waitUntil(cache.put(path, answer.clone()));
    return { answer };
  });
  if (!copy) return fresh;
  const fallback = { answer: copy, kept: true };
  event.waitUntil(fresh.catch(() => {}));
  return Promise.race([
    fresh.then((got) => (got.answer.status < 500 ? got : fallback), () => fallback),
    new Promise((done) => setTimeout(done, PATIENCE_MS, fallback)),
  ]);
}
