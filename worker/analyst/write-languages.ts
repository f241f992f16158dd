import type { WrittenLanguages } from './written-languages.ts';
import { german as germanDefinitions } from './catalogue/definitions/de.ts';
import { german } from './understand/lexicon/de.ts';
import { german as germanNames } from './catalogue/names/de.ts';
import { german as germanNotices } from './notices/words/de.ts';
import { french as frenchDefinitions } from './catalogue/definitions/fr.ts';
import { french } from './understand/lexicon/fr.ts';
import { french as frenchNames } from './catalogue/names/fr.ts';
import { french as frenchNotices } from './notices/words/fr.ts';
import { spanish as spanishDefinitions } from './catalogue/definitions/es.ts';
import { spanish } from './understand/lexicon/es.ts';
import { spanish as spanishNames } from './catalogue/names/es.ts';
import { spanish as spanishNotices } from './notices/words/es.ts';
import { portuguese as portugueseDefinitions } from './catalogue/definitions/pt.ts';
import { portuguese } from './understand/lexicon/pt.ts';
import { portuguese as portugueseNames } from './catalogue/names/pt.ts';
import { portuguese as portugueseNotices } from './notices/words/pt.ts';
import { italian as italianDefinitions } from './catalogue/definitions/it.ts';
import { italian } from './understand/lexicon/it.ts';
import { italian as italianNames } from './catalogue/names/it.ts';
import { italian as italianNotices } from './notices/words/it.ts';
import { dutch as dutchDefinitions } from './catalogue/definitions/nl.ts';
import { dutch } from './understand/lexicon/nl.ts';
import { dutch as dutchNames } from './catalogue/names/nl.ts';
import { dutch as dutchNotices } from './notices/words/nl.ts';
import { japanese as japaneseDefinitions } from './catalogue/definitions/ja.ts';
import { japanese } from './understand/lexicon/ja.ts';
import { japanese as japaneseNames } from './catalogue/names/ja.ts';
import { japanese as japaneseNotices } from './notices/words/ja.ts';
import { chinese as chineseDefinitions } from './catalogue/definitions/zh.ts';
import { chinese } from './understand/lexicon/zh.ts';
import { chinese as chineseNames } from './catalogue/names/zh.ts';
import { chinese as chineseNotices } from './notices/words/zh.ts';
import { korean as koreanDefinitions } from './catalogue/definitions/ko.ts';
import { korean } from './understand/lexicon/ko.ts';
import { korean as koreanNames } from './catalogue/names/ko.ts';
import { korean as koreanNotices } from './notices/words/ko.ts';
import { turkish as turkishDefinitions } from './catalogue/definitions/tr.ts';
import { turkish } from './understand/lexicon/tr.ts';
import { turkish as turkishNames } from './catalogue/names/tr.ts';
import { turkish as turkishNotices } from './notices/words/tr.ts';
import { arabic as arabicDefinitions } from './catalogue/definitions/ar.ts';
import { arabic } from './understand/lexicon/ar.ts';
import { arabic as arabicNames } from './catalogue/names/ar.ts';
import { arabic as arabicNotices } from './notices/words/ar.ts';
import { hindi as hindiDefinitions } from './catalogue/definitions/hi.ts';
import { hindi } from './understand/lexicon/hi.ts';
import { hindi as hindiNames } from './catalogue/names/hi.ts';
import { hindi as hindiNotices } from './notices/words/hi.ts';

/** All languages but English, as they are written down: for the file that the Worker reads them from, and for tests. */
export function writeLanguages(): WrittenLanguages {
  return {
    de: { words: german(), definitions: germanDefinitions(), names: germanNames(), notices: germanNotices() },
    fr: { words: french(), definitions: frenchDefinitions(), names: frenchNames(), notices: frenchNotices() },
    es: { words: spanish(), definitions: spanishDefinitions(), names: spanishNames(), notices: spanishNotices() },
    pt: {
      words: portuguese(),
      definitions: portugueseDefinitions(),
      names: portugueseNames(),
      notices: portugueseNotices(),
    },
    it: { words: italian(), definitions: italianDefinitions(), names: italianNames(), notices: italianNotices() },
    nl: { words: dutch(), definitions: dutchDefinitions(), names: dutchNames(), notices: dutchNotices() },
    ja: { words: japanese(), definitions: japaneseDefinitions(), names: japaneseNames(), notices: japaneseNotices() },
    zh: { words: chinese(), definitions: chineseDefinitions(), names: chineseNames(), notices: chineseNotices() },
    ko: { words: korean(), definitions: koreanDefinitions(), names: koreanNames(), notices: koreanNotices() },
    tr: { words: turkish(), definitions: turkishDefinitions(), names: turkishNames(), notices: turkishNotices() },
    ar: { words: arabic(), definitions: arabicDefinitions(), names: arabicNames(), notices: arabicNotices() },
    hi: { words: hindi(), definitions: hindiDefinitions(), names: hindiNames(), notices: hindiNotices() },
  };
}
