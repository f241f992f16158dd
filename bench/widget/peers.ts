/** A widget as its documentation says to put it on a page. `/peer/` is its package. */
export interface Peer {
  name: string;
  version: string;
  body: string;
  /** What opens the chat, as it is called in its own tree; a chat that is a part of the page has none. */
  button?: string;
  /** Where a question is written, likewise. */
  box: string;
  /** What its server would answer, by the end of the path. */
  replies?: Record<string, unknown>;
}

export const peers: readonly Peer[] = [
  {
    name: 'deep-chat',
    version: '2.4.2',
    body: '<script type="module" src="/peer/dist/deepChat.bundle.js"></script><deep-chat connect=\'{"url":"/ask"}\'></deep-chat>',
    box: '#text-input',
  },
  {
    name: '@typebot.io/js',
    version: '0.10.7',
    body: `<script type="module">
      import Typebot from '/peer/dist/web.js';
      Typebot.initBubble({ typebot: 'shop', apiHost: location.origin });
    </script>`,
    button: 'button',
    box: 'textarea, input',
    replies: {
      '/startChat': {
        sessionId: 's',
        typebot: { id: 'shop', version: '6', theme: {}, settings: {}, publishedAt: '2026-01-01T00:00:00Z' },
        messages: [
          {
            id: 'm',
            type: 'text',
            content: { type: 'richText', richText: [{ type: 'p', children: [{ text: 'Hi' }] }] },
          },
        ],
        input: { id: 'i', type: 'text input', options: {} },
      },
    },
  },
  {
    name: 'flowise-embed',
    version: '3.1.6',
    body: `<script type="module">
      import Chatbot from '/peer/dist/web.js';
      Chatbot.init({ chatflowid: 'shop', apiHost: location.origin });
    </script>`,
    button: 'button',
    box: 'textarea',
  },
  {
    name: '@n8n/chat',
    version: '1.37.0',
    body: `<link href="/peer/dist/style.css" rel="stylesheet">
    <script type="module">
      import { createChat } from '/peer/dist/chat.bundle.es.js';
      createChat({ webhookUrl: location.origin + '/webhook' });
    </script>`,
    button: '.chat-window-toggle',
    box: 'textarea',
    replies: { '/webhook': { data: [] } },
  },
];
