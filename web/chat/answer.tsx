import { ErrorBoundary, For, Show, Suspense, lazy } from 'solid-js';
import { answerLocale } from '../i18n/answer-locale.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Icon } from '../parts/icon.tsx';
import { AnswerErrorNotice } from './answer-error.tsx';
import { AnswerMenu } from './answer-menu.tsx';
import { AnswerText } from './answer-text.tsx';
import { createCopy } from './create-copy.ts';
import { MetricCards } from './metric-cards.tsx';
import { isEditable } from './plan/edit-plan.ts';
import { useProof } from './proof/proof-context.tsx';
import { QualityNotices } from './quality-notices.tsx';
import { RatingButtons } from './rating.tsx';
import { Suggestions } from './suggestions.tsx';
import type { HelpAction } from './answer-error.tsx';
import type { AnswerView } from './answer-view.ts';
import type { Rating } from './turns.ts';
import type { JSX } from 'solid-js';
import type { Property } from '../../worker/routes/v1/schemas.ts';
import type { Plan } from '../../worker/analyst/plan.ts';
import './answer.css';

const PlanChips = lazy(async () => ({ default: (await import('./plan/plan-chips.tsx')).PlanChips }));
const ChartView = lazy(async () => ({ default: (await import('./chart/chart.tsx')).ChartView }));

interface AnswerProps {
  answer: AnswerView;
  /** Whether this is the answer that questions go on from. */
  isLast: boolean;
  /** Another answer is on its way. */
  isBusy: boolean;
  /** Whether the reader may ask: what asks anew is not shown to who may not. */
  mayAsk: boolean;
  /** What is shown while the answer is being made. */
  progress?: JSX.Element;
  /** What else is known, of an answer that is stored. */
  related?: JSX.Element;
  /** The chat's property, when it is still linked. */
  propertyId: string | undefined;
  onAsk(question: string): void;
  /** Asks the last answer's question again with a part changed. */
  onAskPlan(title: string, plan: Plan): void;
  /** Other properties, of which the same question can be asked. */
  others: Property[];
  onAskOther(property: Property): void;
  onAskAgain(): void;
  /** Whether the reader asked for it: they alone say whether it is right. */
  isOwn: boolean;
  rating: Rating;
  onRate(rating: Rating, reason?: string): void;
  onHelp(action: HelpAction): void;
}

