import { For, Show } from 'solid-js';
import { ApiError } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PageContents } from '../../parts/page-contents.tsx';
import { isAtLeast } from '../../parts/roles.ts';
import { useSession } from '../../parts/session.tsx';
import { createTheme } from '../../parts/theme.ts';
import { useToast } from '../../parts/toasts.tsx';
import { Page } from '../page.tsx';
import { ApiKeysSection } from './api-keys-section.tsx';
import { ConnectionRow } from './connection-row.tsx';
import { createReadings } from './create-readings.ts';
import { DataSection } from './data-section.tsx';
import { DevicesSection } from './devices-section.tsx';
import { LinkedPropertyRow } from './linked-property-row.tsx';
import { ProgramsSection } from './programs-section.tsx';
import { SharesSection } from './shares/shares-section.tsx';
import { TeamSection } from './team/team-section.tsx';
import { UsageSection } from './usage-section.tsx';
import './settings-page.css';

const THEMES = ['auto', 'light', 'dark'] as const;

export default function SettingsPage() {
  const { t } = useI18n();
  const session = useSession();
  const toast = useToast();
  const { theme, choose } = createTheme();
  const me = () => session.me();
  const readings = createReadings();
  const mayConnect = () => isAtLeast(me().tenant.role, 'member');

  async function signOut() {
    try {
      await session.signOut();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      toast(error.message);
    }
  }

  return (
    <Page title={t('settings.title')} class="settings">
      <PageContents label={t('settings.parts')} headings=".settings section > h2" />
      <section>
        <h2>{t('settings.account')}</h2>
        <ul class="setting-rows">
          <li class="setting-row">
            <div>
              <p class="setting-name">
                <bdi>{me().user.name}</bdi>
              </p>
              <p class="setting-fact">
                <bdi>{me().user.email}</bdi> · {t('settings.workspace')}: <bdi>{me().tenant.name}</bdi>
              </p>
            </div>
            <button type="button" class="button" onClick={() => void signOut()}>
              {t('settings.sign_out')}
            </button>
          </li>
        </ul>
      </section>
      <section>
        <h2>{t('settings.properties')}</h2>
        <ul class="setting-rows">
          <For
            each={me().properties}
            fallback={<li class="setting-row setting-fact">{t('settings.properties_none')}</li>}
          >
            {(property) => <LinkedPropertyRow property={property} readings={readings} />}
          </For>
        </ul>
        <Show when={mayConnect()} fallback={<p class="setting-fact">{t('settings.connect_not_allowed')}</p>}>
          <a class="button" href="/connect">
            <Icon name="plus" />
            {t('chat.link_another')}
          </a>
        </Show>
      </section>
      <section>
        <h2>{t('settings.connections')}</h2>
        <ul class="setting-rows">
          <For
            each={me().connections}
            fallback={<li class="setting-row setting-fact">{t('settings.connections_none')}</li>}
          >
            {(connection) => <ConnectionRow connection={connection} />}
          </For>
        </ul>
        <Show when={mayConnect() && me().connections.length === 0}>
          <a class="button" href="/connect">
            {t('connect.button')}
          </a>
        </Show>
      </section>
      <TeamSection />
      <SharesSection />
      <ApiKeysSection />
      <ProgramsSection />
      <DevicesSection />
      <UsageSection />
      <section>
        <h2 id="appearance">{t('settings.appearance')}</h2>
        <div class="theme-choice" role="radiogroup" aria-labelledby="appearance">
          <For each={THEMES}>
            {(each) => (
              <label>
                <input
                  type="radio"
                  name="theme"
                  value={each}
                  checked={theme() === each}
                  onChange={() => choose(each)}
                />
                <span>{t(`theme.${each}`)}</span>
              </label>
            )}
          </For>
        </div>
      </section>
      <DataSection />
    </Page>
  );
}
