interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

export interface ParsedEntry {
  id: string;
  title: string;
  content: string;
  updated: string;
  link: string;
}

/** Reads an Atom feed and throws where it is not well-formed XML, or lacks what RFC 4287 asks of a feed and its entries. */
export function parseAtom(xml: string): { id: string; title: string; entries: ParsedEntry[] } {
  const feed = parseXml(xml);
  if (feed.name !== 'feed' || feed.attributes['xmlns'] !== 'http://www.w3.org/2005/Atom')
    throw new Error('no Atom feed');
  const entries = feed.children.filter(({ name }) => name === 'entry');
  const ids = entries.map((entry) => only(entry, 'id').text);
  if (new Set(ids).size !== ids.length) throw new Error('two entries with one id');
  for (const element of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) only(element, name);
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(only(element, 'updated').text))
      throw new Error('no RFC 3339 time');
    if (!/^urn:uuid:[0-9a-f-]{36}$/.test(only(element, 'id').text)) throw new Error('an id that is no IRI');
    if (!URL.canParse(only(element, 'link').attributes['href'] ?? '')) throw new Error('a link without an address');
  }
  return {
    id: only(feed, 'id').text,
    title: only(feed, 'title').text,
    entries: entries.map((entry) => {
      // Section 4.1.1: of a feed without an author each entry has one.
      only(only(entry, 'author'), 'name');
      const [id, title, content, updated] = ['id', 'title', 'content', 'updated'].map((name) => only(entry, name).text);
      const link = only(entry, 'link').attributes['href'] ?? '';
      return { id: id ?? '', title: title ?? '', content: content ?? '', updated: updated ?? '', link };
    }),
  };
}

function only(element: Element, name: string): Element {
  const [found, another] = element.children.filter((child) => child.name === name);
  if (!found || another) throw new Error(`${element.name} has not one ${name}`);
  return found;
}

/** Elements, attributes and text, as this feed has them; whatever else XML knows is refused. */
function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, '');
  if (body === xml) throw new Error('no XML declaration');
  for (const [token] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    const top = open.at(-1)!;
    if (!token.startsWith('<')) {
      top.text += unescape(token);
      continue;
    }
    const [, close] = /^<\/([a-z]+)>$/.exec(token) ?? [];
    if (close) {
      if (open.pop()?.name !== close) throw new Error(`${close} was not open`);
      continue;
    }
    const [, name, attributes = '', empty] = /^<([a-z]+)((?: [a-z]+="[^"<]*")*)(\/)?>$/.exec(token) ?? [];
    if (!name) throw new Error(`not well-formed: ${token}`);
    const pairs = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      unescape(value),
    ]);
    const element: Element = {
      name,
      attributes: Object.fromEntries(pairs) as Record<string, string>,
      children: [],
      text: '',
    };
    top.children.push(element);
    if (!empty) open.push(element);
  }
  const [only_, ...more] = root.children;
  if (open.length !== 1 || !only_ || more.length > 0 || root.text.trim()) throw new Error('not one element');
  return only_;
}

function unescape(text: string): string {
  const known: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replaceAll(/&([a-z]*)(;?)/g, (_, name: string, end: string) => {
    const character = known[name];
    if (character === undefined || !end) throw new Error(`no such entity: ${name}`);
    return character;
  });
}
