import { useNavigate, useParams } from '@solidjs/router';
import { Match, Show, Suspense, Switch, createEffect, createSignal, lazy, on } from 'solid-js';
import { api } from '../../api.ts';
import { Composer } from '../../chat/composer.tsx';
import { ProofProvider, useProof } from '../../chat/proof/proof-context.tsx';
import { chatTransport } from '../../chat/send.ts';
import { Thread } from '../../chat/thread.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { CONNECT_URL, connectAgainUrl } from '../../parts/google-start.ts';
import { EndedConnections } from '../../parts/ended-connections.tsx';
import { Notice } from '../../parts/notice.tsx';
import { onWindow } from '../../parts/on-window.ts';
import { isAtLeast } from '../../parts/roles.ts';
import { useSession } from '../../parts/session.tsx';
import { lasting } from '../../parts/storage.ts';
import { Title } from '../../parts/title.tsx';
import { useToast } from '../../parts/toasts.tsx';
import { ChatHeader } from './chat-header.tsx';
import { createChatList } from './create-chat-list.ts';
import { createOpenChat } from './create-open-chat.ts';
import { EmptyChat } from './empty-chat.tsx';
import { createWatch } from './create-watch.ts';
import { ShareMenu } from './share-menu.tsx';
import { Watchers } from './watchers.tsx';
import { Sidebar } from './sidebar.tsx';
import { parsePersona } from './parse-persona.ts';
import type { HelpAction } from '../../chat/answer-error.tsx';
import type { Persona, Plan } from '../../../worker/analyst/plan.ts';
import type { Chat, Property } from '../../../worker/routes/v1/schemas.ts';
import './chat-page.css';

const ShareDialog = lazy(async () => ({ default: (await import('../share/share-dialog.tsx')).ShareDialog }));
const ProofPanel = lazy(async () => ({ default: (await import('../../chat/proof/proof-panel.tsx')).ProofPanel }));

export default function ChatPage() {
  return (
    <ProofProvider>
      <ChatScreen />
    </ProofProvider>
  );
}

