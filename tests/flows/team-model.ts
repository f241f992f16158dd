import type { Role } from '../../db/scope.ts';

export type InvitedRole = Exclude<Role, 'owner'>;
/** What an act must come to: a status, and the code of a refusal. */
export type Outcome = number | `${number} ${string}`;

interface Link {
  tenantId: string;
  guest: number;
  role: InvitedRole;
  by: number;
  isAccepted: boolean;
}

const ranks: Role[] = ['viewer', 'member', 'admin', 'owner'];
const isAbove = (one: Role, other: Role) => ranks.indexOf(one) > ranks.indexOf(other);
const gone = '404 invitation_gone';
const forbidden = '403 forbidden';

/** Teams as they should be, in plain objects: people are numbers, each with one browser. */
export class TeamModel {
  readonly seatLimit = 4;
  readonly teams = new Map<string, Map<number, Role>>();
  /** By token; those that are gone are not in it. */
  readonly links = new Map<string, Link>();
  /** Where each person's browser works; undefined: signed out. */
  readonly current: (string | undefined)[] = [];

  addTeam(tenantId: string, owner: number): void {
    this.teams.set(tenantId, new Map([[owner, 'owner']]));
    this.current[owner] = tenantId;
  }

  teamsOf(person: number): string[] {
    return [...this.teams].filter(([, members]) => members.has(person)).map(([tenantId]) => tenantId);
  }

  /** Takes the place of an earlier one for that guest. */
  invite(by: number, guest: number, role: InvitedRole, token: () => string): Outcome {
    const { tenantId, members, own } = this.#here(by);
    if (!isAbove(own, 'member')) return forbidden;
    if (members.has(guest)) return '409 already_member';
    const earlier = this.#openIn(tenantId).find(([, link]) => link.guest === guest);
    const taken = members.size + this.#openIn(tenantId).length - (earlier ? 1 : 0);
    if (taken >= this.seatLimit) return '409 no_seat_left';
    if (earlier) this.links.delete(earlier[0]);
    this.links.set(token(), { tenantId, guest, role, by, isAccepted: false });
    return 201;
  }

  accept(person: number, token: string): Outcome {
    const link = this.links.get(token);
    if (!link) return gone;
    if (link.guest !== person) return '403 invitation_for_another';
    const members = this.#membersOf(link.tenantId);
    if (link.isAccepted && !members.has(person)) return gone;
    if (!members.has(person)) members.set(person, link.role);
    link.isAccepted = true;
    this.current[person] = link.tenantId;
    return 200;
  }

  decline(person: number, token: string): Outcome {
    const link = this.links.get(token);
    if (!link) return gone;
    if (link.guest !== person) return '403 invitation_for_another';
    if (link.isAccepted) return gone;
    this.links.delete(token);
    return 204;
  }

  revoke(by: number, token: string): Outcome {
    const { tenantId, own } = this.#here(by);
    if (!isAbove(own, 'member')) return forbidden;
    const link = this.links.get(token);
    if (!link || link.isAccepted || link.tenantId !== tenantId) return '404 not_found';
    this.links.delete(token);
    return 204;
  }

  setRole(by: number, target: number, role: Role): Outcome {
    const { tenantId, members, own } = this.#here(by);
    if (!isAbove(own, 'member')) return forbidden;
    const before = members.get(target);
    if (!before) return '404 not_found';
    if (isAbove(before, own) || isAbove(role, own)) return forbidden;
    if (role !== 'owner' && this.#isLastOwner(members, target)) return '409 last_owner';
    this.#give(tenantId, target, role);
    return 200;
  }

  remove(by: number, target: number): Outcome {
    const { tenantId, members, own } = this.#here(by);
    if (!isAbove(own, 'member')) return forbidden;
    const role = members.get(target);
    if (!role) return '404 not_found';
    if (isAbove(role, own)) return forbidden;
    if (this.#isLastOwner(members, target)) return '409 last_owner';
    this.#end(tenantId, target);
    return 204;
  }

  /** Where the person's browser goes on is for the caller to say. */
  leave(person: number): Outcome {
    const { tenantId, members } = this.#here(person);
    if (this.#isLastOwner(members, person)) return '409 last_owner';
    this.#end(tenantId, person);
    return 204;
  }

  transfer(by: number, target: number): Outcome {
    const { tenantId, members, own } = this.#here(by);
    if (own !== 'owner') return forbidden;
    if (!members.has(target)) return '404 not_found';
    if (by === target) return '400 invalid_request';
    this.#give(tenantId, target, 'owner');
    this.#give(tenantId, by, 'admin');
    return 204;
  }

  switchTo(person: number, tenantId: string): Outcome {
    if (!this.teams.get(tenantId)?.has(person)) return '404 not_found';
    this.current[person] = tenantId;
    return 200;
  }

  #give(tenantId: string, person: number, role: Role): void {
    this.#membersOf(tenantId).set(person, role);
    for (const [token, link] of this.#openIn(tenantId)) {
      if (link.by === person && (!isAbove(role, 'member') || isAbove(link.role, role))) this.links.delete(token);
    }
  }

  #end(tenantId: string, person: number): void {
    this.#membersOf(tenantId).delete(person);
    for (const [token, link] of this.links) {
      if (link.tenantId === tenantId && link.by === person) this.links.delete(token);
    }
    if (this.current[person] === tenantId) this.current[person] = undefined;
  }

  #here(person: number) {
    const tenantId = this.current[person] ?? '';
    const members = this.#membersOf(tenantId);
    const own = members.get(person);
    if (!own) throw new Error(`${person} works in a team they are no member of`);
    return { tenantId, members, own };
  }

  #membersOf(tenantId: string): Map<number, Role> {
    const members = this.teams.get(tenantId);
    if (!members) throw new Error('no such team');
    return members;
  }

  #openIn(tenantId: string): [token: string, link: Link][] {
    return [...this.links].filter(([, link]) => link.tenantId === tenantId && !link.isAccepted);
  }

  #isLastOwner(members: Map<number, Role>, person: number): boolean {
    return members.get(person) === 'owner' && [...members.values()].filter((role) => role === 'owner').length === 1;
  }
}
