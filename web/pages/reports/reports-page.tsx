import { useSearchParams } from '@solidjs/router';
import { For, Show, createEffect, on } from 'solid-js';
import { reportWords as words } from '../../i18n/report-words.ts';
import { createPages } from '../../parts/create-pages.ts';
import { Icon } from '../../parts/icon.tsx';
import { PagedRows } from '../../parts/paged-rows.tsx';
import { useSession } from '../../parts/session.tsx';
import { Page } from '../page.tsx';
import { ReportRow } from './report-row.tsx';
import type { ReportItem } from '../../../worker/routes/v1/report-schemas.ts';
import '../settings/settings-page.css';
import '../../parts/search-form.css';
import './reports-page.css';

type Address = Partial<Record<'q' | 'property_id' | 'from' | 'to', string>>;

/** Finished answers, found by words, property and days. What is looked for is in the address. */
export default function ReportsPage() {
  const session = useSession();
  const [address, setAddress] = useSearchParams<Address>();
  const narrowedTo = () => {
    const { q = '', property_id = '', from = '', to = '' } = address;
    return { q: q.trim(), property_id, from, to };
  };
  const list = createPages<ReportItem>('/api/v1/reports', narrowedTo);
  createEffect(on(narrowedTo, () => void list.readAgain(), { defer: true }));
  const isNarrowed = () => Object.values(narrowedTo()).some((value) => value !== '');
  const look = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const text = (name: string) => (fields.get(name) as string) || undefined;
    setAddress({ q: text('q'), property_id: text('property_id'), from: text('from'), to: text('to') });
  };

  return (
    <Page title={words.title} lead={words.lead} class="settings reports">
      <form role="search" class="search-form" onSubmit={look}>
        <label class="field search-words">
          <span>{words.what}</span>
          <input type="search" name="q" maxlength={200} value={address.q ?? ''} autocomplete="off" />
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
      <section aria-label={words.title}>
        <PagedRows
          list={list}
          reading={words.reading}
          none={
            <li class="setting-row">
              <div>
                <p class="setting-name">{isNarrowed() ? words.noneLike : words.none}</p>
                <p class="setting-fact">{isNarrowed() ? words.noneLikeText : words.noneText}</p>
              </div>
              <Show when={isNarrowed()}>
                <a class="button" href="/reports">
                  {words.showAll}
                </a>
              </Show>
            </li>
          }
        >
          {(report) => <ReportRow report={report} />}
        </PagedRows>
      </section>
    </Page>
  );
}
