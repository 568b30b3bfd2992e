const FIRST_MS = 2_000;
const LONGEST_MS = 30_000;

/**
 * Looks again and again, ever less often while nothing moves, and not at all while nobody looks at the page.
 *
 * @param {() => Promise<boolean|undefined>} look gives whether something has moved, and nothing once there is nothing more to see
 * @returns a function that ends it
 */
export function follow(look) {
  let wait = FIRST_MS;
  let timer;
  let ended = false;

  const later = () => {
    if (!ended && !document.hidden) timer = setTimeout(again, wait);
  };
  const again = async () => {
    const moved = await look();
    if (moved === undefined) return end();
    wait = moved ? FIRST_MS : Math.min(wait * 1.6, LONGEST_MS);
    later();
  };
  const seen = () => {
    clearTimeout(timer);
    if (document.hidden) return;
    wait = FIRST_MS;
    again();
  };
  const end = () => {
    ended = true;
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", seen);
  };

  document.addEventListener("visibilitychange", seen);
  later();
  return end;
}
