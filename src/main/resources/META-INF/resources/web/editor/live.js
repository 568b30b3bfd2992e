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

/** Draws all of them anew; those of an earlier view are forgotten. */
export function refresh() {
  pieces = pieces.filter(({ box }) => box.isConnected);
  pieces.forEach(({ update }) => update());
}
