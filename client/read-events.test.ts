import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvents } from './read-events.ts';

const sent = [
  { id: 'run:1', event: { type: 'start', messageId: 'm1' } },
  { id: 'run:2', event: { type: 'text-delta', id: 't', delta: 'Größe\r\n→ 12 %' } },
  { id: 'run:3', event: { type: 'finish' } },
];

/** As a body that arrives in pieces, cut at those places. */
function respondIn(text: string, cuts: number[]): Response {
  const bytes = new TextEncoder().encode(text);
  const places = [...new Set([0, ...cuts.map((cut) => cut % bytes.length), bytes.length])].sort((a, b) => a - b);
  return new Response(
    new ReadableStream({
      start(stream) {
        for (const [index, place] of places.slice(1).entries()) stream.enqueue(bytes.slice(places[index], place));
        stream.close();
      },
    }),
  );
}

function write(lineEnd: string, end = '[DONE]'): string {
  const frames = sent.map(({ id, event }) => [`: still here`, `id: ${id}`, `data: ${JSON.stringify(event)}`, '', '']);
  return [...frames.flatMap((lines) => lines.slice(0, -1)), ...(end ? [`data: ${end}`, '', ''] : [])].join(lineEnd);
}

async function readAll(response: Response): Promise<unknown[]> {
  const events: unknown[] = [];
  for await (const event of readEvents(response)) events.push(event);
  return events;
}

describe('readEvents', () => {
  it('gives every event once, whatever the pieces and the line ends', async () => {
    const pieces = fc.array(fc.nat(1000), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(pieces, fc.constantFrom('\n', '\r\n', '\r'), async (cuts, lineEnd) => {
        expect(await readAll(respondIn(write(lineEnd), cuts))).toEqual(sent);
      }),
      { numRuns: 60 },
    );
  });

  it('says when a stream ends before its end', async () => {
    const read = readAll(respondIn(write('\n', ''), []));
    await expect(read).rejects.toMatchObject({ code: 'stream_cut' });
  });
});
