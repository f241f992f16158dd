import { Show, createMemo } from 'solid-js';
import { AnswerText } from '../../chat/answer-text.tsx';
import { toAnswerView } from '../../chat/answer-view.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { searchWords as words } from '../../i18n/search-words.ts';
import { useSession } from '../../parts/session.tsx';
import type { SearchResult } from '../../../worker/routes/v1/search-schemas.ts';
import type { Report } from '../../../worker/analyst/report.ts';

/** A sentence of a day, its numbers with their proof, and how like it is to what was asked for. */
export function FoundFact(props: { fact: SearchResult['data'][number] }) {
  const { date } = useI18n();
  const session = useSession();
  const property = () => session.me().properties.find(({ id }) => id === props.fact.property_id)?.display_name;
  const report = () => props.fact.report as Report;
  // Once: the open proof is told from others by the answer that it belongs to.
  const answer = createMemo(() => toAnswerView({ status: 'complete', content: report() }));

  return (
    <li class="found-fact">
      <h2>
        <time datetime={props.fact.day}>{date(props.fact.day, { dateStyle: 'full', timeZone: 'UTC' })}</time>
        <Show when={property()}>
          {(name) => (
            <>
              {' · '}
              <bdi>{name()}</bdi>
            </>
          )}
        </Show>
      </h2>
      <div dir={report().language === 'ar' ? 'rtl' : 'ltr'} lang={report().language}>
        <AnswerText answer={answer()} />
      </div>
      <p class="found-why">
        <strong>{words.level[props.fact.confidence.level]}.</strong> <bdi>{props.fact.confidence.reason}</bdi>
      </p>
    </li>
  );
}
