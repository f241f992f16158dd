import { xmlText } from '../../analyst/drawing/xml-text.ts';

export interface FeedEntry {
  /** A UUID: the entry's id for good, wherever the app moves. */
  id: string;
  title: string;
  text: string;
  url: string;
  author: string;
  published: Date;
  updated: Date;
}

export interface Feed {
  /** A UUID. */
  id: string;
  title: string;
  /** The page that shows the same. */
  url: string;
  /** When nothing is in it yet. */
  made: Date;
  /** The latest first. */
  entries: FeedEntry[];
}

/** A feed as RFC 4287 has it. Whatever the words are, they are text: no mark-up of theirs is any. */
export function writeAtom({ id, title, url, made, entries }: Feed): string {
  const updated = entries.reduce((latest, entry) => (entry.updated > latest ? entry.updated : latest), made);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    ...[element('id', `urn:uuid:${id}`), element('title', title), element('updated', updated.toISOString())],
    ...[link(url), element('generator', 'Parley')],
    ...entries.flatMap((entry) => [
      '<entry>',
      ...[element('id', `urn:uuid:${entry.id}`), element('title', entry.title), link(entry.url)],
      `<author>${element('name', entry.author)}</author>`,
      ...[element('published', entry.published.toISOString()), element('updated', entry.updated.toISOString())],
      `<content type="text">${escape(entry.text)}</content>`,
      '</entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escape(text)}</${name}>`;
}

function link(url: string): string {
  return `<link rel="alternate" type="text/html" href="${escape(url)}"/>`;
}

function escape(text: string): string {
  const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  return xmlText(text).replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');
}
