import { html, raw } from 'hono/html';
import { languageOfTag } from '../analyst/language.ts';
import type { FrameSite } from '../services/widgets/get-frame.ts';

/** Not hashed: the Worker does not know the build. Pages revalidates them by ETag. */
const script = '/widget/v1/assets/frame.js';
const style = '/widget/v1/assets/frame.css';

/** The page in a widget's iframe: the site's public settings as data, and nothing that runs but our own module. */
export function framePage(site: FrameSite) {
  const language = site.language ?? 'en';
  return html`<!doctype html>
    <html lang="${language}" dir="${languageOfTag(language) === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${site.title || site.name}</title>
        <link rel="stylesheet" href="${style}" />
        <script type="application/json" id="parley-site">
          ${raw(toScriptJson(site))}
        </script>
        <script type="module" src="${script}"></script>
      </head>
      <body></body>
    </html>`;
}

/** The same for whatever is not there. */
export function noFramePage() {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="robots" content="noindex" />
        <title>No chat here</title>
      </head>
      <body>
        <p>There is no chat at this address, or it is switched off.</p>
      </body>
    </html>`;
}

/** JSON in which nothing ends the element that it stands in. U+2028 and U+2029 may stand in JSON. */
function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026');
}
