import { ErrorBoundary, For, Show } from 'solid-js';
import { answerLocale } from '../i18n/answer-locale.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { later } from '../parts/later.tsx';
import { AnswerText } from './answer-text.tsx';
import { MetricCards } from './metric-cards.tsx';
import { QualityNotices } from './quality-notices.tsx';
import type { AnswerView } from './answer-view.ts';

const ChartView = later(async () => (await import('./chart/chart.tsx')).ChartView);

interface AnswerBodyProps {
  answer: AnswerView;
  /** Where a note on a day is written, for readers who may. */
  noteUrl?: ((day: string) => string) | undefined;
  /** On another site: the answer and nothing to take along. */
  isEmbedded?: boolean;
}

/** What an answer says: its sentences, figures and charts, and what to know of the data. */
export function AnswerBody(props: AnswerBodyProps) {
  const { t, locale } = useI18n();
  const report = () => props.answer.report;
  const failed = () => <p class="answer-note">{t('answer.chart_failed')}</p>;

  return (
    <>
      <AnswerText answer={props.answer} />
      <Show when={props.answer.metrics.length > 0}>
        <MetricCards answer={props.answer} />
      </Show>
      <For each={props.answer.charts}>
        {(chart) => (
          <Show when={props.answer.tables[chart.table]}>
            {(table) => (
              <ErrorBoundary fallback={failed()}>
                <ChartView
                  chart={chart}
                  table={table()}
                  locale={answerLocale(report()?.language, locale)}
                  annotations={report()?.annotations}
                  noteUrl={props.noteUrl}
                  isEmbedded={props.isEmbedded}
                  waiting={<div class="chart-space" role="img" aria-label={t('answer.chart_loading')} />}
                  failed={failed()}
                />
              </ErrorBoundary>
            )}
          </Show>
        )}
      </For>
      <Show when={props.answer.quality}>
        {(quality) => <QualityNotices quality={quality()} notes={report()?.notes ?? []} tables={props.answer.tables} />}
      </Show>
      <Show when={props.answer.phase === 'partial'}>
        <p class="answer-note">{t('answer.partial')}</p>
      </Show>
      <Show when={props.answer.phase === 'stopped'}>
        <p class="answer-note">{t('answer.stopped')}</p>
      </Show>
    </>
  );
}

/** A name at the beginning can be of another script than the sentence. */
export function directionOf({ report }: AnswerView): 'auto' | 'rtl' | 'ltr' {
  if (report === undefined) return 'auto';
  return report.language === 'ar' ? 'rtl' : 'ltr';
}
