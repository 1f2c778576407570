import type { HintRule } from './hint.ts'
import { safeStart } from './safe-start.ts'
import { untouched } from './untouched.ts'

/** Every hint, in the order in which quiet facts stand in the card. */
export const rules: readonly HintRule[] = [safeStart, untouched]
