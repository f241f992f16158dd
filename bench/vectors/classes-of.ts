import type { BenchTenant } from './make-tenants.ts';

const most = 8;

/** Some tenants of each size. They come the largest first. */
export function classesOf(tenants: BenchTenant[]): { name: string; tenants: BenchTenant[] }[] {
  const between = (from: number, to: number) =>
    spread(tenants.slice(Math.floor(tenants.length * from), Math.ceil(tenants.length * to)));
  return [
    { name: 'smallest tenth', tenants: between(0.9, 1) },
    { name: 'smaller half', tenants: between(0.5, 0.9) },
    { name: 'larger half', tenants: between(0.1, 0.5) },
    { name: 'largest tenth', tenants: spread(tenants.slice(1, Math.ceil(tenants.length * 0.1))) },
    { name: 'largest', tenants: tenants.slice(0, 1) },
  ].filter(({ tenants: some }) => some.length > 0);
}

/** As many as are asked, evenly over their sizes. */
function spread(tenants: BenchTenant[]): BenchTenant[] {
  const step = Math.max(1, tenants.length / most);
  return tenants.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step)).slice(0, most);
}
