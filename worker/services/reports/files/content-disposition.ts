/**
 * A file to keep, by its name. RFC 6266: a plain name for old clients, and the whole one encoded (RFC 8187). What could
 * end the header, lead into a folder or turn the name around is left out.
 */
export function contentDisposition(title: string, ending: string): string {
  const name = title
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, ' ')
    .replaceAll(/["*/:<>?\\|%]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[ .]+|[ .]+$/g, '');
  const short = [...name].slice(0, longest).join('').trimEnd() || 'report';
  const plain = short
    // Not NFKD, which makes quotation marks and slashes of their full-width twins.
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]+/g, '-')
    .replaceAll(/^[-. ]+|[-. ]+$/g, '');
  const encoded = encodeURIComponent(`${short}.${ending}`).replaceAll(
    /['()]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain || 'report'}.${ending}"; filename*=UTF-8''${encoded}`;
}

const longest = 80;
