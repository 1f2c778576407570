import { afterBreach } from './after-breach.ts'
import { cannotDo } from './cannot-do.ts'
import { criticalHours } from './critical-hours.ts'
import { customerAnswered } from './customer-answered.ts'
import { firstTouch } from './first-touch.ts'
import { goneQuiet } from './gone-quiet.ts'
import { handOffs } from './hand-offs.ts'
import type { HintRule } from './hint.ts'
import { largeWaits } from './large-waits.ts'
import { lostTime } from './lost-time.ts'
import { maintenance } from './maintenance.ts'
import { mayGoPublic } from './may-go-public.ts'
import { mayLeave } from './may-leave.ts'
import { noHumanWord } from './no-human-word.ts'
import { nobodyOwns } from './nobody-owns.ts'
import { ownDeadline } from './own-deadline.ts'
import { reallySolved } from './really-solved.ts'
import { recurrence } from './recurrence.ts'
import { safeStart } from './safe-start.ts'
import { settleLater } from './settle-later.ts'
import { solvedEarly } from './solved-early.ts'
import { spreading } from './spreading.ts'
import { surprise } from './surprise.ts'
import { thanks } from './thanks.ts'
import { thirdParty } from './third-party.ts'
import { twoStrikes } from './two-strikes.ts'
import { untouched } from './untouched.ts'
import { watermelon } from './watermelon.ts'
import { workaround } from './workaround.ts'

/**
 * Every hint, in the order in which quiet facts stand in the card, and in which equally urgent ones may ask: first
 * what is to be done, then the customer, then the chain, then what went well.
 */
export const rules: readonly HintRule[] = [
  afterBreach,
  safeStart,
  customerAnswered,
  workaround,
  nobodyOwns,
  untouched,
  largeWaits,
  reallySolved,
  watermelon,
  cannotDo,
  ownDeadline,
  criticalHours,
  mayLeave,
  mayGoPublic,
  twoStrikes,
  spreading,
  goneQuiet,
  noHumanWord,
  lostTime,
  recurrence,
  maintenance,
  handOffs,
  thirdParty,
  settleLater,
  surprise,
  thanks,
  firstTouch,
  solvedEarly,
]
