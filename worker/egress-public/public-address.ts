/**
 * Blocks of IPv4 that are somebody's special purpose: IANA's registry (RFC 6890 and later), multicast and what is reserved.
 * https://www.iana.org/assignments/iana-ipv4-special-registry
 */
const specialV4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24'],
  ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
].map(toBlock);

/**
 * Of IPv6 only 2000::/3 is given to anybody, so that mapped, compatible, translated (NAT64), local and multicast
 * addresses are none of it; within it these are special. https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const specialV6: readonly (readonly [groups: readonly number[], bits: number])[] = [
  [[0x2001], 23],
  [[0x2001, 0x0db8], 32],
  [[0x2002], 16],
  [[0x2620, 0x004f, 0x8000], 48],
  [[0x3fff], 20],
];

/** Whether an address, as DNS writes it, is of the public internet. What is no address is not. */
export function isPublicAddress(text: string): boolean {
  const v4 = parseV4(text);
  if (v4 !== undefined) return !specialV4.some(({ start, mask }) => (v4 & mask) >>> 0 === start);
  const v6 = parseV6(text);
  return (
    v6 !== undefined && startsWith(v6, [0x2000], 3) && !specialV6.some(([groups, bits]) => startsWith(v6, groups, bits))
  );
}

function toBlock(block: string): { start: number; mask: number } {
  const [address = '', bits = '32'] = block.split('/');
  return { start: parseV4(address) ?? 0, mask: (-1 << (32 - Number(bits))) >>> 0 };
}

/** Four decimal numbers, without leading zeros, and no other spelling. */
function parseV4(text: string): number | undefined {
  const bytes = text.split('.');
  if (bytes.length !== 4 || !bytes.every((byte) => /^(0|[1-9]\d{0,2})$/.test(byte) && Number(byte) <= 255))
    return undefined;
  return bytes.reduce((all, byte) => (all * 256 + Number(byte)) >>> 0, 0);
}

/** RFC 4291, section 2.2, without a zone; the last 32 bits may be written as IPv4. */
function parseV6(text: string): number[] | undefined {
  const [, before, last] = /^(.*:)([\d.]+\.[\d.]+)$/.exec(text) ?? [];
  const v4 = last === undefined ? undefined : parseV4(last);
  if (last !== undefined && v4 === undefined) return undefined;
  const whole = v4 === undefined ? text : `${before}${(v4 >>> 16).toString(16)}:${(v4 & 0xffff).toString(16)}`;
  const halves = whole.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const groups = halves.flat();
  if (halves.length > 2 || !groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
  const missing = 8 - groups.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const [head = [], tail = []] = halves;
  return [...head, ...Array.from({ length: missing }, () => '0'), ...tail].map((group) => Number.parseInt(group, 16));
}

function startsWith(address: readonly number[], groups: readonly number[], bits: number): boolean {
  return address.every((group, index) => {
    const own = Math.max(0, Math.min(16, bits - 16 * index));
    const mask = (0xffff << (16 - own)) & 0xffff;
    return (group & mask) === ((groups[index] ?? 0) & mask);
  });
}
