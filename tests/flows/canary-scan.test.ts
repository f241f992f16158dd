import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createCanaryScan } from './canary-scan.ts';

describe('the search for canaries', () => {
  const secret = `1//0${randomBytes(30).toString('base64url')}`;
  const { scan } = createCanaryScan({ secret });
  const piece = secret.slice(7, 19);

  it.each([
    ['in plain', `x${piece}y`],
    ['in hex', `\\x00${Buffer.from(piece).toString('hex')}`],
    ['in capital hex', Buffer.from(`ab${piece}`).toString('hex').toUpperCase()],
    ...[0, 1, 2].map((shift): [string, string] => [
      `in base64, shifted by ${shift}`,
      Buffer.from('x'.repeat(shift) + secret).toString('base64'),
    ]),
    ['in base64url', Buffer.from(`{"t":"${secret}"}`).toString('base64url')],
  ])('finds twelve bytes of a secret %s', (_, text) => {
    expect(scan('here', text)).toMatchObject([{ secret: 'secret', where: 'here' }]);
  });

  it('finds nothing in less than that, nor in something else', () => {
    expect(scan('here', `${piece.slice(0, 11)} ${randomBytes(3000).toString('base64')}`)).toEqual([]);
  });
});
