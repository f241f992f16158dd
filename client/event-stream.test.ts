import { describe, expect, it } from 'vitest';
import { createEventStreamParser, readEventStream } from './event-stream.ts';

const stream =
  ': hello\r\n\r\nid: 1\r\ndata: {"a":"€ 1"}\r\n\r\n:keep-alive\n\nid: 2\nevent: message\ndata: one\ndata:two\n\ndata: [DONE]\n\n';
const expected = [
  { id: '1', data: '{"a":"€ 1"}' },
  { id: '2', data: 'one\ntwo' },
  { id: '2', data: '[DONE]' },
];

async function readInPieces(pieces: Uint8Array[]) {
  const events = [];
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  for await (const event of readEventStream(stream)) events.push(event);
  return events;
}

describe('event stream', () => {
  it('gives the same events wherever the bytes are split', async () => {
    const bytes = new TextEncoder().encode(stream);
    for (let split = 0; split <= bytes.length; split++) {
      expect(await readInPieces([bytes.slice(0, split), bytes.slice(split)])).toEqual(expected);
    }
  });

  it('gives the same events byte by byte', async () => {
    const bytes = new TextEncoder().encode(stream);
    expect(await readInPieces([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(expected);
  });

  it('accepts bare carriage returns', () => {
    const parse = createEventStreamParser();
    expect(parse('data: a\rdata: b\r\rdata: c')).toEqual([{ id: undefined, data: 'a\nb' }]);
  });

  it('ignores comments, unknown fields and events without data', () => {
    const parse = createEventStreamParser();
    expect(parse(':ping\n\nretry: 100\n\nevent: x\n\ndata: y\n\n')).toEqual([{ id: undefined, data: 'y' }]);
  });

  it('takes line separators of Unicode for text, as they are in JSON', () => {
    expect(createEventStreamParser()('data: "a\u2028b\u2029c\u0085d"\n\n')).toEqual([
      { id: undefined, data: '"a\u2028b\u2029c\u0085d"' },
    ]);
  });

  it('leaves an event that was cut off', () => {
    expect(createEventStreamParser()('id: 7\ndata: {"half":')).toEqual([]);
  });
});
