/**
 * Of what a run is asked and of the steps it keeps: the next number when code that has this one would take them for
 * something else. docs/decisions/002-two-versions-at-once.md says when that is. 0 is what has no number.
 */
export const runVersion = 1;

/** Whether it was written by code of a later version, which knows better what it means. */
export function isNewer(written: { version?: number | undefined }): boolean {
  return (written.version ?? 0) > runVersion;
}
