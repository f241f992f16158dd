import { For, Show, createSignal } from 'solid-js';
import { api } from '../api.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { createAttempt } from './create-attempt.ts';
import { Icon } from './icon.tsx';
import { Menu } from './menu.tsx';
import { NameDialog } from './name-dialog.tsx';
import { ReaderPicture } from './reader-picture.tsx';
import { isAtLeast } from './roles.ts';
import { useSession } from './session.tsx';
import { switchTeam } from './switch-team.ts';
import './account-menu.css';

/** Who is signed in, in which team; the way to another team, to the settings, and out. */
export function AccountMenu() {
  const { t } = useI18n();
  const session = useSession();
  const { run } = createAttempt();
  const [isNaming, setNaming] = createSignal(false);
  const me = () => session.me();

  // The team that everybody begins with has their own name.
  const place = () => (me().tenant.name === me().user.name ? me().user.email : me().tenant.name);

  async function switchTo(id: string) {
    if (id !== me().tenant.id) await run(switchTeam(id));
  }

  async function make(name: string) {
    await api.post('/api/v1/tenants', { name });
    location.assign('/');
  }

  return (
    <>
      <Menu
        class="reader"
        button={
          <>
            <ReaderPicture user={me().user} />
            <span class="reader-names">
              <bdi>{me().user.name}</bdi>
              <bdi class="reader-team">{place()}</bdi>
            </span>
            <span class="visually-hidden">{t('settings.menu')}</span>
            <Icon name="settings" />
          </>
        }
      >
        <p>{t('team.switch')}</p>
        <For each={me().tenants}>
          {(team) => (
            <button
              type="button"
              class="team-option"
              aria-current={team.id === me().tenant.id ? 'true' : undefined}
              onClick={() => void switchTo(team.id)}
            >
              <Icon name="check" />
              <bdi>{team.name}</bdi>
            </button>
          )}
        </For>
        <button type="button" onClick={() => setNaming(true)}>
          <Icon name="plus" />
          {t('team.new')}
        </button>
        <hr />
        <a href="/reports">
          <Icon name="page" />
          {t('settings.reports')}
        </a>
        <a href="/search">
          <Icon name="search" />
          {t('settings.search')}
        </a>
        <a href="/schedules">
          <Icon name="retry" />
          {t('settings.schedules')}
        </a>
        <a href="/notes">
          <Icon name="flag" />
          {t('settings.notes')}
        </a>
        <Show when={isAtLeast(me().tenant.role, 'admin')}>
          <a href="/widgets">
            <Icon name="send" />
            {t('settings.widgets')}
          </a>
          <a href="/webhooks">
            <Icon name="follow" />
            {t('settings.webhooks')}
          </a>
        </Show>
        <Show when={me().tenant.role === 'owner'}>
          <a href="/operations">
            <Icon name="retry" />
            {t('settings.operations')}
          </a>
        </Show>
        <a href="/settings">
          <Icon name="settings" />
          {t('settings.title')}
        </a>
      </Menu>
      <Show when={isNaming()}>
        <NameDialog
          title={t('team.new')}
          text={t('team.new_text')}
          label={t('team.name')}
          action={t('team.make')}
          onName={make}
          onClose={() => setNaming(false)}
        />
      </Show>
    </>
  );
}
