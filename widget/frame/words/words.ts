import type { words as chartWords } from '../../../worker/analyst/drawing/words.ts';
import type { answerWords } from '../../../web/i18n/answer-words.ts';
import type { boxWords } from '../../../web/i18n/box-words.ts';

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

/** What the app says of answers and the frame never: it takes nothing along and holds one connection. */
type Unsaid =
  | 'answer.copy_failed'
  | 'answer.number_wrong'
  | 'answer.reconnect_now'
  | 'answer.reconnecting'
  | `proof.copied_${string}`
  | `proof.copy_${string}`;

type UnsaidOfChart =
  | 'actions'
  | 'addNote'
  | 'copied'
  | 'copy'
  | 'download'
  | 'drawing'
  | 'image'
  | 'notCopied'
  | 'notDrawn'
  | 'sheet';

/** The words of answers, their proof and their charts. */
export interface AnswerWords {
  answer: Record<Exclude<keyof typeof answerWords, Unsaid>, string>;
  chart: Omit<typeof chartWords, UnsaidOfChart>;
}

/** What the frame says in one language before anything is asked. */
export interface Words {
  panel: PanelWords;
  box: Record<keyof typeof boxWords, string>;
  /** The rest; English comes with what shows it. */
  more?: () => Promise<{ words: AnswerWords }>;
}
