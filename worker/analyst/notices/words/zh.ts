import type { NoticeWords } from '../notice-words.ts';

export function chinese(): NoticeWords {
  return {
    title: {
      open: '{what}：自{since}起异常',
      closed: '{what}：自{since}起恢复正常',
      withdrawn: '{what}：最终并无异常',
    },
    over: {
      closed: '异常时段：{days}。',
      withdrawn: '这些日子已重新判定，均在限度之内：{days}。',
    },
    condition: {
      above: '高于 {limit}',
      below: '低于 {limit}',
      rises: '比前一周上升超过 {limit}',
      falls: '比前一周下降超过 {limit}',
      anomaly: '与当日常态不符',
    },
    unexplained: '尚无法说明原因。数据可在应用中查看。',
    proof: '查看全文及每个数字的依据',
    reason: '您收到此邮件，是因为您团队的成员作了此设置。点击一次即可停止接收。',
    unsubscribe: '退订',
  };
}
