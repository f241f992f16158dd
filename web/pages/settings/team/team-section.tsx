import { Show, createSignal } from 'solid-js';
import { ApiError, api } from '../../../api.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { NameDialog } from '../../../parts/name-dialog.tsx';
import { isAtLeast } from '../../../parts/roles.ts';
import { useSession } from '../../../parts/session.tsx';
import { useToast } from '../../../parts/toasts.tsx';
import { createList } from '../create-list.ts';
import { SettingList } from '../setting-list.tsx';
import { Invitations } from './invitations.tsx';
import { MemberRow } from './member-row.tsx';
import type { Member, Members } from '../../../../worker/routes/v1/team-schemas.ts';
import './team-section.css';

/** Who is in the team as what; for admins and owners also whom to invite, change and remove. */
export function TeamSection() {
  const { t, number } = useI18n();
  const session = useSession();
  const toast = useToast();
  const [isRenaming, setRenaming] = createSignal(false);
  const team = () => session.me().tenant;
  const path = `/api/v1/tenants/${team().id}`;
  const members = createList<Member, Members>(`${path}/members`);
  const mayManage = () => isAtLeast(team().role, 'admin');
  const owners = () => members.items()?.filter(({ role }) => role === 'owner').length ?? 0;

  async function rename(name: string) {
    await api.patch(path, { name });
    toast(t('team.renamed', { name }));
    await session.refresh();
  }

  async function beginWeeks(day: string) {
    try {
      await api.patch(path, { week_start: day });
      toast(t('team.week_start_set'));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      toast(error.message);
    }
    await session.refresh();
  }

  /** A role of one's own is part of the session, too. */
  async function refresh() {
    await Promise.all([members.refresh(), session.refresh()]);
  }

  return (
    <section>
      <h2>{t('team.title')}</h2>
      <ul class="setting-rows">
        <li class="setting-row">
          <div>
            <p class="setting-name">
              <bdi>{team().name}</bdi>
            </p>
            <p class="setting-fact">
              {t(`role.${team().role}`)}
              <Show when={members.answer()?.seats}>
                {(seats) => <> · {t('team.seats', { used: number(seats().used), limit: number(seats().limit) })}</>}
              </Show>
            </p>
          </div>
          <Show when={mayManage()}>
            <button type="button" class="button" onClick={() => setRenaming(true)}>
              {t('team.rename')}
            </button>
          </Show>
        </li>
        <li class="setting-row">
          <div>
            <p class="setting-name" id="week-start">
              {t('team.week_start')}
            </p>
            <p class="setting-fact">{t('team.week_start_effect')}</p>
          </div>
          <select
            aria-labelledby="week-start"
            disabled={!mayManage()}
            value={session.me().week_start}
            onChange={(event) => void beginWeeks(event.currentTarget.value)}
          >
            <option value="monday">{t('team.monday')}</option>
            <option value="sunday">{t('team.sunday')}</option>
          </select>
        </li>
      </ul>
      <SettingList list={members} reading={t('team.reading')} none={t('team.none')}>
        {(member) => (
          <MemberRow member={member} isLastOwner={member.role === 'owner' && owners() === 1} onChange={refresh} />
        )}
      </SettingList>
      <Show when={team().role !== 'owner'}>
        <p class="setting-fact">{mayManage() ? t('team.admin_limits') : t('team.not_allowed')}</p>
      </Show>
      <Show when={mayManage()}>
        <Invitations onChange={() => members.refresh()} />
      </Show>
      <Show when={isRenaming()}>
        <NameDialog
          title={t('team.rename')}
          label={t('team.name')}
          name={team().name}
          action={t('team.rename')}
          onName={rename}
          onClose={() => setRenaming(false)}
        />
      </Show>
    </section>
  );
}
