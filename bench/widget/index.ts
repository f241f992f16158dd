import { chromium } from 'playwright';
import { findBrowser } from '../../dev/find-browser.ts';
import { makeWidget, tagOf } from '../../tests/e2e/host-page.ts';
import startParley from '../../tests/e2e/start-parley.ts';
import { fetchPeer } from './fetch-peers.ts';
import { type Measured, type Subject, measurePage } from './measure-page.ts';
import { peers } from './peers.ts';
import { servePage } from './serve-page.ts';

/**
 * `npm run bench:widget`: what comes before the button can be pressed and before a question can be written, in bytes
 * and milliseconds, of Parley's widget and of others from npm, in one run of one Chromium. Exits with 1 over budget.
 */
const budgets = { button: 1_500, open: 16_000 };
const runs = Number(process.env['RUNS'] ?? 3);

const { executablePath, env, args } = await findBrowser();
console.log('Starting Parley ...');
const stopParley = await startParley({ shard: { current: 9, total: 9 } });
const browser = await chromium.launch({ executablePath, env, args });
const rows: { name: string; fast: Measured; slow: Measured }[] = [];
try {
  rows.push(await measureOurs());
  for (const { name, version, body, button, box, replies } of peers) {
    console.log(`Measuring ${name} ${version} ...`);
    const page = await servePage({ body, folder: await fetchPeer(name, version), ...(replies && { replies }) });
    const subject = { url: page.url, box, ...(button && { button }) };
    rows.push({ name: `${name} ${version}`, ...(await measureBoth(subject)) });
    page.close();
  }
} finally {
  await browser.close();
  await stopParley();
}
print();

async function measureOurs() {
  console.log('Measuring Parley ...');
  const content = { body: '' };
  const page = await servePage(content);
  const { siteKey } = await makeWidget(page.url, {});
  content.body = tagOf(siteKey);
  const measured = await measureBoth({ url: page.url, button: 'button', box: 'textarea' });
  page.close();
  return { name: 'Parley', ...measured };
}

async function measureBoth(subject: Subject) {
  const fast = await measurePage(browser, subject, { runs, isSlow: false });
  const slow = await measurePage(browser, subject, { runs, isSlow: true });
  return { fast, slow };
}

function print(): void {
  const ours = rows[0];
  const button = ours?.slow.button;
  if (!ours || !button) throw new Error('Parley was not measured.');
  const count = (value: number) => value.toLocaleString('en');
  const times = (value: number | undefined, own: number) => (value === undefined ? '' : `${(value / own).toFixed(1)}x`);
  const cell = (bytes: number | undefined, own: number) =>
    bytes === undefined ? '-' : `${count(bytes)} ${times(bytes, own)}`;
  const table = rows.map(({ name, fast, slow }) => ({
    widget: name,
    'button, bytes': cell(slow.button?.bytes, button.bytes),
    'open, bytes': cell(slow.open.bytes, ours.slow.open.bytes),
    'button, ms': cell(fast.button?.milliseconds, ours.fast.button?.milliseconds ?? Number.NaN),
    'open after it, ms': cell(fast.open.milliseconds, ours.fast.open.milliseconds),
    'button, slow 4G, ms': cell(slow.button?.milliseconds, button.milliseconds),
    'open after it, slow 4G, ms': cell(slow.open.milliseconds, ours.slow.open.milliseconds),
  }));
  console.log(`\nMedians of ${runs}; bytes by zlib at level 9; a chat that is a part of its page has no button.\n`);
  console.table(table);
  const isWithin = button.bytes <= budgets.button && ours.slow.open.bytes <= budgets.open;
  console.log(
    `${isWithin ? 'pass' : 'MISS'}  ${count(button.bytes)} and ${count(ours.slow.open.bytes)} bytes (budget ${count(budgets.button)} and ${count(budgets.open)})`,
  );
  process.exitCode = isWithin ? 0 : 1;
}
