import type { NoticeWords } from '../notice-words.ts';

export function korean(): NoticeWords {
  return {
    title: {
      open: '{what}: {since}부터 평소와 다름',
      closed: '{what}: {since}부터 평소 수준으로 돌아옴',
      withdrawn: '{what}: 다시 보니 평소와 다르지 않음',
    },
    over: {
      closed: '평소와 달랐던 기간: {days}.',
      withdrawn: '해당 날짜를 다시 판정한 결과 한도 안에 있습니다: {days}.',
    },
    condition: {
      above: '{limit} 초과',
      below: '{limit} 미만',
      rises: '전주 대비 {limit} 넘게 증가',
      falls: '전주 대비 {limit} 넘게 감소',
      anomaly: '그날로서는 이례적',
    },
    unexplained: '이유는 아직 알 수 없습니다. 수치는 앱에서 볼 수 있습니다.',
    proof: '모든 숫자의 근거와 함께 보기',
    reason: '팀 구성원이 요청하여 이 메일을 보내 드립니다. 클릭 한 번으로 중단할 수 있습니다.',
    unsubscribe: '수신 거부',
  };
}
