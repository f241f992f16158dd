import type { WrittenLanguages } from './written-languages.ts';
import { german as germanDefinitions } from './catalogue/definitions/de.ts';
import { german } from './understand/lexicon/de.ts';
import { french as frenchDefinitions } from './catalogue/definitions/fr.ts';
import { french } from './understand/lexicon/fr.ts';
import { spanish as spanishDefinitions } from './catalogue/definitions/es.ts';
import { spanish } from './understand/lexicon/es.ts';
import { portuguese as portugueseDefinitions } from './catalogue/definitions/pt.ts';
import { portuguese } from './understand/lexicon/pt.ts';
import { italian as italianDefinitions } from './catalogue/definitions/it.ts';
import { italian } from './understand/lexicon/it.ts';
import { dutch as dutchDefinitions } from './catalogue/definitions/nl.ts';
import { dutch } from './understand/lexicon/nl.ts';
import { japanese as japaneseDefinitions } from './catalogue/definitions/ja.ts';
import { japanese } from './understand/lexicon/ja.ts';
import { chinese as chineseDefinitions } from './catalogue/definitions/zh.ts';
import { chinese } from './understand/lexicon/zh.ts';
import { korean as koreanDefinitions } from './catalogue/definitions/ko.ts';
import { korean } from './understand/lexicon/ko.ts';
import { turkish as turkishDefinitions } from './catalogue/definitions/tr.ts';
import { turkish } from './understand/lexicon/tr.ts';
import { arabic as arabicDefinitions } from './catalogue/definitions/ar.ts';
import { arabic } from './understand/lexicon/ar.ts';
import { hindi as hindiDefinitions } from './catalogue/definitions/hi.ts';
import { hindi } from './understand/lexicon/hi.ts';

/** All languages but English, as they are written down: for the file that the Worker reads them from, and for tests. */
export function writeLanguages(): WrittenLanguages {
  return {
    de: { words: german(), definitions: germanDefinitions() },
    fr: { words: french(), definitions: frenchDefinitions() },
    es: { words: spanish(), definitions: spanishDefinitions() },
    pt: { words: portuguese(), definitions: portugueseDefinitions() },
    it: { words: italian(), definitions: italianDefinitions() },
    nl: { words: dutch(), definitions: dutchDefinitions() },
    ja: { words: japanese(), definitions: japaneseDefinitions() },
    zh: { words: chinese(), definitions: chineseDefinitions() },
    ko: { words: korean(), definitions: koreanDefinitions() },
    tr: { words: turkish(), definitions: turkishDefinitions() },
    ar: { words: arabic(), definitions: arabicDefinitions() },
    hi: { words: hindi(), definitions: hindiDefinitions() },
  };
}
