// First of all: it names the order of the layers.
import '../../web/styles/base.css';
import '../../web/tokens.css';
import '../../web/styles/buttons.css';
import './panel.css';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { answerLocale } from '../../web/i18n/answer-locale.ts';
import { I18nProvider } from '../../web/i18n/i18n.tsx';
import { readerLocale } from '../../web/i18n/reader-locale.ts';
import { dress } from './dress.ts';
import { chooseLanguage, loadWords } from './load-words.ts';
import { meetHost } from './meet-host.ts';
import { Panel } from './panel.tsx';
import { readSite } from './site.ts';
import type { ToFrame } from '../messages.ts';
import type { Site } from './site.ts';
import type { Talk } from './talk.tsx';

const stored = readSite();
if (stored) void start(stored);

async function start(stored: Site): Promise<void> {
  // What comes before there is somebody to hear it.
  const early: ToFrame[] = [];
  let hear = (message: ToFrame): void => void early.push(message);
  const host = await meetHost((message) => hear(message));
  const { options } = host;
  // Our own settings page shows what is not saved yet.
  const preview = host.origin === location.origin && options['look'];
  const site = preview ? { ...stored, ...(JSON.parse(preview) as Partial<Site>) } : stored;
  const wanted = options['language'] ?? site.language ?? undefined;
  const language = chooseLanguage([wanted, options.lang, ...navigator.languages]);
  const words = await loadWords(language);
  dress(site, options, language);

  const [talk, setTalk] = createSignal<Talk>();
  const [canClose, setCanClose] = createSignal(false);
  const [notice, setNotice] = createSignal<string>();
  const shownWords: Record<string, string> = { ...words.box };
  let box: HTMLTextAreaElement | undefined;

  let opening: Promise<Talk | undefined> | undefined;
  const openTalk = () => (opening ??= loadTalk());
  async function loadTalk(): Promise<Talk | undefined> {
    try {
      const module = await import('./talk.tsx');
      const opened = await module.openTalk({ site, host, words, language: wanted, onNotice: setNotice });
      Object.assign(shownWords, opened.words);
      setNotice(undefined);
      return setTalk(opened);
    } catch {
      // The next question tries again.
      opening = undefined;
      setNotice(words.panel.failed);
      return undefined;
    }
  }
  const ask = async (question: string) => (await openTalk())?.conversation.ask(question) ?? false;

  let identity: string | undefined;
  let isShown = false;
  const admit = async () => {
    const opened = await openTalk();
    if (identity) opened?.identify(identity);
    await opened?.admit();
  };
  hear = (message) => {
    if ('identity' in message) {
      identity = message.identity;
      if (isShown) void admit();
    }
    if ('ask' in message) void ask(message.ask);
    if ('shown' in message) {
      isShown = true;
      setCanClose(message.shown);
      // A frame that was hidden until now cannot be focused before it is drawn, and none of its animation frames run.
      requestAnimationFrame(() => {
        // Where there is no mouse a keyboard would cover half of the screen unasked.
        if (message.shown && matchMedia('(hover: hover)').matches) box?.focus();
        // What the box needs is here; the rest comes behind it.
        setTimeout(() => void admit());
      });
    }
  };

  const locale = answerLocale(language, readerLocale(navigator.languages));
  render(
    () => (
      <I18nProvider words={shownWords} language={language} locale={locale}>
        <Panel
          site={site}
          words={words.panel}
          talk={talk()}
          ask={ask}
          notice={notice()}
          onClose={canClose() ? () => host.tell('close') : undefined}
          box={(element) => (box = element)}
        />
      </I18nProvider>
    ),
    document.body,
  );
  host.tell('ready');
  early.forEach((message) => hear(message));
}
