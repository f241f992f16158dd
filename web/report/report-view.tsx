import { ErrorBoundary, For, Show, Suspense, createMemo, lazy } from 'solid-js';
import { AnswerText } from '../chat/answer-text.tsx';
import { toAnswerView } from '../chat/answer-view.ts';
import { MetricCards } from '../chat/metric-cards.tsx';
import { ProofProvider } from '../chat/proof/proof-context.tsx';
import { QualityNotices } from '../chat/quality-notices.tsx';
import { answerLocale } from '../i18n/answer-locale.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { linkWords as words } from '../i18n/link-words.ts';
import { verifyWords } from '../i18n/verify-words.ts';
import { ValueRow } from '../pages/verify/value-row.tsx';
import { VerdictSummary } from '../pages/verify/verdict-summary.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { toVerdict } from '../../worker/analyst/proof/to-verdict.ts';
import type { JSX } from 'solid-js';
import type { Report } from '../../worker/analyst/report.ts';
import '../chat/answer.css';
import '../pages/verify/verify-page.css';
import './report-view.css';

const ChartView = lazy(async () => ({ default: (await import('../chat/chart/chart.tsx')).ChartView }));

/**
 * A whole report to read, to print and to check: the answer as the chat shows it, whether its numbers hold, which this
 * browser has just computed, and every number with its formula and rows.
 */
export function ReportView(props: {
  report: Report;
  /** Ways to take it along, under its question. */
  actions?: JSX.Element;
}) {
  const { t, locale, date } = useI18n();
  const verdict = createMemo(() => toVerdict(props.report));
  const answer = createMemo(() => ({
    ...toAnswerView({ status: 'complete', content: props.report }),
    doubts: Object.fromEntries(
      Object.entries(verdict().values).flatMap(([ref, { problem }]) => (problem === undefined ? [] : [[ref, problem]])),
    ),
  }));
  const isWrong = (where: string) => verdict().problems.some((problem) => problem.where === where);
  const facts = () => {
    const [citation] = props.report.citations;
    const { time_zone: zone, currency } = props.report.quality;
    const at = citation && date(citation.fetched_at, { dateStyle: 'medium', timeStyle: 'short' });
    return [...(citation ? [citation.property, words.fetched(at ?? '')] : []), zone, currency].join(' · ');
  };

  return (
    <ProofProvider>
      <article class="verify-result report-view">
        <header class="report-head">
          <div dir="auto">
            <PageHeading text={props.report.question} />
          </div>
          <p class="report-facts">{facts()}</p>
          {props.actions}
        </header>
        <VerdictSummary report={props.report} verdict={verdict()} of="page" />
        <section
          class="verify-answer"
          dir={props.report.language === 'ar' ? 'rtl' : 'ltr'}
          lang={props.report.language}
        >
          <h2 class="visually-hidden">{verifyWords.answer}</h2>
          <AnswerText answer={answer()} />
          <Show when={answer().metrics.length > 0}>
            <MetricCards answer={answer()} />
          </Show>
          <For each={props.report.charts}>
            {(chart) => (
              <Show
                when={!isWrong(`charts.${chart.id}`) && props.report.tables[chart.table]}
                fallback={<p class="answer-note">{verifyWords.notDrawn(chart.title)}</p>}
              >
                {(table) => (
                  <ErrorBoundary fallback={<p class="answer-note">{t('answer.chart_failed')}</p>}>
                    <Suspense fallback={<div class="chart-space" />}>
                      <ChartView
                        chart={chart}
                        table={table()}
                        locale={answerLocale(props.report.language, locale)}
                        annotations={props.report.annotations}
                      />
                    </Suspense>
                  </ErrorBoundary>
                )}
              </Show>
            )}
          </For>
          <QualityNotices
            quality={props.report.quality}
            notes={props.report.notes ?? []}
            tables={props.report.tables}
          />
          <Show when={props.report.status === 'partial'}>
            <p class="answer-note">{words.partial}</p>
          </Show>
          <Show when={props.report.assumptions.length > 0}>
            <section class="assumptions">
              <h3>{t('answer.how')}</h3>
              <ul>
                <For each={props.report.assumptions}>{(assumption) => <li>{assumption}</li>}</For>
              </ul>
            </section>
          </Show>
        </section>
        <Show when={Object.keys(props.report.values).length > 0}>
          <section>
            <h2>{verifyWords.numbers}</h2>
            <ul class="verify-values">
              <For each={Object.keys(props.report.values)}>{(ref) => <ValueRow answer={answer()} of={ref} />}</For>
            </ul>
          </section>
        </Show>
      </article>
    </ProofProvider>
  );
}
