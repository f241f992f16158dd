import { For, Show } from 'solid-js';
import { useI18n } from '../i18n/i18n.tsx';
import { Icon } from '../parts/icon.tsx';
import { toChange } from './change.ts';
import { useProof } from './proof/proof-context.tsx';
import { emWidth, splitUnit } from './split-unit.ts';
import type { AnswerView } from './answer-view.ts';
import type { MetricCard } from '../../worker/analyst/report.ts';

/** The answer's key figures, all of one size: as large as the widest allows. */
export function MetricCards(props: { answer: AnswerView }) {
  const widest = () =>
    Math.max(...props.answer.metrics.map(({ ref }) => emWidth(props.answer.values[ref]?.formatted ?? '')));
  return (
    <ul class="metric-cards" style={{ '--em-width': widest() }} data-wide={widest() > 6.5 || undefined}>
      <For each={props.answer.metrics}>{(card) => <Card answer={props.answer} card={card} />}</For>
    </ul>
  );
}

const ARROWS = { up: 'rise', down: 'fall', same: 'level' } as const;

function Card(props: { answer: AnswerView; card: MetricCard }) {
  const { t, language } = useI18n();
  const proof = useProof();
  const valueOf = (ref: string | undefined) => (ref === undefined ? undefined : props.answer.values[ref]);
  const figure = () => splitUnit(valueOf(props.card.ref)?.formatted ?? '');
  /** In another language than the words around it, a change is told without words. */
  const isForeign = () => (props.answer.report?.language ?? language) !== language;
  const previous = () => valueOf(props.card.previous_ref)?.formatted.replaceAll(' ', '\u00a0');

  const show = (ref: string, button: HTMLElement) => proof.show({ answer: props.answer, ref }, button);
  const isOpen = (ref: string) => proof.target()?.ref === ref && proof.target()?.answer === props.answer;

  return (
    <li class="metric-card">
      <h3>{props.card.label}</h3>
      <button
        type="button"
        class="number metric-value"
        dir="auto"
        title={valueOf(props.card.ref)?.label}
        aria-haspopup="dialog"
        aria-expanded={isOpen(props.card.ref)}
        onClick={(event) => show(props.card.ref, event.currentTarget)}
      >
        <For each={figure()}>
          {({ text, isUnit }) => <span class={isUnit ? 'metric-unit' : undefined}>{text}</span>}
        </For>
      </button>
      <Show
        when={valueOf(props.card.delta_ref)}
        fallback={
          <Show when={previous()}>
            {(was) => <p class="metric-change">{isForeign() ? `(${was()})` : t('metric.was', { previous: was() })}</p>}
          </Show>
        }
      >
        {(delta) => {
          const change = () => toChange(delta(), props.card.good);
          const words = () => {
            const was = previous();
            if (isForeign()) return was === undefined ? change().text : `${change().text} (${was})`;
            if (was === undefined) return t('metric.change', { change: change().text });
            return t(`metric.${change().direction}`, { change: change().text, previous: was });
          };
          return (
            <button
              type="button"
              class="number metric-change"
              data-tone={change().tone}
              title={delta().label}
              aria-haspopup="dialog"
              aria-expanded={isOpen(props.card.delta_ref ?? '')}
              onClick={(event) => props.card.delta_ref && show(props.card.delta_ref, event.currentTarget)}
            >
              <Icon name={ARROWS[change().direction]} />
              <span>{words()}</span>
            </button>
          );
        }}
      </Show>
    </li>
  );
}
