import { Match, Show, Switch, createSignal } from 'solid-js';
import { noteWords as words } from '../../i18n/note-words.ts';
import { Icon } from '../../parts/icon.tsx';
import { isAtLeast } from '../../parts/roles.ts';
import { useSession } from '../../parts/session.tsx';
import { createList } from '../settings/create-list.ts';
import { SettingList } from '../settings/setting-list.tsx';
import { HookRow } from './hook-row.tsx';
import { NewHook } from './new-hook.tsx';
import { NewHookForm } from './new-hook-form.tsx';
import type { AnnotationHook, NewAnnotationHook } from '../../../worker/routes/v1/annotation-schemas.ts';

/** Webhooks that write notes, which owners and admins make. */
export function HooksSection() {
  const session = useSession();
  const mayManage = () => isAtLeast(session.me().tenant.role, 'admin');
  return (
    <section>
      <h2>{words.hooks}</h2>
      <Show when={mayManage()} fallback={<p class="setting-fact">{words.hooksNotAllowed}</p>}>
        <Hooks />
      </Show>
    </section>
  );
}

function Hooks() {
  const list = createList<AnnotationHook>('/api/v1/annotation-hooks');
  const [step, setStep] = createSignal<'list' | 'form' | NewAnnotationHook>('list');
  const made = () => {
    const now = step();
    return typeof now === 'string' ? undefined : now;
  };
  const show = (hook: NewAnnotationHook) => {
    setStep(hook);
    void list.refresh();
  };

  return (
    <>
      <p class="setting-fact">{words.hooksText}</p>
      <SettingList list={list} reading={words.hooksReading} none={words.hooksNone}>
        {(hook) => <HookRow hook={hook} onRotated={show} onChange={() => list.refresh()} />}
      </SettingList>
      <Switch>
        <Match when={step() === 'list'}>
          <button type="button" class="button" onClick={() => setStep('form')}>
            <Icon name="plus" />
            {words.hookNew}
          </button>
        </Match>
        <Match when={step() === 'form'}>
          <NewHookForm onMade={show} onCancel={() => setStep('list')} />
        </Match>
        <Match when={made()} keyed>
          {(hook) => <NewHook hook={hook} onClose={() => setStep('list')} />}
        </Match>
      </Switch>
    </>
  );
}
