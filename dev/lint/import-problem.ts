import { rooms, type Room } from './layers.ts';

/**
 * Why a file may not import something, or undefined when it may.
 *
 * @param from the importing file, relative to the root (`worker/app.ts`)
 * @param to a file relative to the root, or the name of a package
 */
export function importProblem(
  from: string,
  to: { path: string } | { packageName: string },
  { isType }: { isType: boolean },
): string | undefined {
  const room = roomOf(from);
  if (!room) return `${from} is in no room: give its folder a line in dev/lint/layers.ts`;
  if ('packageName' in to) return packageProblem(room, to.packageName);
  if (isBesideCode(to.path) && !isForTests(from)) return `${to.path} is for tests only`;
  const isAllowed = (list: readonly string[]) => list.some((entry) => contains(entry, to.path));
  if (isAllowed([...(room.room.endsWith('/') ? [room.room] : []), ...room.imports])) return undefined;
  if (!isAllowed(room.types ?? [])) return `${room.room} may not import ${to.path}`;
  return isType ? undefined : `${room.room} may import ${to.path} only with \`import type\``;
}

function roomOf(path: string): Room | undefined {
  const fitting = rooms.filter(({ room }) => contains(room, path));
  return fitting.sort((one, other) => specificity(other.room) - specificity(one.room))[0];
}

/** A test belongs to the tests of its folder, however deep the folder's own rooms go. */
function specificity(room: string): number {
  return room.endsWith('.test') ? 1000 : room.length;
}

function contains(entry: string, path: string): boolean {
  if (entry === '*.config.ts') return !path.includes('/') && path.endsWith('.config.ts');
  if (entry.endsWith('*.test')) return path.startsWith(entry.slice(0, -'*.test'.length)) && isBesideCode(path);
  return entry.endsWith('/') ? path.startsWith(entry) : path === entry;
}

function isForTests(path: string): boolean {
  return isBesideCode(path) || path.startsWith('tests/');
}

function isBesideCode(path: string): boolean {
  return /\.test\.tsx?$|\/fixtures\//.test(path);
}

function packageProblem(room: Room, name: string): string | undefined {
  const names = (list: readonly string[]) => list.some((entry) => name === entry || name.startsWith(`${entry}/`));
  if (room.noPackages && names(room.noPackages)) return `${room.room} may not import ${name}`;
  if (room.packages && !names(room.packages)) return `${room.room} may not import ${name}`;
  return undefined;
}