export function Answer(props: AnswerProps) {
  const { t, locale } = useI18n();
  const report = () => props.answer.report;
  const noteUrl = (day: string) => `/notes?${new URLSearchParams({ day, property_id: props.propertyId ?? '' })}`;
  const offers = () =>
    report()?.options ?? toOffers(report()?.plan.kind === 'refuse' ? nearest() : report()?.follow_ups);
  const nearest = () => {
    const plan = report()?.plan;
    return plan?.kind === 'refuse' ? plan.nearest : [];
  };
  const editable = () => {
    const plan = report()?.plan;
    return plan && isEditable(plan) ? plan : undefined;
  };
  /** A name at the beginning can be of another script than the sentence. */
  const direction = () => {
    const language = report()?.language;
    if (language === undefined) return 'auto';
    return language === 'ar' ? 'rtl' : 'ltr';
  };
  const offersTitle = () => {
    const status = report()?.status;
    if (status === 'clarify') return t('answer.which');
    return status === 'refused' ? t('answer.nearest') : t('answer.follow_ups');
  };

  return (
    <article class="answer" aria-label={t('answer.label')} dir={direction()} lang={report()?.language}>
      <AnswerText answer={props.answer} />
      <Show when={props.answer.metrics.length > 0}>
        <MetricCards answer={props.answer} />
      </Show>
      <For each={props.answer.charts}>
        {(chart) => (
          <Show when={props.answer.tables[chart.table]}>
            {(table) => (
              <ErrorBoundary fallback={<p class="answer-note">{t('answer.chart_failed')}</p>}>
                <Suspense fallback={<div class="chart-space" aria-label={t('answer.chart_loading')} />}>
                  <ChartView
                    chart={chart}
                    table={table()}
                    locale={answerLocale(report()?.language, locale)}
                    annotations={report()?.annotations}
                    noteUrl={props.propertyId ? noteUrl : undefined}
                  />
                </Suspense>
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
      <Show when={props.answer.error}>
        {(error) => (
          <AnswerErrorNotice
            error={error()}
            isDisabled={props.isBusy}
            onRetry={() => props.onAskAgain()}
            onHelp={(action) => props.onHelp(action)}
          />
        )}
      </Show>
      <Show when={props.answer.phase !== 'working'} fallback={props.progress}>
        <Show when={props.answer.phase !== 'failed'}>
          <Assumptions assumptions={props.answer.assumptions} />
          <Show when={props.mayAsk && props.isLast && editable()}>
            {(plan) => (
              <Show when={props.propertyId}>
                {(propertyId) => (
                  <Suspense fallback={<div class="plan-space" />}>
                    <PlanChips
                      plan={plan()}
                      tables={props.answer.tables}
                      propertyId={propertyId()}
                      timeZone={props.answer.quality?.time_zone ?? 'UTC'}
                      isDisabled={props.isBusy}
                      others={props.others}
                      onAskOther={(property) => props.onAskOther(property)}
                      onAsk={(title, changed) => props.onAskPlan(title, changed)}
                    />
                  </Suspense>
                )}
              </Show>
            )}
          </Show>
          <Actions
            answer={props.answer}
            isBusy={props.isBusy}
            mayAsk={props.mayAsk}
            onAskAgain={() => props.onAskAgain()}
          >
            <Show when={props.isOwn && report()}>
              <RatingButtons rating={props.rating} onRate={(rating, reason) => props.onRate(rating, reason)} />
            </Show>
          </Actions>
          {props.related}
        </Show>
        <Show when={props.mayAsk && props.isLast && offers().length > 0}>
          <Suggestions
            title={offersTitle()}
            // A question back ends in its own words: "Which one do you mean?"
            isTitleHidden={report()?.status === 'clarify'}
            items={offers()}
            isDisabled={props.isBusy}
            onAsk={(question) => props.onAsk(question)}
          />
        </Show>
      </Show>
    </article>
  );
}

function Assumptions(props: { assumptions: string[] }) {
  const { t } = useI18n();
  return (
    <Show when={props.assumptions.length > 0}>
      <section class="assumptions">
        <h3>{t('answer.how')}</h3>
        <ul>
          <For each={props.assumptions}>{(assumption) => <li>{assumption}</li>}</For>
        </ul>
      </section>
    </Show>
  );
}

function Actions(props: {
  answer: AnswerView;
  isBusy: boolean;
  mayAsk: boolean;
  onAskAgain(): void;
  children: JSX.Element;
}) {
  const { t } = useI18n();
  const copy = createCopy();
  const proof = useProof();
  const firstRef = () => Object.keys(props.answer.values)[0];

  return (
    <div class="answer-actions">
      <Show when={firstRef()}>
        {(ref) => (
          <button
            type="button"
            class="quiet-button"
            aria-haspopup="dialog"
            onClick={(event) => proof.show({ answer: props.answer, ref: ref() }, event.currentTarget)}
          >
            <Icon name="check" />
            {t('answer.show_proof')}
          </button>
        )}
      </Show>
      <Show when={props.answer.report}>
        {(report) => (
          <button type="button" class="quiet-button" onClick={() => void copy(report().answer, t('answer.copied'))}>
            <Icon name="copy" />
            {t('answer.copy')}
          </button>
        )}
      </Show>
      <Show when={props.mayAsk}>
        <button type="button" class="quiet-button" disabled={props.isBusy} onClick={() => props.onAskAgain()}>
          <Icon name="retry" />
          {t('answer.ask_again')}
        </button>
      </Show>
      <Show when={props.answer.report}>{(report) => <AnswerMenu report={report()} />}</Show>
      {props.children}
    </div>
  );
}

function toOffers(questions: string[] | undefined) {
  return (questions ?? []).map((question) => ({ label: question, question }));
}
