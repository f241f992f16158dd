import type { Asvs, Evidence } from './asvs.ts';

/** `docs/asvs.md`. */
export function printAsvs(asvs: Asvs): string {
  const { applies, outside } = asvs;
  const has = (row: Asvs['applies'][number], kind: string) => row.evidence.some((item) => kind in item);
  const closed = applies.filter((row) => !has(row, 'gap'));
  const tested = closed.filter((row) => has(row, 'test')).length;
  const absent = closed.filter((row) => row.evidence.every((item) => 'absent' in item)).length;
  return `# Parley against OWASP ASVS 5.0

Printed from [asvs.yaml](asvs.yaml), whose tests and documents a test looks up: it fails when one does not exist. The
requirements are those of levels 1 and 2 of [ASVS 5.0.0](https://github.com/OWASP/ASVS/tree/v5.0.0/5.0), and three of level 3
(1.2.10, 3.7.3, 10.2.3), in our own words.

${applies.length} apply to Parley: ${tested} are held by tests, ${closed.length - tested - absent} by documents and the platform, ${absent} ask for nothing because
what they are about is not there, and ${applies.length - closed.length} are open, in whole or in part. ${outside.length} do not apply to what Parley is.

## Open

${printGaps(asvs)}

## What applies

| | asks that | shown by |
|---|---|---|
${applies.map((row) => `| ${row.id} | ${row.asks} | ${row.evidence.map(printEvidence).join('<br>')} |`).join('\n')}

## What does not

| | because |
|---|---|
${outside.map((row) => `| ${row.id} | ${row.because} |`).join('\n')}
`;
}

/** Each gap once, with the requirements that wait for it. */
export function printGaps({ applies }: Asvs): string {
  const waiting = new Map<string, string[]>();
  for (const { id, evidence } of applies) {
    for (const item of evidence) if ('gap' in item) waiting.set(item.gap, [...(waiting.get(item.gap) ?? []), id]);
  }
  return [...waiting].map(([gap, ids]) => `- ${gap} (${ids.join(', ')})`).join('\n');
}

function printEvidence(item: Evidence): string {
  if ('test' in item) {
    const [path = '', ...names] = item.test.split(' > ');
    return `test [${path}](../${path}): ${names.join(' > ').replaceAll('|', '\\|')}`;
  }
  if ('document' in item)
    return `document [${item.document.replace('#', ': ').replaceAll('-', ' ')}](../${item.document})`;
  if ('platform' in item) return item.platform;
  if ('absent' in item) return `nothing to protect: ${item.absent}`;
  return `**open**: ${item.gap}`;
}
