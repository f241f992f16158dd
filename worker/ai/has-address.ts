/**
 * Whether words hold what a page, a mail program or a chat might take for an address or markup. Parley shows words as
 * plain text, but its answers are also copied and forwarded to programs that do not.
 * @param text visible characters in NFKC
 */
export function hasAddress(text: string): boolean {
  return address.test(text) || markup.test(text);
}

/** `x:y`, `www.`, `shop.example` with any script's dot, `@name`, `//`, `&lt;`. */
const address = /\p{L}[\p{L}\p{N}+.-]*:\S|\bwww\b|[\p{L}\p{N}_-][.。｡]\p{L}{2,}|@\S|\/\/|&#?\w+;/iu;
const markup = /[<>[\]`|\\]|\*\*|__|\$\$|^\s*(?:#{1,6}|[-*+•])\s/u;
