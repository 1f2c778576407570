import type { CalibrationBin } from '../effort/early-risk/calibration.ts'
import type { BadAnswer } from '../helpdesks/answer.ts'
import type { Site } from '../helpdesks/helpdesk.ts'
import type { GatheredSolved, SolvedQuestion } from '../helpdesks/solved.ts'
import type { Instant } from '../ticket/reading.ts'

/** How far early risk is on one site, for the options page. */
export interface SiteRisk {
  /** Origin. */
  readonly site: string
  readonly outcomes: number
  readonly needed: number
  /** null: not on yet. */
  readonly calibration: readonly CalibrationBin[] | null
  readonly learnedAt: Instant | null
}

/** Messages of early risk: a page fetches what the background asks for, one request a minute at the most. */
export interface RiskProtocol {
  'risk.next': { in: { readonly site: Site }; out: { readonly question: SolvedQuestion | null } }
  'risk.gathered': {
    in: {
      readonly site: Site
      readonly question: SolvedQuestion
      readonly answer: GatheredSolved | BadAnswer
    }
    out: null
  }
  'risk.state': { in: null; out: readonly SiteRisk[] }
}
