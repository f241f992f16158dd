// Runs before the first paint, so that a chosen theme does not flash. Written by parts/theme.ts.
try {
  const theme = localStorage.getItem('parley.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's scheme applies.
}
