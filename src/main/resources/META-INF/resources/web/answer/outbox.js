// Sheets that could not be sent, one for each pulse, in this browser until the service has them. Where storage is forbidden there is none.
const DATABASE = "seismograph";
const STORE = "outbox";

/**
 * Puts a sheet aside.
 *
 * @param entry `pulse`; its `token`, none once that has proved invalid; the `sheet` as it was when these `answers` were made; `savedAt`;
 *   `doubtful`, if it may have arrived all the same
 * @returns whether it is safe here
 */
export async function putAside(entry) {
  try {
    await inStore("readwrite", (store) => store.put(entry));
    return true;
  } catch {
    return false;
  }
}

/** All that wait, the oldest first. */
export async function waiting() {
  try {
    const entries = await inStore("readonly", (store) => store.getAll());
    return entries.sort((one, other) => one.savedAt.localeCompare(other.savedAt));
  } catch {
    return [];
  }
}

/** What waits for a pulse, if anything does. */
export async function waitingFor(pulse) {
  return (await waiting()).find((entry) => entry.pulse === pulse);
}

/** Forgets what waits for a pulse; with a time only if it was saved then, and nothing newer has taken its place. */
export async function forget(pulse, savedAt) {
  try {
    await inStore("readwrite", (store) => {
      const found = store.openCursor(pulse);
      found.onsuccess = () => {
        const cursor = found.result;
        if (cursor && (savedAt === undefined || cursor.value.savedAt === savedAt)) cursor.delete();
      };
      return found;
    });
  } catch {
    // Then there is nothing.
  }
}

async function inStore(mode, work) {
  const database = await opened();
  try {
    return await new Promise((done, failed) => {
      const transaction = database.transaction(STORE, mode, { durability: "strict" });
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = () => failed(transaction.error);
    });
  } finally {
    database.close();
  }
}

function opened() {
  return new Promise((done, failed) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "pulse" });
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}
