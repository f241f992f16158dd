import { Show, createSignal } from 'solid-js';
import { api } from '../../../api.ts';
import { linkWords as words } from '../../../i18n/link-words.ts';
import { createAttempt } from '../../../parts/create-attempt.ts';
import { createPages } from '../../../parts/create-pages.ts';
import { PagedRows } from '../../../parts/paged-rows.tsx';
import { isAtLeast } from '../../../parts/roles.ts';
import { useSession } from '../../../parts/session.tsx';
import { ShareRow } from './share-row.tsx';
import type { Share } from '../../../../worker/routes/v1/share-schemas.ts';
import './shares-section.css';

/** Links to reports: one's own, for admins the team's, and whether there may be any. */
export function SharesSection() {
  const session = useSession();
  return (
    <Show when={isAtLeast(session.me().tenant.role, 'member')}>
      <Links />
    </Show>
  );
}

function Links() {
  const session = useSession();
  const attempt = createAttempt();
  const [whose, setWhose] = createSignal<'mine' | 'team'>('mine');
  const list = createPages<Share>('/api/v1/shares', () => ({ whose: whose() }));
  const isAdmin = () => isAtLeast(session.me().tenant.role, 'admin');

  async function allow(state: 'on' | 'off') {
    const path = `/api/v1/tenants/${session.me().tenant.id}`;
    await attempt.run(api.patch(path, { shares_links: state === 'on' }), words.switched[state]);
    await session.refresh();
  }

  return (
    <section>
      <h2>{words.title}</h2>
      <p class="setting-fact">{words.titleText}</p>
      <Show when={isAdmin()}>
        <ul class="setting-rows">
          <li class="setting-row">
            <div>
              <p class="setting-name" id="shares-allowed">
                {words.allowed}
              </p>
              <p class="setting-fact">{words.allowedEffect}</p>
            </div>
            <select
              aria-labelledby="shares-allowed"
              disabled={attempt.isRunning()}
              value={session.me().shares_links ? 'on' : 'off'}
              onChange={(event) => void allow(event.currentTarget.value === 'on' ? 'on' : 'off')}
            >
              <option value="on">{words.on}</option>
              <option value="off">{words.off}</option>
            </select>
          </li>
        </ul>
        <select
          aria-label={words.whose}
          value={whose()}
          onChange={(event) => {
            setWhose(event.currentTarget.value === 'team' ? 'team' : 'mine');
            void list.readAnew();
          }}
        >
          <option value="mine">{words.mine}</option>
          <option value="team">{words.team}</option>
        </select>
      </Show>
      <PagedRows list={list} reading={words.listReading} none={<li class="setting-row setting-fact">{words.none}</li>}>
        {(share) => <ShareRow share={share} onChange={() => list.readAgain()} />}
      </PagedRows>
    </section>
  );
}
