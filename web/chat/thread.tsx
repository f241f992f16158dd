import { ErrorBoundary, For, Show, createEffect, on, onMount } from 'solid-js';
import { useI18n } from '../i18n/i18n.tsx';
import { Icon } from '../parts/icon.tsx';
import { Announcer } from './announcer.tsx';
import { Answer } from './answer.tsx';
import { answerPlace } from './answer-place.ts';
import { createScrollFollow } from './create-scroll-follow.ts';
import { Progress } from './progress.tsx';
import { Related } from './related/related.tsx';
import type { HelpAction } from './answer-error.tsx';
import type { AnswerView } from './answer-view.ts';
import type { Rating, Turn } from './turns.ts';
import type { Chat } from './create-chat.ts';
import type { Plan } from '../../worker/analyst/plan.ts';
import type { Property } from '../../worker/routes/v1/schemas.ts';
import './thread.css';

interface ThreadProps {
  chat: Chat;
  /** The chat's property, when it is still linked. */
  propertyId: string | undefined;
  /** `plan` is answered instead of the words, which are what it is called. */
  onAsk(question: string, plan?: Plan, revises?: string): void;
  /** Shares a stored answer by a link, for readers who may. */
  onShare?: ((reportId: string) => void) | undefined;
  /** Other properties, of which the same question can be asked in a chat of their own. */
  others: Property[];
  onAskOther(property: Property, question: string, plan?: Plan): void;
  readerId: string;
  /** For somebody who may read and not ask. */
  isClosed: boolean;
  onRate(index: number, rating: Rating, reason?: string): void;
  onHelp(action: HelpAction): void;
}

/** The conversation so far. */
export function Thread(props: ThreadProps) {
  const { t } = useI18n();
  const follow = createScrollFollow();
  let scroller!: HTMLDivElement;

  const turns = () => props.chat.state.turns;
  const isBusy = () => props.isClosed || props.chat.state.status !== 'idle';
  /** Where somebody else could have asked. */
  const hasNames = () =>
    props.chat.state.visibility === 'team' || turns().some(({ askedBy }) => askedBy?.id !== props.readerId);
  const latest = () => (props.chat.state.status === 'loading' ? undefined : turns().at(-1)?.answer);
  const isLast = (index: number) => index === turns().length - 1;
  /** It is shown whole a moment before it is stored. */
  const isBeingMade = (index: number) => isLast(index) && props.chat.state.status === 'following';
  const storedAs = ({ replyId }: Turn) => {
    const chatId = props.chat.id();
    return chatId && replyId ? { chatId, answerId: replyId } : undefined;
  };

  let shownPart = '';

  /** The answer that the address names, the first time that it is there; else the latest. */
  function show() {
    const name = location.hash.slice(1);
    const part = name === '' || name === shownPart ? null : document.getElementById(name);
    if (!part) return follow.toLatest();
    shownPart = name;
    follow.toPart(part);
  }

  onMount(() => follow.attach(scroller));
  createEffect(
    on(
      () => turns().length,
      () => queueMicrotask(show),
    ),
  );

  return (
    <div class="thread-frame">
      <div class="thread" ref={scroller} tabindex="0" role="region" aria-label={t('chat.log')}>
        <ol class="turns">
          <For each={turns()}>
            {(turn, index) => (
              <li class="turn" id={turn.replyId && answerPlace(turn.replyId)}>
                <Show when={hasNames()}>
                  <p class="asked-by">
                    <bdi>{turn.askedBy?.name ?? t('share.former_member')}</bdi>
                  </p>
                </Show>
                <h2 class="question" dir="auto" data-latest-question={isLast(index()) ? '' : undefined}>
                  {turn.question}
                </h2>
                <Show when={turn.answer}>
                  {(answer) => (
                    <ErrorBoundary fallback={<p class="answer-note">{t('answer.not_shown')}</p>}>
                      <Answer
                        answer={answer()}
                        isLast={isLast(index())}
                        isBusy={isBusy()}
                        mayAsk={!props.isClosed}
                        progress={
                          <Progress
                            steps={answer().steps}
                            startedAt={props.chat.state.startedAt}
                            isReconnecting={props.chat.state.connection === 'lost'}
                            onReconnect={() => props.chat.reconnect()}
                          />
                        }
                        related={
                          <Show when={!isBeingMade(index()) && hasDays(answer()) && storedAs(turn)}>
                            {(stored) => <Related {...stored()} />}
                          </Show>
                        }
                        propertyId={props.propertyId}
                        onAsk={(question) => props.onAsk(question)}
                        onAskPlan={(title, plan) => props.onAsk(title, plan, turn.replyId)}
                        others={props.others}
                        onAskOther={(property) => props.onAskOther(property, turn.question, planOf(answer()))}
                        isOwn={turn.askedBy?.id === props.readerId}
                        rating={turn.rating ?? null}
                        onRate={(rating, reason) => props.onRate(index(), rating, reason)}
                        onAskAgain={() => props.onAsk(turn.question, planOf(answer()), turn.replyId)}
                        reportId={isBeingMade(index()) ? undefined : turn.replyId}
                        onShare={props.onShare}
                        onHelp={(action) => props.onHelp(action)}
                      />
                    </ErrorBoundary>
                  )}
                </Show>
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
      <Announcer answer={latest()} isReconnecting={props.chat.state.connection === 'lost'} />
    </div>
  );
}

/** Nothing is known of days to come, and a question back has none. */
function hasDays({ report }: AnswerView): boolean {
  return report !== undefined && 'range' in report.plan && report.plan.kind !== 'forecast';
}

/** A question that was given as a plan is asked as one again. */
function planOf({ report }: AnswerView): Plan | undefined {
  return report?.authors?.plan === 'reader' ? report.plan : undefined;
}
