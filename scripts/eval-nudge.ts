/*
 * `npm run -s eval:nudge -- DIR`: what the shipped rules would have done on a folder of an incident log
 * (about.json, tickets.csv.gz, events.csv.gz); one JSON object on stdout. See docs/nudge-replay.md.
 */
import { readFileSync } from 'node:fs'
import { parseTeamSettings } from '../utils/settings/parse.ts'
import { LogError } from './eval-nudge/csv.ts'
import { leakTest } from './eval-nudge/leak-test.ts'
import { type Options, readOptions } from './eval-nudge/options.ts'
import { policies, variants } from './eval-nudge/policies/index.ts'
import { readLog } from './eval-nudge/read-log.ts'
import { halfOf, replay } from './eval-nudge/replay.ts'
import { riskReport } from './eval-nudge/risk.ts'

function run(options: Options): unknown {
  const whole = readLog(options.folder)
  const log = options.half === null ? whole : halfOf(whole, options.half)
  const settings: unknown = options.settings === null ? {} : readJson(options.settings)
  const team = parseTeamSettings(settings).value
  const wanted = options.variants ? { ...policies, ...variants } : policies
  switch (options.mode) {
    case 'leak-test':
      return leakTest(log, team, { policies: wanted, seed: options.seed })
    case 'risk':
      return riskReport(log)
    case 'replay':
      return replay(log, team, wanted)
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new LogError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

try {
  process.stdout.write(`${JSON.stringify(run(readOptions(process.argv.slice(2))))}\n`)
} catch (error) {
  if (!(error instanceof LogError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
