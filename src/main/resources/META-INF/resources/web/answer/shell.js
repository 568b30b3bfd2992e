const WORKER = "/worker.js";
const SCOPE = "/p/";

const policy = globalThis.trustedTypes?.createPolicy("seismograph-worker", { createScriptURL: onlyTheWorker });

function onlyTheWorker(address) {
  if (address !== WORKER) throw new TypeError("Not the worker");
  return address;
}

/** Has the page kept for times without a connection, once it is there and the line is free. Without a worker it needs the line. */
export function keepForLater() {
  if (!navigator.serviceWorker) return;
  if (document.readyState === "complete") register();
  else addEventListener("load", register, { once: true });
}

async function register() {
  try {
    await navigator.serviceWorker.register(policy?.createScriptURL(WORKER) ?? WORKER, { scope: SCOPE });
  } catch {
    // The browser, or whoever has set it up, does not want one.
  }
}
