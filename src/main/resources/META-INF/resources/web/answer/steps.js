// Steps are entries of the history: the back button of a phone leads to the question before, not out of the page. What earlier runs have
// left there, also those before the page was loaded anew, means nothing any more.
let run;
let runs = 0;

/** A new run begins at the present entry; gives its mark. */
export function beginRun(step) {
  run = `${performance.timeOrigin}-${++runs}`;
  stand(step);
  return run;
}

/** The present entry shows another step. */
export function stand(step) {
  history.replaceState({ run, step }, "", location.pathname);
}

/** The present entry, which a way within the page or an earlier run has made, shows the step where somebody is. */
export function stay(step) {
  history.replaceState({ run, step }, "", location.href);
}

/** A new entry shows a step. */
export function walk(from, step) {
  history.pushState({ run, step, from }, "", location.pathname);
}

/** Whether the entry before this one is known to show a step. */
export function cameFrom(step) {
  return history.state?.run === run && history.state.from === step;
}

/** The step that an entry shows, if it is of this run. */
export function stepOf(entry) {
  return entry?.run === run ? entry.step : undefined;
}
