import type { Reply } from './exchange.ts';

/** Google's front end answers unknown paths and verbs with HTML, whatever the client accepts; it never sends 405. */
export function notFoundPage(path: string): Reply {
  const shown = path.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return {
    status: 404,
    headers: { 'content-type': 'text/html; charset=UTF-8', 'referrer-policy': 'no-referrer' },
    body: `<!DOCTYPE html>
<html lang=en>
<meta charset=utf-8>
<title>Error 404 (Not Found)!!1</title>
<p><b>404.</b> That’s an error.</p>
<p>The requested URL <code>${shown}</code> was not found on this server. That’s all we know.</p>
</html>
`,
  };
}