function ChatScreen() {
  const { t } = useI18n();
  const params = useParams<{ id?: string }>();
  const navigate = useNavigate();
  const session = useSession();
  const toast = useToast();
  const proof = useProof();
  const list = createChatList('mine');
  const shared = createChatList('team');
  const [chosenId, setChosenId] = createSignal(lasting.read('property'));

  const properties = () => session.me().properties;
  const property = (): Property | undefined => {
    const { propertyId } = chat().state;
    if (propertyId !== undefined) return properties().find(({ id }) => id === propertyId);
    return properties().find(({ id }) => id === chosenId()) ?? properties()[0];
  };

  const chat = createOpenChat({
    transport: chatTransport,
    chatId: () => params.id,
    persona: () => parsePersona(lasting.read('persona')),
    reader: session.me().user,
    async create(persona) {
      const created = await api.post<Chat>('/api/v1/chats', { property_id: property()?.id, persona });
      list.put(created);
      return created;
    },
    onCreated: (id) => navigate(`/chats/${id}`, { replace: true }),
    onChange() {
      void list.refresh();
      void shared.refresh();
    },
  });
  createEffect(on(chat, () => proof.close(), { defer: true }));
  // The answer that failed is how the page learns of it.
  const hasLostAccess = () => chat().state.turns.at(-1)?.answer?.error?.action === 'reconnect';
  createEffect(() => void (hasLostAccess() && session.refresh()));

  onWindow('focus', () => void chat().catchUp());
  createWatch(chat);

  const isEmpty = () => chat().state.turns.length === 0 && chat().state.status === 'idle';
  const title = () => list.chats()?.find(({ id }) => id === params.id)?.title ?? chat().state.title;
  const mayAsk = () => isAtLeast(session.me().tenant.role, 'member');
  const closedBecause = () => {
    if (!mayAsk()) return chat().state.visibility === 'team' ? t('share.watching') : t('chat.viewer');
    if (properties().length === 0) return t('chat.connect_first');
    return property() ? undefined : t('chat.unlinked');
  };

  const [sharedReport, setSharedReport] = createSignal<string>();

  async function ask(text: string, plan?: Plan, revises?: string): Promise<boolean> {
    const isTaken = await chat().ask(text, plan, revises);
    if (!isTaken && chat().state.status !== 'unreachable') toast(t('chat.busy'));
    return isTaken;
  }

  function chooseProperty(chosen: Property) {
    setChosenId(chosen.id);
    lasting.write('property', chosen.id);
    if (params.id) navigate('/');
  }

  /** Asked as soon as the chat of its own is open. */
  const [waiting, setWaiting] = createSignal<{ question: string; plan: Plan | undefined }>();

  function askOther(other: Property, question: string, plan?: Plan) {
    setWaiting({ question, plan });
    chooseProperty(other);
  }

  createEffect(
    on(
      chat,
      (open) => {
        const next = waiting();
        setWaiting(undefined);
        if (next && open.id() === undefined) void ask(next.question, next.plan);
      },
      { defer: true },
    ),
  );

  function choosePersona(persona: Persona) {
    chat().setPersona(persona);
    lasting.write('persona', persona);
  }

  function help(action: HelpAction) {
    const connectionId = property()?.connection_id;
    if (action === 'reload') location.reload();
    else if (action === 'reconnect') location.assign(connectionId ? connectAgainUrl(connectionId) : CONNECT_URL);
    else if (action === 'sign_in') navigate(`/sign-in?return_to=${encodeURIComponent(location.pathname)}`);
    else navigate('/connect');
  }

  return (
    <div class="chat-page">
      <Title text={title() || t('chat.title')} />
      <a class="skip-link" href="#chat">
        {t('app.skip')}
      </a>
      <Sidebar list={list} shared={shared} openId={params.id} />
      <main id="chat" class="chat-main" tabindex="-1">
        <div>
          <ChatHeader property={property()} hasChat={params.id !== undefined} onChoose={chooseProperty}>
            <Show when={params.id && chat().state.visibility}>
              <ShareMenu chat={chat()} onChange={() => void list.refresh()} />
            </Show>
          </ChatHeader>
          <Watchers people={chat().state.watchers} />
          <EndedConnections />
        </div>
        <Switch>
          <Match when={chat().state.status === 'unreachable' && chat().state.loadError}>
            {(error) => (
              <Unreachable
                isMissing={error().status === 404}
                requestId={error().requestId}
                onRetry={() => void chat().reload()}
              />
            )}
          </Match>
          <Match when={chat().state.status === 'loading'}>
            <p class="chat-loading" role="status">
              {t('app.loading')}
            </p>
          </Match>
          <Match when={isEmpty()}>
            <EmptyChat property={property()} persona={chat().state.persona} onAsk={(question) => void ask(question)} />
          </Match>
          <Match when={chat()}>
            {(open) => (
              <Thread
                chat={open()}
                propertyId={property()?.id}
                readerId={session.me().user.id}
                isClosed={!mayAsk()}
                onRate={(index, rating, reason) =>
                  void chat()
                    .rate(index, rating, reason)
                    .then(() => rating && toast(t('rating.thanks')))
                    .catch(() => toast(t('rating.failed')))
                }
                onAsk={(question, plan, revises) => void ask(question, plan, revises)}
                onShare={mayAsk() ? setSharedReport : undefined}
                others={properties().filter(({ id }) => id !== property()?.id)}
                onAskOther={askOther}
                onHelp={help}
              />
            )}
          </Match>
        </Switch>
        <Show
          when={mayAsk()}
          fallback={
            // An empty chat says it itself.
            <Show when={chat().state.turns.length > 0}>
              <p class="composer-closed">{closedBecause()}</p>
            </Show>
          }
        >
          <Composer
            draftKey={params.id ?? 'new'}
            propertyName={property()?.display_name ?? t('chat.no_property')}
            persona={chat().state.persona}
            closedBecause={closedBecause()}
            isReady={chat().state.status === 'idle'}
            isRunning={chat().state.status === 'following'}
            isStopping={chat().state.isStopping}
            onSend={(text) => ask(text)}
            onStop={() =>
              void chat()
                .stop()
                .catch(() => toast(t('chat.stop_failed')))
            }
            onPersona={choosePersona}
          />
        </Show>
      </main>
      <Suspense>
        <Show when={proof.target()}>{(target) => <ProofPanel target={target()} />}</Show>
        <Show when={sharedReport()}>
          {(reportId) => <ShareDialog reportId={reportId()} onClose={() => setSharedReport(undefined)} />}
        </Show>
      </Suspense>
    </div>
  );
}

function Unreachable(props: { isMissing: boolean; requestId: string | undefined; onRetry(): void }) {
  const { t } = useI18n();
  return (
    <div class="chat-notice">
      <Show
        when={props.isMissing}
        fallback={
          <Notice
            title={t('chat.unreachable')}
            text={t('app.unreachable_text')}
            tone="negative"
            requestId={props.requestId}
          >
            <button type="button" class="button" onClick={() => props.onRetry()}>
              {t('action.try_again')}
            </button>
          </Notice>
        }
      >
        <Notice title={t('chat.not_found')} text={t('chat.not_found_text')}>
          <a class="button" href="/">
            {t('chats.new')}
          </a>
        </Notice>
      </Show>
    </div>
  );
}
