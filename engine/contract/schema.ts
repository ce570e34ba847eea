/**
 * Declarations of what a request must be, made with valibot. They stand beside the requests' types, which hold them to the same
 * fields, and are run in one place, `requests.ts`, for every host. What is refused is told by a message of `requests.ftl`.
 *
 * The page takes types and numbers from the contract, and no declaration: builders have no effects, so that its bundle is without them.
 */
import * as v from 'valibot'
import type { Arguments } from '#words/bundle.ts'
import type { t } from '#words/en/requests.ts'
import type { FailureArguments, FailureId } from './failure.ts'

/** Whoever passes is a `Value`. */
export type Schema<Value> = v.GenericSchema<unknown, Value>

/** A schema for each command of a map. */
export type Requests<Map extends Readonly<Record<keyof Map, (request: never) => unknown>>> = {
  readonly [Name in keyof Map]: Schema<Parameters<Map[Name]>[0]>
}

type Texts = NonNullable<(typeof t)['types']>
/** Messages that say what is wrong with a request. */
export type RefusalId = FailureId<Texts>
type RefusalArguments<Id extends string> = FailureArguments<Texts, Id>

/** What is wrong with an input: a message and what it needs, in the one text that valibot keeps for an issue. */
export type Refusal = (issue: { readonly input: unknown }) => string

/** The refusal of the message `id`; `given` makes what it needs of the input. */
/* @__NO_SIDE_EFFECTS__ */
export function refuse<Id extends RefusalId>(
  id: Id,
  ...[given]: RefusalArguments<Id> extends null ? [] : [given: (input: unknown) => RefusalArguments<Id>]
): Refusal {
  return ({ input }) => JSON.stringify([id, given?.(input) ?? {}])
}

/** The refusal of a message that needs the input alone. */
/* @__NO_SIDE_EFFECTS__ */
export function refuseValue(
  id: { [Id in RefusalId]: { value: string } extends RefusalArguments<Id> ? Id : never }[RefusalId],
): Refusal {
  return ({ input }) => JSON.stringify([id, { value: String(input) }])
}

/** Of a list that has too many. */
export function countOf(input: unknown): { readonly count: string } {
  return { count: String((input as readonly unknown[]).length) }
}

/** What a refusal says, taken apart again. */
export function readRefusal(text: string): { readonly id: RefusalId; readonly given: Arguments } {
  const [id, given] = JSON.parse(text) as [RefusalId, Arguments]
  return { id, given }
}

/** Whatever `isGood` takes for good. */
/* @__NO_SIDE_EFFECTS__ */
export function checked<Value>(isGood: (input: unknown) => boolean, refusal: Refusal): Schema<Value> {
  return v.custom<Value>(isGood, refusal)
}

/** Anything, and nothing: whoever uses the value has a check of its own, as for settings. */
/* @__NO_SIDE_EFFECTS__ */
export function unchecked<Value>(): Schema<Value> {
  return v.optional(v.unknown()) as Schema<Value>
}

/** For commands that take no request; whatever comes is dropped. */
export const noRequest: Schema<undefined> = /* @__PURE__ */ v.pipe(
  /* @__PURE__ */ v.unknown(),
  /* @__PURE__ */ v.transform(() => undefined),
)

/** May be left out. */
/* @__NO_SIDE_EFFECTS__ */
export function optional<Value>(schema: Schema<Value>): Schema<Value | undefined> {
  return v.optional(schema)
}

/** May be null. */
/* @__NO_SIDE_EFFECTS__ */
export function orNull<Value>(schema: Schema<Value>): Schema<Value | null> {
  return v.nullable(schema)
}

/** A request that may be left out, and is empty then. */
/* @__NO_SIDE_EFFECTS__ */
export function orEmpty<Value extends object>(schema: Schema<Value>): Schema<Value> {
  return v.optional(schema, {})
}

const emptyRequest = /* @__PURE__ */ refuse('empty-request')

/**
 * An object with exactly the fields of `Value`, each with a schema; others are dropped. A field that is missing is refused with what its
 * schema says of nothing.
 */
/* @__NO_SIDE_EFFECTS__ */
export function fields<Value extends object>(entries: {
  readonly [Key in keyof Value]-?: Schema<Value[Key]>
}): Schema<Value> {
  const known = entries as unknown as Readonly<Record<string, Schema<unknown>>>
  const schema = v.object(known, ({ path }) => {
    const missing = path && known[String(path.at(-1)!.key)]
    return missing ? v.safeParse(missing, undefined).issues![0].message : emptyRequest({ input: undefined })
  })
  return schema as unknown as Schema<Value>
}

/** One of several kinds of objects, told apart by a field that only they have. */
/* @__NO_SIDE_EFFECTS__ */
export function either<Value>(kinds: Readonly<Record<string, Schema<Value>>>, refusal: Refusal): Schema<Value> {
  const schema = v.lazy((input): Schema<Value> => {
    const kind = Object.keys(kinds).find((name) => typeof input === 'object' && input !== null && name in input)
    return kind === undefined ? checked<Value>(() => false, refusal) : kinds[kind]!
  })
  return schema
}

/** One of several names; the message needs what was given instead, and the names. */
/* @__NO_SIDE_EFFECTS__ */
export function choice<Name extends string>(id: RefusalId & `unknown-${string}`, names: readonly Name[]): Schema<Name> {
  return v.picklist(names, ({ input }) =>
    JSON.stringify([id, { value: String(input).slice(0, 40), names: names.join(', ') }]),
  )
}

/** A whole number within limits. */
/* @__NO_SIDE_EFFECTS__ */
export function whole(least: number, most: number, refusal: Refusal): Schema<number> {
  const isGood = (input: unknown) => Number.isInteger(input) && (input as number) >= least && (input as number) <= most
  return checked<number>(isGood, refusal)
}

/** A text. */
/* @__NO_SIDE_EFFECTS__ */
export function text(refusal: Refusal, longest = Infinity): Schema<string> {
  return v.pipe(v.string(refusal), v.maxLength(longest, refusal))
}

/** A list of at most so many entries; `tooMany` says that there are more. */
/* @__NO_SIDE_EFFECTS__ */
export function list<Value>(
  of: Schema<Value>,
  { most, missing, tooMany }: { most: number; missing: Refusal; tooMany: Refusal },
): Schema<readonly Value[]> {
  const ofAnything = v.array(v.unknown(), missing)
  // Counted first, so that a list of millions is not looked through.
  return v.pipe(ofAnything, v.maxLength(most, tooMany), v.array(of))
}
