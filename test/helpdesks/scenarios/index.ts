import type { Scenario } from '../world/types.ts'
import { SITES } from '../world/types.ts'
import { founding } from './founding.ts'

/** Every scenario there is; together they are one world without two tickets of a name. */
export const SCENARIOS: readonly Scenario[] = SITES.map((site) => founding(site))

export function scenario(id: string): Scenario {
  const found = SCENARIOS.find((s) => s.id === id)
  if (found === undefined) throw new Error(`no scenario is called ${id}`)
  return found
}
