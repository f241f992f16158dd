import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * `npm run audit:packages`: the packages of the lockfile that run in production, against the advisories of the registry.
 * Ends with 0 when none of them has a high one, 1 when one has, 2 when that could not be found out: no answer is no
 * good news. What is passed on goes to `npm audit`.
 */
const folder = resolve(import.meta.dirname, '..');
const command = ['audit', '--json', '--omit=dev', '--audit-level=high', '--package-lock-only', '--fetch-retries=0'];

interface Answer {
  /** By name; only those that something is known of. */
  vulnerabilities?: Record<
    string,
    { severity: string; via: (string | { title: string; url: string; range: string })[] }
  >;
  metadata?: { dependencies: { prod: number } };
  statusCode?: number;
  message?: string;
}

function main({ vulnerabilities, metadata, statusCode, message }: Answer): number {
  if (!vulnerabilities || !metadata) {
    const why = statusCode ? `the registry answered ${statusCode}` : (message ?? 'npm said nothing that could be read');
    console.log(`The packages were compared with nothing: ${why}. Run this where the npm registry can be asked.`);
    return 2;
  }
  const found = Object.entries(vulnerabilities).map(([name, { severity, via }]) => ({
    severity,
    // A string names the package that brings the hole along; that one has a line of its own.
    lines: via.flatMap((hole) =>
      typeof hole === 'string' ? [] : [`${severity.padEnd(9)} ${name} ${hole.range}: ${hole.title} ${hole.url}`],
    ),
  }));
  const isBad = found.some(({ severity }) => severity === 'high' || severity === 'critical');
  for (const line of found.flatMap(({ lines }) => lines)) console.log(line);
  console.log(`${metadata.dependencies.prod} packages, ${isBad ? 'with' : 'without'} a high advisory.`);
  return isBad ? 1 : 0;
}

const text = await new Promise<string>((done) => {
  const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024, timeout: 120_000 };
  execFile('npm', [...command, ...process.argv.slice(2)], options, (_error, stdout) => done(stdout));
});
process.exitCode = main(parse(text));

function parse(json: string): Answer {
  try {
    return JSON.parse(json) as Answer;
  } catch {
    return {};
  }
}
