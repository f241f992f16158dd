export function reportEvent(..._: unknown[]): [] { return []; }
