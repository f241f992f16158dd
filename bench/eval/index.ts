import '../../tests/add-languages.ts';
import { readFileSync } from 'node:fs';
import { evaluate, quantile, shareOf, type Judged } from './evaluate.ts';
import { percent, printTable } from './print-table.ts';
import { questions } from './questions/all.ts';
import { printAnomalies } from './series/print-anomalies.ts';
import { printForecast } from './series/print-forecast.ts';
import { printSimilar } from './series/print-similar.ts';
import { standInSeries } from './series/stand-in-series.ts';
import type { Rated } from './rated.ts';
import { printAnnotations } from './why/print-annotations.ts';
import { printEarlier } from './why/print-earlier.ts';
import { printWhy } from './why/print-why.ts';

/**
 * `npm run eval`: how well the built-in analyst reads questions, per kind of plan and language, with what it got wrong
 * (`-- --all` prints every miss, otherwise ten); and how often what it finds is so, where the truth was planted.
 * `-- --rated feedback.json` (what `GET /api/v1/feedback` said) adds how those questions are read now.
 * `-- --model` asks the configured language model the same questions, side by side.
 */
const judged = Object.entries(questions).flatMap(([language, rows]) => evaluate(rows, language));
const split = ({ kind }: Judged) => {
  const [language = '', name = ''] = kind.split(' ');
  return { language, name };
};

const kinds = Map.groupBy(judged, (each) => split(each).name);
const parts: [string, (language: string) => boolean][] = [
  ['en', (language) => language === 'en'],
  ['en-more', (language) => language === 'en-more'],
  ['other languages', (language) => !language.startsWith('en')],
];
printTable(
  'Questions by kind of plan (n, exact, safe: right, or asked back, or refused)',
  ['', ...parts.flatMap(([name]) => [name, 'exact', 'safe'])],
  [...kinds, ['all', judged] as const].map(([name, of]) => [
    name,
    ...parts.flatMap(([, isOf]) => shares(of.filter((each) => isOf(split(each).language)))),
  ]),
);
printTable(
  'Questions by language',
  ['', 'n', 'exact', 'safe'],
  [...Map.groupBy(judged, (each) => split(each).language)].map(([language, of]) => [language, ...shares(of)]),
);
const times = judged.map(({ milliseconds }) => milliseconds);
console.log(
  `\nTime to a plan: p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms\n`,
);

const missed = judged.filter(({ isExact }) => !isExact).toSorted((a, b) => Number(a.isSafe) - Number(b.isSafe));
for (const { question, wanted, got } of process.argv.includes('--all') ? missed : missed.slice(0, 10)) {
  console.log(`${question}\n  wanted ${wanted}\n  got    ${got}`);
}

printWhy();
printAnnotations();
printEarlier();
printSimilar();
const properties = await standInSeries();
printForecast(properties);
printAnomalies();

const rated = process.argv[process.argv.indexOf('--rated') + 1];
if (process.argv.includes('--rated') && rated) {
  const { printRated } = await import('./rated.ts');
  printRated((JSON.parse(readFileSync(rated, 'utf8')) as { data: Rated[] }).data);
}
if (process.argv.includes('--model')) {
  // What only this needs takes a second to load.
  const { printModel } = await import('./model/print-model.ts');
  await printModel(process.env);
}

function shares(of: Judged[]): string[] {
  if (of.length === 0) return ['', '', ''];
  return [`${of.length}`, percent(shareOf(of, ({ isExact }) => isExact)), percent(shareOf(of, ({ isSafe }) => isSafe))];
}
