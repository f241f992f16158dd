import type { Words } from './words.ts';

export const words: Words = {
  panel: {
    close: '关闭',
    anew: '重新开始',
    greeting: '您想了解什么？',
    placeholder: '请提问',
    begin: '可以从这些问题开始',
    foot: '数字来自 Google Analytics。点按数字可查看依据。',
    retry: '重试',
    network: '没有网络连接。您的问题仍然保留，请重试。',
    limit: '目前无法回答更多问题。请{{when}}再试。',
    identity: '本网站没有说明您的身份。请在网站上登录，或重新加载页面。',
    refused: '此聊天未针对本页面设置。',
    failed: '未能成功。您的问题仍然保留，请重试。',
  },
  box: {
    'composer.label': '您的问题',
    'composer.send': '发送',
    'composer.stop': '停止',
    'composer.stopping': '正在停止',
    'composer.left': '还可输入 {{count}} 个字符',
    'composer.too_long': '问题最多 {{limit}} 个字符，现在有 {{count}} 个。请缩短。',
  },
  more: () => import('./more/zh.ts'),
};
