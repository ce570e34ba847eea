/** The files opened or saved last, the newest first. */
const most = 10

export function withRecent(recent: readonly string[], path: string): readonly string[] {
  return [path, ...withoutRecent(recent, path)].slice(0, most)
}

export function withoutRecent(recent: readonly string[], path: string): readonly string[] {
  return recent.filter((known) => known !== path)
}
