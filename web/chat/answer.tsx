import { For, Show, Suspense, lazy } from 'solid-js';
import { useI18n } from '../i18n/i18n.tsx';
import { Icon } from '../parts/icon.tsx';
import { AnswerBody, directionOf } from './answer-body.tsx';
import { AnswerErrorNotice } from './answer-error.tsx';
import { AnswerMenu } from './answer-menu.tsx';
import { createCopy } from './create-copy.ts';
import { Offers } from './offers.tsx';
import { isEditable } from './plan/edit-plan.ts';
import { useProof } from './proof/proof-context.tsx';
import { RatingButtons } from './rating.tsx';
import type { HelpAction } from './answer-error.tsx';
import type { AnswerView } from './answer-view.ts';
import type { Rating } from './turns.ts';
import type { JSX } from 'solid-js';
import type { Property } from '../../worker/routes/v1/schemas.ts';
import type { Plan } from '../../worker/analyst/plan.ts';
import './answer.css';

const PlanChips = lazy(async () => ({ default: (await import('./plan/plan-chips.tsx')).PlanChips }));

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
  /** The id of the answer once it is stored: then the server makes files of it. */
  reportId?: string | undefined;
  onShare?: ((reportId: string) => void) | undefined;
  rating: Rating;
  onRate(rating: Rating, reason?: string): void;
  onHelp(action: HelpAction): void;
}

export function Answer(props: AnswerProps) {
  const { t } = useI18n();
  const report = () => props.answer.report;
  const noteUrl = (day: string) => `/notes?${new URLSearchParams({ day, property_id: props.propertyId ?? '' })}`;
  const editable = () => {
    const plan = report()?.plan;
    return plan && isEditable(plan) ? plan : undefined;
  };
  return (
    <article class="answer" aria-label={t('answer.label')} dir={directionOf(props.answer)} lang={report()?.language}>
      <AnswerBody answer={props.answer} noteUrl={props.propertyId ? noteUrl : undefined} />
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
            reportId={props.reportId}
            onShare={props.onShare}
            mayAsk={props.mayAsk}
            onAskAgain={() => props.onAskAgain()}
          >
            <Show when={props.isOwn && report()}>
              <RatingButtons rating={props.rating} onRate={(rating, reason) => props.onRate(rating, reason)} />
            </Show>
          </Actions>
          {props.related}
        </Show>
        <Show when={props.mayAsk && props.isLast}>
          <Offers report={report()} isDisabled={props.isBusy} onAsk={(question) => props.onAsk(question)} />
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
  reportId: string | undefined;
  onShare: ((reportId: string) => void) | undefined;
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
      <Show when={props.answer.report}>
        {(report) => <AnswerMenu report={report()} reportId={props.reportId} onShare={props.onShare} />}
      </Show>
      {props.children}
    </div>
  );
}
