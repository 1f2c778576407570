import { type Parsed, parseSpec } from './field.ts'
import { type Settings, settingsSpec, type TeamSettings, teamSpec } from './schema.ts'

/** Stored or received settings, read field by field; what is missing or bad falls back alone. */
export function parseSettings(raw: unknown): Parsed<Settings> {
  return parseSpec(settingsSpec, raw)
}

export function parseTeamSettings(raw: unknown): Parsed<TeamSettings> {
  return parseSpec(teamSpec, raw, 'team')
}

export const defaultSettings: Settings = parseSettings({}).value
