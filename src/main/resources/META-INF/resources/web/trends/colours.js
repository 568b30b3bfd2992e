const NAMES = {
  text: "--kern-color-layout-text-default",
  muted: "--kern-color-layout-text-muted",
  paper: "--kern-color-layout-background-default",
  grid: "--kern-color-layout-border",
  line: "--kern-color-action-default",
  alarm: "--kern-color-feedback-danger",
  notice: "--kern-color-feedback-warning",
};

/** The colours of charts as `#rrggbb`: those of the page, or of one theme. */
export function colours(theme) {
  const probe = document.createElement("div");
  if (theme) probe.dataset.kernTheme = theme;
  probe.hidden = true;
  document.body.append(probe);
  const found = Object.entries(NAMES).map(([name, property]) => {
    probe.style.color = `var(${property})`;
    return [name, plain(getComputedStyle(probe).color)];
  });
  probe.remove();
  return Object.fromEntries(found);
}

// The design speaks of colours in ways that charts do not understand; a painted pixel has red, green and blue.
function plain(colour) {
  const pen = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
