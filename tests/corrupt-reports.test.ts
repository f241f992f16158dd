import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NOW, startTestGoogle, type TestGoogle } from '../dev/google/testing/start-test-google.ts';
import { requestsOf } from '../worker/analyst/compile/requests-of.ts';
import type { Ga4Request } from '../worker/analyst/ga4-types.ts';
import { isTalk, type Persona } from '../worker/analyst/plan.ts';
import { fingerprintOf } from '../worker/analyst/proof/fingerprint.ts';
import { readReport } from '../worker/analyst/proof/to-verdict.ts';
import { verify } from '../worker/analyst/proof/verify.ts';
import type { PropertyProfile } from '../worker/analyst/property.ts';
import type { Report } from '../worker/analyst/report.ts';
import { composeReport } from '../worker/analyst/report/compose-report.ts';
import { understand } from '../worker/analyst/understand/understand.ts';
import type { GoogleConfig } from '../worker/google/config.ts';
import { getMetadata } from '../worker/google/data-api.ts';
import { runRequests } from '../worker/google/run-requests.ts';
import { ofWhatIsGiven, ofWhatIsSaid, type Pick } from './corruptions.ts';

/** `PARLEY_ATTACK=long` is ten times as many. */
const runs = process.env['PARLEY_ATTACK'] === 'long' ? 10_000 : 1_000;

const questions: [string, Persona][] = [
  ['How many sessions did we have yesterday?', 'general'],
  ['How are we doing this month compared with last month?', 'mgr'],
  ['How did sessions by channel change last week?', 'po'],
  ['Sessions per day last week', 'ux'],
  ['sessions per day last week by device', 'general'],
  ['Revenue per week in the last 8 weeks compared with before', 'mgr'],
  ['top 5 pages by views last week', 'ux'],
  ['what share of sessions has each device last week?', 'po'],
  ['sessions by hour yesterday', 'ux'],
  ['engagement rate by device last week versus the week before', 'ux'],
  ['average session duration by channel last week', 'po'],
  ['how many people are on the site right now by device', 'general'],
  ['purchase funnel by device last month', 'po'],
  ['weekly retention', 'po'],
  ['how many sessions will we have next week?', 'mgr'],
  ['any anomalies in sessions in the last 30 days?', 'general'],
  ['why did sessions change last week?', 'mgr'],
  ['what is engagement rate', 'ux'],
  ['What are the names of our visitors?', 'general'],
];

let google: TestGoogle;
let reports: Report[];
beforeAll(async () => {
  google = await startTestGoogle({ months: 3 });
  const token = await google.signIn('anna@kolibri.example');
  // The rest of the configuration is about signing in.
  const config = {
    GOOGLE_ANALYTICS_DATA_URL: google.url,
    GOOGLE_ANALYTICS_ADMIN_URL: google.url,
  } as GoogleConfig;
  const fields = await getMetadata(config, token, 'properties/310000001');
  const about = { display_name: 'Kolibri Shop', time_zone: 'Europe/Berlin', currency: 'EUR' };
  const property: PropertyProfile = { property: 'properties/310000001', ...about, ...fields };
  const run = (requests: Ga4Request[]) => runRequests(config, token, property.property, requests);
  reports = [];
  for (const [question, persona] of questions) reports.push(await answer({ question, persona, property, run }));
}, 120_000);
afterAll(() => google?.remove());

async function answer({
  question,
  persona,
  property,
  run,
}: {
  question: string;
  persona: Persona;
  property: PropertyProfile;
  run(requests: Ga4Request[]): ReturnType<typeof runRequests>;
}): Promise<Report> {
  const today = NOW.toISOString().slice(0, 10);
  const plan = understand({ question, persona, property, today });
  const requests = isTalk(plan) ? [] : requestsOf(plan, property);
  const answers = requests.length > 0 ? await run(requests) : new Map();
  const replies = requests.flatMap((request) => {
    const found = answers.get(request.id);
    return found ? [{ request, reply: found.reply, fetchedAt: NOW.toISOString() }] : [];
  });
  return sealed(composeReport({ question, persona, language: 'en', plan, property, replies, today }));
}

/** As it is stored and downloaded. */
function sealed(report: Report): Report {
  const stored = JSON.parse(JSON.stringify(report)) as Report;
  return { ...stored, fingerprint: fingerprintOf(stored) };
}

/** Whether a report is refused, by its shape or because it does not add up. */
function isNoticed(report: Report): boolean {
  return 'problem' in readReport(report) || verify(report).length > 0;
}

