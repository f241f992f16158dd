import { access, type Access, type RouteName } from '../../worker/access.ts';
import { appUrl } from './create-test-app.ts';
import { validBodies } from './valid-bodies.ts';

export interface RouteRequest {
  name: RouteName;
  method: string;
  url: string;
  declared: Access;
  /** A body that fits, where the route takes one. */
  body: Record<string, unknown> | undefined;
}

/** One request for every route there is; ids are those of nobody unless given by name, such as `/chats/{id}`. */
export function everyRoute(ids: Partial<Record<string, string>> = {}): RouteRequest[] {
  return (Object.entries(access) as [RouteName, Access][]).map(([name, declared]) => {
    const [method = '', pattern = ''] = name.split(' ');
    const path = pattern.replaceAll(
      /\/([\w-]+)\/\{(\w+)\}/g,
      (_, noun: string) => `/${noun}/${ids[noun] ?? '00000000-0000-4000-8000-000000000000'}`,
    );
    return { name, method, url: `${appUrl}${path}`, declared, body: validBodies[name as keyof typeof validBodies] };
  });
}

/** As `fetch` takes it. */
export function toInit({ method, body }: RouteRequest, headers: Record<string, string>, json = body): RequestInit {
  if (json === undefined) return { method, headers };
  return { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(json) };
}
