/** What the palette of commands finds. */
import { type ActionGroup, titleOfGroup } from '#host/action-definition.ts'
import { type ActionId, actionIds, actions, teachIds } from '#host/actions.ts'

export type FoundGroup = { readonly group: ActionGroup; readonly ids: readonly ActionId[] }

/** What an action is called, and what it is for. */
export type Wording = { readonly title: (id: ActionId) => string; readonly help: (id: ActionId) => string }

const listed = actionIds.filter((id) => actions[id].onlyIn === undefined && id !== 'palette')
const teaching: ReadonlySet<ActionId> = new Set(teachIds)

/** The actions that have every word of what was typed in their title or help: first what is called just so, then those with all of them in the title. */
export function findActions(typed: string, { title, help }: Wording): readonly FoundGroup[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  // To say what was drawn, a key is quicker: those ten would only fill the list.
  const offered = words.length > 0 ? listed : listed.filter((id) => !teaching.has(id))
  const hasAll = (text: string) => words.every((word) => text.toLowerCase().includes(word))
  const isCalled = (id: ActionId) => title(id).toLowerCase() === words.join(' ')
  const byTitle = offered
    .filter((id) => hasAll(title(id)))
    .sort((one, other) => Number(isCalled(other)) - Number(isCalled(one)))
  const byHelp = offered.filter(
    (id) => !byTitle.includes(id) && hasAll(`${title(id)} ${help(id)} ${titleOfGroup(actions[id].group)}`),
  )
  const found = [...Map.groupBy([...byTitle, ...byHelp], (id) => actions[id].group)]
  return found.map(([group, ids]) => ({ group, ids }))
}
