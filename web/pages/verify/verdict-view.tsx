import { ErrorBoundary, For, Show, Suspense, lazy } from 'solid-js';
import { AnswerText } from '../../chat/answer-text.tsx';
import { toAnswerView } from '../../chat/answer-view.ts';
import { ProofProvider } from '../../chat/proof/proof-context.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { verifyWords as words } from '../../i18n/verify-words.ts';
import { VerdictSummary } from './verdict-summary.tsx';
import { ValueRow } from './value-row.tsx';
import type { Verdict } from '../../../worker/analyst/proof/to-verdict.ts';
import type { Report } from '../../../worker/analyst/report.ts';
import '../../chat/answer.css';

const ChartView = lazy(async () => ({ default: (await import('../../chat/chart/chart.tsx')).ChartView }));

/** What a file is worth, what of it does not hold and why, and the answer with each of its numbers marked. */
export function VerdictView(props: { file: string; report: Report; verdict: Verdict }) {
  const { locale, date } = useI18n();
  const answer = () => ({
    ...toAnswerView({ status: 'complete', content: props.report }),
    doubts: Object.fromEntries(
      Object.entries(props.verdict.values).flatMap(([ref, { problem }]) =>
        problem === undefined ? [] : [[ref, problem]],
      ),
    ),
  });
  const isWrong = (where: string) => props.verdict.problems.some((problem) => problem.where === where);
  const citation = () => props.report.citations[0];

  return (
    <ProofProvider>
      <VerdictSummary report={props.report} verdict={props.verdict} of="file" />
      <section>
        <h2>{words.answer}</h2>
        <div class="verify-answer" dir="auto" lang={props.report.language}>
          <p class="question">{props.report.question}</p>
          <ErrorBoundary fallback={<p>{props.report.answer}</p>}>
            <AnswerText answer={answer()} />
          </ErrorBoundary>
          <For each={props.report.charts}>
            {(chart) => (
              <Show
                when={!isWrong(`charts.${chart.id}`) && props.report.tables[chart.table]}
                fallback={<p class="answer-note">{words.notDrawn(chart.title)}</p>}
              >
                {(table) => (
                  <ErrorBoundary fallback={<p class="answer-note">{words.notDrawn(chart.title)}</p>}>
                    <Suspense fallback={<div class="chart-space" />}>
                      <ChartView chart={chart} table={table()} locale={locale} annotations={props.report.annotations} />
                    </Suspense>
                  </ErrorBoundary>
                )}
              </Show>
            )}
          </For>
        </div>
        <p class="verify-file">
          <bdi>{props.file}</bdi>
          <Show when={citation()}>
            {(cited) => (
              <>
                {' · '}
                {words.about(cited().property, date(cited().fetched_at, { dateStyle: 'medium', timeStyle: 'short' }))}
              </>
            )}
          </Show>
        </p>
      </section>
      <Show when={Object.keys(props.report.values).length > 0}>
        <section>
          <h2>{words.numbers}</h2>
          <ul class="verify-values">
            <For each={Object.keys(props.report.values)}>{(ref) => <ValueRow answer={answer()} of={ref} />}</For>
          </ul>
        </section>
      </Show>
    </ProofProvider>
  );
}
