import type { HintId } from '@/utils/hints/hint.ts'
import type { PagesKey } from '@/utils/i18n/pages/en.ts'

/** What each hint is called where a lead switches it off. */
export const HINT_NAMES = {
  'safe-start': 'h_safe_start',
  untouched: 'h_untouched',
  'large-waits': 'h_large_waits',
  'after-breach': 'h_after_breach',
  watermelon: 'h_watermelon',
  'two-strikes': 'h_two_strikes',
  'critical-hours': 'h_critical_hours',
  'customer-answered': 'h_customer_answered',
  'nobody-owns': 'h_nobody_owns',
  'third-party': 'h_third_party',
  'hand-offs': 'h_hand_offs',
  'no-human-word': 'h_no_human_word',
  recurrence: 'h_recurrence',
  'really-solved': 'h_really_solved',
  'settle-later': 'h_settle_later',
  workaround: 'h_workaround',
  maintenance: 'h_maintenance',
  'may-go-public': 'h_may_go_public',
  'may-leave': 'h_may_leave',
  spreading: 'h_spreading',
  'gone-quiet': 'h_gone_quiet',
  thanks: 'h_thanks',
  surprise: 'h_surprise',
  'solved-early': 'h_solved_early',
  'first-touch': 'h_first_touch',
  'cannot-do': 'h_cannot_do',
  'own-deadline': 'h_own_deadline',
  'lost-time': 'h_lost_time',
} as const satisfies Record<HintId, PagesKey>
