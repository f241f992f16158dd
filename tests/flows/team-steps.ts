import fc from 'fast-check';
import type { Role } from '../../db/scope.ts';

export const names = ['Anna', 'Ben', 'Carla', 'Dora', 'Eva'];

/** Who does what, to whom: numbers of people and, modulo how many there are, of links and teams. */
const person = fc.nat(names.length - 1);
const which = fc.nat(20);
/** Mostly a member of the team where the act takes place, else anybody. */
const isMember = fc.constantFrom(true, true, true, true, false);
export const teamStep = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant('invite' as const),
      by: person,
      on: person,
      role: roles('admin', 'member', 'viewer'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ act: fc.constantFrom('accept' as const, 'acceptAs' as const), by: person, which }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constantFrom('decline' as const, 'revoke' as const), by: person, which }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('setRole' as const),
      by: person,
      on: person,
      isMember,
      role: roles('owner', 'admin', 'member', 'viewer'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constantFrom('remove' as const, 'transfer' as const),
      by: person,
      on: person,
      isMember,
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('switchTo' as const), by: person, which }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('leave' as const, 'newTeam' as const), by: person }) },
);
export type TeamStep = typeof teamStep extends fc.Arbitrary<infer Value> ? Value : never;

function roles<Allowed extends Role>(...allowed: Allowed[]) {
  return fc.constantFrom(...allowed);
}
