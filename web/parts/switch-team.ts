import { api } from '../api.ts';

/** Takes this browser to another team, and begins there: everything on the page belongs to the team that is left. */
export async function switchTeam(id: string): Promise<void> {
  await api.post(`/api/v1/tenants/${id}/switch`);
  location.assign('/');
}
