import { For, createSignal, onMount } from 'solid-js';
import { ApiError, api } from '../../../api.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { NewInvitation } from '../../../../worker/routes/v1/team-schemas.ts';

const INVITED_ROLES = ['admin', 'member', 'viewer'] as const;

export function InviteForm(props: { path: string; onMade(link: NewInvitation): void; onCancel(): void }) {
  const { t } = useI18n();
  const [role, setRole] = createSignal<(typeof INVITED_ROLES)[number]>('member');
  const [error, setError] = createSignal('');
  const [isRunning, setRunning] = createSignal(false);
  let email!: HTMLInputElement;
  onMount(() => email.focus());

  async function make(event: SubmitEvent) {
    event.preventDefault();
    if (isRunning()) return;
    setRunning(true);
    setError('');
    try {
      props.onMade(await api.post<NewInvitation>(props.path, { email: email.value.trim(), role: role() }));
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      setError(failure.message);
    } finally {
      setRunning(false);
    }
  }

  return (
    <form class="key-form" onSubmit={(event) => void make(event)}>
      <label class="field">
        <span>{t('invitations.email')}</span>
        <input ref={email} type="email" required maxlength={254} autocomplete="off" />
      </label>
      <label class="field">
        <span>{t('invitations.role')}</span>
        <select
          aria-describedby="invited-role-effect"
          onChange={(event) => setRole(INVITED_ROLES[event.currentTarget.selectedIndex] ?? 'member')}
        >
          <For each={INVITED_ROLES}>
            {(each) => (
              <option value={each} selected={each === role()}>
                {t(`role.${each}`)}
              </option>
            )}
          </For>
        </select>
      </label>
      <p id="invited-role-effect" class="setting-fact">
        {t(`role.${role()}.effect`)}
      </p>
      <p class="setting-fact" data-tone="negative" role="alert">
        {error()}
      </p>
      <div class="key-actions">
        <button type="submit" class="button" data-tone="accent" disabled={isRunning()}>
          {t('invitations.make')}
        </button>
        <button type="button" class="button" onClick={() => props.onCancel()}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
}
