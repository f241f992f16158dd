import type { MailWords } from './mail-of.ts';

/** A mail's words as HTML, in the direction that they are read. Words of others are text, never mark-up. */
export function writeHtml({ language, title, about, paragraphs, figures, proof, reason, end }: MailWords): string {
  const isRightToLeft = language === 'ar';
  return page(
    [
      `<p style="margin:0;color:#5b6770">${escape(about)}</p>`,
      `<h1 style="font-size:20px;margin:4px 0 16px">${escape(title)}</h1>`,
      ...paragraphs
        .flatMap((paragraph) => paragraph.split(/\n+/))
        .map((line) => `<p style="margin:0 0 12px">${escape(line)}</p>`),
      ...(figures.length ? [table(figures, isRightToLeft)] : []),
      `<p style="margin:24px 0"><a style="color:#0f6478" href="${escape(proof.url)}">${escape(proof.text)}</a></p>`,
      `<p style="font-size:12px;color:#5b6770">${escape(reason)} <a style="color:#5b6770" href="${escape(end.url)}">${escape(end.text)}</a></p>`,
    ],
    { language, isRightToLeft },
  );
}

/** Sides are named: mail programs know no start and no end. */
function table(figures: { label: string; value: string }[], isRightToLeft: boolean): string {
  const [start, end] = isRightToLeft ? ['right', 'left'] : ['left', 'right'];
  const cell = `padding:6px 0;padding-${end}:16px;border-bottom:1px solid #d8dee2;text-align`;
  const rows = figures.map(
    ({ label, value }) =>
      `<tr><td style="${cell}:${start}">${escape(label)}</td><td style="${cell}:${end};font-weight:600">${escape(value)}</td></tr>`,
  );
  return `<table role="presentation" style="border-collapse:collapse;margin:8px 0">\n${rows.join('\n')}\n</table>`;
}

function page(lines: string[], { language, isRightToLeft }: { language: string; isRightToLeft: boolean }): string {
  const style = 'font:16px/1.5 system-ui,-apple-system,Segoe UI,sans-serif;color:#1b2429;max-width:36rem;margin:24px';
  const direction = isRightToLeft ? 'rtl' : 'ltr';
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"></head>`,
    // Some mail programs drop what is on the element html.
    `<body dir="${direction}" style="${style}">`,
    ...lines,
    '</body></html>',
  ].join('\n');
}

function escape(text: string): string {
  const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');
}
