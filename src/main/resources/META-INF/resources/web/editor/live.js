import { element } from "../elements.js";

let pieces = [];

/** A part of the page that follows what is entered elsewhere, while the fields stay as they are. */
export function live(draw, properties = {}, name = "div") {
  const box = element(name, properties);
  const update = () => box.replaceChildren(...draw().flat(Infinity).filter(Boolean));
  pieces.push({ box, update });
  update();
  return box;
}

/** A part of the page that is drawn anew by itself: the control that changes it keeps the focus, and what is typed into it. */
export function part(draw) {
  const box = element("div", { className: "stack" });
  const again = () => box.replaceChildren(...draw().flat(Infinity).filter(Boolean));
  again();
  return { box, again };
}

/** Draws all of them anew; those of an earlier view are forgotten. */
export function refresh() {
  pieces = pieces.filter(({ box }) => box.isConnected);
  pieces.forEach(({ update }) => update());
}
