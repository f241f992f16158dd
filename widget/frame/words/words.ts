import type { answerWords } from '../../../web/i18n/answer-words.ts';
import type { boxWords } from '../../../web/i18n/box-words.ts';
import type { words as chartWords } from '../../../web/chat/chart/words.ts';

/** The words around the conversation. */
export interface PanelWords {
  close: string;
  anew: string;
  greeting: string;
  placeholder: string;
  begin: string;
  foot: string;
  retry: string;
  network: string;
  /** With `{{when}}`: "in 5 minutes". */
  limit: string;
  identity: string;
  refused: string;
  failed: string;
}

/** All that the frame says in one language. */
export interface Words {
  panel: PanelWords;
  box: Record<keyof typeof boxWords, string>;
  /** Of answers and their proof; English ones come with the first answer. */
  answer?: Record<keyof typeof answerWords, string>;
  /** Of a chart, which is in English by itself. */
  chart?: Partial<typeof chartWords>;
}
