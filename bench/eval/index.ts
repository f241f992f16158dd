import { evaluate, quantile, shareOf, type Judged } from './evaluate.ts';
import { percent } from './print-table.ts';
import { questions } from './questions/all.ts';
import { printAnomalies } from './series/print-anomalies.ts';
import { printForecast } from './series/print-forecast.ts';
import { standInSeries } from './series/stand-in-series.ts';
import { printWhy } from './why/print-why.ts';

/**
 * `npm run eval`: how well the built-in analyst reads questions, per language and kind of plan, with what it got wrong
 * (`-- --all` prints every miss, otherwise ten); and how often what it finds is so, where the truth was planted.
 */
const judged = Object.entries(questions).flatMap(([language, rows]) => evaluate(rows, language));

const line = (name: string, of: Judged[]) =>
  console.log(
    `${name.padEnd(16)} ${String(of.length).padStart(4)}   ${percent(shareOf(of, ({ isExact }) => isExact)).padStart(7)}   ${percent(shareOf(of, ({ isSafe }) => isSafe)).padStart(7)}`,
  );

console.log(`${''.padEnd(16)}    n     exact      safe`);
for (const [kind, of] of Map.groupBy(judged, ({ kind }) => kind)) line(kind, of);
for (const language of Object.keys(questions)) {
  line(
    language,
    judged.filter(({ kind }) => kind.startsWith(`${language} `)),
  );
}
const times = judged.map(({ milliseconds }) => milliseconds);
console.log(
  `\nTime to a plan: p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms\n`,
);

const missed = judged.filter(({ isExact }) => !isExact).toSorted((a, b) => Number(a.isSafe) - Number(b.isSafe));
for (const { question, wanted, got } of process.argv.includes('--all') ? missed : missed.slice(0, 10)) {
  console.log(`${question}\n  wanted ${wanted}\n  got    ${got}`);
}

printWhy();
const properties = await standInSeries();
printForecast(properties);
printAnomalies();
