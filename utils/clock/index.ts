/** The clock room: calendars, SLA clocks, the customer's clock. All pure; `now` is always a parameter. */
export type {
  CalendarProblem,
  Closure,
  OpenHours,
  ParsedCalendar,
  ProblemCode,
  ProblemPlace,
  WorkCalendar,
} from './calendar.ts'
export { type Court, type CourtOptions, type CourtReason, type CourtSegment, court } from './court.ts'
export { type CourtHolder, courtOfStatus, type StatusCourts } from './court-steps.ts'
export { isCourtesyOnly } from './courtesy.ts'
export { type CriticalHoursRule, type CriticalStretch, criticalStretch } from './critical-hours.ts'
export {
  type CustomerWait,
  type CustomerWaitOptions,
  customerWait,
  type OutsideHours,
} from './customer-wait.ts'
export type { Weekday } from './days.ts'
export { type GroupStretch, type HandOvers, handOvers } from './hand-overs.ts'
export { type LostTime, lostTime, type PeopleSuggestion, suggestPeople } from './lost-time.ts'
export { mainTarget } from './main-target.ts'
export {
  hoursAQuarter,
  hoursDownAYear,
  type MaintenanceRule,
  type MaintenanceWindow,
  nextWindow,
  timesOneWindow,
  waitInsideAnnounced,
  windowsOf,
  windowTime,
} from './maintenance.ts'
export { matchesTicket, type TicketNames, ticketNames } from './match-ticket.ts'
export type { DifferenceReason, OurDue } from './our-due.ts'
export { type OwnTarget, type OwnTargetRule, ownTargets } from './own-targets.ts'
export { MOST_DATES, type ParseOptions, parseCalendar } from './parse-calendar.ts'
export { latestSafeStart } from './safe-start.ts'
export { type SlaClock, type SlaClockFacts, type SlaClockState, slaClock } from './sla-clock.ts'
export type { Pause, Span } from './spans.ts'
export { dueOfStages, reopeningPause, type Stage, type SwitchRule, workingTimeOfStages } from './stages.ts'
export { type NamedPause, type StatusStretch, statusPauses, statusStretches } from './status-pauses.ts'
export {
  type MarkKind,
  type Timeline,
  type TimelineInput,
  type TimelineKind,
  type TimelineMark,
  type TimelinePart,
  type TimelineRow,
  timelineOf,
} from './timeline.ts'
export { isHumanReply, stillSince, type Touches, touches } from './touch.ts'
export {
  addWorkingTime,
  isOpen,
  nextClosing,
  nextOpening,
  openIntervals,
  workingTime,
} from './work-calendar.ts'
export { isZone } from './zone.ts'
