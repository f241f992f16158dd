// The viewer has a dark scheme that goes by a class; which one applies is said by theme.js or the reader's system.
const darkness = matchMedia('(prefers-color-scheme: dark)');
function showScheme() {
  const chosen = document.documentElement.dataset.theme;
  document.documentElement.classList.toggle('dark-mode', chosen ? chosen === 'dark' : darkness.matches);
}
darkness.addEventListener('change', showScheme);
showScheme();

window.SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  // The parts at once, as a table of contents: drawing every route of all of them takes seconds.
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  defaultModelExpandDepth: 2,
  displayRequestDuration: true,
  filter: true,
  showExtensions: false,
  // Nothing is sent to anybody else.
  validatorUrl: null,
});
