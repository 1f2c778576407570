import * as z from 'zod/mini'
import { isObject } from './field.ts'
import { parseTeamSettings } from './parse.ts'
import type { Settings } from './schema.ts'

const flags = {
  consentGranted: z.boolean(),
  moodEnabled: z.boolean(),
  internalDesk: z.boolean(),
  worksCouncilMode: z.boolean(),
  customerNotes: z.boolean(),
  retentionDays: z.int().check(z.gte(7), z.lte(400)),
  nudgesPerDay: z.int().check(z.gte(0), z.lte(10)),
  settingsJson: z.string().check(z.maxLength(200_000)),
}

/** Of the team's settings, set one by one. */
const TEAM_KEYS = [
  'internalDesk',
  'worksCouncilMode',
  'customerNotes',
  'retentionDays',
  'nudgesPerDay',
] as const

type Flags = { readonly [K in keyof typeof flags]?: z.infer<(typeof flags)[K]> }

/** What an administrator set through managed storage; keys as in `public/managed_schema.json`. */
export interface Policy extends Flags {}

/** Reads managed storage key by key; a value that does not fit is as if it were not set. */
export function parsePolicy(raw: unknown): Policy {
  if (!isObject(raw)) return {}
  const policy: Record<string, unknown> = {}
  for (const [key, schema] of Object.entries(flags)) {
    const answer = schema.safeParse(raw[key])
    if (answer.success) policy[key] = answer.data
  }
  return policy
}

/** Policy over settings; `locked` names the paths the page shows as set by the organisation. */
export function applyPolicy(
  settings: Settings,
  policy: Policy,
): { readonly settings: Settings; readonly locked: readonly string[] } {
  const locked: string[] = []
  let { team, personal } = settings
  if (policy.settingsJson !== undefined) {
    const given = fromJson(policy.settingsJson)
    if (isObject(given)) {
      team = { ...team, ...pick(parseTeamSettings(given).value, Object.keys(given)) }
      locked.push(...Object.keys(given).map((key) => `team.${key}`))
    }
  }
  for (const key of TEAM_KEYS) {
    const value = policy[key]
    if (value === undefined) continue
    team = { ...team, [key]: value }
    locked.push(`team.${key}`)
  }
  if (policy.consentGranted === true) {
    personal = { ...personal, consent: true }
    locked.push('personal.consent')
  }
  if (policy.moodEnabled !== undefined) {
    personal = { ...personal, mood: policy.moodEnabled }
    locked.push('personal.mood')
  }
  return { settings: { team, personal }, locked }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function pick<T extends object>(from: T, keys: readonly string[]): Partial<T> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key))) as Partial<T>
}
