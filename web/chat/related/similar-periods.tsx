import { For, Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { relatedWords as words } from '../../i18n/related-words.ts';
import { createReading } from '../../parts/create-reading.ts';
import { FoundCard } from './found-card.tsx';
import { ReadingState } from './reading-state.tsx';
import type { RelatedFacts, SimilarPeriods as Found } from '../../../worker/routes/v1/search-schemas.ts';

/** Earlier days on which a figure ran as it did in the days of an answer; or that none is known, and why. */
export function SimilarPeriods(props: { asked: NonNullable<RelatedFacts['similar_periods']> }) {
  const { date } = useI18n();
  const day = (value: string) => date(value, { dateStyle: 'medium', timeZone: 'UTC' });
  const similar = createReading<Found>(() => {
    const { property_id: id, ...query } = props.asked;
    return `/api/v1/properties/${id}/similar-periods?${new URLSearchParams(query)}`;
  });

  return (
    <>
      <ReadingState of={similar} reading={words.comparing} failed={words.compareFailed} />
      <Show when={similar.result()}>
        {(found) => (
          <ul class="related-facts">
            <For
              each={found().data}
              fallback={
                <li class="answer-note">
                  <bdi>{found().confidence.reason}</bdi>
                </li>
              }
            >
              {(period) => (
                <FoundCard heading={<h3>{words.days(day(period.from), day(period.to))}</h3>} found={period} />
              )}
            </For>
          </ul>
        )}
      </Show>
    </>
  );
}
