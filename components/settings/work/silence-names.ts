import type { SilenceReason } from '@/utils/hints/assessment.ts'
import type { PagesKey } from '@/utils/i18n/pages/en.ts'

/** Why a ticket got no nudge, as it is told. */
export const SILENCE_NAMES = {
  'nothing-due': 's_nothing_due',
  'no-desk-hours': 's_no_desk_hours',
  'desk-closed': 's_desk_closed',
  stale: 's_stale',
  done: 's_done',
  'ball-with-customer': 's_customer',
  'ball-with-third-party': 's_third_party',
  planned: 's_planned',
  'too-young': 's_too_young',
  colleague: 's_colleague',
  'not-ours': 's_not_ours',
  'unknown-data': 's_unknown',
  large: 's_large',
  'on-it': 's_on_it',
  snoozed: 's_snoozed',
  'other-way': 's_other_way',
  typing: 's_typing',
  hidden: 's_hidden',
  quiet: 's_quiet',
  'no-breakpoint': 's_no_breakpoint',
  budget: 's_budget',
  'already-told': 's_already_told',
  'hold-out': 's_hold_out',
  retired: 's_retired',
  'switched-off': 's_switched_off',
} as const satisfies Record<SilenceReason, PagesKey>
