import { For, createSignal, onMount } from 'solid-js';
import { api } from '../../../api.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { MakeForm } from '../../../parts/make-form.tsx';
import type { NewInvitation } from '../../../../worker/routes/v1/team-schemas.ts';

const INVITED_ROLES = ['admin', 'member', 'viewer'] as const;

export function InviteForm(props: { path: string; onMade(link: NewInvitation): void; onCancel(): void }) {
  const { t } = useI18n();
  const [role, setRole] = createSignal<(typeof INVITED_ROLES)[number]>('member');
  let email!: HTMLInputElement;
  onMount(() => email.focus());

  return (
    <MakeForm
      class="key-form"
      action={t('invitations.make')}
      make={() => api.post<NewInvitation>(props.path, { email: email.value.trim(), role: role() })}
      onMade={(link) => props.onMade(link)}
      onCancel={() => props.onCancel()}
    >
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
    </MakeForm>
  );
}
