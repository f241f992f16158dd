import { For, Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { relatedWords as words } from '../../i18n/related-words.ts';
import { createReading } from '../../parts/create-reading.ts';
import { Disclosure } from './disclosure.tsx';
import { FoundCard } from './found-card.tsx';
import { ReadingState } from './reading-state.tsx';
import { SimilarPeriods } from './similar-periods.tsx';
import type { RelatedFacts as Found } from '../../../worker/routes/v1/search-schemas.ts';
import './related-facts.css';

/** The facts of an answer's days that have to do with it; or that there are none, and why. */
export function RelatedFacts(props: { chatId: string; answerId: string }) {
  const { date } = useI18n();
  const related = createReading<Found>(() => `/api/v1/chats/${props.chatId}/messages/${props.answerId}/related`);

  return (
    <>
      <ReadingState of={related} reading={words.reading} failed={words.failed} />
      <Show when={related.result()}>
        {(found) => (
          <>
            <Show
              when={found().data.length > 0}
              fallback={
                <p class="answer-note">
                  <bdi>{found().confidence.reason}</bdi>
                </p>
              }
            >
              <p class="answer-note">{words.lead}</p>
              <ul class="related-facts">
                <For each={found().data}>
                  {(fact) => (
                    <FoundCard
                      heading={
                        <h3>
                          <time datetime={fact.day}>{date(fact.day, { dateStyle: 'full', timeZone: 'UTC' })}</time>
                        </h3>
                      }
                      found={fact}
                    />
                  )}
                </For>
              </ul>
            </Show>
            <Show when={found().similar_periods}>
              {(asked) => (
                <Disclosure label={words.similar}>
                  <SimilarPeriods asked={asked()} />
                </Disclosure>
              )}
            </Show>
          </>
        )}
      </Show>
    </>
  );
}
