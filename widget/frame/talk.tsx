import { answerWords } from '../../web/i18n/answer-words.ts';
import { words as chartWords } from '../../worker/analyst/drawing/words.ts';
import { createConversation } from './create-conversation.ts';
import { createVisitor, isAboutIdentity } from './create-visitor.ts';
import { Thread } from './thread.tsx';
import type { Host } from './meet-host.ts';
import type { Site } from './site.ts';
import type { Words } from './words/words.ts';

interface TalkOptions {
  site: Site;
  host: Host;
  words: Words;
  /** Of the answers; that of the question where there is none. */
  language: string | undefined;
  /** Why asking would fail now; undefined when nothing is known against it. */
  onNotice(reason: string | undefined): void;
}

export type Talk = Awaited<ReturnType<typeof openTalk>>;

/** All that answers need: who asks, what was said and how it is shown. It comes when the box for a question is there. */
export async function openTalk({ site, host, words, language, onNotice }: TalkOptions) {
  const more = (await words.more?.())?.words;
  if (more) Object.assign(chartWords, more.chart);
  const visitor = createVisitor({ site, host, onAnother: () => conversation.beginAnew() });
  const conversation = createConversation({ visitor, host, language });

  return {
    conversation,
    Thread,
    words: more?.answer ?? { ...answerWords, 'answer.stopped': 'Stopped.' },
    identify: (identity: string) => visitor.identify(identity),
    /** Gets what asking needs before somebody asks; failures that pass are met when they do. */
    async admit(): Promise<void> {
      try {
        await visitor.token();
        onNotice(undefined);
      } catch (error) {
        if (isAboutIdentity(error)) onNotice(words.panel.identity);
      }
    },
  };
}
