import { Show, createSignal, onCleanup, onMount, untrack } from 'solid-js';
import { ProofProvider, useProof } from '../../web/chat/proof/proof-context.tsx';
import { QuestionBox } from '../../web/chat/question-box.tsx';
import { Suggestions } from '../../web/chat/suggestions.tsx';
import { Icon } from '../../web/parts/icon.tsx';
import { later } from '../../web/parts/later.tsx';
import type { Site } from './site.ts';
import type { Talk } from './talk.tsx';
import type { PanelWords } from './words/words.ts';

const ProofPanel = later(async () => (await import('../../web/chat/proof/proof-panel.tsx')).ProofPanel);

interface PanelProps {
  site: Site;
  words: PanelWords;
  /** Once it is here. */
  talk: Talk | undefined;
  ask(question: string): Promise<boolean>;
  /** Why asking would fail now. */
  notice: string | undefined;
  /** Undefined where it is a part of the host's page, which nobody closes. */
  onClose?: (() => void) | undefined;
  box(box: HTMLTextAreaElement): void;
}

/** The whole of the frame: who it speaks for, the conversation, and the box for a question. */
export function Panel(props: PanelProps) {
  return (
    <ProofProvider>
      <Inside {...props} />
    </ProofProvider>
  );
}

function Inside(props: PanelProps) {
  const proof = useProof();
  const [text, write] = createSignal('');
  const state = () => props.talk?.conversation.state;
  const begun = () => (state()?.turns.length ? props.talk : undefined);

  onMount(() => {
    // Before the proof hears it, which closes itself.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing && !proof.target() && !document.querySelector(':popover-open'))
        props.onClose?.();
    };
    addEventListener('keydown', onKey, true);
    onCleanup(() => removeEventListener('keydown', onKey, true));
  });

  return (
    <main class="panel" aria-labelledby="panel-title">
      <header class="panel-head">
        <h1 id="panel-title">
          <bdi>{props.site.title || props.site.name}</bdi>
        </h1>
        <Show when={begun()}>
          {(talk) => (
            <button
              type="button"
              class="icon-button"
              title={props.words.anew}
              aria-label={props.words.anew}
              onClick={() => talk().conversation.beginAnew()}
            >
              <Icon name="plus" />
            </button>
          )}
        </Show>
        <Show when={props.onClose}>
          {(close) => (
            <button
              type="button"
              class="icon-button"
              title={props.words.close}
              aria-label={props.words.close}
              onClick={() => close()()}
            >
              <Icon name="close" />
            </button>
          )}
        </Show>
      </header>
      <Show
        when={begun()}
        fallback={
          <div class="panel-start">
            <p class="panel-greeting" dir="auto">
              {props.site.greeting || props.words.greeting}
            </p>
            <Show when={props.site.suggested_questions.length > 0}>
              <Suggestions
                title={props.words.begin}
                isTitleHidden
                items={props.site.suggested_questions.map((question) => ({ label: question, question }))}
                isDisabled={false}
                onAsk={(question) => void props.ask(question)}
              />
            </Show>
          </div>
        }
      >
        {(talk) => {
          const { Thread, conversation } = untrack(talk);
          return <Thread conversation={conversation} words={props.words} />;
        }}
      </Show>
      <Show when={proof.target()}>{(target) => <ProofPanel target={target()} isEmbedded />}</Show>
      <Show when={props.notice}>
        {(reason) => (
          <p class="panel-notice" role="status">
            {reason()}
          </p>
        )}
      </Show>
      <QuestionBox
        ref={(box) => props.box(box)}
        draft={{ text, write }}
        placeholder={props.site.placeholder || props.words.placeholder}
        isReady={!state()?.isRunning}
        isRunning={state()?.isRunning ?? false}
        isStopping={state()?.isStopping ?? false}
        hint={props.words.foot}
        onSend={(question) => props.ask(question)}
        onStop={() => props.talk?.conversation.stop()}
      />
    </main>
  );
}
