import { Match, Show, Switch, createSignal } from 'solid-js';
import { api } from '../../../api.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Menu } from '../../../parts/menu.tsx';
import { createAttempt } from '../../../parts/create-attempt.ts';
import { ReaderPicture } from '../../../parts/reader-picture.tsx';
import { type Role, isAtLeast } from '../../../parts/roles.ts';
import { useSession } from '../../../parts/session.tsx';
import { createRemoval } from '../create-removal.ts';
import { type MemberQuestion, MemberQuestionDialog } from './member-question.tsx';
import { RoleSelect } from './role-select.tsx';
import type { Member } from '../../../../worker/routes/v1/team-schemas.ts';

interface MemberRowProps {
  member: Member;
  isLastOwner: boolean;
  onChange(): Promise<void>;
}

export function MemberRow(props: MemberRowProps) {
  const { t } = useI18n();
  const session = useSession();
  const { isRunning, run } = createAttempt();
  const [question, setQuestion] = createSignal<MemberQuestion>();

  const own = () => session.me().tenant.role;
  const name = () => props.member.name;
  const path = () => `/api/v1/tenants/${session.me().tenant.id}`;
  const memberPath = () => `${path()}/members/${props.member.user_id}`;
  const isSelf = () => props.member.user_id === session.me().user.id;
  const mayChange = () => isAtLeast(own(), 'admin') && isAtLeast(own(), props.member.role) && !props.isLastOwner;

  const removal = createRemoval({
    remove: () => api.delete(memberPath()),
    done: () => t('team.removed', { name: name() }),
    refresh: () => props.onChange(),
  });

  async function change(role: Role) {
    const done = t('team.role_changed', { name: name(), role: t(`role.${role}.as`) });
    await run(api.patch(memberPath(), { role }), done);
    await props.onChange();
  }

  async function transfer() {
    const done = t('team.transferred', { name: name() });
    await run(api.post(`${path()}/transfer`, { user_id: props.member.user_id }), done);
    await props.onChange();
  }

  /** Everything on the page belongs to the team that was left. */
  async function leave() {
    if (await run(api.post(`${path()}/leave`))) location.assign('/');
  }

  function choose(role: Role) {
    if (isSelf()) setQuestion({ kind: 'step_down', role });
    else if (role === 'owner') setQuestion({ kind: 'make_owner' });
    else void change(role);
  }

  function confirm(asked: MemberQuestion) {
    if (asked.kind === 'step_down') void change(asked.role);
    if (asked.kind === 'make_owner') void change('owner');
    if (asked.kind === 'transfer') void transfer();
    if (asked.kind === 'remove') void removal.run();
    if (asked.kind === 'leave') void leave();
  }

  return (
    <li class="setting-row member-row">
      <ReaderPicture user={props.member} />
      <div>
        <p class="setting-name">
          <bdi>{name()}</bdi>{' '}
          <Show when={isSelf()}>
            <span class="badge">{t('team.you')}</span>
          </Show>
        </p>
        <p class="setting-fact">
          <bdi>{props.member.email}</bdi>
        </p>
      </div>
      <Show when={mayChange()} fallback={<span class="setting-fact">{t(`role.${props.member.role}`)}</span>}>
        <RoleSelect
          label={t('team.role_of', { name: name() })}
          role={props.member.role}
          highest={own()}
          disabled={isRunning()}
          onChoose={choose}
        />
      </Show>
      <Show when={isSelf() || mayChange()} fallback={<span class="member-menu" />}>
        <Menu class="icon-button member-menu" label={t('team.more', { name: name() })} button={<Icon name="more" />}>
          <Switch>
            <Match when={isSelf() && props.isLastOwner}>
              <p>{t('team.is_owned')}</p>
            </Match>
            <Match when={isSelf()}>
              <button type="button" data-tone="negative" onClick={() => setQuestion({ kind: 'leave' })}>
                {t('team.leave')}
              </button>
            </Match>
            <Match when={true}>
              <Show when={own() === 'owner'}>
                <button type="button" onClick={() => setQuestion({ kind: 'transfer' })}>
                  {t('team.transfer')}
                </button>
              </Show>
              <button type="button" data-tone="negative" onClick={() => setQuestion({ kind: 'remove' })}>
                {t('team.remove')}
              </button>
            </Match>
          </Switch>
        </Menu>
      </Show>
      <Show when={question()}>
        {(asked) => (
          <MemberQuestionDialog
            question={asked()}
            name={name()}
            team={session.me().tenant.name}
            onConfirm={() => confirm(asked())}
            onClose={() => setQuestion(undefined)}
          />
        )}
      </Show>
    </li>
  );
}
