import * as z from 'zod/mini'
import { LANGUAGES } from '../i18n/language.ts'
import { TICKET_TYPES } from '../ticket/ticket.ts'
import { dictionary, field, items, list, type Value } from './field.ts'
import {
  clockTime,
  dateSpan,
  instantText,
  intervals,
  isDate,
  isOrigin,
  isoDate,
  isWeekday,
  zone,
} from './kinds.ts'

/** Raised with each change of the stored shape; each step has a migration and a frozen example. */
export const SETTINGS_VERSION = 1

const whole = (min: number, max: number) => z.int().check(z.gte(min), z.lte(max))
const text = (max: number) => z.string().check(z.maxLength(max))
/** Working minutes. Still time 1–4 h by nudge.md §6.1; 15 min is the floor no nudge goes under. */
const threshold = (still: number, soon: number) => ({
  /** Tell after so many working minutes without a touch. */
  stillMinutes: field(whole(15, 480), still),
  /** Kept free before the latest safe start. */
  safeMarginMinutes: field(whole(0, 480), 60),
  /** The promise turns "soon" at so many minutes left. */
  soonMinutes: field(whole(0, 480), soon),
})

const calendar = {
  id: field(text(40), 'desk'),
  name: field(text(80), ''),
  /** Empty where the zone is not known: such a calendar is no calendar, and nothing nudges on it. */
  zone: field(z.union([z.literal(''), zone]), ''),
  /** ISO weekday 1–7 → intervals; an end at or before its start runs over midnight. */
  week: dictionary(intervals, 7, isWeekday),
  /** Code of the generated holiday table (`NL`, `DE-BY`), or empty. */
  holidays: field(text(10), ''),
  /** Names of days "by agreement" the lead ticked. */
  agreed: items(text(60), 40),
  closures: items(dateSpan, 200),
  halfDays: dictionary(intervals, 200, isDate),
  extraDays: dictionary(intervals, 200, isDate),
}

const ownTarget = {
  metric: field(z.enum(['first-reply', 'update', 'resolution']), 'resolution'),
  /** 1–4, or 0 for every priority. */
  priority: field(whole(0, 4), 0),
  /** Name of an organisation, or empty for all. */
  customer: field(text(120), ''),
  goalMinutes: field(whole(1, 525_600), 480),
}

const usualWork = {
  /** 1–4, or 0 for every priority. */
  priority: field(whole(0, 4), 0),
  /** Empty for every type. */
  type: field(z.enum(['', ...TICKET_TYPES]), ''),
  handsOnMinutes: field(whole(1, 9600), 120),
}

/** What a lead shares with the team: in the settings file, never anything of one person. */
export const teamSpec = {
  /** Still time: two working hours whatever the priority; four reach less on every log replayed (docs/nudge-replay.md). */
  thresholds: {
    p1: threshold(120, 30),
    p2: threshold(120, 60),
    p3: threshold(120, 120),
    p4: threshold(120, 120),
    unset: threshold(120, 120),
  },
  /** Hands-on minutes a size stands for (nudge.md §6.1 C). */
  sizes: {
    s: field(whole(5, 240), 30),
    m: field(whole(15, 960), 120),
    l: field(whole(30, 9600), 480),
  },
  /** Used for latest safe start when no size is ticked: the team's 80th percentile; 0 = unknown. */
  handsOnP80Minutes: field(whole(0, 9600), 0),
  /** The same where it differs by priority or type of ticket; the closest holds (`usualWork`). */
  usualWork: list(usualWork, 60),
  /** The first is the desk's own; without one nothing nudges. */
  calendars: list(calendar, 20),
  /** A status name (lower case) → who holds the ball, where the helpdesk's category does not tell. */
  statusCourts: dictionary(z.enum(['us', 'customer', 'third-party']), 100),
  /** An SLA target's name (lower case) → what it promises. */
  slaMetrics: dictionary(z.enum(['first-reply', 'next-reply', 'update', 'resolution', 'other']), 100),
  nudgesPerDay: field(whole(0, 10), 3),
  ownTargets: list(ownTarget, 60),
  criticalHours: list(
    {
      /** Organisation name or tag. */
      customer: field(text(120), ''),
      note: field(text(120), ''),
      week: dictionary(intervals, 7, isWeekday),
      dates: items(z.tuple([isoDate, clockTime, clockTime]), 200),
      zone: field(z.union([z.literal(''), zone]), ''),
    },
    60,
  ),
  maintenance: list(
    {
      name: field(text(120), ''),
      /** Organisation, tag or system this window touches. */
      match: field(text(120), ''),
      from: field(instantText, '2026-01-01T00:00:00Z'),
      to: field(instantText, '2026-01-01T00:00:00Z'),
      /** Empty: not announced; waiting inside such a window counts. */
      announcedOn: field(z.union([isoDate, z.literal('')]), ''),
    },
    200,
  ),
  /** Money an hour of one waiting person is worth, entered by the lead; 0 = no money is shown. */
  hourlyRate: field(z.number().check(z.gte(0), z.lte(100_000)), 0),
  currency: field(z.string().check(z.regex(/^[A-Z]{3}$/)), 'EUR'),
  hints: {
    /** Ids of hints the lead switched off. */
    off: items(text(40), 60),
    replyCheck: field(z.boolean(), false),
    /** Share of tickets that get no nudge, to see whether nudges help. */
    holdOut: field(z.boolean(), true),
    /** Learn from the team's own solved tickets which targets are likely missed; orders lists only. */
    earlyRisk: field(z.boolean(), false),
    /** Line the team says after a breach ("what we owe"). */
    afterBreach: field(text(300), ''),
  },
  /** Internal desk: mood of the ticket only, no history across tickets. */
  internalDesk: field(z.boolean(), false),
  worksCouncilMode: field(z.boolean(), false),
  /** Preferences and notes agents enter of a customer; never on an internal desk. */
  customerNotes: field(z.boolean(), true),
  retentionDays: field(whole(7, 400), 180),
}

/** What one agent chooses for this browser. */
export const personalSpec = {
  language: field(z.enum(['auto', ...LANGUAGES]), 'auto'),
  /** Off until the first-run screen is answered. */
  consent: field(z.boolean(), false),
  mood: field(z.boolean(), false),
  /** Origin → what is on there. */
  sites: dictionary(z.object({ on: z.boolean(), topdeskApi: z.boolean() }), 50, isOrigin),
  /** Who reads first in the strip. */
  order: field(z.enum(['experience', 'promise']), 'experience'),
  refresh: field(z.enum(['minute', 'five-minutes', 'focus']), 'minute'),
  hideTimers: field(z.boolean(), false),
  textScale: field(z.number().check(z.gte(1), z.lte(2)), 1),
  quiet: {
    /** No nudges until this instant (epoch ms); 0 = not quiet. */
    until: field(z.number().check(z.gte(0)), 0),
    from: field(z.union([clockTime, z.literal('')]), ''),
    to: field(z.union([clockTime, z.literal('')]), ''),
  },
}

export const settingsSpec = { team: teamSpec, personal: personalSpec }

export type TeamSettings = Value<typeof teamSpec>
export type PersonalSettings = Value<typeof personalSpec>
export type Settings = Value<typeof settingsSpec>
export type CalendarSettings = TeamSettings['calendars'][number]
export type Thresholds = TeamSettings['thresholds']['p1']
