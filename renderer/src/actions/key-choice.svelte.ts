/**
 * Which key does what: as the table of actions says, unless the person has chosen otherwise, which is kept from one start to the next.
 * Keys without Ctrl can be switched off as a whole (WCAG 2.1.4).
 */
import { type ActionId, actionIds, actions, teachIds } from '#host/actions.ts'
import { fixedKeys, fromAccelerator, isKept, isSingle } from './keys.ts'

const storageKey = 'inkling.keys'

/** The key of an action; null for none. */
type Changes = Readonly<Partial<Record<ActionId, string | null>>>
type Stored = { readonly changes: Changes; readonly hasSingleKeys: boolean }

/** Why a key cannot be an action's. `action`: whose it is already. */
export type Refusal =
  | { readonly kind: 'taken'; readonly action: ActionId }
  | { readonly kind: 'fixed'; readonly does: string }
  | { readonly kind: 'kept' }

/** Where the choice is kept: the page's local storage, or a test's. */
export type Store = Pick<Storage, 'getItem' | 'setItem'>

const teaching: ReadonlySet<ActionId> = new Set(teachIds)

/** Digits stay where they are: each means itself. */
export const changeableIds = actionIds.filter((id) => actions[id].keys !== undefined && !teaching.has(id))

export class KeyChoice {
  #changes = $state.raw<Changes>({})
  #hasSingleKeys = $state(true)
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
    const stored = read(store.getItem(storageKey))
    this.#changes = stored.changes
    this.#hasSingleKeys = stored.hasSingleKeys
  }

  /** Whether keys work that are pressed without Ctrl. */
  get hasSingleKeys(): boolean {
    return this.#hasSingleKeys
  }
  set hasSingleKeys(value: boolean) {
    this.#hasSingleKeys = value
    this.#save()
  }

  get isChanged(): boolean {
    return Object.keys(this.#changes).length > 0
  }

  /** The keys of an action that are chosen, the one to be shown first. Those that are switched off are among them. */
  chosen(id: ActionId): readonly string[] {
    const change = this.#changes[id]
    if (change === undefined) return actions[id].keys ?? []
    return change === null ? [] : [change]
  }

  /** The keys that work. */
  working(id: ActionId): readonly string[] {
    return this.chosen(id).filter((key) => this.#hasSingleKeys || !isSingle(key))
  }

  hasChanged(id: ActionId): boolean {
    return this.#changes[id] !== undefined
  }

  /** Null where `key` may be the key of `id`. */
  refuse(id: ActionId, key: string): Refusal | null {
    const fixed = fixedKeys.find((each) => each.key === key)
    if (fixed) return { kind: 'fixed', does: fixed.does }
    const taken = actionIds.find((other) => other !== id && this.#allOf(other).includes(key))
    if (taken) return { kind: 'taken', action: taken }
    return isKept(key) ? { kind: 'kept' } : null
  }

  /** Whether the action that has this key can do without it: a digit or an item of the menu cannot. */
  canTake(key: string): boolean {
    return changeableIds.some((id) => this.chosen(id).includes(key) && id !== 'keys')
  }

  /** Gives an action another key, or none. One whose key it was until now is left without. */
  change(id: ActionId, key: string | null): void {
    const before =
      key === null ? undefined : changeableIds.find((other) => other !== id && this.chosen(other).includes(key))
    this.#changes = { ...this.#changes, ...(before && { [before]: null }), [id]: key }
    this.#save()
  }

  /** Whether the table's keys of an action are no other's by now. */
  canReset(id: ActionId): boolean {
    return (actions[id].keys ?? []).every((key) => this.refuse(id, key)?.kind !== 'taken')
  }

  /** The table's keys of an action again. */
  reset(id: ActionId): void {
    this.#changes = Object.fromEntries(Object.entries(this.#changes).filter(([other]) => other !== id))
    this.#save()
  }

  resetAll(): void {
    this.#changes = {}
    this.#save()
  }

  /** With the key of its item in the desktop's menu, which works beside the page's. */
  #allOf(id: ActionId): readonly string[] {
    const { accelerator } = actions[id]
    return [...this.chosen(id), ...(accelerator === undefined ? [] : [fromAccelerator(accelerator)])]
  }

  #save(): void {
    const stored: Stored = { changes: this.#changes, hasSingleKeys: this.#hasSingleKeys }
    this.#store.setItem(storageKey, JSON.stringify(stored))
  }
}

/** What is left of an earlier choice; what cannot be understood counts for nothing. */
function read(text: string | null): Stored {
  const nothing: Stored = { changes: {}, hasSingleKeys: true }
  if (text === null) return nothing
  try {
    const { changes, hasSingleKeys } = JSON.parse(text) as Partial<Stored>
    const known = changeableIds.flatMap((id) => {
      const key = changes?.[id]
      return typeof key === 'string' || key === null ? [[id, key] as const] : []
    })
    return { changes: Object.fromEntries(known), hasSingleKeys: hasSingleKeys !== false }
  } catch {
    return nothing
  }
}
