/** A page of the documentation that needs no script. */
export function toPage({ title, body }: { title: string; body: string }): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)} · Parley API</title>
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/docs/tokens.css" />
    <link rel="stylesheet" href="/docs/docs.css" />
    <script src="/theme.js"></script>
  </head>
  <body>
    <header class="bar"><a href="/docs">Parley API</a> <a href="/docs/errors">Errors</a></header>
    <main class="prose">${body}</main>
  </body>
</html>
`;
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
