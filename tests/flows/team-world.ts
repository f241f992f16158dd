import assert from 'node:assert/strict';
import { neon } from '@neondatabase/serverless';
import { inject } from 'vitest';
import { createTestApp, emptyDatabase } from './create-test-app.ts';
import { openPerson, type Person } from './open-person.ts';
import { type Outcome, TeamModel } from './team-model.ts';
import { names, type TeamStep } from './team-steps.ts';

/** The real teams, over HTTP, beside the model of them. */
export class TeamWorld {
  readonly #model = new TeamModel();
  readonly #people: Person[];
  readonly #app = createTestApp();
  readonly #root = neon(inject('ownerUrl'));
  readonly #tokens: string[] = [];
  /** Of invitations, by token. */
  readonly #ids = new Map<string, string>();

  private constructor(people: Person[]) {
    this.#people = people;
    for (const [index, { tenantId }] of people.entries()) this.#model.addTeam(tenantId, index);
  }

  static async open(): Promise<TeamWorld> {
    await emptyDatabase();
    const people: Person[] = [];
    for (const name of names) people.push(await openPerson(name));
    const world = new TeamWorld(people);
    await world.#limitSeats();
    // One team with people in it to begin with.
    for (const [index, role] of (['admin', 'member'] as const).entries()) {
      await world.take({ act: 'invite', by: 0, on: index + 1, role });
      await world.take({ act: 'acceptAs', by: index + 1, which: index });
    }
    return world;
  }

  async take(step: TeamStep): Promise<{ got: Outcome; expected: Outcome }> {
    const model = this.#model;
    let { by } = step;
    const token = 'which' in step ? (this.#tokens[step.which % (this.#tokens.length || 1)] ?? 'x'.repeat(43)) : '';
    // Chance alone would seldom find the guest of a link.
    if (step.act === 'acceptAs') by = model.links.get(token)?.guest ?? by;
    if (model.current[by] === undefined) await this.#signInAgain(by);
    const here = `/tenants/${model.current[by]}`;
    const on = this.#whom(step, by);
    const target = this.#people[on]?.userId ?? '';
    const send = (call: string, json?: unknown) => this.#send(by, call, json);
    switch (step.act) {
      case 'invite': {
        const email = this.#people[step.on]?.email;
        const got = await send(`POST ${here}/invitations`, { email, role: step.role });
        const made = got.body as { id: string; url: string };
        const expected = model.invite(by, step.on, step.role, () => {
          const [, secret = ''] = made.url.split('#');
          this.#tokens.push(secret);
          this.#ids.set(secret, made.id);
          return secret;
        });
        return { got: got.outcome, expected };
      }
      case 'accept':
      case 'acceptAs': {
        const { outcome } = await send('POST /invitations/accept', { token });
        return { got: outcome, expected: model.accept(by, token) };
      }
      case 'decline': {
        const { outcome } = await send('POST /invitations/decline', { token });
        return { got: outcome, expected: model.decline(by, token) };
      }
      case 'revoke': {
        const id = this.#ids.get(token) ?? crypto.randomUUID();
        const { outcome } = await send(`DELETE ${here}/invitations/${id}`);
        return { got: outcome, expected: model.revoke(by, token) };
      }
      case 'setRole': {
        const { outcome } = await send(`PATCH ${here}/members/${target}`, { role: step.role });
        return { got: outcome, expected: model.setRole(by, on, step.role) };
      }
      case 'remove': {
        const { outcome } = await send(`DELETE ${here}/members/${target}`);
        return { got: outcome, expected: model.remove(by, on) };
      }
      case 'transfer': {
        const { outcome } = await send(`POST ${here}/transfer`, { user_id: target });
        return { got: outcome, expected: model.transfer(by, on) };
      }
      case 'switchTo': {
        const teams = [...model.teams.keys()];
        const tenantId = teams[step.which % teams.length] ?? '';
        const { outcome } = await send(`POST /tenants/${tenantId}/switch`);
        return { got: outcome, expected: model.switchTo(by, tenantId) };
      }
      case 'leave': {
        const { outcome } = await send(`POST ${here}/leave`);
        const expected = model.leave(by);
        if (expected === 204) await this.#settle(by);
        return { got: outcome, expected };
      }
      case 'newTeam': {
        const { outcome } = await send('POST /tenants', { name: 'Another' });
        await this.#settle(by);
        return { got: outcome, expected: 201 };
      }
    }
  }

  #whom(step: TeamStep, by: number): number {
    if (!('on' in step)) return by;
    const members = [...(this.#model.teams.get(this.#model.current[by] ?? '')?.keys() ?? [])];
    return 'isMember' in step && step.isMember ? (members[step.on % members.length] ?? step.on) : step.on;
  }

  /** The database holds what the model says, and no team is without an owner or over its seats. */
  async check(step: TeamStep): Promise<void> {
    const [members, seats] = await this.#root.transaction([
      this.#root`select tenant_id, user_id, role from memberships`,
      this.#root`select t.id, count(*) filter (where m.role = 'owner') > 0 as is_owned,
          count(*) + (select count(*) from invitations i where i.tenant_id = t.id and i.accepted_at is null)
            <= ${this.#model.seatLimit} as is_seated
        from tenants t left join memberships m on m.tenant_id = t.id group by t.id`,
    ]);
    const found = (members ?? []).map((row) => `${row['tenant_id']} ${row['user_id']} ${row['role']}`);
    const expected = [...this.#model.teams].flatMap(([tenantId, team]) =>
      [...team].map(([index, role]) => `${tenantId} ${this.#people[index]?.userId} ${role}`),
    );
    assert.deepEqual([step, ...found.toSorted()], [step, ...expected.toSorted()]);
    const faults = (seats ?? []).filter((row) => row['is_owned'] !== true || row['is_seated'] !== true);
    assert.deepEqual([step, faults], [step, []]);
  }

  async #send(by: number, call: string, json?: unknown): Promise<{ outcome: Outcome; body: unknown }> {
    const answer = await this.#people[by]!.send(call, json);
    const { status, body } = answer;
    return { outcome: status < 400 ? status : `${status} ${(body as { code: string }).code}`, body };
  }

  /** Whose membership ended is signed out, and finds their other teams, or a new one, when they come back. */
  async #signInAgain(by: number): Promise<void> {
    assert.equal((await this.#send(by, 'GET /me')).outcome, '401 unauthenticated');
    this.#people[by] = await openPerson(names[by] ?? '', this.#app);
    await this.#settle(by);
  }

  /** Where the browser works now: one of the teams of the model, or a new one of the person's own. */
  async #settle(by: number): Promise<void> {
    const { tenant } = await this.#people[by]!.me();
    if (this.#model.teams.has(tenant.id)) {
      assert.equal(this.#model.switchTo(by, tenant.id), 200);
      return;
    }
    assert.equal(tenant.role, 'owner');
    this.#model.addTeam(tenant.id, by);
    await this.#limitSeats();
  }

  async #limitSeats(): Promise<void> {
    await this.#root`update tenants set seat_limit = ${this.#model.seatLimit}`;
  }
}
