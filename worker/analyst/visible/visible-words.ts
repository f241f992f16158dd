import type { Language } from '../language.ts';

/** How a chat that answers a part of a property says so. Templates as `fill` reads them. */
export interface VisibleWords {
  /** What was asked is shut. */
  shut: string;
  /** `{figures}`, and `{groups}` that they can be asked by. */
  open: string;
}

export const visibleWords: Record<Language, VisibleWords> = {
  en: {
    shut: 'This chat does not answer that.',
    open: 'You can ask it about {figures}[, by {groups}].',
  },
  de: {
    shut: 'Das beantwortet dieser Chat nicht.',
    open: 'Fragen kann man ihn nach: {figures}[, aufgeteilt nach {groups}].',
  },
  fr: {
    shut: 'Ce chat ne répond pas à cette question.',
    open: 'On peut l’interroger sur : {figures}[, par {groups}].',
  },
  es: {
    shut: 'Este chat no responde a eso.',
    open: 'Puedes preguntarle por: {figures}[, por {groups}].',
  },
  it: {
    shut: 'Questa chat non risponde a questa domanda.',
    open: 'Puoi chiederle: {figures}[, per {groups}].',
  },
  pt: {
    shut: 'Este chat não responde a isso.',
    open: 'Pode perguntar-lhe sobre: {figures}[, por {groups}].',
  },
  nl: {
    shut: 'Daar geeft deze chat geen antwoord op.',
    open: 'U kunt vragen naar: {figures}[, per {groups}].',
  },
  ja: {
    shut: 'このチャットではその質問にお答えできません。',
    open: '質問できるのは次の項目です：{figures}[（{groups}別）]。',
  },
  zh: {
    shut: '这个聊天不回答该问题。',
    open: '您可以询问：{figures}[，按{groups}划分]。',
  },
  ko: {
    shut: '이 채팅은 그 질문에 답하지 않습니다.',
    open: '다음을 물어볼 수 있습니다: {figures}[ ({groups}별)].',
  },
  tr: {
    shut: 'Bu sohbet bunu yanıtlamıyor.',
    open: 'Şunlar sorulabilir: {figures}[ ({groups} bazında)].',
  },
  ar: {
    shut: 'لا تجيب هذه الدردشة عن هذا السؤال.',
    open: 'يمكنك أن تسأل عن: {figures}[، حسب {groups}].',
  },
  hi: {
    shut: 'यह चैट इस सवाल का जवाब नहीं देती।',
    open: 'आप इनके बारे में पूछ सकते हैं: {figures}[, {groups} के अनुसार]।',
  },
};
