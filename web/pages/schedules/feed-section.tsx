import { Match, Show, Switch, createSignal } from 'solid-js';
import { api } from '../../api.ts';
import { createCopy } from '../../chat/create-copy.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { scheduleWords as words } from '../../i18n/schedule-words.ts';
import { createAttempt } from '../../parts/create-attempt.ts';
import { Icon } from '../../parts/icon.tsx';
import { isAtLeast } from '../../parts/roles.ts';
import { useSession } from '../../parts/session.tsx';
import { CopiedCode } from '../settings/copied-code.tsx';
import { createList } from '../settings/create-list.ts';
import { RemovalButton } from '../settings/removal-button.tsx';
import { SettingList } from '../settings/setting-list.tsx';
import { ShownOnce } from '../settings/shown-once.tsx';
import type { Feed, NewFeed } from '../../../worker/routes/v1/schedule-schemas.ts';

/** Addresses of the team's feed, for members. */
export function FeedSection() {
  const session = useSession();
  return (
    <Show when={isAtLeast(session.me().tenant.role, 'member')}>
      <Feeds />
    </Show>
  );
}

function Feeds() {
  const { date } = useI18n();
  const session = useSession();
  const list = createList<Feed>('/api/v1/feeds');
  const copy = createCopy();
  const { isRunning, run } = createAttempt();
  const [made, setMade] = createSignal<NewFeed>();
  const name = (feed: Feed) => words.feedOf(feed.made_by.name, date(feed.created_at, { dateStyle: 'medium' }));
  const mayRevoke = (feed: Feed) =>
    feed.made_by.id === session.me().user.id || isAtLeast(session.me().tenant.role, 'admin');

  async function make() {
    if (await run(api.post<NewFeed>('/api/v1/feeds').then(setMade))) await list.refresh();
  }

  return (
    <section aria-labelledby="feed-list">
      <h2 id="feed-list">{words.feed}</h2>
      <p class="setting-fact">{words.feedText}</p>
      <SettingList list={list} reading={words.feedReading} none={words.feedNone}>
        {(feed) => (
          <li class="setting-row">
            <p class="setting-name">{name(feed)}</p>
            <Show when={mayRevoke(feed)}>
              <RemovalButton
                action={words.revoke}
                label={words.named(words.revoke, name(feed))}
                title={words.revokeTitle}
                text={words.revokeText}
                done={words.revoked}
                remove={() => api.delete(`/api/v1/feeds/${feed.id}`)}
                onChange={() => list.refresh()}
              />
            </Show>
          </li>
        )}
      </SettingList>
      <Switch
        fallback={
          <button type="button" class="button" disabled={isRunning()} onClick={() => void make()}>
            <Icon name="plus" />
            {words.newFeed}
          </button>
        }
      >
        <Match when={made()}>
          {(feed) => (
            <ShownOnce
              title={words.feedMade}
              text={words.feedOnce}
              close={words.stored}
              onClose={() => setMade(undefined)}
            >
              <CopiedCode label={words.feedCopy} text={feed().url} onCopy={() => copy(feed().url, words.copied)} />
            </ShownOnce>
          )}
        </Match>
      </Switch>
    </section>
  );
}
