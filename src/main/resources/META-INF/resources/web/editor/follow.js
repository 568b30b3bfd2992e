const FIRST_MS = 2_000;
const LONGEST_MS = 30_000;

/**
 * Looks again and again, ever less often while nothing moves, and not at all while nobody looks at the page. There is one look at a time.
 *
 * @param {() => Promise<boolean|(() => void)>} look gives whether something has moved or, once there is nothing more to see, what to do
 *   then; that is left undone where somebody has ended it meanwhile
 * @returns a function that ends it
 */
export function follow(look) {
  let wait = FIRST_MS;
  let timer;
  let looking = false;
  let ended = false;

  const later = () => {
    if (!ended && !document.hidden) timer = setTimeout(again, wait);
  };
  const again = async () => {
    looking = true;
    const found = await look().finally(() => (looking = false));
    if (ended) return;
    if (typeof found === "function") {
      end();
      found();
      return;
    }
    wait = found ? FIRST_MS : Math.min(wait * 1.6, LONGEST_MS);
    later();
  };
  const seen = () => {
    clearTimeout(timer);
    if (document.hidden) return;
    wait = FIRST_MS;
    if (!looking) again();
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
