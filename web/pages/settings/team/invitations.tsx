import { Match, Switch, createSignal } from 'solid-js';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { useSession } from '../../../parts/session.tsx';
import { createList } from '../create-list.ts';
import { SettingList } from '../setting-list.tsx';
import { InvitationRow } from './invitation-row.tsx';
import { InviteForm } from './invite-form.tsx';
import { NewLink } from './new-link.tsx';
import type { Invitation, NewInvitation } from '../../../../worker/routes/v1/team-schemas.ts';

/** Who is invited, and the form that invites. A link is there once, when it is made. */
export function Invitations(props: { onChange(): Promise<void> }) {
  const { t } = useI18n();
  const session = useSession();
  const path = `/api/v1/tenants/${session.me().tenant.id}/invitations`;
  const list = createList<Invitation>(path);
  const [step, setStep] = createSignal<'list' | 'form' | NewInvitation>('list');
  const made = () => {
    const now = step();
    return typeof now === 'string' ? undefined : now;
  };

  async function refresh() {
    await Promise.all([list.refresh(), props.onChange()]);
  }

  function show(link: NewInvitation) {
    setStep(link);
    void refresh();
  }

  return (
    <>
      <h3>{t('invitations.title')}</h3>
      <SettingList list={list} reading={t('invitations.reading')} none={t('invitations.none')}>
        {(invitation) => <InvitationRow invitation={invitation} path={path} onMade={show} onChange={refresh} />}
      </SettingList>
      <Switch>
        <Match when={step() === 'list'}>
          <button type="button" class="button" onClick={() => setStep('form')}>
            <Icon name="plus" />
            {t('invitations.invite')}
          </button>
        </Match>
        <Match when={step() === 'form'}>
          <InviteForm path={path} onMade={show} onCancel={() => setStep('list')} />
        </Match>
        <Match when={made()} keyed>
          {(link) => <NewLink link={link} onClose={() => setStep('list')} />}
        </Match>
      </Switch>
    </>
  );
}
