import { useSearchParams } from '@solidjs/router';
import { For, Show, Suspense, lazy } from 'solid-js';
import { ProofProvider, useProof } from '../../chat/proof/proof-context.tsx';
import { FoundCard } from '../../chat/related/found-card.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { searchWords as words } from '../../i18n/search-words.ts';
import { createReading } from '../../parts/create-reading.ts';
import { Icon } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useSession } from '../../parts/session.tsx';
import { Page } from '../page.tsx';
import type { FoundFact, SearchResult } from '../../../worker/routes/v1/search-schemas.ts';
import '../../chat/answer.css';
import '../../parts/search-form.css';
import './search-page.css';

const ProofPanel = lazy(async () => ({ default: (await import('../../chat/proof/proof-panel.tsx')).ProofPanel }));

const FEW = 10;
const MOST = 50;

/** Facts of past days that have to do with some words. What is looked for is in the address. */
export default function SearchPage() {
  return (
    <ProofProvider>
      <Search />
    </ProofProvider>
  );
}

type Address = Partial<Record<'q' | 'property_id' | 'from' | 'to' | 'all', string>>;

function Search() {
  const { t } = useI18n();
  const proof = useProof();
  const session = useSession();
  const [address, setAddress] = useSearchParams<Address>();
  const search = createReading<SearchResult>(() => toPath(address));
  const look = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const text = (name: string) => (fields.get(name) as string) || undefined;
    proof.close();
    setAddress({ q: text('q'), property_id: text('property_id'), from: text('from'), to: text('to'), all: undefined });
  };

  return (
    <div class="search-layout">
      <Page title={words.title} class="search">
        <p class="page-lead">{words.lead}</p>
        <form role="search" class="search-form" onSubmit={look}>
          <label class="field search-words">
            <span>{words.what}</span>
            <input
              type="search"
              name="q"
              required
              maxlength={500}
              value={address.q ?? ''}
              autocomplete="off"
              autofocus
            />
          </label>
          <label class="field">
            <span>{words.property}</span>
            <select name="property_id">
              <option value="">{words.everyProperty}</option>
              <For each={session.me().properties}>
                {(property) => (
                  <option value={property.id} selected={property.id === address.property_id}>
                    {property.display_name}
                  </option>
                )}
              </For>
            </select>
          </label>
          <label class="field">
            <span>{words.from}</span>
            <input type="date" name="from" value={address.from ?? ''} />
          </label>
          <label class="field">
            <span>{words.to}</span>
            <input type="date" name="to" value={address.to ?? ''} />
          </label>
          <button type="submit" class="button" data-tone="accent">
            <Icon name="search" />
            {words.search}
          </button>
        </form>
        <Show when={!address.q}>
          <section class="search-examples" aria-label={words.try}>
            <p>{words.try}</p>
            <For each={words.examples}>
              {(example) => (
                <button type="button" class="button" onClick={() => setAddress({ q: example })}>
                  {example}
                </button>
              )}
            </For>
          </section>
        </Show>
        <Show when={search.error()}>
          {(error) => (
            <Notice title={words.failed} text={error().message} tone="negative" requestId={error().requestId}>
              <button type="button" class="button" onClick={() => void search.readAgain()}>
                {t('action.try_again')}
              </button>
            </Notice>
          )}
        </Show>
        <p class="search-state" role="status">
          {search.isReading() ? words.searching : ''}
        </p>
        <Show when={search.result()}>
          {(result) => (
            <section class="search-result" aria-busy={search.isReading()}>
              <Outcome result={result()} address={address} />
              <ol>
                <For each={result().data}>{(fact) => <FoundCard heading={<Heading fact={fact} />} found={fact} />}</For>
              </ol>
              <Show when={!address.all && result().data.length === FEW}>
                <button type="button" class="button" onClick={() => setAddress({ all: '1' })}>
                  {words.more}
                </button>
              </Show>
            </section>
          )}
        </Show>
      </Page>
      <Suspense>
        <Show when={proof.target()}>
          {(target) => (
            <aside aria-label={t('proof.title')}>
              <ProofPanel target={target()} />
            </aside>
          )}
        </Show>
      </Suspense>
    </div>
  );
}

function toPath({ q, property_id, from, to, all }: Address): string | undefined {
  if (!q?.trim()) return undefined;
  const query = new URLSearchParams({ q: q.trim(), limit: String(all ? MOST : FEW) });
  for (const [name, value] of Object.entries({ property_id, from, to })) if (value) query.set(name, value);
  return `/api/v1/search?${query}`;
}

/** The day of a fact, and the property it is of. */
function Heading(props: { fact: FoundFact }) {
  const { date } = useI18n();
  const session = useSession();
  const property = () => session.me().properties.find(({ id }) => id === props.fact.property_id)?.display_name;
  return (
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
  );
}

/** How many were found, among which; or that there is nothing like it, and why. */
function Outcome(props: { result: SearchResult; address: Address }) {
  const { date, number } = useI18n();
  const session = useSession();
  const day = (value: string) => date(value, { dateStyle: 'medium', timeZone: 'UTC' });
  const searched = () => props.result.searched;
  const place = () =>
    session.me().properties.find(({ id }) => id === props.address.property_id)?.display_name ?? words.everywhere;
  const days = () => {
    const { from, to } = searched();
    if (!from || !to) return '';
    return props.address.to ? words.between(day(from), day(to)) : words.since(day(from));
  };
  const found = () => {
    const { length } = props.result.data;
    const shown = number(length);
    const limit = props.address.all ? MOST : FEW;
    const head = length === limit ? words.atMost(shown) : words.found(length, shown);
    return `${head}, ${words.among(number(searched().facts), place())} ${days()}`;
  };
  const isNarrowed = () => Boolean(props.address.from ?? props.address.to);

  return (
    <Show
      when={props.result.data.length > 0}
      fallback={
        <Show
          when={searched().facts > 0}
          fallback={
            <Notice
              title={isNarrowed() ? words.noFactsIn : words.noFacts}
              text={isNarrowed() ? words.noFactsInText : props.result.confidence.reason}
            />
          }
        >
          <Notice title={words.none(number(searched().facts), place(), days())} text={props.result.confidence.reason} />
        </Show>
      }
    >
      <p class="search-found" role="status">
        {found()}.
      </p>
      <Show when={searched().without_vector > 0}>
        <p class="search-note">{words.noVectors(number(searched().without_vector))}</p>
      </Show>
      <Show when={searched().by === 'words'}>
        <p class="search-note">{words.byWords}</p>
      </Show>
    </Show>
  );
}
