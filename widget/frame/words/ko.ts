import type { Words } from './words.ts';

export const words: Words = {
  panel: {
    close: '닫기',
    anew: '새로 시작',
    greeting: '무엇을 알고 싶으신가요?',
    placeholder: '질문하기',
    begin: '시작할 질문',
    foot: '수치는 Google 애널리틱스에서 가져옵니다. 수치를 누르면 근거가 보입니다.',
    retry: '다시 시도',
    network: '연결되어 있지 않습니다. 질문은 그대로 있습니다. 다시 시도하세요.',
    limit: '지금은 더 이상 질문에 답할 수 없습니다. {{when}} 다시 시도하세요.',
    identity: '이 사이트에서 사용자가 누구인지 알려 주지 않았습니다. 사이트에 로그인하거나 페이지를 새로고침하세요.',
    refused: '이 채팅은 이 페이지에 설정되어 있지 않습니다.',
    failed: '실패했습니다. 질문은 그대로 있습니다. 다시 시도하세요.',
  },
  box: {
    'composer.label': '질문',
    'composer.send': '보내기',
    'composer.stop': '중지',
    'composer.stopping': '중지하는 중',
    'composer.left': '남은 글자 수: {{count}}',
    'composer.too_long': '질문은 {{limit}}자까지 쓸 수 있습니다. 지금은 {{count}}자입니다. 줄여 주세요.',
  },
  more: () => import('./more/ko.ts'),
};
