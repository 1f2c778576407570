import { settleOffer } from '../hints/tuning-counts.ts'
import { isLocked } from '../settings/path.ts'
import type { Settings } from '../settings/schema.ts'
import type { OwnWork } from './own-work.ts'
import type { RulesInForce } from './rules-in-force.ts'

/** Where an administrator fixes it, nothing is offered and nothing is written. */
const PATH = 'team.statusCourts'

export function statusesLocked({ locked }: Pick<RulesInForce, 'locked'>): boolean {
  return isLocked(locked, PATH)
}

export interface StatusOfferRooms {
  readonly own: Pick<OwnWork, 'count'>
  /** Read anew: the next judgement must already know the answer. */
  readonly rules: () => Promise<RulesInForce>
  readonly changeSettings: (change: (settings: Settings) => Settings) => Promise<unknown>
}

/** Yes counts the status as others' turn from now on; either answer is asked for once only. */
export async function answerStatusOffer(
  { own, rules, changeSettings }: StatusOfferRooms,
  { status, yes }: { readonly status: string; readonly yes: boolean },
): Promise<void> {
  const name = status.toLocaleLowerCase('en')
  if (yes && !statusesLocked(await rules())) {
    await changeSettings((settings) => ({
      ...settings,
      team: {
        ...settings.team,
        statusCourts: { ...settings.team.statusCourts, [name]: 'third-party' },
      },
    }))
  }
  await own.count((counts) => settleOffer(counts, name))
  await rules()
}
