import type * as z from 'zod/mini'

/** One value: how it is checked and what holds when it is absent or bad. */
export interface Field<T> {
  readonly kind: 'field'
  readonly schema: z.ZodMiniType<T>
  readonly initial: T
}

/** A list whose bad items are left out one by one. */
export interface List<T> {
  readonly kind: 'list'
  readonly item: (raw: unknown, path: string) => Parsed<T> | null
  readonly max: number
  /** What one item is made of, where it is a group. */
  readonly of?: Group
}

/** Free keys, each value checked alone. */
export interface Dictionary<T> {
  readonly kind: 'dictionary'
  readonly schema: z.ZodMiniType<T>
  readonly max: number
  /** Keys that have a meaning; others are left out. */
  readonly key?: (key: string) => boolean
}

export interface Group {
  readonly kind?: undefined
  readonly [name: string]: Spec | undefined
}

/** The element types are recovered by `Value`. */
export type Spec = Field<any> | List<any> | Dictionary<any> | Group

/** The settings type a spec describes. */
export type Value<S> =
  S extends Field<infer T>
    ? T
    : S extends List<infer T>
      ? readonly T[]
      : S extends Dictionary<infer T>
        ? Readonly<Record<string, T>>
        : { readonly [K in Exclude<keyof S, 'kind'>]: Value<S[K]> }

/** A value that did not fit: where it stood, what stood there, and what was used instead. */
export interface Problem {
  readonly path: string
  readonly code: 'wrong-type' | 'out-of-range' | 'not-known' | 'left-out' | 'too-many' | 'locked'
  readonly received: string
  readonly limits?: { readonly min?: number; readonly max?: number }
}

export interface Parsed<T> {
  readonly value: T
  readonly problems: readonly Problem[]
}

export function field<T>(schema: z.ZodMiniType<T>, initial: T): Field<T> {
  return { kind: 'field', schema, initial }
}

export function dictionary<T>(
  schema: z.ZodMiniType<T>,
  max = 200,
  key?: (key: string) => boolean,
): Dictionary<T> {
  return { kind: 'dictionary', schema, max, ...(key ? { key } : {}) }
}

/** A list of groups; an item that is not an object is left out, its bad fields fall back alone. */
export function list<G extends Group>(spec: G, max = 100): List<Value<G>> {
  const item = (raw: unknown, path: string) => (isObject(raw) ? parseSpec(spec, raw, path) : null)
  return { kind: 'list', item, max, of: spec } as List<Value<G>>
}

/** A list of plain values; each is checked alone. */
export function items<T>(schema: z.ZodMiniType<T>, max = 100): List<T> {
  const item = (raw: unknown): Parsed<T> | null => {
    const answer = schema.safeParse(raw)
    return answer.success ? { value: answer.data, problems: [] } : null
  }
  return { kind: 'list', item, max }
}

/** Reads `raw` by the spec, field by field: the good part is kept, each bad part is named. Never throws. */
export function parseSpec<S extends Spec>(spec: S, raw: unknown, path = ''): Parsed<Value<S>> {
  const problems: Problem[] = []
  const value = read(spec, raw, path, problems)
  return { value: value as Value<S>, problems }
}

function read(spec: Spec, raw: unknown, path: string, problems: Problem[]): unknown {
  if (spec.kind === 'field') return readField(spec as Field<unknown>, raw, path, problems)
  if (spec.kind === 'list') return readList(spec as List<unknown>, raw, path, problems)
  if (spec.kind === 'dictionary') return readDictionary(spec as Dictionary<unknown>, raw, path, problems)
  if (raw !== undefined && !isObject(raw)) problems.push(problem(path, 'wrong-type', raw))
  const source = isObject(raw) ? raw : {}
  const result: Record<string, unknown> = {}
  for (const [name, child] of Object.entries(spec as Group)) {
    if (child)
      result[name] = read(child as Spec, own(source, name), path ? `${path}.${name}` : name, problems)
  }
  return result
}

function readField(spec: Field<unknown>, raw: unknown, path: string, problems: Problem[]): unknown {
  if (raw === undefined) return spec.initial
  const answer = spec.schema.safeParse(raw)
  if (answer.success) return answer.data
  const issue = answer.error.issues[0] as { code?: string; minimum?: number; maximum?: number } | undefined
  problems.push(describe(path, raw, issue))
  return spec.initial
}

function readList(spec: List<unknown>, raw: unknown, path: string, problems: Problem[]): unknown[] {
  if (raw === undefined) return []
  if (!Array.isArray(raw)) {
    problems.push(problem(path, 'wrong-type', raw))
    return []
  }
  if (raw.length > spec.max)
    problems.push({ ...problem(path, 'too-many', raw.length), limits: { max: spec.max } })
  const kept: unknown[] = []
  for (const [index, entry] of raw.slice(0, spec.max).entries()) {
    const parsed = spec.item(entry, `${path}.${index}`)
    if (parsed) {
      kept.push(parsed.value)
      problems.push(...parsed.problems)
    } else problems.push(problem(`${path}.${index}`, 'left-out', entry))
  }
  return kept
}

function readDictionary(spec: Dictionary<unknown>, raw: unknown, path: string, problems: Problem[]) {
  const result: Record<string, unknown> = Object.create(null)
  if (raw === undefined) return { ...result }
  if (!isObject(raw)) {
    problems.push(problem(path, 'wrong-type', raw))
    return { ...result }
  }
  const entries = Object.entries(raw)
  if (entries.length > spec.max)
    problems.push({ ...problem(path, 'too-many', entries.length), limits: { max: spec.max } })
  for (const [key, entry] of entries.slice(0, spec.max)) {
    const answer = spec.schema.safeParse(entry)
    const known = key !== '__proto__' && (spec.key?.(key) ?? true)
    if (answer.success && known) result[key] = answer.data
    else problems.push(problem(`${path}.${key}`, 'left-out', entry))
  }
  return { ...result }
}

function describe(
  path: string,
  raw: unknown,
  issue: { code?: string; minimum?: number; maximum?: number } | undefined,
): Problem {
  if (issue?.code === 'too_small' || issue?.code === 'too_big') {
    const limits = {
      ...(issue.minimum === undefined ? {} : { min: issue.minimum }),
      ...(issue.maximum === undefined ? {} : { max: issue.maximum }),
    }
    return { ...problem(path, 'out-of-range', raw), limits }
  }
  return problem(
    path,
    issue?.code === 'invalid_value' || issue?.code === 'custom' ? 'not-known' : 'wrong-type',
    raw,
  )
}

export function problem(path: string, code: Problem['code'], raw: unknown): Problem {
  return { path, code, received: shown(raw) }
}

/** What stood there, short enough for a message. */
export function shown(raw: unknown): string {
  const text = typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? String(raw))
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** A value of the object itself: nothing a prototype brings along. */
export function own(source: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(source, name) ? source[name] : undefined
}

export function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}
