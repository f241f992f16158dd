import { For, Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { operationWords as words } from '../../i18n/operation-words.ts';
import type { PropertySync } from '../../../worker/routes/v1/sync-schemas.ts';

type Google = NonNullable<PropertySync['google']>;
type Known = NonNullable<Google['quota']>[number];

const day = ['tokensPerDay'];
const hour = ['tokensPerHour', 'tokensPerProjectPerHour'];
const others = ['realtime', 'funnel'] as const;

/** What the team asked of Google about one property, and what is left of the property's quota. */
export function GoogleFacts(props: { google: Google }) {
  const { number, date } = useI18n();
  const reading = () => props.google.sync_tokens;
  const use = () => props.google.last_day;
  const share = () => number(use().shared / use().asked, { style: 'percent', maximumFractionDigits: 0 });
  const time = (iso: string) => date(iso, { timeStyle: 'short' });
  const left = (of: Known['category'], names: readonly string[]) =>
    (props.google.quota ?? [])
      .filter(({ category, name }) => category === of && names.includes(name))
      .sort((a, b) => a.remaining - b.remaining)[0];

  return (
    <>
      <Show when={reading().frees_at}>{(at) => <p class="setting-fact">{words.shareSpent(time(at()))}</p>}</Show>
      <dl class="sync-use">
        <div>
          <dt>{words.asked}</dt>
          <dd>{use().shared > 0 ? words.askedShared(number(use().asked), share()) : number(use().asked)}</dd>
        </div>
        <div>
          <dt>{words.spent}</dt>
          <dd>{words.spentOf(number(reading().used), number(reading().limit))}</dd>
        </div>
        <Quota label={words.quotaToday} quota={left('core', day)} />
        <Quota label={words.quotaHour} quota={left('core', hour)} />
        <For each={others}>
          {(of) => (
            // Most teams ask neither; then there is nothing to say of them.
            <Show when={left(of, day) ?? left(of, hour)}>
              <Quota label={words.quotaTodayOf[of]} quota={left(of, day)} />
              <Quota label={words.quotaHourOf[of]} quota={left(of, hour)} />
            </Show>
          )}
        </For>
      </dl>
    </>
  );
}

function Quota(props: { label: string; quota: Known | undefined }) {
  const { number, date } = useI18n();
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>
        <Show when={props.quota} fallback={words.quotaUnknown}>
          {(quota) => words.quotaLeft(number(quota().remaining), date(quota().frees_at, { timeStyle: 'short' }))}
        </Show>
      </dd>
    </div>
  );
}
