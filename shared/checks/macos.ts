/**
 * The oldest macOS that Apple still corrected in August 2026 (release list of github.com/macadmins/sofa). Not "the newest
 * less two": the numbers jump from 15 to 26.
 */
export const PATCHED_FROM = 14;

/** The first number of a macOS version; 10.x counts as 10. Null when the text is not a version. */
export function majorOf(version: string): number | null {
  const found = /^(\d{1,2})(\.\d+){0,2}$/.exec(version);
  return found ? Number(found[1]) : null;
}

/**
 * Whether a build number belongs to a beta: it ends in a lowercase letter after a block of four digits that begins with 5
 * (26A5406e). A Rapid Security Response also ends in a letter, but has no such block (22E772610a).
 */
export const isBetaBuild = (build: string): boolean => /^\d{2}[A-Z]5\d{3}[a-z]$/.test(build);
