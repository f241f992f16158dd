export function incidentEvent(..._: unknown[]): [] { return []; }
