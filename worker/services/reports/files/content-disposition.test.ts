import { describe, expect, it } from 'vitest';
import { contentDisposition } from './content-disposition.ts';

const hostile = [
  'a\r\nSet-Cookie: x=1',
  'a";filename="evil.exe',
  '../../etc/passwd',
  'C:\\windows\\x',
  'x\u202egnp.exe',
  '\u0000\u0007',
  '%0d%0aX: y',
  "it's (really) *",
  '....',
  'a\ud800b',
  'x'.repeat(500),
  'line\u2028break',
  'full＂width＼and／slashes',
];

describe('contentDisposition', () => {
  it.each(hostile)('keeps %j one name in one header', (title) => {
    const header = contentDisposition(title, 'csv');
    expect(header).toMatch(
      /^attachment; filename="[^"\\/%\r\n]+\.csv"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+\.csv$/,
    );
    expect(header.length).toBeLessThan(1100);
    new Headers({ 'content-disposition': header });
    const whole = decodeURIComponent(header.split("''")[1] ?? '');
    expect(whole).not.toMatch(/[\p{Cc}\p{Cf}"/\\:]/u);
    expect(whole).not.toMatch(/^\./);
  });

  it('keeps the letters of every language, with a plain name for old clients', () => {
    expect(contentDisposition('Größte Kanäle im März?', 'xlsx')).toBe(
      `attachment; filename="Gro-te Kanale im Marz.xlsx"; filename*=UTF-8''Gr%C3%B6%C3%9Fte%20Kan%C3%A4le%20im%20M%C3%A4rz.xlsx`,
    );
    expect(contentDisposition('先週の売上は？', 'csv')).toMatch(
      /^attachment; filename="report\.csv"; filename\*=UTF-8''%E5%85%88/,
    );
  });
});
