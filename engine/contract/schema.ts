/**
 * Declarations of what a request must be, made with valibot. They stand beside the requests' types, which hold them to the same
 * fields, and are run in one place, `requests.ts`, for every host. What is refused is told in two whole sentences: what is wrong and
 * what to do.
 *
 * The page takes types and numbers from the contract, and no declaration: builders have no effects, so that its bundle is without them.
 */
import * as v from 'valibot'

/** Whoever passes is a `Value`. */
export type Schema<Value> = v.GenericSchema<unknown, Value>

/** A schema for each command of a map. */
export type Requests<Map extends Readonly<Record<keyof Map, (request: never) => unknown>>> = {
  readonly [Name in keyof Map]: Schema<Parameters<Map[Name]>[0]>
}

/** Says what is wrong with an input. */
type Message = (input: unknown) => string

/** Both sentences in the one text that valibot keeps for an issue. */
const between = '\n'

/** What a refusal says, taken apart again. */
export function splitRefusal(text: string): { readonly message: string; readonly remedy: string } {
  const [message = '', remedy = ''] = text.split(between)
  return { message, remedy }
}

/* @__NO_SIDE_EFFECTS__ */
function refusal(message: Message, remedy: string): (issue: { readonly input: unknown }) => string {
  return ({ input }) => message(input) + between + remedy
}

/** Whatever `isGood` takes for good. */
/* @__NO_SIDE_EFFECTS__ */
export function checked<Value>(isGood: (input: unknown) => boolean, message: Message, remedy: string): Schema<Value> {
  return v.custom<Value>(isGood, refusal(message, remedy))
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
    return missing
      ? v.safeParse(missing, undefined).issues![0].message
      : `The request is empty.${between}Give an object.`
  })
  return schema as unknown as Schema<Value>
}

/** One of several kinds of objects, told apart by a field that only they have. */
/* @__NO_SIDE_EFFECTS__ */
export function either<Value>(
  kinds: Readonly<Record<string, Schema<Value>>>,
  message: Message,
  remedy: string,
): Schema<Value> {
  const schema = v.lazy((input): Schema<Value> => {
    const kind = Object.keys(kinds).find((name) => typeof input === 'object' && input !== null && name in input)
    return kind === undefined ? checked<Value>(() => false, message, remedy) : kinds[kind]!
  })
  return schema
}

/** One of several names. `what` is “format”, as in “The format “x” is not known.” */
/* @__NO_SIDE_EFFECTS__ */
export function choice<Name extends string>(what: string, names: readonly Name[]): Schema<Name> {
  const message: Message = (input) => `The ${what} “${String(input).slice(0, 40)}” is not known.`
  return v.picklist(names, refusal(message, `Choose one of ${names.join(', ')}.`))
}

/** A whole number within limits. */
/* @__NO_SIDE_EFFECTS__ */
export function whole(least: number, most: number, message: Message, remedy: string): Schema<number> {
  const isGood = (input: unknown) => Number.isInteger(input) && (input as number) >= least && (input as number) <= most
  return checked<number>(isGood, message, remedy)
}

/** A text. */
/* @__NO_SIDE_EFFECTS__ */
export function text(message: Message, remedy: string, longest = Infinity): Schema<string> {
  const told = refusal(message, remedy)
  return v.pipe(v.string(told), v.maxLength(longest, told))
}

/** A list of at most so many entries; `tooMany` says that there are more. */
/* @__NO_SIDE_EFFECTS__ */
export function list<Value>(
  of: Schema<Value>,
  { most, missing, tooMany }: { most: number; missing: readonly [string, string]; tooMany: readonly [Message, string] },
): Schema<readonly Value[]> {
  const ofAnything = v.array(v.unknown(), missing.join(between))
  // Counted first, so that a list of millions is not looked through.
  return v.pipe(ofAnything, v.maxLength(most, refusal(...tooMany)), v.array(of))
}
