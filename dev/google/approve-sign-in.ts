/**
 * Plays the person at the consent pages: opens an authorization URL, chooses an account, ticks boxes, continues.
 * For tests and scripts; a browser does the same by hand.
 * @returns the client's callback URL, with `code` and `state`, or with `error`
 * @throws Error with the page's text when Google would show an error instead of redirecting
 */
export async function approveSignIn(
  authorizationUrl: string,
  answers: {
    email: string;
    /** Boxes left ticked; all of them by default. Sign-in scopes have no box. */
    scopes?: string[];
    decision?: 'continue' | 'cancel';
  },
): Promise<string> {
  const { origin } = new URL(authorizationUrl);
  let page = await fetch(authorizationUrl, { redirect: 'manual' });
  for (let step = 0; step < 3 && page.status === 200; step++) {
    const html = await page.text();
    page = await fetch(origin + readFormAction(html), {
      method: 'POST',
      redirect: 'manual',
      body: fillForm(html, answers),
    });
  }
  const location = page.headers.get('location');
  if (location === null) throw new Error(`No redirect: ${toText(await page.text())}`);
  return location;
}

function fillForm(
  html: string,
  answers: { email: string; scopes?: string[]; decision?: 'continue' | 'cancel' },
): URLSearchParams {
  const form = new URLSearchParams({ sign_in: /name="sign_in" value="([^"]+)"/.exec(html)?.[1] ?? '' });
  if (html.includes('name="email"')) form.set('email', answers.email);
  for (const [, scope = ''] of html.matchAll(/name="scope" value="([^"]+)"/g)) {
    if (!answers.scopes || answers.scopes.includes(scope)) form.append('scope', scope);
  }
  form.set('decision', answers.decision ?? 'continue');
  return form;
}

function readFormAction(html: string): string {
  const action = /<form method="post" action="([^"]+)"/.exec(html)?.[1];
  if (action === undefined) throw new Error(`No form: ${toText(html)}`);
  return action;
}

function toText(html: string): string {
  return html
    .replace(/<style[\s\S]*<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
