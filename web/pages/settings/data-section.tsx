import { Show, createSignal } from 'solid-js';
import { ApiError, api } from '../../api.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { verifyWords } from '../../i18n/verify-words.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { useSession } from '../../parts/session.tsx';
import { useToast } from '../../parts/toasts.tsx';

/** What is held: to take along, to look after, to delete. */
export function DataSection() {
  const { t } = useI18n();
  const session = useSession();
  const toast = useToast();
  const [asking, setAsking] = createSignal<'account' | 'team'>();
  const [isDeleting, setDeleting] = createSignal(false);
  const me = () => session.me();
  const isOwner = () => me().tenant.role === 'owner';
  const name = () => (asking() === 'team' ? me().tenant.name : me().user.name);

  async function remove(what: 'account' | 'team') {
    setDeleting(true);
    try {
      await api.delete(what === 'team' ? `/api/v1/tenants/${me().tenant.id}` : '/api/v1/me', { name: name() });
      await session.refresh();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      toast(error.message);
    } finally {
      setDeleting(false);
    }
  }

  return (
    <section>
      <h2>{t('data.title')}</h2>
      <ul class="setting-rows">
        <Show when={isOwner()}>
          <li class="setting-row">
            <div>
              <p class="setting-name">{t('audit.title')}</p>
              <p class="setting-fact">{t('data.audit_text')}</p>
            </div>
            <a class="button" href="/audit">
              {t('data.audit_open')}
            </a>
          </li>
        </Show>
        <li class="setting-row">
          <div>
            <p class="setting-name">{verifyWords.open}</p>
            <p class="setting-fact">{verifyWords.openText}</p>
          </div>
          <a class="button" href="/verify">
            {verifyWords.title}
          </a>
        </li>
        <li class="setting-row">
          <div>
            <p class="setting-name">{t('data.export_own')}</p>
            <p class="setting-fact">{t('data.export_own_text')}</p>
          </div>
          <a class="button" href="/api/v1/export?scope=user" rel="external" download="parley-my-data.json">
            {t('data.download')}
          </a>
        </li>
        <Show when={isOwner()}>
          <li class="setting-row">
            <div>
              <p class="setting-name">{t('data.export_team', { name: me().tenant.name })}</p>
              <p class="setting-fact">{t('data.export_team_text')}</p>
            </div>
            <a class="button" href="/api/v1/export?scope=tenant" rel="external" download="parley-team-data.json">
              {t('data.download')}
            </a>
          </li>
          <li class="setting-row">
            <div>
              <p class="setting-name">{t('data.delete_team', { name: me().tenant.name })}</p>
              <p class="setting-fact">{t('data.delete_team_text')}</p>
            </div>
            <button
              type="button"
              class="button"
              data-tone="negative"
              disabled={isDeleting()}
              onClick={() => setAsking('team')}
            >
              {t('data.delete_team_button')}
            </button>
          </li>
        </Show>
        <li class="setting-row">
          <div>
            <p class="setting-name">{t('data.delete_account')}</p>
            <p class="setting-fact">{t('data.delete_account_text')}</p>
          </div>
          <button
            type="button"
            class="button"
            data-tone="negative"
            disabled={isDeleting()}
            onClick={() => setAsking('account')}
          >
            {t('data.delete_account_button')}
          </button>
        </li>
      </ul>
      <Show when={asking()}>
        {(what) => (
          <ConfirmDialog
            title={what() === 'team' ? t('data.delete_team_title', { name: name() }) : t('data.delete_account_title')}
            text={what() === 'team' ? t('data.delete_team_confirm') : t('data.delete_account_confirm')}
            action={what() === 'team' ? t('data.delete_team_button') : t('data.delete_account_button')}
            typed={{ word: name(), label: t('data.delete_type', { name: name() }) }}
            onConfirm={() => void remove(what())}
            onClose={() => setAsking(undefined)}
          />
        )}
      </Show>
    </section>
  );
}
