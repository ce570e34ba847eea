/** Checks of requests about runs, as `requests.ts` has them for the rest. Each throws `bad-input`. */
import { InklingError } from '#engine/contract/errors.ts'
import {
  longestNotes,
  longestRunName,
  longestTag,
  mostTags,
  type ChangeRunRequest,
  type RunIds,
} from '#engine/contract/runs.ts'
import { checkObject } from '#engine/bench/requests.ts'

/** @param most runs that one request may name */
export function checkRunIds(request: RunIds, most: number): void {
  checkObject(request)
  const { ids } = request
  if (!Array.isArray(ids)) refuse('There is no list of runs.', 'Give an array of ids.')
  if (ids.length > most) refuse(`The request names ${ids.length} runs.`, `Give at most ${most} at once.`)
  ids.forEach(checkRunId)
}

export function checkRunId(id: unknown): void {
  if (typeof id !== 'string' || id === '') refuse(`The id ${String(id)} is none.`, 'Give the id of a run, a text.')
}

export function checkChangeRunRequest(request: ChangeRunRequest): void {
  checkObject(request)
  const { id, name, notes, tags } = request
  checkRunId(id)
  if (name !== undefined) checkText(name, 'name', longestRunName)
  if (notes !== undefined) checkText(notes, 'notes', longestNotes)
  if (tags === undefined) return
  if (!Array.isArray(tags) || tags.length > mostTags) refuse('The tags are no list.', `Give up to ${mostTags} tags.`)
  for (const tag of tags) {
    checkText(tag, 'tag', longestTag)
    if (tag.trim() === '') refuse('A tag is empty.', 'Give it a word, or leave it out.')
  }
}

function checkText(text: unknown, what: string, longest: number): void {
  if (typeof text === 'string' && text.length <= longest) return
  refuse(`The ${what} is no text of at most ${longest} characters.`, 'Make it shorter.')
}

function refuse(message: string, remedy: string): never {
  throw new InklingError('bad-input', message, remedy)
}
