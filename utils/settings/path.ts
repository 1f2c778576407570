import { type Field, type Group, isObject, type Problem, parseSpec, type Spec } from './field.ts'
import { type Settings, settingsSpec } from './schema.ts'

/** `team.thresholds.p1.stillMinutes`, `team.calendars.0.zone`: a place in the settings. */
export type Path = string

/** What stands at a place; undefined where there is none. */
export function getAt(settings: unknown, path: Path): unknown {
  return path.split('.').reduce<unknown>((at, name) => {
    if (Array.isArray(at)) return at[Number(name)] as unknown
    return isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined
  }, settings)
}

/** The same settings with one place changed; everything else stays the same object. */
export function setAt(settings: Settings, path: Path, value: unknown): Settings {
  return put(settings, path.split('.'), value) as Settings
}

function put(at: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value
  if (Array.isArray(at)) {
    return at.map((item: unknown, index) => (index === Number(name) ? put(item, rest, value) : item))
  }
  const group = isObject(at) ? at : {}
  return { ...group, [name]: put(group[name], rest, value) }
}

/** The spec of a place; null for a place that is not of the settings. */
export function specAt(path: Path): Spec | null {
  let at: Spec | undefined = settingsSpec
  for (const name of path.split('.')) {
    if (at?.kind === 'list' && at.of && /^\d+$/.test(name)) at = at.of
    else if (at?.kind === undefined && at) at = Object.hasOwn(at, name) ? (at as Group)[name] : undefined
    else return null
  }
  return at ?? null
}

/** Why a value may not stand at a place; null when it may. */
export function checkAt(path: Path, value: unknown): Problem | null {
  const spec = specAt(path)
  if (spec === null) return { path, code: 'left-out', received: '' }
  const [problem] = parseSpec(spec, value, path).problems
  return problem?.code === 'out-of-range' ? { ...problem, limits: limitsAt(path) } : (problem ?? null)
}

/** The smallest and largest number a place takes, asked of its own schema. */
export function limitsAt(path: Path): { readonly min?: number; readonly max?: number } {
  const spec = specAt(path)
  if (spec?.kind !== 'field') return {}
  const { minimum } = edge(spec, -FAR)
  const { maximum } = edge(spec, FAR)
  return {
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined ? {} : { max: maximum }),
  }
}

/** Beyond any limit of ours, and still a safe whole number. */
const FAR = 1e15

function edge(spec: Field<unknown>, value: number): { minimum?: number; maximum?: number } {
  const answer = spec.schema.safeParse(value)
  return answer.success ? {} : ((answer.error.issues[0] ?? {}) as { minimum?: number; maximum?: number })
}

/** Whether an administrator fixed this place or one it lies in. */
export function isLocked(locked: readonly Path[], path: Path): boolean {
  return locked.some((fixed) => path === fixed || path.startsWith(`${fixed}.`))
}
