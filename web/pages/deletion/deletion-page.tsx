import { For, Show, createSignal } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { useSession } from '../../parts/session.tsx';
import { switchTeam } from '../../parts/switch-team.ts';
import type { Me } from '../../../worker/routes/v1/schemas.ts';
import './deletion-page.css';

/** All there is to see while an account or a team waits to be deleted: when that will be, and the ways out. */
export default function DeletionPage(props: { deletion: NonNullable<Me['deletion']> }) {
  const { t, date } = useI18n();
  const session = useSession();
  const [isRunning, setRunning] = createSignal(false);
  const [failure, setFailure] = createSignal<string>();
  const me = () => session.me();
  const isTeam = () => props.deletion.of === 'team';
  const mayUndo = () => !isTeam() || me().tenant.role === 'owner';
  const others = () => me().tenants.filter(({ id }) => id !== me().tenant.id);
  const when = () => date(props.deletion.erases_at, { dateStyle: 'long', timeStyle: 'short' });

  async function run(work: Promise<unknown>) {
    setRunning(true);
    setFailure(undefined);
    try {
      await work;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFailure(error.message);
    }
    setRunning(false);
  }

  async function keep() {
    await api.post(isTeam() ? `/api/v1/tenants/${me().tenant.id}/restore` : '/api/v1/me/restore');
    await session.refresh();
  }

  return (
    <main class="lone-page">
      <section class="deletion">
        <PageHeading text={isTeam() ? t('deletion.team', { name: me().tenant.name }) : t('deletion.account')} />
        <p>
          {isTeam() ? t('deletion.team_text', { date: when() }) : t('deletion.account_text', { date: when() })}{' '}
          {mayUndo() ? t('deletion.undo_text') : t('deletion.ask_owner')}
        </p>
        <Show when={failure()}>
          {(text) => (
            <p class="deletion-failure" role="alert">
              {text()}
            </p>
          )}
        </Show>
        <div class="deletion-actions">
          <Show when={mayUndo()}>
            <button
              type="button"
              class="button"
              data-tone="accent"
              disabled={isRunning()}
              onClick={() => void run(keep())}
            >
              {isTeam() ? t('deletion.keep_team') : t('deletion.keep_account')}
            </button>
          </Show>
          <a class="button" href="/api/v1/export?scope=user" rel="external" download="parley-my-data.json">
            {t('deletion.download')}
          </a>
          <button type="button" class="button" disabled={isRunning()} onClick={() => void run(session.signOut())}>
            {t('settings.sign_out')}
          </button>
        </div>
        <Show when={isTeam() && others().length > 0}>
          <h2>{t('deletion.others')}</h2>
          <div class="deletion-actions">
            <For each={others()}>
              {(team) => (
                <button
                  type="button"
                  class="button"
                  disabled={isRunning()}
                  onClick={() => void run(switchTeam(team.id))}
                >
                  <bdi>{team.name}</bdi>
                </button>
              )}
            </For>
          </div>
        </Show>
      </section>
    </main>
  );
}
