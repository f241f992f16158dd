import { evaluate, quantile, shareOf, type Judged } from '../evaluate.ts';
import { percent, printTable } from '../print-table.ts';
import { questions } from '../questions/all.ts';
import { planWithModel, type ModelJudged } from './plan-with-model.ts';

const asked = ['en', 'en-more'];
/** As the Worker's own configuration has it. */
const usualModel = 'gpt-5-mini';

/** The English questions by the built-in analyst and by the model, side by side; or in a line what there is to set. */
export async function printModel(environment: Record<string, string | undefined>): Promise<void> {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model = usualModel } = environment;
  if (!apiKey) {
    console.log(
      '\nThe model was not asked: set OPENAI_API_KEY (and OPENAI_BASE_URL, OPENAI_MODEL, EVAL_PRICE="in,out" in dollars a million tokens).',
    );
    return;
  }
  const config = { apiKey, model, atOnce: 8, ...(baseUrl ? { baseUrl } : {}) };
  const pairs: { own: Judged; its: ModelJudged }[] = [];
  for (const name of asked) {
    const rows = questions[name] ?? [];
    const own = evaluate(rows, 'en');
    const its = await planWithModel(rows, 'en', config);
    pairs.push(...own.flatMap((each, index) => (its[index] ? [{ own: each, its: its[index] }] : [])));
  }
  const kinds: [string, typeof pairs][] = [...Map.groupBy(pairs, ({ own }) => own.kind.replace('en ', ''))];
  printTable(
    `The built-in analyst and ${model}, which falls back on it`,
    ['', 'n', 'exact', 'its', 'safe', 'its', 'p50 ms', 'its', 'fallbacks', 'tokens a question', 'dollars in all'],
    [...kinds, ['all', pairs] as const].map(([name, of]) => [name, ...cells(of, environment['EVAL_PRICE'])]),
  );
}

function cells(pairs: { own: Judged; its: ModelJudged }[], price: string | undefined): string[] {
  const own = pairs.map((pair) => pair.own);
  const its = pairs.map((pair) => pair.its);
  const share = (judged: Judged[], name: 'isExact' | 'isSafe') => percent(shareOf(judged, (each) => each[name]));
  const middle = (judged: Judged[]) =>
    quantile(
      judged.map(({ milliseconds }) => milliseconds),
      0.5,
    ).toFixed(0);
  const input = its.reduce((sum, { inputTokens }) => sum + inputTokens, 0);
  const output = its.reduce((sum, { outputTokens }) => sum + outputTokens, 0);
  const [dear = NaN, dearer = NaN] = (price ?? '').split(',').map((text) => (text ? Number(text) : NaN));
  const dollars = (input * dear + output * dearer) / 1_000_000;
  return [
    `${pairs.length}`,
    share(own, 'isExact'),
    share(its, 'isExact'),
    share(own, 'isSafe'),
    share(its, 'isSafe'),
    middle(own),
    middle(its),
    `${its.filter(({ fault }) => fault !== undefined).length}`,
    `${Math.round(input / pairs.length)} + ${Math.round(output / pairs.length)}`,
    Number.isNaN(dollars) ? '-' : dollars.toFixed(4),
  ];
}
