/** Whole sentences, one after the other: what a picture shows, in words. */

/** Those that are null or false are left out. */
export function sentences(...all: readonly (string | null | false)[]): string {
  return all.filter((sentence) => sentence).join(' ')
}
