import type { HintContext } from '../../../utils/hints/context.ts'
import type { HintId } from '../../../utils/hints/hint.ts'
import type { Language } from '../../../utils/i18n/language.ts'
import { CHAIN } from './chain.ts'
import { CUSTOMER } from './customer.ts'
import { WENT_WELL } from './went-well.ts'
import { WHAT_TO_DO } from './what-to-do.ts'

/** A case of a hint, and what is said of it: headline, facts and steps, figures worked out by hand. */
export interface Said {
  readonly context: HintContext
  readonly says: Readonly<Record<Language, string>>
}

/** Every hint in every language: one that is missing is an error of type. */
export const SAID: Readonly<Record<HintId, Said>> = { ...WHAT_TO_DO, ...CUSTOMER, ...CHAIN, ...WENT_WELL }
