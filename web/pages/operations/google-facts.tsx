import { Show } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { operationWords as words } from '../../i18n/operation-words.ts';
import type { PropertySync } from '../../../worker/routes/v1/sync-schemas.ts';

type Google = NonNullable<PropertySync['google']>;

/** What the team asked of Google about one property, and what is left of the property's quota. */
export function GoogleFacts(props: { google: Google }) {
  const { number, date } = useI18n();
  const reading = () => props.google.sync_tokens;
  const use = () => props.google.last_day;
  const share = () => number(use().shared / use().asked, { style: 'percent', maximumFractionDigits: 0 });
  const time = (iso: string) => date(iso, { timeStyle: 'short' });
  const left = (names: readonly string[]) =>
    (props.google.quota ?? []).filter(({ name }) => names.includes(name)).sort((a, b) => a.remaining - b.remaining)[0];

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
        <Quota label={words.quotaToday} quota={left(['tokensPerDay'])} />
        <Quota label={words.quotaHour} quota={left(['tokensPerHour', 'tokensPerProjectPerHour'])} />
      </dl>
    </>
  );
}

function Quota(props: { label: string; quota: NonNullable<Google['quota']>[number] | undefined }) {
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
