/** Where labels go that would lie over each other: as near as can be to where they belong, in the same order. */

/** @param places where they belong, along one axis @param distance that they need at least */
export function spreadLabels(places: readonly number[], distance: number): readonly number[] {
  const order = places.map((_, index) => index).toSorted((one, other) => places[one]! - places[other]!)
  /** Neighbours that touch are put around the middle of where they belong. */
  const groups: { readonly members: readonly number[]; readonly centre: number }[] = []
  const half = (members: readonly number[]) => (members.length * distance) / 2
  for (const index of order) {
    let group = { members: [index], centre: places[index]! }
    for (let last = groups.at(-1); last; last = groups.at(-1)) {
      if (last.centre + half(last.members) <= group.centre - half(group.members)) break
      groups.pop()
      const members = [...last.members, ...group.members]
      group = { members, centre: members.reduce((sum, member) => sum + places[member]!, 0) / members.length }
    }
    groups.push(group)
  }
  const spread = Array<number>(places.length).fill(0)
  for (const { members, centre } of groups) {
    for (const [at, index] of members.entries()) spread[index] = centre + (at - (members.length - 1) / 2) * distance
  }
  return spread
}
