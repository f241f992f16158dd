import type { LeasedMail } from '../../../db/queries/deliveries.ts';
import { labelOf } from '../alerts/to-alert.ts';
import type { Report } from '../../analyst/report.ts';

const mostFigures = 6;

/** What a mail says: the proven answer, its key figures, and where the proof is. Words of others are text, never mark-up. */
export function mailOf(
  mail: Pick<LeasedMail, 'question' | 'metric' | 'first_day' | 'property_name' | 'report'>,
  links: { report: string; unsubscribe: string },
): { subject: string; text: string; html: string } {
  // Stored by us, from a report that was proven.
  const report = mail.report as Report | null;
  const about =
    mail.question ?? `${labelOf(mail.metric ?? '')}: out of the ordinary since ${mail.first_day ?? 'lately'}`;
  const name = mail.property_name ?? 'Google Analytics';
  const answer = report?.answer ?? 'Why could not be told yet. The figures are in the app.';
  const figures = (report?.metrics ?? []).slice(0, mostFigures).flatMap(({ label, ref, delta_ref: delta }) => {
    const value = report?.values[ref]?.formatted;
    const change = delta === undefined ? undefined : report?.values[delta]?.formatted;
    return value === undefined ? [] : [{ label, value: change === undefined ? value : `${value} (${change})` }];
  });
  const end = 'You get this because a member of your team asked for it. One click ends it:';
  return {
    subject: `${name}: ${about}`,
    text: [
      ...[about, name, '', answer, ''],
      ...(figures.length ? [...figures.map(({ label, value }) => `${label}: ${value}`), ''] : []),
      ...['See it with the proof of every number:', links.report, '', end, links.unsubscribe, ''],
    ].join('\n'),
    html: page([
      `<p style="margin:0;color:#5b6770">${escape(name)}</p>`,
      `<h1 style="font-size:20px;margin:4px 0 16px">${escape(about)}</h1>`,
      ...answer.split(/\n+/).map((line) => `<p style="margin:0 0 12px">${escape(line)}</p>`),
      ...(figures.length ? [table(figures)] : []),
      `<p style="margin:24px 0"><a style="color:#0f6478" href="${escape(links.report)}">See it with the proof of every number</a></p>`,
      `<p style="font-size:12px;color:#5b6770">${end} <a style="color:#5b6770" href="${escape(links.unsubscribe)}">unsubscribe</a></p>`,
    ]),
  };
}

function table(figures: { label: string; value: string }[]): string {
  const cell = 'padding:6px 16px 6px 0;border-bottom:1px solid #d8dee2';
  const rows = figures.map(
    ({ label, value }) =>
      `<tr><td style="${cell}">${escape(label)}</td><td style="${cell};text-align:right;font-weight:600">${escape(value)}</td></tr>`,
  );
  return `<table role="presentation" style="border-collapse:collapse;margin:8px 0">\n${rows.join('\n')}\n</table>`;
}

function page(lines: string[]): string {
  const style = 'font:16px/1.5 system-ui,-apple-system,Segoe UI,sans-serif;color:#1b2429;max-width:36rem;margin:24px';
  return [
    '<!doctype html>',
    '<html><head><meta charset="utf-8"></head>',
    `<body style="${style}">`,
    ...lines,
    '</body></html>',
  ].join('\n');
}

function escape(text: string): string {
  const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');
}
