import { parseArgs } from 'node:util'
import { LogError } from './csv.ts'

export interface Options {
  readonly folder: string
  readonly mode: 'replay' | 'leak-test' | 'risk'
  /** Also print what was tried to do better. */
  readonly variants: boolean
  readonly seed: number
  /** Only the tickets that came in this half, of all by opening. */
  readonly half: 'first' | 'second' | null
  /** JSON file with settings of a team, merged over the shipped ones. */
  readonly settings: string | null
}

export const USAGE =
  'npm run -s eval:nudge -- DIR [--variants] [--half first|second] [--settings FILE] [--leak-test [--seed N]] [--risk]'

/** The command line; throws a `LogError` with the usage where it makes no sense. */
export function readOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'leak-test': { type: 'boolean' },
        risk: { type: 'boolean' },
        variants: { type: 'boolean' },
        seed: { type: 'string' },
        half: { type: 'string' },
        settings: { type: 'string' },
      },
    })
    const [folder, ...more] = positionals
    if (folder === undefined || more.length > 0) throw new LogError('exactly one folder')
    const { half = null } = values
    if (half !== null && half !== 'first' && half !== 'second') throw new LogError('--half: first or second')
    const seed = Number(values.seed ?? 1)
    if (!Number.isSafeInteger(seed)) throw new LogError('--seed: a whole number')
    return {
      folder,
      mode: values['leak-test'] ? 'leak-test' : values.risk ? 'risk' : 'replay',
      variants: values.variants ?? false,
      seed,
      half,
      settings: values.settings ?? null,
    }
  } catch (error) {
    throw new LogError(`${error instanceof Error ? error.message : String(error)}\nUse: ${USAGE}`)
  }
}
