/** SVG path data (M, L, H, V, Q, A, Z and their relative twins) as operators of PDF: ISO 32000-1, 8.5.2. */
export function pathOperators(d: string): string {
  const out: string[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const line = () => out.push(`${n(x)} ${n(y)} l`);
  const curve = (x1: number, y1: number, x2: number, y2: number) =>
    out.push(`${[x1, y1, x2, y2, x, y].map(n).join(' ')} c`);

  for (const [, command = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const isRelative = command === command.toLowerCase();
    const take = sizes[command.toLowerCase()] ?? 0;
    if (take === 0) {
      [x, y] = [startX, startY];
      out.push('h');
    }
    for (let index = 0; take > 0 && index + take <= numbers.length; index += take) {
      const part = numbers.slice(index, index + take);
      const [fromX, fromY] = [x, y];
      const [dx, dy] = isRelative ? [x, y] : [0, 0];
      const [last = 0, end = 0] = [part.at(-2), part.at(-1)];
      switch (command.toLowerCase()) {
        case 'm':
          [x, y] = [last + dx, end + dy];
          // What follows a first pair are lines.
          if (index > 0) line();
          else {
            [startX, startY] = [x, y];
            out.push(`${n(x)} ${n(y)} m`);
          }
          break;
        case 'h':
          x = end + dx;
          line();
          break;
        case 'v':
          y = end + dy;
          line();
          break;
        case 'l':
          [x, y] = [last + dx, end + dy];
          line();
          break;
        case 'q': {
          const [cx, cy] = [(part[0] ?? 0) + dx, (part[1] ?? 0) + dy];
          [x, y] = [last + dx, end + dy];
          const between = (from: number, to: number) => from + (2 / 3) * (to - from);
          curve(between(fromX, cx), between(fromY, cy), between(x, cx), between(y, cy));
          break;
        }
        case 'a': {
          [x, y] = [last + dx, end + dy];
          const [radius = 0, , , large = 0, sweep = 0] = part;
          for (const bend of arc([fromX, fromY], [x, y], { radius, isLarge: large === 1, isSweep: sweep === 1 }))
            out.push(`${bend.map(n).join(' ')} c`);
          break;
        }
      }
    }
  }
  return out.join('\n');
}

const sizes: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, q: 4, a: 7, z: 0 };

/** A part of a circle as cubic curves, a quarter each at most. SVG 2, appendix B.2.4. */
function arc(
  [x1, y1]: [number, number],
  [x2, y2]: [number, number],
  { radius, isLarge, isSweep }: { radius: number; isLarge: boolean; isSweep: boolean },
): number[][] {
  const [halfX, halfY] = [(x2 - x1) / 2, (y2 - y1) / 2];
  const half = Math.hypot(halfX, halfY);
  if (half === 0) return [];
  const size = Math.max(radius, half);
  const away = (Math.sqrt(Math.max(0, size ** 2 - half ** 2)) / half) * (isLarge === isSweep ? -1 : 1);
  const [cx, cy] = [x1 + halfX - away * halfY, y1 + halfY + away * halfX];
  const from = Math.atan2(y1 - cy, x1 - cx);
  let turn = Math.atan2(y2 - cy, x2 - cx) - from;
  if (isSweep && turn <= 0) turn += 2 * Math.PI;
  if (!isSweep && turn >= 0) turn -= 2 * Math.PI;
  const count = Math.ceil(Math.abs(turn) / (Math.PI / 2));
  const step = turn / count;
  const pull = (4 / 3) * Math.tan(step / 4) * size;
  return Array.from({ length: count }, (_, index) => {
    const [a, b] = [from + index * step, from + (index + 1) * step];
    const at = (angle: number) => [cx + size * Math.cos(angle), cy + size * Math.sin(angle)] as const;
    const [[ax, ay], [bx, by]] = [at(a), at(b)];
    return [ax - pull * Math.sin(a), ay + pull * Math.cos(a), bx + pull * Math.sin(b), by - pull * Math.cos(b), bx, by];
  });
}

/** As PDF writes numbers: without an exponent. */
export function n(value: number): string {
  return `${Math.round(value * 100) / 100}`;
}
