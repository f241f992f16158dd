import type { WrittenLanguages } from './written-languages.ts';
import { german as germanDefinitions } from './catalogue/definitions/de.ts';
import { german } from './understand/lexicon/de.ts';
import { german as germanNotices } from './notices/words/de.ts';
import { french as frenchDefinitions } from './catalogue/definitions/fr.ts';
import { french } from './understand/lexicon/fr.ts';
import { french as frenchNotices } from './notices/words/fr.ts';
import { spanish as spanishDefinitions } from './catalogue/definitions/es.ts';
import { spanish } from './understand/lexicon/es.ts';
import { spanish as spanishNotices } from './notices/words/es.ts';
import { portuguese as portugueseDefinitions } from './catalogue/definitions/pt.ts';
import { portuguese } from './understand/lexicon/pt.ts';
import { portuguese as portugueseNotices } from './notices/words/pt.ts';
import { italian as italianDefinitions } from './catalogue/definitions/it.ts';
import { italian } from './understand/lexicon/it.ts';
import { italian as italianNotices } from './notices/words/it.ts';
import { dutch as dutchDefinitions } from './catalogue/definitions/nl.ts';
import { dutch } from './understand/lexicon/nl.ts';
import { dutch as dutchNotices } from './notices/words/nl.ts';
import { japanese as japaneseDefinitions } from './catalogue/definitions/ja.ts';
import { japanese } from './understand/lexicon/ja.ts';
import { japanese as japaneseNotices } from './notices/words/ja.ts';
import { chinese as chineseDefinitions } from './catalogue/definitions/zh.ts';
import { chinese } from './understand/lexicon/zh.ts';
import { chinese as chineseNotices } from './notices/words/zh.ts';
import { korean as koreanDefinitions } from './catalogue/definitions/ko.ts';
import { korean } from './understand/lexicon/ko.ts';
import { korean as koreanNotices } from './notices/words/ko.ts';
import { turkish as turkishDefinitions } from './catalogue/definitions/tr.ts';
import { turkish } from './understand/lexicon/tr.ts';
import { turkish as turkishNotices } from './notices/words/tr.ts';
import { arabic as arabicDefinitions } from './catalogue/definitions/ar.ts';
import { arabic } from './understand/lexicon/ar.ts';
import { arabic as arabicNotices } from './notices/words/ar.ts';
import { hindi as hindiDefinitions } from './catalogue/definitions/hi.ts';
import { hindi } from './understand/lexicon/hi.ts';
import { hindi as hindiNotices } from './notices/words/hi.ts';

/** All languages but English, as they are written down: for the file that the Worker reads them from, and for tests. */
export function writeLanguages(): WrittenLanguages {
  return {
    de: { words: german(), definitions: germanDefinitions(), notices: germanNotices() },
    fr: { words: french(), definitions: frenchDefinitions(), notices: frenchNotices() },
    es: { words: spanish(), definitions: spanishDefinitions(), notices: spanishNotices() },
    pt: { words: portuguese(), definitions: portugueseDefinitions(), notices: portugueseNotices() },
    it: { words: italian(), definitions: italianDefinitions(), notices: italianNotices() },
    nl: { words: dutch(), definitions: dutchDefinitions(), notices: dutchNotices() },
    ja: { words: japanese(), definitions: japaneseDefinitions(), notices: japaneseNotices() },
    zh: { words: chinese(), definitions: chineseDefinitions(), notices: chineseNotices() },
    ko: { words: korean(), definitions: koreanDefinitions(), notices: koreanNotices() },
    tr: { words: turkish(), definitions: turkishDefinitions(), notices: turkishNotices() },
    ar: { words: arabic(), definitions: arabicDefinitions(), notices: arabicNotices() },
    hi: { words: hindi(), definitions: hindiDefinitions(), notices: hindiNotices() },
  };
}
