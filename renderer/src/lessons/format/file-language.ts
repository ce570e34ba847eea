/** The language that the name of a lesson file says: “slopes.en.lesson.md” is in English. */

/** Two letters; null where the name says none. */
export function languageOfFile(name: string): string | null {
  return /\.([a-z]{2})\.lesson\.md$/i.exec(name)?.[1]?.toLowerCase() ?? null
}