it('holds as it was made, and has every kind of answer in it', () => {
  expect(reports.map((report) => [report.question, readReport(report), verify(report)])).toEqual(
    reports.map((report) => [report.question, { report }, []]),
  );
  expect(new Set(reports.map(({ plan }) => plan.kind)).size).toBeGreaterThanOrEqual(14);
  expect(new Set(reports.map(({ persona }) => persona)).size).toBe(4);
});

/**
 * Each corruption is tried twice: as it is, when nothing but a report that equals its original may pass; and by somebody
 * who computes the fingerprint again. Then the proof alone has to notice it, unless it changed nothing that is said: the
 * report says word for word what it said before, and each of its numbers and points still is what the rows give, because
 * nothing rests on the cell, or because another cell is still the highest, the lowest or the
 * middle one. What is given from outside (what
 * was asked, words, rows that are not used) is the fingerprint's alone.
 */
it(`notices each of ${runs} random corruptions`, { timeout: 600_000 }, () => {
  const kinds = [...Object.entries(ofWhatIsSaid), ...Object.entries(ofWhatIsGiven)];
  const chances = fc.sample(fc.tuple(fc.nat(), fc.nat(), fc.infiniteStream(fc.nat())), {
    numRuns: runs * 2,
    seed: 20261126,
  });
  const counts = { tried: 0, unchanged: 0, byProof: 0, saysTheSame: 0, byFingerprintAlone: 0 };
  const missed: string[] = [];
  for (const [which, kind, numbers] of chances) {
    if (counts.tried === runs) break;
    const original = reports[which % reports.length]!;
    const [name, corrupt] = kinds[kind % kinds.length]!;
    const report = structuredClone(original);
    const pick: Pick = (items) => items[numbers.next().value % items.length];
    const what = corrupt(report, pick);
    if (what === undefined) continue;
    counts.tried += 1;
    if (isDeepStrictEqual(report, original)) {
      counts.unchanged += 1;
      continue;
    }
    if (!isNoticed(report)) missed.push(`${name}, as it is, in “${original.question}”: ${what}`);
    const forged = { ...report, fingerprint: fingerprintOf(report) };
    if (isNoticed(forged)) counts.byProof += 1;
    else if (Object.hasOwn(ofWhatIsGiven, name)) counts.byFingerprintAlone += 1;
    else if (changesOnlyUnusedCells(original, report)) counts.saysTheSame += 1;
    else missed.push(`${name}, forged, in “${original.question}”: ${what}`);
  }
  process.stdout.write(`corruptions: ${JSON.stringify(counts)}, missed ${missed.length}\n`);
  expect(missed).toEqual([]);
  expect(counts.tried).toBe(runs);
  expect(counts.byProof).toBeGreaterThan(runs / 2);
});

/** Everything but numbers of rows is as it was, and each changed number is used by nothing, or changes no result. */
function changesOnlyUnusedCells(before: Report, after: Report): boolean {
  const withoutNumbers = ({ tables, fingerprint: _fingerprint, ...rest }: Report) => ({
    ...rest,
    tables: Object.entries(tables).map(([id, table]) => [
      id,
      { ...table, rows: table.rows.map(({ dimensions }) => dimensions) },
    ]),
  });
  if (!isDeepStrictEqual(withoutNumbers(before), withoutNumbers(after))) return false;
  const changed = Object.entries(before.tables).flatMap(([id, table]) =>
    table.rows.flatMap((row, index) =>
      table.metrics.flatMap(({ name }, column) =>
        row.metrics[column] === after.tables[id]!.rows[index]!.metrics[column] ? [] : [{ table: id, row: index, name }],
      ),
    ),
  );
  const shown = new Set(before.charts.flatMap(({ spec }) => spec.data.values.flatMap(({ cell }) => cell ?? [])));
  return changed.every(({ table, row, name }) => {
    if (shown.has(`${table}.r${row}.${name}`)) return false;
    return Object.values(before.values).every(({ formula = '', cells }) => {
      const uses = cells.some((id) => covers(id, { table, row, name }));
      return !uses || /\b(max|min|expected|score)\b/.test(formula);
    });
  });
}

/** Whether a cell, or a slice of rows, `t1.r0..r6.sessions`, has a cell in it. */
function covers(id: string, { table, row, name }: { table: string; row: number; name: string }): boolean {
  const [, of, first, last = first, column] = /^(\w+)\.r(\d+)(?:\.\.r(\d+))?\.(.+)$/.exec(id) ?? [];
  return of === table && column === name && row >= Number(first) && row <= Number(last);
}
