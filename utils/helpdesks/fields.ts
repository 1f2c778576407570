import * as z from 'zod/mini'
import { type Instant, known, type Reading, type Source, unknown } from '../ticket/reading.ts'

// The page's extension policy forbids generated code, and merely trying it is reported in the console.
z.config({ jitless: true })

/** Where and when the values were read, and the names of those that did not fit. */
export interface Origin {
  readonly at: Instant
  readonly source: Source
  readonly bad: string[]
}

/** The fields of one foreign object, each checked alone. A bad one is named once in `origin.bad`. */
export interface Fields {
  /** The checked value; null when it is absent, null or bad. */
  get<T>(name: string, schema: z.ZodMiniType<T>): T | null
  /** As a reading; `change` may say "no such thing" with null. */
  read<T, U = T>(name: string, schema: z.ZodMiniType<T>, change?: (value: T) => U | null): Reading<U>
  /** A nested object's fields; an absent one has none. */
  in(name: string): Fields
  /** Items of a list, each with its fields (none where it is no object); null: absent or no list. */
  list(name: string): readonly Fields[] | null
  /** The first item of a list, or the object that stands in its place. */
  first(name: string): Fields
  /** true when the object itself, or the named field, is neither absent nor null. */
  has(name?: string): boolean
  /** true when the named field is there and says "nothing" (null). */
  empty(name: string): boolean
  /** Names the whole object as bad, where something it cannot do without is missing. */
  spoil(): null
}

export function fieldsOf(raw: unknown, path: string, origin: Origin): Fields {
  const note = (name: string) => {
    if (!origin.bad.includes(name)) origin.bad.push(name)
    return null
  }
  const spoilt = raw != null && (typeof raw !== 'object' || Array.isArray(raw))
  if (spoilt) note(path || 'answer')
  // Own fields only: `toString` is a field of Jira's changelog, and a method of every object.
  const object: Readonly<Record<string, unknown>> = Object.assign(Object.create(null), spoilt ? null : raw)
  const pathOf = (name: string) => (path ? `${path}.${name}` : name)

  function parse<T>(name: string, schema: z.ZodMiniType<T>): { value: T } | 'bad' | 'absent' {
    if (spoilt) return 'bad'
    const found = object[name]
    if (found == null) return 'absent'
    const parsed = z.safeParse(schema, found)
    if (parsed.success) return { value: parsed.data }
    note(pathOf(name))
    return 'bad'
  }

  const itemOf = (item: unknown, name: string, index: number) =>
    fieldsOf(item, `${pathOf(name)}[${index}]`, origin)

  const fields: Fields = {
    get(name, schema) {
      const found = parse(name, schema)
      return typeof found === 'object' ? found.value : null
    },
    read<T, U>(name: string, schema: z.ZodMiniType<T>, change?: (value: T) => U | null): Reading<U> {
      const found = parse(name, schema)
      if (typeof found !== 'object') return unknown(found === 'bad' ? 'bad' : 'not-given')
      const value = change ? change(found.value) : (found.value as unknown as U)
      return given(value, origin)
    },
    in: (name) => fieldsOf(spoilt ? null : object[name], pathOf(name), origin),
    list(name) {
      const found = object[name]
      if (Array.isArray(found)) return found.map((item, index) => itemOf(item, name, index))
      if (found != null) note(pathOf(name))
      return null
    },
    first(name) {
      const found = object[name]
      return Array.isArray(found) ? itemOf(found[0], name, 0) : fields.in(name)
    },
    has: (name) => (name === undefined ? !spoilt && raw != null : object[name] != null),
    empty: (name) => object[name] === null,
    spoil: () => note(path || 'answer'),
  }
  return fields
}

/** A found value as a reading; null: the helpdesk has no such thing. */
export function given<T>(value: T | null, { source, at }: Origin): Reading<T> {
  return value === null ? unknown('not-given') : known(value, source, at)
}

/** A schema whose values are changed too; `undefined` from `change` means they are not of that form. */
export function changed<T, U>(
  schema: z.ZodMiniType<T>,
  change: (value: T) => U | undefined,
): z.ZodMiniType<U> {
  const step = z.transform((value: T, context) => {
    const found = change(value)
    if (found !== undefined) return found
    context.issues.push({ code: 'custom', input: value, message: 'not of that form' })
    return z.NEVER
  })
  return z.pipe(schema, step) as unknown as z.ZodMiniType<U>
}

export const text = z.string()
export const flag = z.boolean()
export const number = z.number()
export const texts = z.array(text)
/** An id that some vendors send as a number. */
export const id = changed(z.union([text, number]), (value) => (value === '' ? undefined : String(value)))
/** A rating of 1 to 5. */
export const stars = changed(number, (value) => (value >= 1 && value <= 5 ? value : undefined))
