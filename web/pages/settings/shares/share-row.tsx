import { Show, createSignal } from 'solid-js';
import { api } from '../../../api.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { linkWords as words } from '../../../i18n/link-words.ts';
import { useSession } from '../../../parts/session.tsx';
import { RemovalButton } from '../removal-button.tsx';
import { ShareViews } from './share-views.tsx';
import type { Share } from '../../../../worker/routes/v1/share-schemas.ts';

/** A link to a report: until when it opens, how often it was opened, and the way to end it. */
export function ShareRow(props: {
  share: Share;
  /** Where every row is of the same report, which is not named again. */
  isOfOneReport?: boolean;
  onChange(): Promise<void>;
}) {
  const { date } = useI18n();
  const session = useSession();
  const [showsViews, setShowsViews] = createSignal(false);
  const day = (time: string) => date(time, { dateStyle: 'medium' });
  const facts = () => [
    words.state[props.share.state](day(props.share.expires_at)),
    ...(props.share.has_password ? [words.withPassword] : []),
    ...(props.share.made_by.id === session.me().user.id ? [] : [words.madeBy(props.share.made_by.name)]),
  ];
  const opened = () =>
    props.share.viewed_at === null
      ? words.neverOpened
      : words.opened(props.share.views, date(props.share.viewed_at, { dateStyle: 'medium', timeStyle: 'short' }));

  return (
    <li class="setting-row">
      <div>
        <Show when={!props.isOfOneReport}>
          <p class="setting-name" dir="auto">
            {props.share.question}
          </p>
        </Show>
        <p class="setting-fact">{facts().join(' · ')}</p>
        <p class="setting-fact">
          {opened()}
          <Show when={props.share.viewed_at !== null}>
            {' · '}
            <button
              type="button"
              class="link-button"
              aria-expanded={showsViews()}
              onClick={() => setShowsViews((shown) => !shown)}
            >
              {words.views}
            </button>
          </Show>
        </p>
        <Show when={showsViews()}>
          <ShareViews id={props.share.id} />
        </Show>
      </div>
      <Show when={props.share.state === 'open'}>
        <RemovalButton
          action={words.revoke}
          label={words.revokeOf(props.share.question)}
          title={words.revokeTitle}
          text={words.revokeText}
          done={words.revoked}
          remove={() => api.delete(`/api/v1/shares/${props.share.id}`)}
          onChange={() => props.onChange()}
        />
      </Show>
    </li>
  );
}
