import { html } from 'hono/html';
import type { ConsentDescription } from '../services/connected-apps/oauth.ts';

type Html = ReturnType<typeof html>;

/** Whether to let a program in. Names, addresses and domains in it are the program's own words: `html` escapes them. */
export function consentPage(
  { clientName, redirectHost, redirectIsLoopback }: ConsentDescription,
  options: { handle: string; person: { name: string; email: string }; team: string },
): Html {
  const { handle, person, team } = options;
  const heading = html`Let <strong>${clientName}</strong> ask Google Analytics for you?`;
  return page(
    `Let ${clientName} in?`,
    html`<h1>${heading}</h1>
      <p>
        It will ask and read as you, <strong>${person.name}</strong> (${person.email}), in the team
        <strong>${team}</strong>.
      </p>
      <ul>
        <li>It can ask questions and read answers, reports and chats that you can read.</li>
        <li>It cannot change anything, connect or unlink accounts, or see Google’s tokens.</li>
        <li>You can shut it out at any time: Settings, Connected programs.</li>
      </ul>
      <p class="note">
        The name is what the program calls itself; nobody has checked it. Access goes to
        <strong>${redirectHost}</strong>${
          redirectIsLoopback
            ? html`, a program on this computer. Go on only if you have just started this there.`
            : html`.`
        }
      </p>
      <form method="post">
        <input type="hidden" name="handle" value="${handle}" />
        <button name="decision" value="approve" class="primary">Let it in</button>
        <button name="decision" value="deny">Do not</button>
      </form>`,
  );
}

/** When it cannot be asked, or too late. */
export function refusalPage(sentence: string): Html {
  return page(
    'Not let in',
    html`<h1>The program was not let in</h1>
      <p>${sentence}</p>
      <p class="note">Nothing was given to it. Go back to the program and begin again there.</p>`,
  );
}

function page(title: string, body: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · Parley</title>
        <link rel="icon" href="/favicon.svg" />
        <link rel="stylesheet" href="/consent.css" />
      </head>
      <body>
        <main>
          <p class="brand">Parley</p>
          ${body}
        </main>
      </body>
    </html>`;
}
