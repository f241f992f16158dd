import { errorCodes, type ErrorCode } from '../../worker/errors.ts';
import { statusOf, titleOf } from '../../worker/problem.ts';
import { errorHelp } from './error-help.ts';
import { escape, toPage } from './page.ts';

/** A page for each error, and one that lists them: file names in `docs/` with their HTML. */
export function errorPages(): Map<string, string> {
  const pages = new Map(errorCodes.map((code) => [`errors/${code}.html`, pageOf(code)]));
  return pages.set('errors.html', listOf());
}

function pageOf(code: ErrorCode): string {
  const { happened, help } = errorHelp[code];
  return toPage({
    title: titleOf(code),
    body: `
      <p class="code"><code>${code}</code> · HTTP ${statusOf(code)}</p>
      <h1>${escape(titleOf(code))}</h1>
      <h2>What happened</h2>
      <p>${escape(happened)}</p>
      <h2>What to do</h2>
      <p>${escape(help)}</p>
      <p class="muted">Problems are JSON as <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> has it. Its
      <code>request_id</code>, also in the header <code>X-Request-Id</code>, names the request to whoever looks into it.</p>`,
  });
}

function listOf(): string {
  const rows = errorCodes.map(
    (code) =>
      `<tr><td>${statusOf(code)}</td><td><a href="/docs/errors/${code}"><code>${code}</code></a></td><td>${escape(titleOf(code))}</td></tr>`,
  );
  return toPage({
    title: 'Errors',
    body: `
      <h1>Errors</h1>
      <p>Every refusal of the API has a <code>code</code> that does not change, a sentence for people in <code>detail</code>, and
      its page in <code>type</code>.</p>
      <div class="scroll" tabindex="0" role="region" aria-label="All errors"><table>
        <thead><tr><th scope="col">Status</th><th scope="col">Code</th><th scope="col">Title</th></tr></thead>
        <tbody>${rows.join('\n')}</tbody>
      </table></div>`,
  });
}
