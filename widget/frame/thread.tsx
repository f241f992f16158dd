import { ErrorBoundary, For, Show, createEffect, on, onMount } from 'solid-js';
import { Announcer } from '../../web/chat/announcer.tsx';
import { AnswerBody, directionOf } from '../../web/chat/answer-body.tsx';
import { createScrollFollow } from '../../web/chat/create-scroll-follow.ts';
import { Offers } from '../../web/chat/offers.tsx';
import { Progress } from '../../web/chat/progress.tsx';
import { useI18n } from '../../web/i18n/i18n.tsx';
import { Icon } from '../../web/parts/icon.tsx';
import { Failure } from './failure.tsx';
import type { Conversation } from './create-conversation.ts';
import type { PanelWords } from './words/words.ts';
import '../../web/chat/answer.css';
import '../../web/chat/thread.css';

interface ThreadProps {
  conversation: Conversation;
  words: PanelWords;
}

/** The questions of this visit and their answers. */
export function Thread(props: ThreadProps) {
  const { t } = useI18n();
  const follow = createScrollFollow();
  let scroller!: HTMLDivElement;
  const turns = () => props.conversation.state.turns;
  const isLast = (index: number) => index === turns().length - 1;

  onMount(() => follow.attach(scroller));
  createEffect(
    on(
      () => turns().length,
      () => queueMicrotask(follow.toLatest),
    ),
  );

  return (
    <div class="thread-frame">
      <div class="thread" ref={scroller} tabindex="0" role="region" aria-label={t('chat.log')}>
        <ol class="turns">
          <For each={turns()}>
            {(turn, index) => (
              <li class="turn">
                <h2 class="question" dir="auto" data-latest-question={isLast(index()) ? '' : undefined}>
                  {turn.question}
                </h2>
                <article
                  class="answer"
                  aria-label={t('answer.label')}
                  dir={directionOf(turn.answer)}
                  lang={turn.answer.report?.language}
                >
                  <ErrorBoundary fallback={<p class="answer-note">{props.words.failed}</p>}>
                    <AnswerBody answer={turn.answer} isEmbedded />
                    <Show when={turn.answer.error}>
                      {(error) => (
                        <Failure
                          error={error()}
                          words={props.words}
                          isDisabled={props.conversation.state.isRunning}
                          onRetry={() => props.conversation.askAgain(index())}
                        />
                      )}
                    </Show>
                    <Show when={turn.answer.phase === 'working'}>
                      <Progress
                        steps={turn.answer.steps}
                        startedAt={props.conversation.state.startedAt}
                        isReconnecting={false}
                        onReconnect={() => undefined}
                      />
                    </Show>
                    <Show when={isLast(index()) && turn.answer.report}>
                      {(report) => (
                        <Offers
                          report={report()}
                          isDisabled={props.conversation.state.isRunning}
                          onAsk={(question) => void props.conversation.ask(question)}
                        />
                      )}
                    </Show>
                  </ErrorBoundary>
                </article>
              </li>
            )}
          </For>
        </ol>
      </div>
      <Show when={!follow.isFollowing()}>
        <button type="button" class="to-latest button" onClick={() => follow.toLatest()}>
          <Icon name="latest" />
          {t('chat.to_latest')}
        </button>
      </Show>
      <Announcer answer={turns().at(-1)?.answer} isReconnecting={false} />
    </div>
  );
}
