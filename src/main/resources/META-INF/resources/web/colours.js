// Before anything is drawn, so that nobody who has chosen the other colours sees a flash of these. What is kept may be unreadable,
// where a browser forbids storage: then the colours are those of the system.
try {
  const chosen = localStorage.getItem("seismograph.colours");
  if (chosen === "dark" || chosen === "light") document.documentElement.dataset.kernTheme = chosen;
} catch {
  // See above.
}
