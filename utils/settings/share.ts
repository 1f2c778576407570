import { checksum } from './checksum.ts'
import { type Change, diffTeam } from './diff.ts'
import { isObject, own, type Problem } from './field.ts'
import { migrate } from './migrations/index.ts'
import { layOver } from './over.ts'
import { SETTINGS_VERSION, type TeamSettings, teamSpec } from './schema.ts'

/** A settings file is a few KB; anything larger is something else. */
export const MOST_CHARACTERS = 1_000_000

/** The file as it stands on disk. `checksum` is of `team` (see checksum.ts). */
export interface ShareFile {
  readonly solveFirst: 'settings'
  readonly version: number
  readonly team: TeamSettings
  readonly checksum: string
}

/**
 * Why a file cannot be read at all:
 * - `too-big`: more than `MOST_CHARACTERS` · `not-json`: damaged or another kind of file
 * - `not-ours`: JSON, but no settings file · `newer`: saved by a later version of the extension
 */
export type ShareFault = 'too-big' | 'not-json' | 'not-ours' | 'newer'

/** What applying a file would do; nothing is applied by reading. */
export interface ShareReading {
  readonly ok: true
  /** The team's settings after applying. */
  readonly team: TeamSettings
  readonly changes: readonly Change[]
  /** Values that stay as they are, each with the reason. */
  readonly leftOut: readonly Problem[]
  /** The file is not as it was saved: edited by hand or damaged. */
  readonly altered: boolean
}

export interface ShareRefusal {
  readonly ok: false
  readonly fault: ShareFault
}

/** The team part as a file: nothing of one person, no sites, no history. */
export function writeShareFile(team: TeamSettings): string {
  const file: ShareFile = {
    solveFirst: 'settings',
    version: SETTINGS_VERSION,
    team,
    checksum: checksum(team),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Reads a file against the present settings. Never throws; what does not fit is named and left as it is. */
export function readShareFile(
  text: string,
  present: TeamSettings,
  locked: readonly string[] = [],
): ShareReading | ShareRefusal {
  if (text.length > MOST_CHARACTERS) return { ok: false, fault: 'too-big' }
  const file = fromJson(text)
  if (file === undefined) return { ok: false, fault: 'not-json' }
  const version = isObject(file) ? own(file, 'version') : undefined
  if (!isObject(file) || own(file, 'solveFirst') !== 'settings' || typeof version !== 'number') {
    return { ok: false, fault: 'not-ours' }
  }
  const given = own(file, 'team')
  if (!isObject(given)) return { ok: false, fault: 'not-ours' }
  const migrated = migrate({ version, team: given })
  if (migrated.state === 'newer') return { ok: false, fault: 'newer' }
  if (migrated.state === 'failed' || !isObject(migrated.raw)) return { ok: false, fault: 'not-ours' }
  const { value, problems } = layOver(teamSpec, migrated.raw['team'], present, 'team', locked)
  return {
    ok: true,
    team: value,
    changes: diffTeam(present, value),
    leftOut: problems,
    altered: own(file, 'checksum') !== checksum(given),
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
