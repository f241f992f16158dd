import { For, Show, createEffect, on, onCleanup, onMount } from 'solid-js';
import { useI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ArithmeticCheck } from './arithmetic-check.tsx';
import { ProofBody, toTableIds } from './proof-body.tsx';
import { useProof } from './proof-context.tsx';
import { ProofRequest } from './proof-request.tsx';
import type { ProofTarget } from './proof-context.tsx';

/** Beside the conversation where there is room; a sheet over it where there is not. */
const HAS_ROOM = '(min-width: 1180px)';

interface ProofPanelProps {
  target: ProofTarget;
  /** On another site: nothing to take along. */
  isEmbedded?: boolean;
}

export function ProofPanel(props: ProofPanelProps) {
  const { t } = useI18n();
  const proof = useProof();
  let dialog!: HTMLDialogElement;
  let heading!: HTMLHeadingElement;

  const cited = () => {
    const { answer, ref } = props.target;
    const used = toTableIds(answer.values[ref]?.cells ?? []);
    return answer.citations.filter((citation) => used.includes(citation.id));
  };

  onMount(() => {
    const room = matchMedia(HAS_ROOM);
    const open = () => {
      dialog.close();
      if (room.matches) dialog.show();
      else dialog.showModal();
    };
    open();
    room.addEventListener('change', open);
    onCleanup(() => room.removeEventListener('change', open));

    // Only a modal dialog hears Escape by itself.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector(':popover-open')) proof.close();
    };
    document.addEventListener('keydown', onKey);
    onCleanup(() => document.removeEventListener('keydown', onKey));
  });

  createEffect(
    on(
      () => props.target,
      () => queueMicrotask(() => heading.focus()),
    ),
  );

  return (
    <dialog
      ref={dialog}
      class="proof-panel"
      aria-labelledby="proof-title"
      onCancel={(event) => {
        event.preventDefault();
        proof.close();
      }}
      onClick={(event) => event.target === dialog && proof.close()}
    >
      <div class="proof-panel-inside">
        <header>
          <h2 id="proof-title" ref={heading} tabindex="-1">
            {t('proof.title')}
          </h2>
          <button type="button" class="icon-button" aria-label={t('proof.close')} onClick={() => proof.close()}>
            <Icon name="close" />
          </button>
        </header>
        <ProofBody answer={props.target.answer} of={props.target.ref} />
        <Show when={cited().length > 0}>
          <section class="proof-requests">
            <h3>{t('proof.request')}</h3>
            <For each={cited()}>{(citation) => <ProofRequest citation={citation} isEmbedded={props.isEmbedded} />}</For>
          </section>
        </Show>
        <Show when={props.target.answer.report}>{(report) => <ArithmeticCheck report={report()} />}</Show>
      </div>
    </dialog>
  );
}
