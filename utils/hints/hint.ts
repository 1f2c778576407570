import type { OverlayKey } from '../i18n/overlay/en.ts'
import type { Phrase } from '../i18n/phrase.ts'
import type { HintContext } from './context.ts'

export type Say = Phrase<OverlayKey>

/** One line of "Why do I see this?": a label and the value that led here. */
export interface Reason {
  readonly label: OverlayKey
  readonly value: Say
}

/** What the agent can do from a nudge. `on-it` and `snooze` are always there. */
export type Action = 'start' | 'tell' | 'claim' | 'workaround' | 'resume'

/**
 * - `now`: asks for action (a nudge), if the budget and the moment allow it
 * - `backstop`: asks for action, outside the daily budget (latest safe start, breach)
 * - `fact`: worth knowing, quiet, in the card only
 */
export type Urgency = 'now' | 'backstop' | 'fact'

/** Small drawn mark in front of a fact. */
export type Mark =
  | 'strike'
  | 'repeat'
  | 'word'
  | 'hand-off'
  | 'melon'
  | 'clock'
  | 'bright'
  | 'people'
  | 'question'
  | 'info'

/** One thing worth telling: a fact with its reasons, and an action where one is asked for. */
export interface Hint {
  readonly id: HintId
  readonly urgency: Urgency
  readonly mark: Mark
  /** The headline of a nudge: names the action, never a state. Facts have none. */
  readonly title: Say | null
  /** One or two short sentences: what is the case. */
  readonly fact: readonly Say[]
  /** Steps to take, for a calm breach. */
  readonly steps?: readonly Say[]
  readonly why: readonly Reason[]
  readonly action: Action | null
  /** Short label of the strip's chip. */
  readonly chip: Say | null
}

/**
 * A hint is one file: what it needs, when it shows, and nothing else. A repo test walks the folder and
 * fails where one lacks a test for when it must not show, its strings, or its line in docs/hints.md.
 */
export interface HintRule {
  readonly id: HintId
  readonly evaluate: (context: HintContext) => Hint | null
}

export const HINT_IDS = [
  'safe-start',
  'untouched',
  'large-waits',
  'after-breach',
  'watermelon',
  'two-strikes',
  'critical-hours',
  'customer-answered',
  'nobody-owns',
  'third-party',
  'hand-offs',
  'no-human-word',
  'recurrence',
  'really-solved',
  'settle-later',
  'workaround',
  'maintenance',
  'may-go-public',
  'may-leave',
  'spreading',
  'gone-quiet',
  'thanks',
  'surprise',
  'solved-early',
  'first-touch',
  'cannot-do',
  'own-deadline',
  'lost-time',
] as const
export type HintId = (typeof HINT_IDS)[number]
