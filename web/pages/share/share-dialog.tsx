import { For, Show, createSignal, createUniqueId, onMount } from 'solid-js';
import { api } from '../../api.ts';
import { createCopy } from '../../chat/create-copy.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { linkWords as words } from '../../i18n/link-words.ts';
import { MakeForm } from '../../parts/make-form.tsx';
import { useSession } from '../../parts/session.tsx';
import { CopiedCode } from '../settings/copied-code.tsx';
import { createList } from '../settings/create-list.ts';
import { ShareRow } from '../settings/shares/share-row.tsx';
import type { NewShare, Share } from '../../../worker/routes/v1/share-schemas.ts';
import '../../parts/confirm-dialog.css';
import '../settings/settings-page.css';
import './share-dialog.css';

const LIFETIMES = [1, 7, 30];

/** Makes a link to a report, shows it once, and has the links to it that there are. Open for as long as it is rendered. */
export function ShareDialog(props: { reportId: string; onClose(): void }) {
  const { date } = useI18n();
  const session = useSession();
  const copy = createCopy();
  const title = createUniqueId();
  const [made, setMade] = createSignal<NewShare>();
  // oxlint-disable-next-line solid/reactivity -- a dialog is of one report
  const list = createList<Share>(`/api/v1/shares?report_id=${props.reportId}&limit=100`);
  const open = () => list.items()?.filter(({ state }) => state === 'open') ?? [];
  let dialog!: HTMLDialogElement;
  let days!: HTMLSelectElement;
  let password!: HTMLInputElement;

  onMount(() => dialog.showModal());

  async function make(): Promise<NewShare> {
    return api.post<NewShare>(`/api/v1/reports/${props.reportId}/shares`, {
      expires_in_days: Number(days.value),
      ...(password.value !== '' && { password: password.value }),
    });
  }

  function show(share: NewShare) {
    setMade(share);
    void list.refresh();
  }

  return (
    <dialog ref={dialog} class="confirm share-dialog" aria-labelledby={title} onClose={() => props.onClose()}>
      <Show
        when={made()}
        fallback={
          <>
            <h2 id={title}>{words.shareTitle}</h2>
            <Show
              when={session.me().shares_links}
              fallback={
                <>
                  <p>{words.shareOff}</p>
                  <Closing label={words.close} onClose={() => dialog.close()} />
                </>
              }
            >
              <p>{words.shareText}</p>
              <MakeForm
                class="share-form"
                action={words.make}
                problem={() => (/^.{1,7}$/s.test(password.value) ? words.passwordShort : undefined)}
                make={make}
                onMade={show}
                onCancel={() => dialog.close()}
              >
                <label class="field">
                  <span>{words.opensFor}</span>
                  <select ref={days}>
                    <For each={LIFETIMES}>
                      {(count) => (
                        <option value={count} selected={count === 7}>
                          {words.days(count)}
                        </option>
                      )}
                    </For>
                  </select>
                </label>
                <label class="field">
                  <span>{words.password}</span>
                  <input ref={password} type="text" maxlength={200} autocomplete="off" spellcheck={false} />
                  <span class="setting-fact">{words.passwordHint}</span>
                </label>
              </MakeForm>
            </Show>
          </>
        }
      >
        {(share) => (
          <>
            <h2 id={title} tabindex="-1" ref={(heading) => queueMicrotask(() => heading.focus())}>
              {words.made}
            </h2>
            <CopiedCode label={words.copy} text={share().url} onCopy={() => copy(share().url, words.copied)} />
            <p>{words.madeText(date(share().expires_at, { dateStyle: 'long' }))}</p>
            <Closing label={words.done} onClose={() => dialog.close()} />
          </>
        )}
      </Show>
      <Show when={open().length > 0}>
        <section class="share-existing">
          <h3>{words.existing}</h3>
          <ul class="setting-rows">
            <For each={open()}>
              {(share) => <ShareRow share={share} isOfOneReport onChange={() => list.refresh()} />}
            </For>
          </ul>
        </section>
      </Show>
    </dialog>
  );
}

function Closing(props: { label: string; onClose(): void }) {
  return (
    <div class="confirm-actions">
      <button type="button" class="button" onClick={() => props.onClose()}>
        {props.label}
      </button>
    </div>
  );
}
